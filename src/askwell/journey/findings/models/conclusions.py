"""What the seeker concludes and decides."""

from typing import ClassVar

from django.db import models

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models.claims import Claim
from askwell.journey.people.models import Person
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
        FOUND_WORK = "found_work", "I found work"

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


class Weighed(Row):
    """One thing that the seeker chose to rest a decision on, as it was said, and on which side she laid it.

    The words stay when its claim is sorted anew; they go with whoever said them.
    """

    decision = models.ForeignKey(Decision, on_delete=models.CASCADE, related_name="weighed")
    claim = models.ForeignKey(Claim, null=True, blank=True, on_delete=models.SET_NULL, related_name="weighed")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="weighed")
    talk = models.ForeignKey(Talk, on_delete=models.CASCADE, related_name="weighed")
    side = models.CharField(max_length=10, choices=Claim.Stance.choices)
    text = models.TextField()
    mine = models.BooleanField(default=False, help_text="The seeker's own view after the talk")
    said_at = models.DateTimeField()

    class Meta:
        indexes: ClassVar = [models.Index(fields=["seeker", "decision"], name="weighed_by_decision")]
        ordering: ClassVar = ["-said_at", "id"]
