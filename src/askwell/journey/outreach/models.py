"""Asking one person for a talk: the outreach, its letters and what came back."""

from typing import ClassVar

from django.db import models
from django.utils import timezone

from askwell.journey.people.models import Person, Referral
from askwell.journey.purpose.models import Campaign
from askwell.journey.rows import Row
from askwell.journey.searching.text import SearchTextField


class Channel(models.TextChoices):
    """How a letter reaches a person."""

    EMAIL = "email", "Email"
    LINKEDIN = "linkedin", "LinkedIn"
    PHONE = "phone", "Phone"
    CARD = "card", "Card"


class Outreach(Row):
    """Asking one person for a short talk in one campaign, with all that is written and answered."""

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="outreaches")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="outreaches")
    referral = models.ForeignKey(
        Referral,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="outreaches",
        help_text="The one to name: who sent me",
    )
    minutes = models.PositiveSmallIntegerField(default=20, help_text="How many minutes the letter asks for")
    something_true = models.TextField(blank=True, help_text="What drew me to this person in particular")
    closed_at = models.DateTimeField(null=True, blank=True, help_text="Let go: declined, or rested for good")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "campaign", "person"], name="one_outreach_per_person")
        ]


class Letter(Row):
    """Anything written to a person. Empty ``sent_at`` means that it is a draft; the seeker says when it went."""

    class Kind(models.TextChoices):
        """What the letter is for."""

        REQUEST = "request", "Asking for a talk"
        NUDGE = "nudge", "One kind follow-up"
        ANSWER = "answer", "An answer"
        THANKS = "thanks", "A thank-you"
        UPDATE = "update", "News for someone who helped"

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="letters")
    outreach = models.ForeignKey(
        Outreach, null=True, blank=True, on_delete=models.CASCADE, related_name="letters"
    )
    kind = models.CharField(max_length=20, choices=Kind.choices)
    channel = models.CharField(max_length=20, choices=Channel.choices, default=Channel.EMAIL)
    to = models.CharField(max_length=500, blank=True)
    subject = models.CharField(max_length=500, blank=True)
    body = models.TextField(blank=True)
    changed_at = models.DateTimeField(default=timezone.now)
    sent_at = models.DateTimeField(null=True, blank=True)
    search_text = SearchTextField()

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["seeker", "person", "sent_at"], name="letters_by_person"),
            models.Index(fields=["seeker", "sent_at"], name="letters_by_time"),
        ]
        ordering: ClassVar = ["id"]

    def search_parts(self) -> list[str]:
        """Return what this letter can be found by."""
        return [self.subject, self.body]


class Reply(Row):
    """What came back to an outreach."""

    class Kind(models.TextChoices):
        """What the answer means."""

        YES = "yes", "Said yes"
        DECLINED = "declined", "Declined"
        ANOTHER_NAME = "another_name", "Gave another name"
        NOT_NOW = "not_now", "Not now"
        QUESTION = "question", "Asked something"

    outreach = models.ForeignKey(Outreach, on_delete=models.CASCADE, related_name="replies")
    kind = models.CharField(max_length=20, choices=Kind.choices)
    text = models.TextField(blank=True)
    received_at = models.DateTimeField()
    until_on = models.DateField(null=True, blank=True, help_text="Not now: ask again after this day")

    class Meta:
        indexes: ClassVar = [models.Index(fields=["seeker", "received_at"], name="replies_by_time")]
        ordering: ClassVar = ["received_at", "id"]
