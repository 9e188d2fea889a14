"""Calendar files of others (RFC 5545, RFC 5546): what they ask, answer, move or call off.

A tolerant reader of our own, since strict ones refuse files that calendars really send; the library is used for zones only.
"""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from askwell.formats.decoding import decode
from askwell.formats.icalendar.placing import Zones
from askwell.formats.records import Problem

_LINE = re.compile(
    r"(?P<name>[A-Za-z0-9-]+)(?P<params>(?:;[A-Za-z0-9-]+=(?:\"[^\"]*\"|[^\";:]*)(?:,(?:\"[^\"]*\"|[^\";:,]*))*)*)(?:;[^:\"]*)?:(?P<value>.*)",
    re.DOTALL,
)
_PARAM = re.compile(r";([A-Za-z0-9-]+)=((?:\"[^\"]*\"|[^\";:,]*)(?:,(?:\"[^\"]*\"|[^\";:,]*))*)")
_WHEN = re.compile(r"\s*(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d))?)?(Z)?", re.IGNORECASE)
# Programs that forget the quotes: TZID=(UTC+01:00) Amsterdam:20260703T150000.
_ZONE_WITH_COLON = re.compile(r"(?P<rest>.+):(?P<time>\s*\d{8}(?:T\d{4,6}Z?)?\s*)", re.IGNORECASE)
_LENGTH = re.compile(r"([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?", re.IGNORECASE)
_ESCAPED = re.compile(r"\\([\\;,nN])")
_BEGINS = re.compile(r"\s*BEGIN:(?:VCALENDAR|VEVENT|VTODO|VJOURNAL|VFREEBUSY)\s*\Z", re.IGNORECASE)
_ENTRIES = frozenset({"VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY"})
_LONGEST = 5_000_000
_MOST_LINES = 200_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """One person's answer: accepted, declined, tentative, needs-action, delegated, or "" where it is not said."""

    email: str
    name: str = ""
    answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRead:
    """One entry of a calendar file.

    Times are aware where their zone is known, naive where it is not, and dates for whole days. ``zone`` is the IANA name, or the
    name in the file where no zone of that name is known.
    """

    kind: str
    uid: str = ""
    summary: str = ""
    location: str = ""
    status: str = ""
    comment: str = ""
    sequence: int = 0
    starts: dt.datetime | dt.date | None = None
    ends: dt.datetime | dt.date | None = None
    zone: str = ""
    organiser: Attendance | None = None
    attendees: tuple[Attendance, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarRead:
    """A calendar file: its method (request, reply, counter, cancel, ..., publish where none is said) and its entries."""

    method: str
    product: str = ""
    events: tuple[EventRead, ...] = ()


@dataclass(slots=True)
class _Part:
    """One component while it is read."""

    name: str
    lines: list[tuple[str, dict[str, str], str]] = field(default_factory=list)
    raw: list[str] = field(default_factory=list)


def read_calendar(data: bytes) -> tuple[CalendarRead | None, tuple[Problem, ...]]:
    """Read a calendar file, or say why not. Nothing is ever raised."""
    if len(data) > _LONGEST:
        return None, (_refused("It is larger than 5 MB.", "Choose the file of one event."),)
    decoded = decode(data)
    lines = list(_unfolded(decoded.text))
    if not decoded.text.strip():
        return None, decoded.problems or (_refused("It is empty.", "Save it again."),)
    if not any(_BEGINS.match(line) for line in lines):
        return None, (
            _refused("It has no calendar in it (no BEGIN:VCALENDAR).", "Choose a file that ends in .ics."),
        )
    problems: list[Problem] = list(decoded.problems)
    parts = _parts(lines[:_MOST_LINES], problems)
    top = next((part for part in parts if part.name == "VCALENDAR"), _Part("VCALENDAR"))
    zones = Zones(
        defined={
            _value(part, "TZID"): "\r\n".join(part.raw) + "\r\n" for part in parts if part.name == "VTIMEZONE"
        },
        usual=_value(top, "X-WR-TIMEZONE"),
    )
    events = tuple(_event(part, zones, problems) for part in parts if part.name in _ENTRIES)
    if not events:
        return None, (
            *problems,
            _refused("No event stands in it.", "Choose the file of the invitation or answer."),
        )
    method = _value(top, "METHOD").casefold()
    if not re.fullmatch(r"[a-z-]{1,24}", method):
        method = "publish"
    return CalendarRead(method=method, product=_value(top, "PRODID"), events=events), tuple(problems)


def _refused(what: str, do: str) -> Problem:
    return Problem("the file", what, do)


def _unfolded(text: str) -> Iterator[str]:
    """Give the content lines: a line that begins with a space or a tab goes on the one before."""
    waiting: list[str] = []
    for line in re.split(r"\r\n|\n|\r", text):
        if line[:1] in {" ", "\t"} and waiting:
            waiting.append(line[1:])
            continue
        if waiting:
            yield "".join(waiting)
        waiting = [line] if line.strip() else []
    if waiting:
        yield "".join(waiting)


def _parts(lines: list[str], problems: list[Problem]) -> list[_Part]:
    """Return every component flat, in order; a line belongs to the innermost open one."""
    done: list[_Part] = []
    still_open: list[_Part] = []
    for number, line in enumerate(lines, 1):
        for part in still_open:
            part.raw.append(line)
        found = _LINE.fullmatch(line.strip("\ufeff \0"))
        if not found:
            problems.append(
                Problem(
                    f"line {number}",
                    f"“{line[:60]}” is no calendar line.",
                    "It was left out; look the event over.",
                    kept=True,
                )
            )
            continue
        name, value = found["name"].upper(), found["value"]
        if name == "BEGIN":
            still_open.append(_Part(value.strip().upper(), raw=[line]))
            done.append(still_open[-1])
        elif name == "END":
            _close(still_open, value.strip().upper())
        elif still_open:
            params = {key.upper(): given.strip('"') for key, given in _PARAM.findall(found["params"])}
            still_open[-1].lines.append((name, params, value))
    return done


def _close(still_open: list[_Part], name: str) -> None:
    while still_open and any(part.name == name for part in still_open):
        if still_open.pop().name == name:
            return


def _value(part: _Part, name: str) -> str:
    return next((_plain(value) for key, _, value in part.lines if key == name), "")


def _plain(value: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value).strip()


def _event(part: _Part, zones: Zones, problems: list[Problem]) -> EventRead:
    starts, zone = _when(part, "DTSTART", zones, problems)
    ends, _ = _when(part, "DTEND" if part.name != "VTODO" else "DUE", zones, problems)
    sequence = _value(part, "SEQUENCE")
    organiser = next(
        (_person(params, value) for key, params, value in part.lines if key == "ORGANIZER"), None
    )
    return EventRead(
        kind=part.name.removeprefix("V").casefold(),
        uid=_value(part, "UID"),
        summary=_value(part, "SUMMARY"),
        location=_value(part, "LOCATION"),
        status=_value(part, "STATUS").casefold(),
        comment=_value(part, "COMMENT"),
        sequence=int(sequence) if re.fullmatch(r"[0-9]{1,9}", sequence) else 0,
        starts=starts,
        ends=ends or _after(starts, _value(part, "DURATION")),
        zone=zone,
        organiser=organiser,
        attendees=tuple(_person(params, value) for key, params, value in part.lines if key == "ATTENDEE"),
    )


def _person(params: dict[str, str], value: str) -> Attendance:
    address = re.sub(r"^mailto:\s*", "", value.strip(), flags=re.IGNORECASE)
    email = address if "@" in address else params.get("EMAIL", "")
    return Attendance(email=email, name=params.get("CN", ""), answer=params.get("PARTSTAT", "").casefold())


def _when(
    part: _Part, name: str, zones: Zones, problems: list[Problem]
) -> tuple[dt.datetime | dt.date | None, str]:
    """Return a moment or day and its zone's name."""
    params, value = next(((given, text) for key, given, text in part.lines if key == name), ({}, ""))
    if not value:
        return None, ""
    called = params.get("TZID", "")
    if cut := _ZONE_WITH_COLON.fullmatch(value):
        called, value = f"{called}:{_plain(cut['rest'])}", cut["time"]
    found = _WHEN.match(value)
    if not found:
        problems.append(_no_time(name, value))
        return None, ""
    try:
        day = dt.date(int(found[1]), int(found[2]), int(found[3]))
        if found[4] is None:
            return day, ""
        at = dt.datetime.combine(day, dt.time(int(found[4]), int(found[5]), min(int(found[6] or 0), 59)))
    except ValueError:
        problems.append(_no_time(name, value))
        return None, ""
    if found[7]:
        return at.replace(tzinfo=dt.UTC), "UTC"
    placed, zone = zones.placed(at, called)
    if zone and placed.tzinfo is None:
        problems.append(_no_zone(name, zone))
    return placed, zone


def _no_zone(name: str, zone: str) -> Problem:
    return Problem(
        name, f"“{zone[:60]}” is no zone that is known.", "Ask them by which clock the time is.", kept=True
    )


def _no_time(name: str, value: str) -> Problem:
    return Problem(name, f"“{value[:40]}” is no time.", "Ask them for the time.", kept=True)


def _after(starts: dt.datetime | dt.date | None, length: str) -> dt.datetime | dt.date | None:
    found = _LENGTH.fullmatch(length)
    if not (starts and found):
        return None
    weeks, days, hours, minutes, seconds = (int(found[at] or 0) for at in range(2, 7))
    try:
        return starts + dt.timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    except OverflowError:
        return None
