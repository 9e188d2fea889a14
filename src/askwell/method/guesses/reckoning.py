"""Days reckoned from the day of a talk: the next fourth of December, the end of the month, the Friday after."""

import calendar
import datetime as dt
from types import MappingProxyType
from typing import Literal

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
)  # fmt: skip
# The month in which a season begins, as people mean it when they say "in spring".
SEASONS = MappingProxyType({"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12})
# Days.
UNITS = MappingProxyType({"day": 1, "week": 7, "fortnight": 14, "month": 30, "year": 365})
CENTURY = 100
_MONTHS_OF_A_YEAR = 12
_FRIDAY = 4


def numbered(first: int, second: int, *, year: int | None, said_on: dt.date | None) -> dt.date | None:
    """Return the day of 12/9: month before day, but where only the other way is a day; None where neither is or no year is known."""
    month, day = (second, first) if first > _MONTHS_OF_A_YEAR else (first, second)
    return in_month(month, day, year=year, said_on=said_on) if 1 <= month <= _MONTHS_OF_A_YEAR else None


def in_month(
    month: int, day: int | Literal["last"], *, year: int | None, said_on: dt.date | None
) -> dt.date | None:
    """Return a day of a month (1 to 12): of this year, or the first one from ``said_on`` on; None for one that no such year has."""
    if year:
        return _real(year, month, day)
    if said_on is None:
        return None
    coming = (_real(said_on.year + ahead, month, day) for ahead in (0, 1))
    return next((one for one in coming if one and one >= said_on), None)


def weekday_after(said_on: dt.date, weekday: int) -> dt.date:
    """Return the next such weekday (Monday is 0) after a day; on a Friday, "by Friday" means the next one."""
    return said_on + dt.timedelta(days=(weekday - said_on.weekday()) % 7 or 7)


def nth_after(said_on: dt.date, day: int, *, later: bool) -> dt.date | None:
    """Return the next such day of a month, from ``said_on`` on; ``later`` means that of next month."""
    months = range(1, 2) if later else range(3)
    coming = (_real(*_month_ahead(said_on, ahead), day) for ahead in months)
    return next((one for one in coming if one and one >= said_on), None)


def end_of(unit: str, said_on: dt.date, *, later: bool) -> dt.date | None:
    """Return the end of a day, week (its Friday), month or year; ``later`` means that of the next one."""
    if unit == "month":
        return _real(*_month_ahead(said_on, int(later)), "last")
    if unit == "year":
        return dt.date(said_on.year + later, 12, 31)
    if unit == "week":
        friday = said_on + dt.timedelta(days=(_FRIDAY - said_on.weekday()) % 7)
        return friday + dt.timedelta(days=7 * later)
    return said_on


def _month_ahead(said_on: dt.date, ahead: int) -> tuple[int, int]:
    years, month = divmod(said_on.month - 1 + ahead, _MONTHS_OF_A_YEAR)
    return said_on.year + years, month + 1


def _real(year: int, month: int, day: int | Literal["last"]) -> dt.date | None:
    try:
        return dt.date(year, month, calendar.monthrange(year, month)[1] if day == "last" else day)
    except ValueError:
        return None
