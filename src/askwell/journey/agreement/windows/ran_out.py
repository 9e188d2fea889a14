"""Windows that ran out before an answer came: what became of each, so that none comes up again as if nothing was."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Exists, F, OuterRef, Q, Subquery

from askwell.journey.agreement.models import Talk
from askwell.journey.agreement.queries import HOLD
from askwell.journey.agreement.windows.models import OfferedWindow
from askwell.journey.agreement.windows.queries import not_refused, taken
from askwell.journey.people.models import Person
from askwell.method.windows import Span

# What was offered longer ago than this nobody has in mind any more.
LONG_AGO = dt.timedelta(days=60)


@dataclass(frozen=True, slots=True)
class RanOut:
    """A window that is held no longer, and its ``fate``: passed, taken by something else, or free still."""

    window: OfferedWindow
    fate: str

    @property
    def starts_at(self) -> dt.datetime:
        """When it would have begun."""
        return self.window.starts_at

    @property
    def is_free(self) -> bool:
        """Whether it could still be had."""
        return self.fate == "free"


def ran_out(person: Person, *, now: dt.datetime) -> Sequence[RanOut]:
    """Return what was last offered to a person and ran out, if nothing was agreed since, in order. One statement where nothing did, else four."""
    seeker = person.seeker
    mine = OfferedWindow.objects.of(seeker).filter(person=person)
    agreed = Talk.objects.of(seeker).filter(person=person, created_at__gt=OuterRef("offered_at"))
    rows = not_refused(seeker).filter(
        Q(released_at=None) | Q(released_at__gte=F("held_until")),
        person=person,
        talk=None,
        held_until__range=(now - LONG_AGO, now),
        offered_at=Subquery(mine.order_by("-offered_at").values("offered_at")[:1]),
    )
    windows = list(rows.exclude(Exists(agreed)).order_by("starts_at"))
    if not windows:
        return ()
    until = windows[-1].ends_at + HOLD
    spans = list(taken(seeker, now=now, until=until, but=person)) if until > now else []
    return [RanOut(window, _fate(window, spans, now)) for window in windows]


def _fate(window: OfferedWindow, spans: Sequence[Span], now: dt.datetime) -> str:
    if window.starts_at <= now:
        return "passed"
    busy = any(one.starts_at < window.ends_at and window.starts_at < one.ends_at for one in spans)
    return "taken" if busy else "free"
