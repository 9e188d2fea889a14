"""Which times I can offer: free in my calendar, in my hours and in theirs, on days on which both of us work."""

import datetime as dt
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol
from zoneinfo import ZoneInfo

# Talks overrun when they go well: hold an hour for each (METHOD.md 1.6).
HOLD = dt.timedelta(minutes=60)
STEP = dt.timedelta(minutes=30)
_DAY = dt.timedelta(days=1)
# The hours that are pleasant for most people, morning and afternoon by turns (our choice).
MORNING, AFTERNOON = dt.time(10), dt.time(14)
NOON = dt.time(12)


class Span(Protocol):
    """A span of time that is taken."""

    @property
    def starts_at(self) -> dt.datetime:
        """Its beginning, aware."""

    @property
    def ends_at(self) -> dt.datetime:
        """Its end, aware."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """When somebody can talk, by the clock of ``zone``: from ``begins`` to ``ends`` on ``weekdays`` (Monday is 0), but for ``days_off``."""

    zone: ZoneInfo
    begins: dt.time = dt.time(9)
    ends: dt.time = dt.time(17)
    weekdays: Container[int] = (0, 1, 2, 3, 4)
    days_off: Container[dt.date] = ()

    def hold(self, starts_at: dt.datetime, ends_at: dt.datetime) -> bool:
        """Return whether a talk lies within these hours, on one day of theirs."""
        begins, ends = starts_at.astimezone(self.zone), ends_at.astimezone(self.zone)
        day = begins.date()
        return (
            day == ends.date()
            and day.weekday() in self.weekdays
            and day not in self.days_off
            and self.begins <= begins.time()
            and ends.time() <= self.ends
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """A time that can be offered; both ends are aware and in UTC."""

    starts_at: dt.datetime
    ends_at: dt.datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The windows that can be offered, in order, and those of them that are proposed; why none is, or ""."""

    free: Sequence[Window]
    proposed: Sequence[Window]
    why_none: str = ""


def choose(
    *,
    minutes: int,
    mine: Hours,
    theirs: Hours,
    taken: Sequence[Span],
    buffer: dt.timedelta,
    earliest: dt.datetime,
    latest: dt.datetime,
    turned_down: Sequence[Span] = (),
    is_wished: Callable[[dt.datetime], bool] | None = None,
    count: int = 3,
) -> Choice:
    """Return what can be offered for a talk of so many minutes between two moments, and ``count`` of it that go well together.

    ``taken`` is everything that stands in the way, windows held for others too; ``buffer`` is kept free around each of it.
    ``turned_down`` are times that did not suit this person: they can be chosen, but are not proposed again. Where they said
    when is good, those that are ``is_wished`` are proposed, if there are any.
    """
    free = list(
        free_windows(
            minutes=minutes,
            mine=mine,
            theirs=theirs,
            taken=taken,
            buffer=buffer,
            earliest=earliest,
            latest=latest,
        )
    )
    suited = [
        one
        for one in free
        if not any(no.starts_at < one.ends_at and one.starts_at < no.ends_at for no in turned_down)
    ]
    wished = [one for one in suited if is_wished and is_wished(one.starts_at)]
    proposed = _spread(wished or suited, theirs.zone, buffer, count)
    return Choice(free=free, proposed=proposed, why_none="" if free else _why_none(mine, theirs, minutes))


def free_windows(
    *,
    minutes: int,
    mine: Hours,
    theirs: Hours,
    taken: Sequence[Span],
    buffer: dt.timedelta,
    earliest: dt.datetime,
    latest: dt.datetime,
) -> Iterator[Window]:
    """Give every window on a half hour of their clock that both can keep; an hour is kept free for it, however short the talk."""
    length = dt.timedelta(minutes=minutes)
    around = [(span.starts_at - buffer, span.ends_at + buffer) for span in taken]
    for starts_at in _half_hours(theirs, earliest, latest):
        ends_at = starts_at + length
        if ends_at > latest or not (theirs.hold(starts_at, ends_at) and mine.hold(starts_at, ends_at)):
            continue
        kept_until = starts_at + max(length, HOLD)
        if not any(begins < kept_until and starts_at < ends for begins, ends in around):
            yield Window(starts_at=starts_at, ends_at=ends_at)


def _half_hours(theirs: Hours, earliest: dt.datetime, latest: dt.datetime) -> Iterator[dt.datetime]:
    """Give each half hour of their clock in UTC. An hour that the clocks skip, or that comes twice, is none: it could be misread."""
    day, last = earliest.astimezone(theirs.zone).date(), latest.astimezone(theirs.zone).date()
    while day <= last:
        for number in range(_DAY // STEP):
            local = dt.datetime.combine(day, dt.time()) + number * STEP
            if not theirs.begins <= local.time() < theirs.ends:
                continue
            first, second = (local.replace(tzinfo=theirs.zone, fold=fold) for fold in (0, 1))
            if first.utcoffset() == second.utcoffset() and earliest <= (at := first.astimezone(dt.UTC)):
                yield at
        day += _DAY


def _spread(free: Sequence[Window], zone: ZoneInfo, buffer: dt.timedelta, count: int) -> list[Window]:
    """Choose soon and various: each on another day as long as there are days, mornings and afternoons by turns."""
    chosen: list[Window] = []
    for other_day in (True, False):
        for _ in range(count - len(chosen)):
            wanted = AFTERNOON if len(chosen) % 2 else MORNING
            open_ones = [one for one in free if _goes_with(one, chosen, zone, buffer, other_day=other_day)]
            if not open_ones:
                break
            chosen.append(min(open_ones, key=lambda one: _rank(one, zone, wanted)))
    return sorted(chosen, key=lambda one: one.starts_at)


def _goes_with(
    one: Window, chosen: Sequence[Window], zone: ZoneInfo, buffer: dt.timedelta, *, other_day: bool
) -> bool:
    day = one.starts_at.astimezone(zone).date()
    return not any(
        (other_day and other.starts_at.astimezone(zone).date() == day)
        or (one.starts_at < _kept_until(other) + buffer and other.starts_at < _kept_until(one) + buffer)
        for other in chosen
    )


def _kept_until(one: Window) -> dt.datetime:
    return max(one.ends_at, one.starts_at + HOLD)


def _rank(one: Window, zone: ZoneInfo, wanted: dt.time) -> tuple[bool, dt.date, int, dt.datetime]:
    """Order by the half of the day that is wanted, then by the day, then by how near the hour is to a pleasant one."""
    at = one.starts_at.astimezone(zone)
    other_half = (at.time() < NOON) != (wanted < NOON)
    pleasant = AFTERNOON if at.time() >= NOON else MORNING
    return other_half, at.date(), abs(_minute(at.time()) - _minute(pleasant)), one.starts_at


def _minute(clock: dt.time) -> int:
    return clock.hour * 60 + clock.minute


def _why_none(mine: Hours, theirs: Hours, minutes: int) -> str:
    """Say whether the hours of the two never meet, or whether they do and all of it is taken."""
    week = dt.datetime(2026, 1, 5, tzinfo=dt.UTC), dt.datetime(2026, 1, 13, tzinfo=dt.UTC)
    bare = [Hours(zone=one.zone, begins=one.begins, ends=one.ends, weekdays=one.weekdays) for one in (mine, theirs)]  # fmt: skip
    meet = free_windows(
        minutes=minutes,
        mine=bare[0],
        theirs=bare[1],
        taken=(),
        buffer=dt.timedelta(0),
        earliest=week[0],
        latest=week[1],
    )
    return "taken" if next(meet, None) else "never_meet"
