"""The day to write again, or on which they are back."""

import datetime as dt
import re

from askwell.method.replies import days

_RETRY_LENGTHS = re.compile(
    r"\bin\s+(?:about\s+|around\s+)?(?P<n>a\s+few|a\s+couple\s+of|a|one|two|three|four|five|six|\d{1,2})\s+(?P<unit>weeks?|months?|days?)\b",
    re.IGNORECASE,
)
_NUMBERS = {
    "a": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "a few": 3,
    "a couple of": 2,
}
_DAY = dt.timedelta(days=1)
_MONTH_ONLY = (
    "(?:" + "|".join(f"(?P<m{at}>{names})" for at, names in enumerate(days.MONTHS)) + r")\b(?!\s*\d)"
)
_MONTH_SAID = re.compile(
    rf"\b(?P<how>after|before|until|till|in|early(?:\s+in)?|mid(?:dle\s+of)?|late|end\s+of|by|through|from|start\s+of|beginning\s+of|come)[\s-]+(?:the\s+)?(?:end\s+of\s+|early\s+|mid-?\s*|late\s+)?{_MONTH_ONLY}",
    re.IGNORECASE,
)
_SEASONS = {
    "spring": 3,
    "summer": 6,
    "autumn": 9,
    "fall": 9,
    "winter": 12,
    "new year": 1,
    "christmas": 1,
    "easter": 4,
}
_SEASON_SAID = re.compile(
    r"\b(?:after|until|in|next|till|over)\s+(?:the\s+)?(spring|summer|autumn|fall|winter|new\s+year|christmas|easter)\b",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\b(?:after|until|till|through|bis|jusqu['’]au|hasta(?:\s+el)?|fino\s+al?|tot|to|thru|nach|-|–)\s*(?:the\s+|and\s+including\s+)?\W*(?:\w+day,?\s*)?$",
    re.IGNORECASE,
)  # the dashes people type
_BACK = re.compile(r"\b(?:back|return\w*|again|available)\b[^.\n]{0,25}$", re.IGNORECASE)


def retry_on(  # noqa: PLR0911  # one way out for each way of saying it
    said: str, today: dt.date, *, away: bool
) -> dt.date | None:
    """Return the day after the last one that they named as taken, or the day on which they are back."""
    if found := _RETRY_LENGTHS.search(said):
        return _after_length(found, today)
    named = [day for day in days.in_text(said, today) if day.first >= today]
    if named:
        return _after_days(said, named, away=away)
    if found := _MONTH_SAID.search(said):
        return _after_month(found, today)
    if found := _SEASON_SAID.search(said):
        month = _SEASONS[" ".join(found.group(1).casefold().split())]
        return dt.date(today.year + (month <= today.month), month, 7 if month == 1 else 1)
    if re.search(r"\bnext\s+(?:month)\b", said, re.IGNORECASE):
        return (today.replace(day=1) + 32 * _DAY).replace(day=1)
    if re.search(r"\bnext\s+quarter\b", said, re.IGNORECASE):
        month = (today.month - 1) // 3 * 3 + 4
        return dt.date(today.year + month // 13, (month - 1) % 12 + 1, 1)
    return dt.date(today.year + 1, 1, 7) if re.search(r"\bnext\s+year\b", said, re.IGNORECASE) else None


def _after_length(found: re.Match[str], today: dt.date) -> dt.date:
    said = " ".join(found["n"].casefold().split())
    many = int(said) if said.isdigit() else _NUMBERS[said]
    unit = found["unit"].casefold()
    if unit.startswith("month"):
        month = today.month - 1 + many
        year, month = today.year + month // 12, month % 12 + 1
        last = (dt.date(year, month, 1) + 31 * _DAY).replace(day=1) - _DAY
        return dt.date(year, month, min(today.day, last.day))
    return today + many * (7 if unit.startswith("week") else 1) * _DAY


def _after_days(said: str, named: list[days.Day], *, away: bool) -> dt.date:
    """Return the day to try: the one they are back on, or the day after the one until which they are taken."""
    for day in named:
        if _BACK.search(said[: day.at]) and not _AFTER.search(said[: day.at]):
            return day.first
    last = max(named, key=lambda day: day.first) if away else named[-1]
    if day_after := next((day for day in named if _AFTER.search(said[: day.at])), None):
        last = day_after
    before = said[: last.at]
    if last.kind == "week":
        return (
            last.last + 3 * _DAY
            if _AFTER.search(before)
            or re.search(r"\b(?:not|n['’]t|no|busy|full|away)\b", before, re.IGNORECASE)
            else last.first
        )
    return (
        last.first + _DAY
        if _AFTER.search(before)
        or (away and not re.search(r"\b(?:on|from|by)\s*(?:the\s+)?$", before, re.IGNORECASE))
        else last.first
    )


def _after_month(found: re.Match[str], today: dt.date) -> dt.date:
    month = (
        next(
            int(name[1:])
            for name, value in found.groupdict().items()
            if value and re.fullmatch(r"m\d+", name)
        )
        + 1
    )
    year = today.year + (month < today.month)
    first, after = dt.date(year, month, 1), (dt.date(year, month, 1) + 32 * _DAY).replace(day=1)
    said = found.group().casefold()
    if "mid" in said:
        return first + 14 * _DAY
    if "late" in said or ("end of" in said and not said.startswith("after")):
        return first + 24 * _DAY if "after" not in said else after
    return after if re.match(r"after|through", said) else first
