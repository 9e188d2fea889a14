"""Days that are counted in their month: "the last Friday of the month", "the first week of June", "the twenty-first of May"."""

import datetime as dt
import re

from dateutil.relativedelta import relativedelta, weekday

from askwell.method.replies.times.meanings import DAY, WEEK, Day, When, dates, monday, nth, one, week
from askwell.method.replies.times.names import month_of, number_of, ordinal_of, weekday_number

_WEDNESDAY = 2
_LAST = re.compile(r"last|final", re.IGNORECASE)


def week_of_month(match: re.Match[str], when: When) -> list[Day]:
    """Return a month's nth week, the first being the one with three of its working days or more."""
    first = _first(match, when.today)
    if _LAST.match(match["nth"]):
        return week(match, monday(first + relativedelta(day=31) - 3 * DAY), when.today)
    begins = monday(first) + (WEEK if first.weekday() > _WEDNESDAY else 0 * DAY)
    number = ordinal_of(match["nth"])
    begins = max(begins, first) if number == 1 else begins
    return week(match, begins + (number - 1) * WEEK, when.today)


def nth_weekday(match: re.Match[str], when: When) -> list[Day]:
    """Return "the last Friday of March", "the second Tuesday of the month"; of two such days the one that is still to come."""
    first, number = _first(match, when.today), weekday_number(match["weekday"])
    count = -1 if _LAST.match(match["nth"]) else ordinal_of(match["nth"])
    meant = relativedelta(day=31 if count < 0 else 1, weekday=weekday(number, count))
    over = first + meant < when.today and not _next(match)
    day = first + relativedelta(months=over * (1 if _relative(match) else 12)) + meant
    return one(match, [day])


def of_month(match: re.Match[str], when: When) -> list[Day]:
    """Return "the first of June", "June the twenty-first", "the 3rd of next month"."""
    number = _number(match)
    if not _relative(match):
        return one(match, dates(None, month_of(match["month"]), number, when.today))
    months = (_first(match, when.today) + relativedelta(months=ahead) for ahead in (0, 1))
    found = [month.replace(day=number) for month in months if (month + relativedelta(day=31)).day >= number]
    return one(match, [day for day in found if day >= when.today])


def in_words(match: re.Match[str], when: When) -> list[Day]:
    """Return "the fifteenth", this month or one of the next."""
    return nth(match, when, ordinal_of(match["d"]))


def _number(match: re.Match[str]) -> int:
    return ordinal_of(match["d"]) or number_of(match["d"])


def _first(match: re.Match[str], today: dt.date) -> dt.date:
    """Return the first of the month that was named, or of this or the next one."""
    if _relative(match):
        return today.replace(day=1) + relativedelta(months=_next(match))
    month = month_of(match["month"])
    return dt.date(today.year + (month < today.month), month, 1)


def _relative(match: re.Match[str]) -> bool:
    return not match["month"]


def _next(match: re.Match[str]) -> bool:
    return "next" in (match["which"] or "").casefold()
