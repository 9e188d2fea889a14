"""Facts that people told, as values that can be laid side by side."""

from typing import ClassVar

from django.db import models

from askwell.journey.agreement.models import Talk
from askwell.journey.people.models import Organisation, Person
from askwell.journey.purpose.models import Campaign
from askwell.journey.rows import Row
from askwell.journey.talk.models import Line
from askwell.method.fact_kinds import KINDS


class Fact(Row):
    """One fact that a person told, of a kind of ``method.fact_kinds``, confirmed by the seeker.

    ``text`` is what is told; numbers and times stand in columns of their own.
    """

    class State(models.TextChoices):
        """What became of the job description."""

        ASKED = "asked", "Asked for"
        PROMISED = "promised", "Promised"
        RECEIVED = "received", "Received"

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="facts")
    talk = models.ForeignKey(Talk, on_delete=models.CASCADE, related_name="facts")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="facts")
    line = models.ForeignKey(Line, null=True, blank=True, on_delete=models.CASCADE, related_name="facts")
    kind = models.CharField(max_length=20, choices=list(KINDS.items()))
    text = models.CharField(max_length=200)
    low = models.FloatField(null=True, blank=True)
    high = models.FloatField(null=True, blank=True)
    currency = models.CharField(max_length=5, blank=True)
    per = models.CharField(max_length=10, blank=True, help_text="hour, day, week, month, year")
    begins = models.CharField(max_length=5, blank=True, help_text="A time of day: 04:00")
    ends = models.CharField(max_length=5, blank=True)
    state = models.CharField(max_length=10, choices=State.choices, blank=True)
    organisation = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.SET_NULL, related_name="facts",
        help_text="The competitor that is named, where it is known",
    )  # fmt: skip
    said_at = models.DateTimeField()

    class Meta:
        indexes: ClassVar = [models.Index(fields=["seeker", "campaign", "kind"], name="facts_by_kind")]
        ordering: ClassVar = ["kind", "-said_at", "id"]
