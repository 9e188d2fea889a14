"""What the words for a day mean: a match of their pattern becomes the days it names."""

import datetime as dt
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace

from askwell.method.replies.times.names import month_of, number_of, ordinal_of, weekday_number
from askwell.method.weekdays import SATURDAY

DAY = dt.timedelta(days=1)
WEEK = dt.timedelta(days=7)
_WEDNESDAY, FRIDAY = 2, 4
# "Tuesday mornings" come again.
_PLURAL_PART = re.compile(r"\s+(?:mornings|afternoons|evenings|nights|lunch\s?times)\b", re.IGNORECASE)
_LONGEST_AGO = 30  # days: an older date is meant for next year
_TURNED_ROUND = 60  # days: of two readings of 3/4 the nearer one, if the other is further off than this


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """Where a day stands in the text, and which days it means.

    ``kind``: ``day`` (``first`` alone), ``week`` (``first`` to ``last``), ``recurring`` (again and again from ``first`` on),
    ``past``. ``also`` holds what else it could mean, the likelier first. ``bare``: a weekday alone, whose week words near it
    may tell. ``relative``: the weekday behind the day named before, or ``ahead`` days behind it. ``sure`` is false where a weekday and a date contradict
    each other. ``bound``: ``after`` or ``before`` where the day is only a limit; ``spread``: one of the days of a span.
    ``of_week``: its words name the week too ("Tuesday of next week"). ``whole``: weekday and date are both said.
    """

    at: int
    end: int
    first: dt.date
    last: dt.date
    kind: str = "day"
    also: tuple[dt.date, ...] = ()
    bare: bool = False
    relative: bool = False
    ahead: int = 0
    sure: bool = True
    bound: str = ""
    spread: bool = False
    of_week: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True)
class When:
    """The day on which an answer is read, and whether 3/4 is the fourth of March there."""

    today: dt.date
    month_first: bool = True


Maker = Callable[[re.Match[str], When], list[Day]]


def monday(day: dt.date) -> dt.date:
    """Return the Monday of the week of a day."""
    return day - day.weekday() * DAY


def coming(weekday: int, today: dt.date) -> dt.date:
    """Return the next such weekday after a day."""
    return today + ((weekday - today.weekday()) % 7 or 7) * DAY


def dates(year: str | None, month: int, day: int, today: dt.date) -> list[dt.date]:
    """Return the dates that a day of a month can mean, the likelier first; none where there is no such day."""
    if year:
        found = _date(int(year) + (2000 if len(year) == 2 else 0), month, day)  # noqa: PLR2004  # two figures
        return [found] if found else []
    both = [date for ahead in (0, 1) if (date := _date(today.year + ahead, month, day))]
    return [date for date in both if date >= today - _LONGEST_AGO * DAY]


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def one(match: re.Match[str], found: list[dt.date]) -> list[Day]:
    """Return the day that words mean, the likeliest of several first; none where there is no such day."""
    if not found:
        return []
    return [Day(at=match.start(), end=match.end(), first=found[0], last=found[0], also=tuple(found[1:]))]


def week(match: re.Match[str], first: dt.date, today: dt.date) -> list[Day]:
    """Return the working week of a day, without what of it is over."""
    last = monday(first) + FRIDAY * DAY
    return [Day(at=match.start(), end=match.end(), first=max(first, today), last=last, kind="week")]


def of_month(match: re.Match[str], when: When) -> list[Day]:
    """Return "18 March", "March 18th"."""
    return one(match, dates(match["year"], month_of(match["month"]), int(match["d"]), when.today))


def span(match: re.Match[str], when: When) -> list[Day]:
    """Return each day of "18-20 March"; a span of more than two weeks is none."""
    month = month_of(match["month"])
    ends = [dates(match["year"], month, int(match[name]), when.today)[:1] for name in ("d", "to")]
    if not all(ends) or not DAY <= ends[1][0] - ends[0][0] <= 2 * WEEK:
        return []
    many = (ends[1][0] - ends[0][0]).days + 1
    listed = (ends[0][0] + ahead * DAY for ahead in range(many))
    return [Day(at=match.start(), end=match.end(), first=day, last=day, spread=True) for day in listed]


def slashed(match: re.Match[str], when: When) -> list[Day]:
    """Return "3/18" and "18/3". Where both can be, the custom of the place decides, unless only the other is near."""
    first, second, year = int(match["first"]), int(match["second"]), match["year"]
    likely, other = dates(year, first, second, when.today), dates(year, second, first, when.today)
    if not when.month_first:
        likely, other = other, likely
    far = not likely or likely[0] < when.today or likely[0] > when.today + _TURNED_ROUND * DAY
    if other and not year and far and when.today <= other[0] <= when.today + _TURNED_ROUND * DAY:
        likely, other = other, likely
    return one(match, [*likely, *other])


def dotted(match: re.Match[str], when: When) -> list[Day]:
    """Return "18.3." and "2025-03-18"."""
    return one(match, dates(match["year"], int(match["second"]), int(match["first"]), when.today))


def nth(match: re.Match[str], when: When, number: int = 0) -> list[Day]:
    """Return the coming days of a number, this month or one of the next. ``number`` is the day, unless the match has it as ``d``."""
    months = (
        (when.today.year + (when.today.month - 1 + ahead) // 12, (when.today.month - 1 + ahead) % 12 + 1)
        for ahead in range(4)
    )
    found = (_date(*month, number or int(match["d"])) for month in months)
    return one(match, [date for date in found if date and date >= when.today])


def weekday_nth(match: re.Match[str], when: When) -> list[Day]:
    """Return "jeudi 10" before an hour, where the coming day of that number is such a weekday."""
    days = nth(match, when, number_of(match["d"]) or ordinal_of(match["d"]))
    number = weekday_number(match["weekday"])
    return days if days and days[0].first.weekday() == number else []


def weekday(match: re.Match[str], when: When) -> list[Day]:
    """Return "Tuesday", "next Tuesday" (of next week), "any Tuesday", "last Tuesday"."""
    number, said = weekday_number(match["weekday"]), " ".join((match["mod"] or "").casefold().split())
    if said.startswith(("next", "nächst")) or match["post"]:
        return one(match, [monday(when.today) + WEEK + number * DAY])
    first = when.today if said == "this" and number == when.today.weekday() else coming(number, when.today)
    day = one(match, [first + ahead * WEEK for ahead in range(6)])[0]
    if said in {"last", "past"}:
        return [replace(day, kind="past")]
    if (
        said in {"every", "any", "each", "most", "all"}
        or re.search(r"(?:days|tags)$", match["weekday"], re.IGNORECASE)
        or _PLURAL_PART.match(match.string, match.end())
    ):
        return [replace(day, kind="recurring", last=first + 30 * DAY)]
    return [replace(day, bare=not said)]


def weekday_of(*, weeks: int) -> Maker:
    """Return a maker for a weekday of the week that lies so many weeks ahead."""

    def make(match: re.Match[str], when: When) -> list[Day]:
        day = monday(when.today) + weeks * WEEK + weekday_number(match["weekday"]) * DAY
        return [replace(one(match, [day])[0], of_week=True)]

    return make


def weekday_behind(match: re.Match[str], when: When) -> list[Day]:
    """Return "the following Thursday", which is told by the day before it; alone it is that of next week."""
    base = monday(when.today) + WEEK + weekday_number(match["weekday"]) * DAY
    return [replace(one(match, [base])[0], relative=True)]


def day_behind(match: re.Match[str], when: When) -> list[Day]:
    """Return "the next day", which is told by the day before it."""
    return [replace(one(match, [when.today + DAY])[0], relative=True, ahead=1)]


def weeks_from_weekday(match: re.Match[str], when: When) -> list[Day]:
    """Return "a week from Tuesday", "two weeks on Friday"."""
    return one(match, [coming(weekday_number(match["weekday"]), when.today) + _weeks(match) * WEEK])


def weeks_from_today(match: re.Match[str], when: When) -> list[Day]:
    """Return "a week from today", "two weeks tomorrow"."""
    ahead = DAY if match["start"].casefold() == "tomorrow" else 0 * DAY
    return one(match, [when.today + ahead + _weeks(match) * WEEK])


def weekday_in_weeks(match: re.Match[str], when: When) -> list[Day]:
    """Return "Tuesday week", "Monday fortnight", "Wednesday in two weeks"."""
    return one(match, [coming(weekday_number(match["weekday"]), when.today) + _weeks(match) * WEEK])


def _weeks(match: re.Match[str]) -> int:
    return 2 if match["fortnight"] else number_of(match["count"]) if match["count"] else 1


def days_ahead(many: int) -> Maker:
    """Return a maker for the day so many days ahead."""

    def make(match: re.Match[str], when: When) -> list[Day]:
        return one(match, [when.today + many * DAY])

    return make


def length(match: re.Match[str], when: When) -> list[Day]:
    """Return "in three days" as a day, "in two weeks" as the week in which that is: nobody means the very day."""
    if not match["fortnight"] and match["unit"].casefold().startswith("d"):
        return one(match, [when.today + number_of(match["count"]) * DAY])
    return week(match, monday(when.today + _weeks(match) * WEEK), when.today)


def week_ahead(weeks: int) -> Maker:
    """Return a maker for the week so many weeks ahead."""

    def make(match: re.Match[str], when: When) -> list[Day]:
        return week(match, monday(when.today) + weeks * WEEK, when.today)

    return make


def week_by_number(match: re.Match[str], when: When) -> list[Day]:
    """Return "KW 18", a week by its number (ISO 8601): this year's, or the next one's where that has passed."""
    number, this_year = int(match["number"]), when.today.isocalendar().year
    for year in (this_year, this_year + 1):
        with suppress(ValueError):  # no such week in that year
            first = dt.date.fromisocalendar(year, number, 1)
            if first + WEEK > when.today:
                return week(match, first, when.today)
    return []


def recurring(match: re.Match[str], when: When) -> list[Day]:
    """Return "any weekday", "most evenings", "weekends", with the first such day."""
    first = when.today + DAY
    if "weekend" in match.group().casefold():
        first = coming(SATURDAY, when.today)
    while first.weekday() > FRIDAY and "weekend" not in match.group().casefold():
        first += DAY
    return [Day(at=match.start(), end=match.end(), first=first, last=first + 30 * DAY, kind="recurring")]
