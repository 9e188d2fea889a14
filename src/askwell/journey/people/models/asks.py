"""Asking friends and family for names, and the names that come back."""

from typing import ClassVar

from django.db import models

from askwell.journey.people.models.people import Circle, Person
from askwell.journey.purpose.models import Campaign
from askwell.journey.rows import Row


class Ask(Row):
    """One friend or relative asked for names: who do you know who ...?"""

    class Channel(models.TextChoices):
        """How the question was put."""

        EMAIL = "email", "By email"
        MESSAGE = "message", "By message"
        PHONE = "phone", "By phone"
        IN_PERSON = "in_person", "In person"
        PAGE = "page", "By a page for the answer"

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="asks")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="asks")
    channel = models.CharField(max_length=20, choices=Channel.choices, default=Channel.EMAIL)
    words = models.TextField(blank=True)
    asked_at = models.DateTimeField(null=True, blank=True, help_text="Empty while it is a draft")
    answered_at = models.DateTimeField(null=True, blank=True)
    answer = models.TextField(blank=True, help_text="What came back, as it came")
    rested_at = models.DateTimeField(null=True, blank=True, help_text="Let go without an answer")

    class Meta:
        indexes: ClassVar = [models.Index(fields=["seeker", "campaign", "asked_at"], name="asks_by_time")]
        ordering: ClassVar = ["-asked_at", "-id"]


class CircleWords(Row):
    """The seeker's own words to everyone in a circle, in one campaign, in up to three wordings; the first draft for each of them."""

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="circle_words")
    circle = models.ForeignKey(Circle, on_delete=models.CASCADE, related_name="words")
    words = models.TextField(help_text="With {first name} where each one's name goes")
    second = models.TextField(blank=True, help_text="The same in other words, for every second one")
    third = models.TextField(blank=True, help_text="The same in other words, for every third one")

    @property
    def wordings(self) -> list[str]:
        """The wordings that there are: people of a circle compare notes."""
        return [one for one in (self.words, self.second, self.third) if one.strip()]

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["seeker", "campaign", "circle"], name="one_message_per_circle_and_campaign"
            )
        ]


class Referral(Row):
    """Someone gave the seeker a name. ``referrer`` is who gave it, ``referred`` whose name it is."""

    class MayName(models.TextChoices):
        """May I say who sent me?"""

        YES = "yes", "Yes, I may say so"
        UNKNOWN = "unknown", "I have not asked yet"
        FIRST = "first", "They ask first, I wait for their word"
        NO = "no", "No, better not"

    referrer = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="referrals_given")
    referred = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="referrals")
    ask = models.ForeignKey(Ask, null=True, blank=True, on_delete=models.SET_NULL, related_name="referrals")
    may_name = models.CharField(max_length=10, choices=MayName.choices, default=MayName.UNKNOWN)
    relation = models.CharField(
        max_length=100, blank=True, help_text="How they know each other: cousin, son of Marge"
    )
    introduces = models.BooleanField(default=False, help_text="The referrer makes the first contact")
    words = models.TextField(blank=True, help_text="What the referrer said about this person")
    referred_at = models.DateTimeField()
    thanked_at = models.DateTimeField(
        null=True, blank=True, help_text="When the seeker noted that she thanked the referrer for this name"
    )
    told_at = models.DateTimeField(
        null=True, blank=True, help_text="When she noted that she told the referrer what came of it"
    )

    @property
    def is_named(self) -> bool:
        """Whether the referrer may stand in what is written: only after a yes."""
        return self.may_name == self.MayName.YES

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "referrer", "referred"], name="one_referral_per_pair"),
            models.CheckConstraint(
                condition=~models.Q(referrer=models.F("referred")), name="nobody_refers_to_herself"
            ),
        ]
        ordering: ClassVar = ["referred_at", "id"]
