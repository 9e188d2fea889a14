"""The campaign and what it is meant to find out."""

from typing import ClassVar

from django.db import models

from askwell.journey.rows import Row
from askwell.method.purposes import Purpose


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


class Aim(Row):
    """One of the four purposes, taken up for a campaign."""

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="aims")
    purpose = models.CharField(max_length=20, choices=[(p.value, p.question) for p in Purpose])

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "campaign", "purpose"], name="one_aim_per_purpose")
        ]


class ChosenOccupation(Row):
    """An occupation of the O*NET database that a campaign is set against. The title stays where no database is installed."""

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="occupations")
    code = models.CharField(max_length=20)
    title = models.CharField(max_length=200)
    chosen_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "campaign", "code"], name="one_occupation_per_code")
        ]
        ordering: ClassVar = ["chosen_at", "id"]

    def __str__(self) -> str:
        return self.title
