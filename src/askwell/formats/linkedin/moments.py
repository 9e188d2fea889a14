"""Days and times as LinkedIn's download writes them, in the languages that it may come in."""

import datetime as dt
import re

from askwell.formats.days import is_open, read_day

_TIME = re.compile(r"(?<![\d:])(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([ap])?\.?(?:m\b)?", re.IGNORECASE)
_OFFSET = re.compile(r"([+-])(\d{2}):?(\d{2})\s*$")
_YEAR = re.compile(r"\d{4}")
_YEAR_AND_MONTH = re.compile(r"(\d{4})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{4})")
_NOON = 12
_LONGEST = 60


def read_moment(text: str, *, day_first: bool | None = False) -> tuple[dt.datetime | None, dt.date | None]:
    """Return the moment in UTC and its day; no moment where no time of day is said, and neither for what is no day.

    Knows `2024-03-05 14:22:11 UTC` (also without seconds or UTC), `1/29/26, 2:37 PM`, `29.01.26, 14:37`,
    `5 mars 2024 à 14:22`, `2024-03-05T14:22:11+01:00` and every day that `read_day` knows.
    """
    day = read_day(text, day_first=day_first)
    match = _TIME.search(text[:_LONGEST])
    if day is None or match is None:
        return None, day
    hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
    if match[4]:
        hour = hour % _NOON + (_NOON if match[4] in "pP" else 0)
    try:
        at = dt.datetime.combine(day, dt.time(hour, minute, second), dt.UTC)
        return at - _offset(text), day
    except (ValueError, OverflowError):
        return None, day


def why_no_day(text: str) -> str:
    """Return why a text was not read as a day."""
    shown = text[:_LONGEST]
    return f"This day can be read in two ways: {shown}" if is_open(text) else f"There is no such day: {shown}"


def read_partial(text: str) -> str:
    """Return a day as far as it is told, in ISO 8601: `Mar 2021` is 2021-03, `2015` itself, `Mar 7` --03-07; else ""."""
    text = " ".join(text.split())[:_LONGEST]
    if _YEAR.fullmatch(text):
        return text
    if match := _YEAR_AND_MONTH.fullmatch(text):
        day = read_day(f"{match[1] or match[4]}-{match[2] or match[3]}-01")
        return f"{day:%Y-%m}" if day else ""
    if _YEAR.search(text):
        if day := read_day(f"1 {text}"):
            return f"{day:%Y-%m}"
        return day.isoformat() if (day := read_day(text)) else ""
    leap = read_day(f"{text} 2000") or read_day(f"{text}, 2000")
    return f"--{leap:%m-%d}" if leap else ""


def _offset(text: str) -> dt.timedelta:
    match = _OFFSET.search(text[:_LONGEST])
    if not match or ":" not in text:
        return dt.timedelta()
    away = dt.timedelta(hours=int(match[2]), minutes=int(match[3]))
    return -away if match[1] == "-" else away
