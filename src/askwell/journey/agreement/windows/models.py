"""Windows that were offered, and the hours in which she talks."""

import datetime as dt
from typing import ClassVar

from django.db import models

from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.models import Outreach
from askwell.journey.people.models import Person
from askwell.journey.rows import Row


class OfferedWindow(Row):
    """A time that was offered to one person. It is held for her until an answer, its own hour or ``held_until``."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="windows")
    outreach = models.ForeignKey(Outreach, on_delete=models.CASCADE, related_name="windows")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    offered_at = models.DateTimeField()
    held_until = models.DateTimeField()
    released_at = models.DateTimeField(
        null=True, blank=True, help_text="When it was let go; empty while it is held"
    )
    talk = models.ForeignKey(
        Talk, null=True, blank=True, on_delete=models.SET_NULL, related_name="windows", help_text="The talk that it became"
    )  # fmt: skip

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["seeker", "starts_at"],
                condition=models.Q(released_at__isnull=True),
                name="a_window_is_held_once",
            )
        ]
        indexes: ClassVar = [
            models.Index(fields=["seeker", "person", "offered_at"], name="windows_by_person")
        ]
        ordering: ClassVar = ["starts_at", "id"]


class TalkHours(Row):
    """When she talks, by her own clock. Without a row it is nine to five from Monday to Friday."""

    begins = models.TimeField(default=dt.time(9))
    ends = models.TimeField(default=dt.time(17))
    weekdays = models.CharField(max_length=7, default="01234", help_text="The days as digits, Monday is 0")
    buffer = models.PositiveSmallIntegerField(
        default=15, help_text="Minutes kept free around everything else"
    )
    notice = models.PositiveSmallIntegerField(default=2, help_text="Business days before the first window")

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["seeker"], name="one_set_of_talk_hours")]

    @property
    def days(self) -> frozenset[int]:
        """Return the weekdays as numbers."""
        return frozenset(int(sign) for sign in self.weekdays if sign in "0123456")
