"""When a calendar says that its owner is busy: events with their repetitions, within a span of time. Nothing else is read.

Each event is read by itself, with the changes of its series and the zones of the file, so that one that is broken costs no other.
The library ``recurring_ical_events`` knows repetitions, exceptions and moved instances (RFC 5545).
"""

import datetime as dt
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from askwell.formats.decoding import decode
from askwell.formats.icalendar.blocks import Block, Blocks, blocks_of
from askwell.formats.icalendar.renaming import with_known_zones
from askwell.formats.icalendar.repeating import never_ends_well
from askwell.formats.icalendar.zones import zone_named
from askwell.formats.records import Problem

LARGEST = 30_000_000
MOST_SPANS = 20_000
# An event without repetition that began so long before the span is over by then; longer ones are rare and told by their end.
_LONG_AGO = dt.timedelta(days=62)
_DAY = dt.timedelta(days=1)
_FREE = frozenset({"FREE", "WORKINGELSEWHERE"})


@dataclass(frozen=True, slots=True, order=True)
class Busy:
    """A span of time that is taken; both ends are aware and in UTC."""

    starts_at: dt.datetime
    ends_at: dt.datetime


def busy_times(
    data: bytes,
    *,
    begin: dt.datetime,
    end: dt.datetime,
    zone: dt.tzinfo,
    mine: Collection[str] = (),
    without: str = "",
) -> tuple[list[Busy], tuple[Problem, ...]]:
    """Return when the owner of a calendar file is busy between two aware moments, in order, and what could not be read.

    Events whose uid ends with ``without`` are passed over. Times without a zone and whole days are those of ``zone``. What is cancelled, marked as free, or declined by one of the
    addresses ``mine`` takes no time. Nothing is ever raised.
    """
    if len(data) > LARGEST:
        return [], (
            Problem("the file", "It is larger than 30 MB.", "Take a calendar without its oldest years."),
        )
    decoded = decode(data)
    blocks = blocks_of(decoded.text)
    if not blocks.is_calendar:
        told = Problem(
            "the file", "It has no calendar in it (no BEGIN:VCALENDAR).", "Choose a file that ends in .ics."
        )
        return [], (*decoded.problems, told)
    problems = list(decoded.problems)
    looking = _Looking(begin, end, zone, frozenset(address.casefold() for address in mine if address))
    found: set[Busy] = set()
    for series in blocks.series():
        if without and series[0].value("UID").endswith(without):
            continue
        try:
            if why := next(filter(None, (_cannot_be_followed(one) for one in series)), ""):
                problems.append(_unread(series[0], why))
            elif not _is_over(series, begin):
                known = [with_known_zones(block.text, defined=blocks.zones) for block in series]
                found.update(looking.taken_by(series[0].name, known, _unknown_zones(blocks, series)))
        except Exception as fault:  # noqa: BLE001  # what others write may fail in the libraries in any way; the event is then named
            problems.append(_unread(series[0], str(fault)))
        if len(found) > MOST_SPANS:
            problems.append(Problem("the file", f"More than {MOST_SPANS:,} times stand in it.", "The rest was left out.", kept=True))  # fmt: skip
            break
    return sorted(found), tuple(problems)


@dataclass(frozen=True, slots=True)
class _Looking:
    """What is looked for: the time between two moments, by the clock of a zone, for the owner of some addresses."""

    begin: dt.datetime
    end: dt.datetime
    zone: dt.tzinfo
    mine: frozenset[str]

    def taken_by(self, kind: str, series: list[str], zones: Iterator[str]) -> Iterator[Busy]:
        """Give the times of one event, as text, with all its repetitions and their changes, or of one VFREEBUSY."""
        from icalendar import Calendar  # noqa: PLC0415  # slow to import, see the package
        from recurring_ical_events import of  # noqa: PLC0415  # as above

        parts = ["BEGIN:VCALENDAR", "VERSION:2.0", *zones, *series, "END:VCALENDAR"]
        calendar: Any = Calendar.from_ical("\r\n".join([*parts, ""]))
        if kind == "VFREEBUSY":
            yield from self._within(_told_busy(calendar))
            return
        events = of(calendar).between(self.begin - _DAY, self.end + _DAY)
        yield from self._within(_span(one, self.zone) for one in events if _takes_time(one, self.mine))

    def _within(self, spans: Iterator[Busy]) -> Iterator[Busy]:
        return (
            one for one in spans if self.begin < one.ends_at and one.starts_at < min(self.end, one.ends_at)
        )


def _cannot_be_followed(block: Block) -> str:
    if block.name == "VEVENT" and not block.value("DTSTART"):
        return "it does not say when it begins"
    return never_ends_well(block.value("RRULE"))


def _unknown_zones(blocks: Blocks, series: list[Block]) -> Iterator[str]:
    """Give the definitions of zones that only this file knows; those that everybody knows would be read again for each event."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON  # noqa: PLC0415  # slow to import, see the package

    for name, text in blocks.zones_of(series):
        if name not in WINDOWS_TO_OLSON and zone_named(name) is None:
            yield text


def _is_over(series: list[Block], begin: dt.datetime) -> bool:
    """Tell from its text alone that an event lies long before: most events of an old calendar are never taken apart."""
    if any(block.value("RRULE") or block.value("RDATE") for block in series):
        return False
    latest = (begin - _LONG_AGO).strftime("%Y%m%d")
    days = [
        block.value(name)[:8] for block in series for name in ("DTSTART", "DTEND") if block.value(name)[:8]
    ]
    return series[0].name == "VEVENT" and bool(days) and all(day.isdigit() and day < latest for day in days)


def _takes_time(event: Any, mine: frozenset[str]) -> bool:
    if str(event.get("STATUS", "")).upper() == "CANCELLED" or str(event.get("TRANSP", "")).upper() == "TRANSPARENT":  # fmt: skip
        return False
    if str(event.get("X-MICROSOFT-CDO-BUSYSTATUS", "")).upper() in _FREE:
        return False
    asked = event.get("ATTENDEE", [])
    return not any(
        str(who).casefold().removeprefix("mailto:") in mine
        and str(who.params.get("PARTSTAT", "")).upper() == "DECLINED"
        for who in (asked if isinstance(asked, list) else [asked])
    )


def _span(event: Any, zone: dt.tzinfo) -> Busy:
    starts = event["DTSTART"].dt
    ends = event["DTEND"].dt if "DTEND" in event else starts
    if not isinstance(starts, dt.datetime) and ends <= starts:
        ends = starts + _DAY
    return Busy(_moment(starts, zone), _moment(ends, zone))


def _moment(said: dt.date, zone: dt.tzinfo) -> dt.datetime:
    """Return a moment in UTC; a day is its midnight."""
    at = said if isinstance(said, dt.datetime) else dt.datetime.combine(said, dt.time())
    return (at if at.tzinfo else at.replace(tzinfo=zone)).astimezone(dt.UTC)


def _told_busy(calendar: Any) -> Iterator[Busy]:
    """Give the periods that a VFREEBUSY names as busy."""
    for part in calendar.walk("VFREEBUSY"):
        told = part.get("FREEBUSY", [])
        for period in told if isinstance(told, list) else [told]:
            if str(period.params.get("FBTYPE", "BUSY")).upper() != "FREE":
                yield Busy(_moment(period.start, dt.UTC), _moment(period.end, dt.UTC))


def _unread(block: Block, why: str) -> Problem:
    named = block.value("SUMMARY")[:60] or block.value("UID")[:60] or "an event without a name"
    return Problem(
        f"line {block.line}, “{named}”",
        f"It could not be read ({why[:120]}).",
        "It keeps no time free; look at it in your calendar.",
    )
