"""The campaign and what it is meant to find out."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from askwell.journey.rows import Row
from askwell.method.purposes import Purpose
from askwell.method.work_name import Work, work_named


class Campaign(Row):
    """One exploration of one occupation or industry, from why to a decision. One is under way; what has ``ended_at`` rests."""

    class Kind(models.TextChoices):
        """What is explored."""

        OCCUPATION = "occupation", "A kind of work"
        INDUSTRY = "industry", "An industry"

    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=20, choices=Kind.choices, default=Kind.OCCUPATION)
    appeal = models.TextField(blank=True, help_text="Why this work appeals to me, in my own words")
    introduction = models.TextField(blank=True, help_text="My background in thirty seconds")
    started_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes: ClassVar = [models.Index(fields=["seeker", "started_at"], name="campaign_by_start")]
        ordering: ClassVar = ["-started_at"]

    def __str__(self) -> str:
        return self.name

    @property
    def work(self) -> Work:
        """Return how its work is said in a sentence; a wording is "" where the name is none that can be said."""
        return work_named(self.name, is_industry=self.kind == self.Kind.INDUSTRY)

    @property
    def about(self) -> str:
        """Return what stands after "about" on a page: "medical writing", "the work of a nurse"."""
        return self.work.about or "this work"

    @property
    def doing(self) -> str:
        """Return what those do who can tell of it: "work in medical writing", "work as a nurse"."""
        return self.work.doing or "do this work"


class Target(Row):
    """One of several kinds of work or industries that a campaign looks at side by side. A campaign of one has none (decision 26)."""

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="targets")
    name = models.CharField(max_length=200)
    added_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "campaign", "name"], name="one_target_per_name")
        ]
        ordering: ClassVar = ["added_at", "id"]

    def __str__(self) -> str:
        return self.name


class Aim(Row):
    """One of the four purposes, taken up for a campaign; or, with a ``target``, the same for that one alone, to have an answer of its own."""

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="aims")
    target = models.ForeignKey(Target, null=True, blank=True, on_delete=models.CASCADE, related_name="aims")
    purpose = models.CharField(max_length=20, choices=[(p.value, p.question) for p in Purpose])

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["seeker", "campaign", "purpose"], condition=Q(target=None), name="one_aim_per_purpose"
            ),
            models.UniqueConstraint(
                fields=["seeker", "target", "purpose"], name="one_aim_per_target_and_purpose"
            ),
        ]


class ChosenOccupation(Row):
    """An occupation that a campaign is set against, of the O*NET database or in the seeker's own words. The title stays where no database is installed.

    The first one is her first choice.
    """

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="occupations")
    code = models.CharField(
        max_length=200, help_text="Its O*NET code; what she describes herself begins with own:"
    )
    title = models.CharField(max_length=200)
    chosen_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "campaign", "code"], name="one_occupation_per_code")
        ]
        ordering: ClassVar = ["chosen_at", "id"]

    def __str__(self) -> str:
        return self.title


class OccupationRating(Row):
    """How much an occupation that the seeker described herself has of one interest or value, 1 to 7 as a database would say it."""

    occupation = models.ForeignKey(ChosenOccupation, on_delete=models.CASCADE, related_name="ratings")
    element = models.CharField(max_length=20, help_text="One of the six interests or the six values")
    value = models.FloatField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "occupation", "element"], name="one_rating_per_element")
        ]
        ordering: ClassVar = ["element"]
