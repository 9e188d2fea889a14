"""Whether and when the day's letter comes, and on which days it was settled."""

from typing import ClassVar

from django.db import models

from askwell.journey.rows import Row


class DailyDigest(Row):
    """She wants the day's list by mail. Without a row there is none."""

    hour = models.PositiveSmallIntegerField(default=7, help_text="From which hour on, by her clock")
    quiet_days = models.CharField(
        max_length=7, blank=True, default="56", help_text="Days without it, as digits; Monday is 0"
    )
    quiet_until = models.DateField(null=True, blank=True, help_text="None up to this day")

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["seeker"], name="one_daily_digest")]

    @property
    def days(self) -> frozenset[int]:
        """Return the quiet days as numbers."""
        return frozenset(int(sign) for sign in self.quiet_days if sign in "0123456")


class DigestDay(Row):
    """A day of which it is settled whether a letter leaves: there is one row, so there is one letter at most."""

    day = models.DateField()
    letter = models.UUIDField(
        null=True, blank=True, help_text="The letter in the outbox; empty where there was nothing to do"
    )

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["seeker", "day"], name="one_digest_a_day")]
        ordering: ClassVar = ["day"]
