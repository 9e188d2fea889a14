"""A date behind the sentence of its weekday: "How about Thursday? March 12, I mean."."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from askwell.method.replies.times import days
from askwell.method.replies.times.meanings import Day
from askwell.method.replies.times.slot import Slot

_I = re.IGNORECASE
_BEFORE = re.compile(
    r"\W*(?:(?:so|which|that|it|this|i|we|you|mean(?:ing|s)?|think|is|are|was|would|will|be|talking|about|i\.e\.?|namely|the|on|of|date)\b[\s,:]*"
    r"|['’](?:s|d|ll|re|m)\b[\s,:]*)*",
    _I,
)
_BEHIND = re.compile(
    r"\W*(?:(?:i\s+mean|to\s+be\s+(?:precise|exact|clear|sure)|that\s+is|exactly|then)\W*)?", _I
)


def date_told_of(text: str, named: Sequence[Day]) -> dt.date | None:
    """Return the date that a sentence says and nothing else; nothing where it says more, or only a weekday."""
    if len(named) != 1 or named[0].kind != "day" or named[0].bare or named[0].bound:
        return None
    day = named[0]
    is_alone = _BEFORE.fullmatch(text, 0, day.at) and _BEHIND.fullmatch(text, day.end)
    return day.first if is_alone else None


def dated(before: Sequence[Slot], date: dt.date, *, today: dt.date, month_first: bool) -> list[Slot]:
    """Return the times before with this date, where they stand on the same weekday and only it was said of them."""
    return [
        _on(slot, date) if _goes_with(slot, date, today, month_first=month_first) else slot for slot in before
    ]


def _goes_with(slot: Slot, date: dt.date, today: dt.date, *, month_first: bool) -> bool:
    day = slot.starts_at.date()
    said = [one for one in days.in_text(slot.quote, today, month_first=month_first) if one.first == day]
    return day.weekday() == date.weekday() and any(one.bare for one in said)


def _on(slot: Slot, date: dt.date) -> Slot:
    moved = date - slot.starts_at.date()
    return replace(slot, starts_at=slot.starts_at + moved, ends_at=slot.ends_at and slot.ends_at + moved)
