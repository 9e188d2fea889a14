"""Days and times that a note speaks of: "by Friday", "in two weeks", "in May"; with the day of the talk, real days."""

import datetime as dt
import re
from dataclasses import dataclass

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)}|{'|'.join(_SEASONS)})"
_PATTERNS = (
    re.compile(r"\b(?P<year>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})\b"),
    re.compile(r"\b(?P<near>today|tonight|tomorrow)\b", re.IGNORECASE),
    re.compile(
        rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{'|'.join(_MONTHS)})\b", re.IGNORECASE
    ),
    re.compile(
        rf"\b(?P<month>{'|'.join(_MONTHS)})\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\d)", re.IGNORECASE
    ),
    re.compile(
        rf"\b(?:in|within)\s+(?P<n>\d{{1,2}}|{'|'.join(_NUMBERS)})\s+(?P<unit>day|week|month|year)s?\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?P<next>next|this)\s+(?P<unit>week|month|year|spring|summer|autumn|fall|winter)\b", re.IGNORECASE
    ),
    re.compile(
        rf"\b(?:by|before|on|next|until|till|this)\s+(?P<weekday>{'|'.join(_WEEKDAYS)})\b", re.IGNORECASE
    ),
    re.compile(
        rf"\b(?:in|by|before|from|until|since|early|late|this|next)\s+(?:early\s+|late\s+)?{_MONTH}\b",
        re.IGNORECASE,
    ),
)
_DAYS_OF = {"day": 1, "week": 7, "month": 30, "year": 365}


@dataclass(frozen=True, kw_only=True)
class DayHeard:
    """Words that name a day or a time, where they stand, and the day that they mean if that can be told."""

    words: str
    start: int
    on: dt.date | None


def days_in(text: str, *, said_on: dt.date | None = None) -> list[DayHeard]:
    """Return the days of a line in their order; without ``said_on`` only those written out in full are real days."""
    found: list[DayHeard] = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if not any(other.start <= match.start() < other.start + len(other.words) for other in found):
                found.append(
                    DayHeard(words=match[0], start=match.start(), on=_day(match.groupdict(), said_on))
                )
    return sorted(found, key=lambda day: day.start)


def _day(parts: dict[str, str | None], said_on: dt.date | None) -> dt.date | None:
    if year := parts.get("year"):
        return _real(int(year), int(parts["m"] or 0), int(parts["d"] or 0))
    if said_on is None:
        return None
    return _near_day(parts, said_on) or _later_day(parts, said_on)


def _near_day(parts: dict[str, str | None], said_on: dt.date) -> dt.date | None:
    if near := parts.get("near"):
        return said_on + dt.timedelta(days=near.casefold() == "tomorrow")
    if weekday := parts.get("weekday"):
        ahead = (_WEEKDAYS.index(weekday.casefold()) - said_on.weekday()) % 7
        return said_on + dt.timedelta(days=ahead or 7)
    if number := parts.get("n"):
        count = _NUMBERS.get(number.casefold()) or int(number)
        return said_on + dt.timedelta(days=count * _DAYS_OF[(parts["unit"] or "day").casefold()])
    return None


def _later_day(parts: dict[str, str | None], said_on: dt.date) -> dt.date | None:
    if month := parts.get("month") or _season(parts.get("unit")):
        return _next_month(month.casefold(), int(parts.get("d") or 1), said_on)
    unit = (parts.get("unit") or "week").casefold()
    return said_on + dt.timedelta(
        days=_DAYS_OF[unit] if (parts.get("next") or "").casefold() == "next" else 0
    )


def _season(unit: str | None) -> str:
    return unit if unit and unit.casefold() in _SEASONS else ""


def _next_month(name: str, day: int, said_on: dt.date) -> dt.date | None:
    month = _SEASONS.get(name) or _MONTHS.index(name) + 1
    this_year = _real(said_on.year, month, day)
    return this_year if this_year is None or this_year >= said_on else _real(said_on.year + 1, month, day)


def _real(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
