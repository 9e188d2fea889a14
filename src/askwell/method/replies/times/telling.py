"""What a sentence tells for those behind it: its week and its day, the days that wait for an hour, the hours that wait for a day."""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import replace

from askwell.method.replies.times.context import Told
from askwell.method.replies.times.in_week import spoken_of
from askwell.method.replies.times.meanings import Day
from askwell.method.replies.times.part_limits import Pairs, is_of_a_day, is_part
from askwell.method.replies.times.spans import Hours

ELSEWHERE = -1  # the place of what another sentence told: no clause of this one holds it
_NOON = dt.time(12)


def tell(
    told: Told,
    text: str,
    named: list[Day],
    times: list[Hours],
    free: Pairs,
    *,
    ruled_out: Callable[[int], bool],
) -> None:
    """Keep what the next sentence may need: of ``named`` days and ``times`` those that are ``free``, joined, and those that are not.

    ``text`` has its days as blanks.
    """
    possible = [hour for hour in times if not ruled_out(hour.at)]
    weeks = [day for day in named if (day.kind == "week" and day.bound != "after") or day.of_week]
    full = bool(weeks) and ruled_out(weeks[-1].at)
    if weeks and not (full and possible):  # "on lates this week so before midday"
        told.week = spoken_of(weeks[-1], ruled_out=full)
    if named:
        told.denied = (
            _elsewhere(day for day in named if day.kind == "day") if len(possible) < len(times) else ()
        )
        if free:
            _tell_free(told, text, free)
    elif possible:
        told.hours = (
            () if told.waiting else _hours_elsewhere(hour for hour in possible if not is_of_a_day(hour, text))
        )
        told.waiting, told.denied, told.half = (), (), ""
    told.hour = next((hour for hour in reversed(times) if not is_part(hour)), told.hour)


def _tell_free(told: Told, text: str, free: Pairs) -> None:
    """Keep the days that are free for the hours behind them, and the hours of days that come again for other days."""
    parts = [hour for _, hour in free if hour and is_part(hour)]
    told.half = ("a" if parts[-1].start < _NOON else "p") if parts else ""
    told.waiting = _elsewhere(day for day, hour in free if (not hour or is_part(hour)) and day.kind != "week")
    told.hours = _hours_elsewhere(
        hour for day, hour in free if hour and day.kind == "recurring" and not is_of_a_day(hour, text)
    )
    told.day = next((day.first for day, _ in reversed(free) if day.kind == "day"), told.day)


def _elsewhere(days: Iterable[Day]) -> tuple[Day, ...]:
    """Return days without their places, which are none of the sentence in which they will be read."""
    return tuple(replace(day, at=ELSEWHERE, end=ELSEWHERE) for day in days)


def _hours_elsewhere(hours: Iterable[Hours]) -> tuple[Hours, ...]:
    """Return hours without their places."""
    return tuple(replace(hour, at=ELSEWHERE, end=ELSEWHERE) for hour in hours)
