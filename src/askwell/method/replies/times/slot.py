"""One time that was offered, and a list of them without what is said twice."""

import datetime as dt
from dataclasses import dataclass

from askwell.method.replies.times.context import Frame
from askwell.method.replies.times.meanings import Day
from askwell.method.replies.times.spans import HALF_A_DAY, Hours, says_half

_HALF = dt.timedelta(hours=HALF_A_DAY)
_DAY = dt.timedelta(days=1)
_SURE = frozenset({"exact", "from", "until", "part_of_day", "day"})
_BY_THE_HOUR = {"exact", "from", "until", "part_of_day"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One time that was offered. ``starts_at`` is aware; ``ends_at`` is None when no end was said.

    ``precision``: exact (a clock time), from, until, part_of_day (morning), day, week, or recurring (any weekday). ``quote``
    holds their words. ``weak``: it only says when they are about. ``note`` says why a time that was named is not taken as exact, or is empty.
    """

    starts_at: dt.datetime
    ends_at: dt.datetime | None
    precision: str
    quote: str
    zone: str
    note: str = ""
    weak: bool = False


def slot_of(day: Day, hour: Hours | None, zone: dt.tzinfo, frame: Frame, text: str) -> Slot | None:
    """Return a day of a sentence as a time, at its hour if it has one; None where that has passed."""
    if hour is None or not day.sure:
        return _whole(day, zone, frame, text)
    start = dt.datetime.combine(day.first, hour.start, zone)
    end = dt.datetime.combine(day.first, hour.end_time, zone) if hour.end_time else None
    if day.kind == "day" and (end or start) < frame.received_at:
        if day.spread or says_half(hour, text) or start.hour >= HALF_A_DAY:
            return None
        start, end = start + _HALF, end and end + _HALF  # "today at 9", written at noon
        if start < frame.received_at:
            return None
    precision = hour.kind if day.kind == "day" else day.kind
    return Slot(starts_at=start, ends_at=end, precision=precision, quote=text, zone=str(zone))


def _whole(day: Day, zone: dt.tzinfo, frame: Frame, text: str) -> Slot | None:
    if day.last < frame.today:
        return None
    start = dt.datetime.combine(day.first, dt.time(9), zone)
    end = dt.datetime.combine(day.last, dt.time(17), zone)
    note = "" if day.sure else "The weekday and the date do not fit together."
    return Slot(starts_at=start, ends_at=end, precision=day.kind, note=note, quote=text, zone=str(zone))


def without_repeats(found: list[Slot]) -> list[Slot]:
    """Return each time once; a day, a week or a part of a day is left out where a time within it is named."""
    once: dict[tuple[dt.datetime, dt.datetime | None, str], Slot] = {}
    for slot in found:
        once.setdefault((slot.starts_at, slot.ends_at, slot.precision), slot)
    hours = {slot.starts_at.date() for slot in once.values() if slot.precision in _BY_THE_HOUR}
    days = hours | {slot.starts_at.date() for slot in once.values() if slot.precision == "day"}
    weeks = {day - day.weekday() * _DAY for day in days}
    exact = [slot for slot in once.values() if slot.precision in {"exact", "from"}]
    return [slot for slot in once.values() if not _is_said_better(slot, hours, weeks, exact)]


def without_presence(found: list[Slot]) -> list[Slot]:
    """Return the times without those that only say when they are about, where others are offered outright."""
    outright = any(not slot.weak and slot.precision in _SURE for slot in found)
    return [slot for slot in found if not (slot.weak and outright)]


def _is_said_better(slot: Slot, hours: set[dt.date], weeks: set[dt.date], exact: list[Slot]) -> bool:
    """Return whether another time is the more exact word for this one."""
    day = slot.starts_at.date()
    if slot.precision == "part_of_day":
        return any(_holds(slot, other) for other in exact)
    return (slot.precision == "day" and day in hours) or (
        slot.precision == "week" and day - day.weekday() * _DAY in weeks
    )


def _holds(part: Slot, other: Slot) -> bool:
    return part.ends_at is not None and part.starts_at <= other.starts_at < part.ends_at
