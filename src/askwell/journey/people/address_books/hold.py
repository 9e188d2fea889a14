"""Who is at an import: one worker at a time, for a minute after each of its steps."""

import datetime as dt
import secrets as randomness
from collections.abc import Callable

from django.db.models import Q

from askwell.journey.people.models import Import

LEASE = dt.timedelta(minutes=1)
Clock = Callable[[], dt.datetime]


class TakenOver(Exception):
    """Somebody else is at this import, or it was stopped."""


class Hold:
    """One worker's hold on an import: each step says that it is still this worker's, and keeps it for another minute."""

    def __init__(self, source: Import, clock: Clock) -> None:
        self.source, self.clock = source, clock
        self.worker = randomness.token_hex(8)
        self.row = Import.objects.of(source.seeker).filter(pk=source.pk)

    def claim(self) -> bool:
        """Take an import that is at work and that nobody holds. Returns whether it is this worker's now."""
        now = self.clock()
        free = self.row.filter(Q(leased_until=None) | Q(leased_until__lt=now), state__in=Import.AT_WORK)
        claimed = free.update(worker=self.worker, leased_until=now + LEASE) == 1
        self.source.refresh_from_db()
        return claimed

    def keep(self, **columns: object) -> None:
        """Keep how far it is. Raises TakenOver when the import was stopped or is somebody else's."""
        mine = self.row.filter(worker=self.worker, state=self.source.state)
        if mine.update(leased_until=self.clock() + LEASE, **columns) != 1:
            raise TakenOver
        for name, value in columns.items():
            setattr(self.source, name, value)

    def release(self) -> None:
        """Let others go on."""
        self.row.filter(worker=self.worker).update(worker="", leased_until=None)
