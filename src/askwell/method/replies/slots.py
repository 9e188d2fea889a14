"""Times that an answer offers: "next Tuesday after 3", "Thu 3/20 between 10 and 11:30 (Mountain)", read with the day of the mail.

Our own small grammar and not a library: dateparser reads one date and guesses at the rest ("may", "sat", "second" become days),
parsedatetime knows no ranges and no zones; neither says what was not said, and here an unsure time must stay unsure.
"""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from askwell.method.replies import days, hours
from askwell.method.replies.days import Day
from askwell.method.replies.hours import Hours
from askwell.method.replies.zones import zone_said

_SENTENCE = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|approx|ca|a\.m|p\.m|[A-Z]|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|\d{1,2})\.|[^.?!;\n]|[.](?=\S))+[.?!;\n]*",
    re.IGNORECASE,
)
# Where 3/4 is the third of April.
_DAY_FIRST = ("Europe/", "Africa/", "Australia/", "Asia/", "Atlantic/", "Pacific/Auckland")
_NOT_FREE = re.compile(
    r"\b(?:not|n['’]t|cannot|no\s+longer|busy|booked|unavailable|away|out\s+of|travel\w*|except|nothing|full|can['’]?t|leider|verreist|until|till)\b",
    re.IGNORECASE,
)
_BUT_FREE = re.compile(
    r"\b(?:but|otherwise|how\s+about|instead|after\s+that|aber|free\s+from|back)\b|[—–]\s", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One time that was offered. ``starts_at`` is aware; ``ends_at`` is None when no end was said.

    ``precision``: exact (a clock time), part_of_day (morning), day, week, or recurring (any weekday). ``quote`` holds their words.
    """

    starts_at: dt.datetime
    ends_at: dt.datetime | None
    precision: str
    quote: str
    zone: str


def offered(text: str, *, received_at: dt.datetime, zone: dt.tzinfo, my_zone: dt.tzinfo) -> list[Slot]:
    """Return the times offered in a text, in the order in which they stand.

    ``received_at`` is an aware moment; a time is read in ``zone`` unless the text names another; "your time" is ``my_zone``.
    """
    said = zone_said(text, mine=my_zone) or zone
    today = received_at.astimezone(said).date()
    found: list[Slot] = []
    for sentence in _SENTENCE.finditer(text):
        words = sentence.group()
        if _rules_out(words):
            continue
        for slot in _of_sentence(words, today, said, received_at):
            if not any(
                slot.starts_at == other.starts_at and slot.ends_at == other.ends_at for other in found
            ):
                found.append(slot)
    return found


def _rules_out(words: str) -> bool:
    """Return whether a sentence only says when they cannot."""
    return bool(_NOT_FREE.search(words)) and not _BUT_FREE.search(words)


def _of_sentence(words: str, today: dt.date, zone: dt.tzinfo, received_at: dt.datetime) -> Iterator[Slot]:
    if both := _BUT_FREE.search(words):
        before, after = words[: both.start()], words[both.start() :]
        words = after if _NOT_FREE.search(before) else words
    named = days.in_text(words, today, month_first=not str(zone).startswith(_DAY_FIRST))
    times = hours.in_text(days.blanked(words, named))
    for day, hour in _paired(words, named, times, today):
        if slot := _slot(day, hour, zone, words, received_at):
            yield slot


def _paired(
    words: str, named: list[Day], times: list[Hours], today: dt.date
) -> Iterator[tuple[Day, Hours | None]]:
    """Join times to days: a time belongs to the day before it, the first ones to the day that follows them."""
    if not named:
        exact = [hour for hour in times if hour.kind != "part_of_day"]
        if exact and re.search(r"\b(?:today|same\s+day)\b", words, re.IGNORECASE):
            yield from ((Day(0, 0, today, today, "day"), hour) for hour in exact)
        return
    taken: dict[int, list[Hours]] = {at: [] for at in range(len(named))}
    for hour in times:
        before = [at for at, day in enumerate(named) if day.at <= hour.at]
        after = [at for at, day in enumerate(named) if day.at > hour.at]
        first = not before or (
            after and re.search(r"^\s*(?:on|am)\s*$", words[hour.end : named[after[0]].at], re.IGNORECASE)
        )
        taken[after[0] if first and after else before[-1]].append(hour)
    later: list[Hours] = []
    for at in reversed(range(len(named))):
        joined = at + 1 < len(named) and re.fullmatch(
            r"[\s,]*(?:(?:or|and|oder|und|ou|o|y|&|/)\s*)?(?:on\s+)?",
            words[named[at].end : named[at + 1].at],
            re.IGNORECASE,
        )
        if not taken[at] and joined:
            taken[at] = later
        later = taken[at]
    for at, day in enumerate(named):
        for hour in taken[at] or [None]:  # type: ignore[list-item]  # a day without an hour
            yield day, hour


def _slot(day: Day, hour: Hours | None, zone: dt.tzinfo, words: str, received_at: dt.datetime) -> Slot | None:
    quote = " ".join(words.split())
    name = str(zone)
    if hour is None:
        start = dt.datetime.combine(day.first, dt.time(9), zone)
        whole = dt.datetime.combine(day.last, dt.time(17), zone)
        return Slot(starts_at=start, ends_at=whole, precision=day.kind, quote=quote, zone=name)
    start = dt.datetime.combine(day.first, hour.start, zone)
    end = dt.datetime.combine(day.first, hour.end_time, zone) if hour.end_time else None
    if day.kind == "day" and start < received_at and day.first <= received_at.astimezone(zone).date():
        return None
    kind = hour.kind if day.kind == "day" else "recurring" if day.kind == "recurring" else day.kind
    return Slot(starts_at=start, ends_at=end, precision=kind, quote=quote, zone=name)


def in_zone(name: str) -> ZoneInfo | None:
    """Return the zone of an IANA name, or nothing where there is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None
