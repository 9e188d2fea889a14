"""What the seeker concludes and decides."""

from typing import ClassVar

from django.db import models

from askwell.journey.purpose.models import Aim, Campaign
from askwell.journey.rows import Row


class Conclusion(Row):
    """The seeker's own answer to one purpose, in a sentence, and what would change her mind about it."""

    aim = models.OneToOneField(Aim, on_delete=models.CASCADE, related_name="conclusion")
    sentence = models.TextField(blank=True)
    would_change = models.TextField(blank=True, help_text="What would change my mind")
    concluded_at = models.DateTimeField()


class Decision(Row):
    """What I decided about a campaign on a day: why, and what I had learned by then, in the words of that day."""

    class Choice(models.TextChoices):
        """Which way."""

        GO_ON = "go_on", "Go on with it"
        CHANGE = "change", "Look at something else beside it"
        STOP = "stop", "Stop here: it is not for me"

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="decisions")
    choice = models.CharField(max_length=10, choices=Choice.choices)
    reasons = models.TextField(blank=True, help_text="Why, in my own words")
    evidence = models.TextField(blank=True, help_text="What stood on the findings page that day")
    decided_at = models.DateTimeField()

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["seeker", "campaign", "decided_at"], name="decisions_by_time")
        ]
        ordering: ClassVar = ["-decided_at", "-id"]
