"""What the talks add up to: the debrief, claims for the purposes, conclusions and leads."""

from typing import ClassVar

from django.db import models

from askwell.journey.agreement.models import Talk
from askwell.journey.people.models import Organisation, Person
from askwell.journey.purpose.models import Aim, Campaign
from askwell.journey.rows import Row
from askwell.journey.talk.models import Line
from askwell.method.purposes import Purpose


class Debrief(Row):
    """The two minutes after a talk: one sentence, and whether it drew the seeker nearer."""

    class Pull(models.TextChoices):
        """How the talk left the seeker."""

        MORE = "more", "More drawn to it"
        SAME = "same", "About the same"
        LESS = "less", "Less drawn to it"
        UNSURE = "unsure", "Not sure"

    talk = models.OneToOneField(Talk, on_delete=models.CASCADE, related_name="debrief")
    sentence = models.TextField(blank=True)
    pull = models.CharField(max_length=10, choices=Pull.choices, blank=True)
    typed = models.TextField(blank=True, help_text="The page as it was typed so far, until it is done")
    done_at = models.DateTimeField(null=True, blank=True)


class Claim(Row):
    """What a person said that bears on a purpose: for it, against it, or neither. ``text`` is in her words."""

    class Stance(models.TextChoices):
        """Which way it points."""

        FOR = "for", "Speaks for it"
        AGAINST = "against", "Speaks against it"
        OPEN = "open", "Neither"

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="claims")
    talk = models.ForeignKey(Talk, on_delete=models.CASCADE, related_name="claims")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="claims")
    line = models.OneToOneField(Line, null=True, blank=True, on_delete=models.SET_NULL, related_name="claim")
    purpose = models.CharField(max_length=20, choices=[(p.value, p.question) for p in Purpose])
    stance = models.CharField(max_length=10, choices=Stance.choices, default=Stance.OPEN)
    topic = models.CharField(
        max_length=60, blank=True, help_text="A topic of the question bank, or the seeker's"
    )
    text = models.TextField()
    mine = models.BooleanField(
        default=False, help_text="The seeker's own view after the talk, not their words"
    )
    said_at = models.DateTimeField()

    class Meta:
        indexes: ClassVar = [models.Index(fields=["seeker", "campaign", "purpose"], name="claims_by_purpose")]
        ordering: ClassVar = ["-said_at", "id"]


class Conclusion(Row):
    """The seeker's own answer to one purpose, in a sentence."""

    aim = models.OneToOneField(Aim, on_delete=models.CASCADE, related_name="conclusion")
    sentence = models.TextField()
    concluded_at = models.DateTimeField()


class Lead(Row):
    """A hint of work not advertised, with who said it and when."""

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="leads")
    said_by = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.SET_NULL, related_name="leads"
    )
    talk = models.ForeignKey(Talk, null=True, blank=True, on_delete=models.SET_NULL, related_name="leads")
    line = models.OneToOneField(Line, null=True, blank=True, on_delete=models.SET_NULL, related_name="lead")
    organisation = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.SET_NULL, related_name="leads"
    )
    what = models.TextField()
    when = models.CharField(max_length=120, blank=True, help_text="In words: likely in May")
    next_step = models.CharField(max_length=300, blank=True)
    heard_at = models.DateTimeField()
    told_at = models.DateTimeField(
        null=True, blank=True, help_text="When the seeker told whoever mentioned it"
    )
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes: ClassVar = [models.Index(fields=["seeker", "campaign", "heard_at"], name="leads_by_time")]
        ordering: ClassVar = ["-heard_at", "-id"]


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
