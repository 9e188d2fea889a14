"""Days that come again, of which only the next ones are meant: "my Thursdays are open; this one or the next"."""

import re
from dataclasses import replace

from askwell.method.replies.times.meanings import WEEK, Day

_NEXT = r"(?:the\s+)?(?:next|following|coming|one\s+after)(?:\s+(?:one|week))?"
_THIS_OR_NEXT = re.compile(
    rf"\bthis(?:\s+(?:one|week|coming\s+one))?,?\s+(?:or|and|or\s+else)\s+{_NEXT}\b", re.IGNORECASE
)
_EITHER = re.compile(r"\b(?:either|any)\s+of\s+the\s+next\s+(?P<many>two|three)\b", re.IGNORECASE)
# "This Monday or next".
_OR_NEXT = re.compile(
    r",?\s+or\s+(?:the\s+)?(?:next|following|one\s+after)(?:\s+(?:one|week))?(?=\s*(?:[,.?!;]|$|at\b|around\b|\d))",
    re.IGNORECASE,
)
_THIS = re.compile(r"\bthis\s+(?:one|coming\s+one)\b", re.IGNORECASE)


def named_again(named: list[Day], text: str) -> list[Day]:
    """Put the days that are pointed back to in place of the weekday that comes again before them."""
    many = _how_many(text)
    listed: list[Day] = []
    for day in named:
        if day.kind == "day" and _OR_NEXT.match(text, day.end):
            then = day.first + WEEK
            listed += [replace(day, bare=False), replace(day, first=then, last=then, bare=False, spread=True)]
            continue
        if day.kind != "recurring" or not many or (day.last - day.first) < WEEK:
            listed.append(day)
            continue
        firsts = (day.first + ahead * WEEK for ahead in range(many))
        listed += [replace(day, first=first, last=first, kind="day", spread=True) for first in firsts]
    return listed


def _how_many(text: str) -> int:
    if either := _EITHER.search(text):
        return {"two": 2, "three": 3}[either["many"].casefold()]
    return 2 if _THIS_OR_NEXT.search(text) else 1 if _THIS.search(text) else 0
