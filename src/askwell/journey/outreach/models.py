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
    LINKEDIN = "linkedin", "LinkedIn note"
    MESSAGE = "message", "LinkedIn message"
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
        INTRODUCTION = "introduction", "Asking a friend to introduce me"
        INVITATION = "invitation", "The invitation to a talk"
        RESCHEDULE = "reschedule", "Asking for another time"
        MISSED = "missed", "Sorry that I was not there"
        NOT_MET = "not_met", "A kind line to someone who did not come"
        CALLED_OFF = "called_off", "A kind line after they called it off"

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
        AWAY = "away", "Is away for a while"
        BOUNCED = "bounced", "The letter came back"
        RECEIPT = "receipt", "A machine wrote"

    outreach = models.ForeignKey(Outreach, on_delete=models.CASCADE, related_name="replies")
    kind = models.CharField(max_length=20, choices=Kind.choices)
    text = models.TextField(blank=True)
    received_at = models.DateTimeField()
    until_on = models.DateField(null=True, blank=True, help_text="Not now, or away: ask again after this day")
    wants_resume = models.BooleanField(default=False, help_text="They asked for my resume")

    class Meta:
        indexes: ClassVar = [models.Index(fields=["seeker", "received_at"], name="replies_by_time")]
        ordering: ClassVar = ["received_at", "id"]


class CameBack(Row):
    """A mail that came from a person who was written to, as it came. Nothing follows from it until the seeker says what it is."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="came_back")
    key = models.CharField(max_length=300, help_text="By what the mail is known again: its Message-ID")
    thread = models.TextField(blank=True, help_text="The Message-IDs that it answers, oldest first")
    sender = models.CharField(max_length=320, blank=True)
    sender_name = models.CharField(max_length=500, blank=True)
    subject = models.CharField(max_length=500, blank=True)
    text = models.TextField(blank=True)
    calendar = models.TextField(blank=True, help_text="The calendar file in it, if there is one")
    failed = models.TextField(blank=True, help_text="Addresses that a report says did not work, a line each")
    is_report = models.BooleanField(default=False, help_text="A report that a letter did not arrive")
    is_automatic = models.BooleanField(default=False, help_text="Its headers say that a machine wrote it")
    written_at = models.DateTimeField(help_text="The mail's own date; when it came, where it has none")
    utc_offset = models.IntegerField(
        null=True, blank=True, help_text="Minutes: where their mail program was; empty where it does not say"
    )
    settled_at = models.DateTimeField(null=True, blank=True, help_text="Empty until it is said what it is")
    reply = models.ForeignKey(Reply, null=True, blank=True, on_delete=models.SET_NULL, related_name="came_as")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "key"], name="each_mail_comes_once")
        ]
        indexes: ClassVar = [
            models.Index(fields=["seeker", "settled_at", "written_at"], name="came_back_by_time")
        ]
        ordering: ClassVar = ["written_at", "id"]
