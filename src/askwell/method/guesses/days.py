"""Days and times that a note speaks of: "by Friday", "by December 4", "in two weeks", "12/9"; with the day of the talk, real days."""

import datetime as dt
import re
from dataclasses import dataclass

from askwell.method.guesses import reckoning
from askwell.method.guesses.reckoning import MONTHS, SEASONS, UNITS, WEEKDAYS
from askwell.method.weekdays import SATURDAY

_NUMBERS = {
    "a couple of": 2, "a couple": 2, "a few": 3, "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "another": 1,
}  # fmt: skip
# As a note has them: in full, or their first letters with a point or without.
_MONTH = rf"(?P<month>{'|'.join(MONTHS)}|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\b\.?)"
_WEEKDAY = rf"(?P<weekday>{'|'.join(WEEKDAYS)}|(?:mon|tues?|wed|thurs?|fri|sat|sun)\b\.?)"
_ANY_WEEKDAY = _WEEKDAY.replace("?P<weekday>", "?:")
_D = r"(?P<d>\d{1,2})"
_NTH = rf"{_D}(?:st|nd|rd|th)"
_YEAR = r"(?:,?\s+(?P<year>(?:19|20)\d{2}))?"
_LED = r"(?:by|before|on|until|till|from|after|since|around|about|due|no later than)"
_BEFORE = rf"(?:\b{_LED}\s+)?(?:\b{_ANY_WEEKDAY},?\s+)?(?:\bthe\s+)?"
_WORD = rf"(?P<n>\d{{1,2}}|{'|'.join(_NUMBERS)})"
_SLASHED = r"(?P<m>\d{1,2})/(?P<d>\d{1,2})"


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


# What is told most exactly comes first; a place in the line is read once.
_PATTERNS = (
    _pattern(r"\b(?P<year>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})\b"),
    _pattern(rf"{_BEFORE}\b{_SLASHED}/(?P<year>\d{{4}}|\d{{2}})\b(?!/)"),
    _pattern(rf"\b{_LED}\s+(?:{_ANY_WEEKDAY},?\s+)?{_SLASHED}\b(?![/\d])|\b{_ANY_WEEKDAY},?\s+(?P<m2>\d{{1,2}})/(?P<d2>\d{{1,2}})\b(?![/\d])"),
    _pattern(rf"{_BEFORE}\b{_D}(?:st|nd|rd|th)?\s+(?:of\s+)?\b{_MONTH}(?!\w){_YEAR}"),
    _pattern(rf"{_BEFORE}\b{_MONTH}\s+(?:the\s+)?{_D}(?:st|nd|rd|th)?\b(?![:/\d]|\s?(?:am|pm|%|times|or|people|jobs?|hours?|weeks?|months?|years?)\b){_YEAR}"),
    _pattern(rf"\b(?:{_LED}|this|next|coming)\s+(?:\w+day,?\s+)?the\s+{_NTH}\b(?=\s*(?:$|[.,;:!?)]|of (?:the|this|next) month|at\b|to\b|and\b|or\b|if\b|then\b))(?P<next>\s+of next month)?"),
    _pattern(rf"\b(?:{_LED}\s+)?(?:the\s+)?(?P<end>end) of (?:the\s+)?(?P<next>this|next|current)?\s*(?P<unit>day|business|week|month|year)\b"),
    _pattern(rf"\b(?:{_LED}\s+)?(?:the\s+)?(?P<end>end) of {_MONTH}(?!\w){_YEAR}"),
    _pattern(rf"\b(?:{_LED}\s+)?(?P<next>this|next)?\s*\b(?P<unit>month|year|week)['’](?:s) (?P<end>end)\b"),  # phones write it so
    _pattern(r"\b(?P<near>the day after tomorrow|day after tomorrow|today|tonight|tomorrow|this (?:morning|afternoon|evening))\b"),
    _pattern(rf"\b{_WORD}\s+(?P<unit>day|week|month|year)s?\s+from\s+(?:now|today)\b"),
    _pattern(rf"\b(?:in|within)\s+(?:about\s+|the next\s+)?{_WORD}\s+(?P<unit>day|week|month|year|fortnight)s?\b"),
    _pattern(r"\b(?P<next>next|this)\s+(?P<unit>week|month|year|spring|summer|autumn|fall|winter)\b(?!end)"),
    _pattern(r"\b(?:(?P<next>next|this|the|over the|on the|at the)\s+)(?P<unit>weekend)\b"),
    _pattern(rf"\b(?:{_LED}|this|next|coming)\s+(?:next\s+|this\s+|coming\s+){{0,3}}{_WEEKDAY}(?!\w)"),
    _pattern(rf"\b(?:in|by|before|from|until|till|since|after|early|mid|late|this|next)[\s-]+(?:(?:early|mid|late)[\s-]+)?(?:{_MONTH}(?!\w)|(?:the\s+)?(?P<season>{'|'.join(SEASONS)})\b){_YEAR}"),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class DayHeard:
    """Words that name a day or a time, where they stand, and the day that they mean if that can be told."""

    words: str
    start: int
    on: dt.date | None


def days_in(text: str, *, said_on: dt.date | None = None) -> list[DayHeard]:
    """Return the days of a line in their order; without ``said_on`` only those written out in full are real days.

    Days are written as in America: 12/9 is the ninth of December, but for 24/12, which can only be the other way.
    """
    found: list[tuple[int, DayHeard]] = []
    taken = bytearray(len(text))
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if any(taken[match.start() : match.end()]):
                continue
            heard = DayHeard(words=match[0], start=match.start(), on=_day(match.groupdict(), said_on))
            if heard.on or not (match.groupdict().get("m") or match.groupdict().get("m2")):
                found.append((match.start(), heard))
                taken[match.start() : match.end()] = b"\x01" * len(match[0])
    return [heard for _, heard in sorted(found, key=lambda row: row[0])]


def _day(parts: dict[str, str | None], said_on: dt.date | None) -> dt.date | None:
    said = {name: value.casefold() for name, value in parts.items() if value}
    if "m" in said or "m2" in said:
        m, d = int(said.get("m") or said["m2"]), int(said.get("d") or said["d2"])
        return reckoning.numbered(m, d, year=_year(said), said_on=said_on)
    if "month" in said:
        return reckoning.in_month(
            MONTHS.index(_full(said["month"], MONTHS)) + 1,
            "last" if "end" in said else int(said.get("d", 1)),
            year=_year(said),
            said_on=said_on,
        )
    return _from_the_talk(said, said_on) if said_on else None


def _from_the_talk(said: dict[str, str], said_on: dt.date) -> dt.date | None:
    """Return a day that is told by how far it is from the day of the talk."""
    later, unit = "next" in said.get("next", "").split(), said.get("unit", "")
    if "weekday" in said:
        return reckoning.weekday_after(said_on, WEEKDAYS.index(_full(said["weekday"], WEEKDAYS)))
    if "d" in said:
        return reckoning.nth_after(said_on, int(said["d"]), later=later)
    if "end" in said:
        return reckoning.end_of(unit, said_on, later=later)
    if season := said.get("season") or (unit if unit in SEASONS else ""):
        return reckoning.in_month(SEASONS[season], 1, year=_year(said), said_on=said_on)
    if unit == "weekend":
        return reckoning.weekday_after(said_on, SATURDAY) + dt.timedelta(days=7 * later)
    return said_on + dt.timedelta(days=_days_ahead(said, unit, later=later))


def _days_ahead(said: dict[str, str], unit: str, *, later: bool) -> int:
    if near := said.get("near", "").split():
        return ("tomorrow" in near) + ("after" in near)
    if number := said.get("n"):
        return (_NUMBERS.get(number) or int(number)) * UNITS[unit]
    return UNITS[unit] if later else 0


def _year(said: dict[str, str]) -> int | None:
    if "year" not in said:
        return None
    year = int(said["year"])
    return year if year > reckoning.CENTURY else year + 2000


def _full(short: str, names: tuple[str, ...]) -> str:
    letters = short.rstrip(".")[:3]
    return next(name for name in names if name.startswith(letters))
