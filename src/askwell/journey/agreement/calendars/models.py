"""Where her calendars are, and the hours that they take; what happens in those hours is not kept."""

import datetime as dt
from typing import ClassVar

from django.db import models

from askwell.journey.agreement.models import Talk
from askwell.journey.rows import Row

# A server that is away or says no is asked less and less often.
WAITS = tuple(dt.timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 180, 360))


class MyCalendar(Row):
    """A calendar of the seeker's that is looked into for the hours that are taken. A secret address is never a row."""

    class Kind(models.TextChoices):
        """Where it is."""

        ADDRESS = "address", "An address on the web (.ics)"
        PATH = "path", "A file or a folder on this machine"
        GIVEN = "given", "A file that I choose now"
        SERVER = "server", "A calendar on a server (CalDAV)"

    kind = models.CharField(max_length=10, choices=Kind.choices)
    name = models.CharField(max_length=100)
    place = models.CharField(
        max_length=500,
        blank=True,
        help_text="The path, the server of a secret address, or the address on a CalDAV server",
    )
    user = models.CharField(max_length=254, blank=True, help_text="Who signs in at a CalDAV server")
    takes_talks = models.BooleanField(default=False, help_text="Whether agreed talks are put there")
    read_at = models.DateTimeField(null=True, blank=True)
    trouble = models.CharField(
        max_length=500, blank=True, help_text="What kept it from being read the last time"
    )
    tries = models.PositiveSmallIntegerField(
        default=0, help_text="How often in a row it could not be reached"
    )
    again_at = models.DateTimeField(
        null=True, blank=True, help_text="Before then it is not tried again by itself"
    )
    left_out = models.PositiveIntegerField(default=0, help_text="How many events could not be read")

    def went_wrong(self, why: str, *, now: dt.datetime) -> None:
        """Keep why it could not be used; it is left in peace for a little longer each time, at most for six hours."""
        self.trouble = why[:500]
        self.again_at = now + WAITS[min(self.tries, len(WAITS) - 1)]
        self.tries = min(self.tries + 1, len(WAITS))
        self.save(update_fields=["trouble", "again_at", "tries"])

    def went_well(self) -> None:
        """Forget what went wrong before."""
        self.trouble, self.again_at, self.tries = "", None, 0

    class Meta:
        ordering: ClassVar = ["id"]
        indexes: ClassVar = [models.Index(fields=["seeker", "read_at"], name="calendars_by_reading")]


class BusyTime(Row):
    """A span of time that one of her calendars takes, without what it is for."""

    calendar = models.ForeignKey(MyCalendar, on_delete=models.CASCADE, related_name="busy_times")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()

    class Meta:
        indexes: ClassVar = [models.Index(fields=["seeker", "starts_at"], name="busy_times_by_start")]
        ordering: ClassVar = ["starts_at", "id"]


class GivenTalk(Row):
    """A talk that was put into a calendar on a server, as it was at this ``sequence``."""

    calendar = models.ForeignKey(MyCalendar, on_delete=models.CASCADE, related_name="given_talks")
    talk = models.ForeignKey(Talk, on_delete=models.CASCADE, related_name="given_to")
    sequence = models.PositiveIntegerField(default=0)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "calendar", "talk"], name="a_talk_is_given_once")
        ]
