"""The day by which something was promised, in a letter that goes later: "by Friday" is said only as long as it means that Friday."""

import datetime as dt
import re

from askwell.method.wording import long_day

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_BY_DAY = re.compile(
    rf",?\s+(?P<before>by|on|before|until|till|this|next|at)?\s*\b(?P<day>(?:the\s+)?(?:next\s+|this\s+)?(?:{'|'.join(_DAYS)}|weekend|week|month)|end of (?:the|this|next) (?:week|month)"
    rf"|tomorrow|today|tonight|this (?:morning|afternoon|evening)|{_MONTHS}\.?\s+\d{{1,2}}(?:st|nd|rd|th)?|the\s+\d{{1,2}}(?:st|nd|rd|th)|\d{{1,2}}(?:st|nd|rd|th)?(?:\s+of)?\s+{_MONTHS})\b",
    re.IGNORECASE,
)
_A_WEEK = 7


def without_day(text: str) -> str:
    """Return a promise without its day: a letter in the post comes after it."""
    found = _by_day(text)
    return f"{text[: found.start()]}{text[found.end() :]}".strip() if found else text


def as_it_reads(text: str, *, said_on: dt.date, due_on: dt.date | None, today: dt.date) -> str:
    """Return a promise whose day means in a letter of ``today`` what it meant on the day when it was said.

    A day that has passed is left out; one still to come that would be taken for another is named by its date.
    """
    found = _by_day(text)
    if not found or said_on == today:
        return text
    due = due_on or _due(found["day"].lower(), said_on)
    if due is None or due < today:
        return without_day(text)
    if (
        found["day"].lower() == _DAYS[due.weekday()]
        and found["before"] != "next"
        and (due - today).days < _A_WEEK
    ):
        return text
    before = "on" if (found["before"] or "").lower() == "on" else "by"
    day = f" {before} {long_day(due, today=today)}"
    return f"{text[: found.start()]}{day}{text[found.end() :]}".strip()


def _by_day(text: str) -> re.Match[str] | None:
    """Return where a promise says by when; a bare "week" or "month" says nothing, and what is told of a day is no promise of it."""
    return next((one for one in _BY_DAY.finditer(text) if _says_when(one)), None)


def _says_when(found: re.Match[str]) -> bool:
    day = found["day"].lower()
    return bool(found["before"]) or day.startswith(
        ("tomorrow", "today", "tonight", "this ", "next ", "end of")
    )


def _due(day: str, said_on: dt.date) -> dt.date | None:
    """Return the day that is meant where nobody kept it: the next of its name."""
    if day == "tomorrow":
        return said_on + dt.timedelta(days=1)
    if day not in _DAYS:
        return None
    ahead = (_DAYS.index(day) - said_on.weekday()) % _A_WEEK or _A_WEEK
    return said_on + dt.timedelta(days=ahead)
