"""Days that stand near each other make sense together: "Tuesday the 18th", "2nd or 3rd of May", "Monday to Thursday"."""

import datetime as dt
import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from askwell.method.replies.times.again_in_week import each_of_week, in_one_week
from askwell.method.replies.times.exceptions import without_exceptions
from askwell.method.replies.times.in_week import in_weeks
from askwell.method.replies.times.limits import bounded, narrowed, possessed
from askwell.method.replies.times.listing import in_one_month, with_numbers
from askwell.method.replies.times.meanings import DAY, WEEK, Day, monday
from askwell.method.replies.times.ranges import with_days_between
from askwell.method.replies.times.same_day import merged
from askwell.method.replies.times.weekly import named_again

_I = re.IGNORECASE
_THE = re.compile(r"\bthe\s+$", _I)
_OR = re.compile(
    r"(?:(?!\bbut\b)[^.;?!])*?\b(?:or|oder)\s+(?:(?:on|am|the|maybe|perhaps|else|alternatively|otherwise|also|even)\s+)*",
    _I,
)
_EACH = re.compile(r"(?:each|every|all)\s+(?:of\s+(?:these|those)\s+)?(?:week)?days?", _I)


def joined(
    named: list[Day],
    text: str,
    *,
    ruled_out: Callable[[int], bool],
    behind: dt.date | None = None,
    week: dt.date | None = None,
    today: dt.date | None = None,
) -> list[Day]:
    """Return the days that mentions mean together.

    ``ruled_out`` tells whether what stands at a place is said not to be free, ``behind`` is the day named before this text
    ("the following Thursday"), ``today`` that of the mail, ``week`` the Monday of a week that was spoken of, in which bare weekdays then lie.
    """
    named = [replace(day, kind="past") if possessed(day, text) else day for day in named]
    named = list(merged(named, text))
    named = list(_not_tomorrow(named, today))
    named = list(_behind_a_date(named, text))
    named = in_one_month(named, text)
    named = with_numbers(named, text)
    named = named_again(named, text)
    named = without_exceptions(named, text, week=week, ruled_out=ruled_out)
    named = list(each_of_week(in_one_week(named, ruled_out, text), text))
    named = in_weeks(named, text, week, ruled_out)
    named = list(_behind(named, behind, text))
    named = with_days_between(named, text)
    return narrowed([bounded(day, text) for day in _without_each(named, text)], text)


def _without_each(named: list[Day], text: str) -> list[Day]:
    """Leave out "each day" behind days that are named: "Mon 16, Tue 17 or Thu 19, 10 to 12 each day"."""
    several = sum(day.kind == "day" for day in named) > 1
    return [
        day
        for day in named
        if not (several and day.kind == "recurring" and _EACH.fullmatch(text, day.at, day.end))
    ]


def _not_tomorrow(named: list[Day], today: dt.date | None) -> Iterator[Day]:
    """Read "Wednesday or Friday", said on a Thursday, forwards: who means tomorrow says so."""
    before: dt.date | None = None
    for day in named:
        meant = day.first + WEEK
        again = any(other.bare and other.first == day.first for other in named if other.at < day.at)
        tomorrow = day.bare and not again and today is not None and day.first == today + DAY
        behind = before is not None and day.first < before < meant
        yield replace(day, first=meant, last=meant) if tomorrow and behind else day
        before = day.first if day.bare else before


def _behind_a_date(named: list[Day], text: str) -> Iterator[Day]:
    """Read "Tuesday the 21st at 5 or Wednesday at 10" forwards: the Wednesday of that week, where another would be before it."""
    before: Day | None = None
    for day in named:
        dated = before and before.kind == day.kind == "day" and not before.bare and day.bare
        if before and dated and day.first < before.first and _OR.fullmatch(text, before.end, day.at):
            meant = monday(before.first) + day.first.weekday() * DAY
            day = replace(day, first=meant, last=meant) if meant > before.first else day  # noqa: PLW2901  # the same day, known better
        yield day
        before = day


def _behind(named: list[Day], behind: dt.date | None, text: str) -> Iterator[Day]:
    """Give "the following Thursday" its day, the first such one behind the day before it; so "Monday 29th, or the Tuesday"."""
    for at, day in enumerate(named):
        dated = at > 0 and named[at - 1].kind == day.kind == "day" and not named[at - 1].bare
        if dated and behind and day.bare and _THE.search(text, max(0, day.at - 5), day.at):
            day = replace(day, relative=True)  # noqa: PLW2901  # the same day, known better
        if day.relative and behind:
            ahead = day.ahead or (day.first.weekday() - behind.weekday()) % 7 or 7
            first = behind + ahead * DAY
            day = replace(day, first=first, last=first)  # noqa: PLW2901  # the same day, known better
        if day.kind == "day":
            behind = day.first
        yield day
