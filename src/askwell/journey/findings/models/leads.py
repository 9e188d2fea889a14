"""Hints of work."""

from typing import ClassVar

from django.db import models

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models.claims import Claim
from askwell.journey.people.models import Organisation, Person
from askwell.journey.purpose.models import Campaign
from askwell.journey.rows import Row
from askwell.journey.talk.models import Line


class Lead(Row):
    """A hint of work not advertised, with who said it and when, how sure, and what became of it."""

    class MayName(models.TextChoices):
        """Whether the seeker may say who told her."""

        YES = "yes", "Yes, they said so"
        UNKNOWN = "unknown", "I did not ask"
        NO = "no", "Better not"

    class Posted(models.TextChoices):
        """Whether it was ever advertised."""

        YES = "yes", "Yes, later"
        NO = "no", "Never, as far as I know"

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
    how_sure = models.CharField(max_length=10, choices=Claim.HowSure.choices, blank=True)
    may_name = models.CharField(max_length=10, choices=MayName.choices, default=MayName.UNKNOWN)
    posted = models.CharField(
        max_length=10, choices=Posted.choices, blank=True, help_text="Whether it was ever advertised"
    )
    applied_at = models.DateTimeField(
        null=True, blank=True, help_text="When the seeker applied, after whoever mentioned it knew"
    )
    heard_at = models.DateTimeField()
    told_at = models.DateTimeField(
        null=True, blank=True, help_text="When the seeker told whoever mentioned it"
    )
    closed_at = models.DateTimeField(null=True, blank=True)

    @property
    def in_short(self) -> str:
        """Return what was said without a full stop, to stand within a sentence."""
        return self.what.strip().removesuffix(".")

    class Meta:
        indexes: ClassVar = [models.Index(fields=["seeker", "campaign", "heard_at"], name="leads_by_time")]
        ordering: ClassVar = ["-heard_at", "-id"]
