"""Time zone definitions (VTIMEZONE) for the days around a talk.

The library can write them too, but it dates the start of summer time after the hour that is skipped
(03:00 in New York), while RFC 5545, 3.6.5, wants the local time before the change (02:00), and it writes lists of
dates where Outlook prefers yearly rules. So the changes are found here, and the library writes them down.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

_AROUND = dt.timedelta(days=400)
_DAY = dt.timedelta(days=1)
_SECOND = dt.timedelta(seconds=1)
_WEEK = 7
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class _Change:
    """One change of the clocks: offsets from UTC before and after, and the name of the time that begins."""

    before: dt.timedelta
    after: dt.timedelta
    name: str


def zone_named(name: str) -> ZoneInfo | None:
    """Return the zone of this IANA name, or nothing where there is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # an unknown name, a path, the name of a folder
        return None


def definition(zone: ZoneInfo, first: dt.datetime, last: dt.datetime) -> Timezone:
    """Define `zone` for all that lies between two moments, with at least a year on both sides."""
    begin, end = first.astimezone(dt.UTC) - _AROUND, last.astimezone(dt.UTC) + _AROUND
    onsets: dict[_Change, list[dt.datetime]] = defaultdict(list)
    for at in _changes(zone, begin, end):
        before, after = _offset(zone, at - _SECOND), _offset(zone, at)
        name = at.astimezone(zone).tzname() or ""
        onsets[_Change(before, after, name)].append((at + before).replace(tzinfo=None))
    if not any(local[0] - change.before <= _naive(first) for change, local in onsets.items()):
        local = begin.astimezone(zone)
        offset = _offset(zone, begin)
        still = _Change(offset, offset, local.tzname() or "")
        onsets = {still: [local.replace(tzinfo=None, microsecond=0, fold=0)], **onsets}
    return _component(zone.key, onsets)


def _naive(moment: dt.datetime) -> dt.datetime:
    return moment.astimezone(dt.UTC).replace(tzinfo=None)


def _offset(zone: ZoneInfo, moment: dt.datetime) -> dt.timedelta:
    return moment.astimezone(zone).utcoffset() or dt.timedelta(0)


def _changes(zone: ZoneInfo, begin: dt.datetime, end: dt.datetime) -> Iterator[dt.datetime]:
    """Give the moments, to the second, from which `zone` has another offset than just before."""
    days = range((end - begin).days + 1)
    for low, high in pairwise(begin.replace(microsecond=0) + day * _DAY for day in days):
        if _offset(zone, low) != _offset(zone, high):
            yield _between(zone, low, high)


def _between(zone: ZoneInfo, low: dt.datetime, high: dt.datetime) -> dt.datetime:
    """Find the first second between two moments that has the offset of the later one."""
    later = _offset(zone, high)
    while high - low > _SECOND:
        middle = low + dt.timedelta(seconds=(high - low) // _SECOND // 2)
        low, high = (low, middle) if _offset(zone, middle) == later else (middle, high)
    return high


def _component(key: str, onsets: dict[_Change, list[dt.datetime]]) -> Timezone:
    zone = Timezone()
    zone.add("tzid", key)
    for change, starts in onsets.items():
        part = TimezoneDaylight() if change.after > change.before else TimezoneStandard()
        part.DTSTART = starts[0]
        part.TZOFFSETFROM, part.TZOFFSETTO = change.before, change.after
        part.add("tzname", change.name)
        rule = _yearly(starts)
        if rule:
            part.add("rrule", {"freq": "yearly", "bymonth": starts[0].month, "byday": rule})
        elif starts[1:]:
            part.add("rdate", starts[1:])
        zone.add_component(part)
    return zone


def _yearly(starts: list[dt.datetime]) -> str:
    """Say on which weekday of its month each of `starts` is ("2SU", "-1SU"), or "" where no such rule fits all."""
    same = {(start.month, start.weekday(), start.time()) for start in starts}
    years = [start.year for start in starts]
    if len(starts) == 1 or len(same) > 1 or years != list(range(years[0], years[0] + len(years))):
        return ""
    weekday = _WEEKDAYS[starts[0].weekday()]
    if all((start + _WEEK * _DAY).month != start.month for start in starts):
        return f"-1{weekday}"
    weeks = {(start.day - 1) // _WEEK + 1 for start in starts}
    return f"{weeks.pop()}{weekday}" if len(weeks) == 1 else ""
