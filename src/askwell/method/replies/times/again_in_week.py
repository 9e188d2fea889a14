"""Days that come again in one week alone: "any morning the week of the 14th", "the week of the 18th I'm free every day"."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from askwell.method.replies.times.meanings import DAY, FRIDAY, WEEK, Day

_I = re.IGNORECASE
_A_PART = re.compile(r"\s*(?:mornings?|afternoons?|evenings?|lunch\s?times?|day)?\s+(?:from\s+|on\s+)?", _I)
_MOST = re.compile(r"(?:next\s+week,?\s+)?most\b|weekend", _I)


def in_one_week(named: list[Day], ruled_out: Callable[[int], bool], text: str) -> list[Day]:
    """Let "the week of the 18th I'm free every day" be that week's days, and "any morning Monday to Thursday" those days."""
    kept: list[Day] = []
    for at, day in enumerate(named):
        behind = named[at + 1] if at + 1 < len(named) else None
        again = day.kind == "recurring" and not day.bound
        if again and behind and behind.kind == "day" and _A_PART.fullmatch(text, day.end, behind.at):
            continue
        week = next((one for one in kept if one.kind == "week" and not ruled_out(one.at)), None)
        if again and week and day.last - day.first >= WEEK and not ruled_out(day.at):
            kept = [one for one in kept if one is not week]
            day = replace(day, first=week.first, last=week.last)  # noqa: PLW2901  # the same day, known better
        kept.append(day)
    return kept


def each_of_week(named: list[Day], text: str) -> Iterator[Day]:
    """Give "any morning the week of the 14th" as each working day of that week; "most mornings" names none of them."""
    for day in named:
        if day.kind != "recurring" or day.last - day.first >= WEEK or _MOST.match(text, day.at):
            yield day
            continue
        for ahead in range((day.last - day.first).days + 1):
            first = day.first + ahead * DAY
            if first.weekday() <= FRIDAY:
                yield replace(day, first=first, last=first, kind="day", spread=True, bare=False)
