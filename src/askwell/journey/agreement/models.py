"""The talk that was agreed on: when, how, where and for how many minutes."""

import datetime as dt
from typing import ClassVar

from django.db import models

from askwell.journey.outreach.models import Outreach
from askwell.journey.people.models import Person
from askwell.journey.purpose.models import Campaign, Target
from askwell.journey.rows import Row
from askwell.method.moments import said_at
from askwell.method.wording import plural


class Talk(Row):
    """One informational interview. ``started_at`` and ``ended_at`` are when it really began and ended."""

    class How(models.TextChoices):
        """How the two meet."""

        VIDEO = "video", "By video"
        PHONE = "phone", "By phone"
        IN_PERSON = "in_person", "In person"

    class TheirAnswer(models.TextChoices):
        """What their calendar answered to the invitation."""

        ACCEPTED = "accepted", "Accepted"
        TENTATIVE = "tentative", "Perhaps"
        DECLINED = "declined", "Declined"

    class WhyOff(models.TextChoices):
        """Why a talk did not take place."""

        MINE = "mine", "I called it off"
        THEIRS = "theirs", "They called it off"
        I_MISSED = "i_missed", "I was not there"
        THEY_MISSED = "they_missed", "They did not come"

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="talks")
    target = models.ForeignKey(
        Target, null=True, blank=True, on_delete=models.SET_NULL, related_name="talks",
        help_text="Which of the campaign's targets it is about; empty for all of them",
    )  # fmt: skip
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="talks")
    outreach = models.ForeignKey(
        Outreach, null=True, blank=True, on_delete=models.SET_NULL, related_name="talks"
    )
    starts_at = models.DateTimeField(null=True, blank=True, help_text="Empty while no time is agreed")
    time_zone = models.CharField(
        max_length=64, blank=True, help_text="The zone in which the other person lives"
    )
    agreed_minutes = models.PositiveSmallIntegerField(default=20)
    how = models.CharField(max_length=20, choices=How.choices, default=How.VIDEO)
    they_call = models.BooleanField(
        default=False, help_text="By phone: they call me, and the place is my number"
    )
    place = models.CharField(max_length=500, blank=True, help_text="An address, a room, a link or a number")
    sequence = models.PositiveIntegerField(default=0, help_text="Counts the changes of the invitation")
    their_answer = models.CharField(max_length=20, blank=True, choices=TheirAnswer.choices)
    answered_at = models.DateTimeField(null=True, blank=True, help_text="When their calendar answered")
    their_uid = models.CharField(
        max_length=300,
        blank=True,
        help_text="By what their calendar knows it, where they sent the invitation",
    )
    started_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    day_only = models.BooleanField(
        default=False, help_text="Put in afterwards with its day alone: the hours of it were never said"
    )
    cancelled_at = models.DateTimeField(
        null=True, blank=True, help_text="When it was known that it does not take place"
    )
    why_off = models.CharField(max_length=20, blank=True, choices=WhyOff.choices)
    moved_at = models.DateTimeField(
        null=True,
        blank=True,
        help_text="When another time was chosen; a time that they set themselves they know",
    )
    told_at = models.DateTimeField(
        null=True, blank=True, help_text="When I said that the other knows how it stands"
    )

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["seeker", "starts_at"], name="talks_by_start"),
            models.Index(fields=["seeker", "person"], name="talks_by_person"),
        ]
        ordering: ClassVar = ["starts_at", "id"]

    @property
    def ends_at(self) -> dt.datetime | None:
        """Return the agreed end, or nothing while no time is agreed."""
        return self.starts_at + dt.timedelta(minutes=self.agreed_minutes) if self.starts_at else None

    def said_at(self, written_at: dt.datetime) -> dt.datetime:
        """Return when what was written down at this moment was said: in the talk, however late it was typed."""
        return said_at(written_at, began=self.started_at, ended=self.ended_at)

    @property
    def was_put_in(self) -> bool:
        """Return whether it was put in afterwards, when nothing was agreed any more: it then went to the moment as it was to."""
        as_it_was_to = self.day_only or self.minutes_taken == self.agreed_minutes
        return self.ended_at is not None and self.started_at == self.starts_at and as_it_was_to

    @property
    def length(self) -> str:
        """Return how long it was to be and how long it took, in words; of one that was put in afterwards what it took."""
        agreed = plural(self.agreed_minutes, "minute")
        if self.was_put_in:
            return f"It took {agreed}"
        return (
            f"{agreed} agreed"
            if self.minutes_taken is None
            else f"{agreed} agreed, {self.minutes_taken} taken"
        )

    @property
    def minutes_taken(self) -> int | None:
        """Return how many minutes the talk really took, or nothing before it ended."""
        if not (self.started_at and self.ended_at):
            return None
        return round((self.ended_at - self.started_at).total_seconds() / 60)
