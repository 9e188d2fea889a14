"""The secret address of her calendar, as its digest only."""

from typing import ClassVar

from django.db import models

from askwell.journey.rows import Row


class Feed(Row):
    """The private calendar. Who has the address reads it; what is kept of the address is its SHA-256."""

    digest = models.CharField(max_length=64)
    with_names = models.BooleanField(default=True, help_text="Whether it says with whom")
    fetched_at = models.DateTimeField(null=True, blank=True)
    paused_at = models.DateTimeField(
        null=True, blank=True, help_text="It came back with an archive; she says whether it counts"
    )

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["seeker"], name="one_feed")]
