"""Days, times and counts in words, as the pages say them."""

import datetime as dt
from collections.abc import Sequence

WEEK = 7
NUMBERS = [
    "No",
    "One",
    "Two",
    "Three",
    "Four",
    "Five",
    "Six",
    "Seven",
    "Eight",
    "Nine",
    "Ten",
    "Eleven",
    "Twelve",
]


def day_in_words(day: dt.date, *, today: dt.date) -> str:
    """Say a day as people do: "today", "Monday" within a week, else "March 11", with a year if not this one."""
    near = {-1: "yesterday", 0: "today", 1: "tomorrow"}
    days = (day - today).days
    if days in near:
        return near[days]
    if abs(days) < WEEK:
        return f"{day:%A}"
    return long_day(day, today=today)


def long_day(day: dt.date, *, today: dt.date) -> str:
    """Say "March 11", or "March 11, 2025" when the year is not this one."""
    words = f"{day:%B} {day.day}"
    return words if day.year == today.year else f"{words}, {day.year}"


def short_day(day: dt.date, *, today: dt.date) -> str:
    """Say "Mar 11", or "Mar 11, 2025" when the year is not this one."""
    words = f"{day:%b} {day.day}"
    return words if day.year == today.year else f"{words}, {day.year}"


def full_day(day: dt.date, *, today: dt.date) -> str:
    """Say "Thursday, March 12", with the year when it is not this one."""
    return f"{day:%A}, {long_day(day, today=today)}"


def clock(at: dt.datetime) -> str:
    """Say "2:00 pm", and "midnight"."""
    if at.hour == at.minute == 0:
        return "midnight"
    hour = at.hour % 12 or 12
    return f"{hour}:{at:%M} {'am' if at.hour < 12 else 'pm'}"  # noqa: PLR2004  # noon is noon


def day_and_clock(at: dt.datetime, *, today: dt.date) -> str:
    """Say "Thursday, March 12 at 2:00 pm": the one way in which a time is written, on pages and in letters."""
    return f"{full_day(at.date(), today=today)} at {clock(at)}"


def plural(count: int, one: str, many: str = "") -> str:
    """Say "1 person", "3 people", "1,204 talks"; without `many` an s is added."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def listed(words: Sequence[str]) -> str:
    """Return words as a piece of a sentence: "Ana, Bo and Cleo"."""
    return " and ".join(part for part in (", ".join(words[:-1]), *words[-1:]) if part)


def counted(count: int, one: str, many: str = "") -> str:
    """Begin a sentence with a count: "Eight days", "One day", "30 days"."""
    if not 0 <= count < len(NUMBERS):
        return plural(count, one, many)
    return f"{NUMBERS[count]} {one if count == 1 else many or one + 's'}"


def in_figures(value: float) -> str:
    """Return a figure with one digit behind the point, and none where that is 0: 6, 3.5."""
    return f"{round(value, 1):g}"
