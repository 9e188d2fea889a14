"""An hour told by another: "an hour later", "half an hour earlier", "the same time"."""

import datetime as dt
import re
from dataclasses import replace

from askwell.method.replies.times.names import number_of
from askwell.method.replies.times.spans import Hours

SHIFT = re.compile(
    r"\b(?P<half>half\s+)?(?P<count>an?|one|two|three|\d{1,2})\s+(?P<unit>hours?|hrs?|min(?:ute)?s?)\s+(?P<way>later|earlier|sooner)\b",
    re.IGNORECASE,
)
_SAME = re.compile(
    r"\b(?:same(?:\s+again)?(?=\s*(?:[.,;!?]|$))|(?:at\s+)?(?:the\s+)?same\s+(?:time|hour)(?!,\s*\d)|ditto|gleiche\s+(?:zeit|uhrzeit))\b",
    re.IGNORECASE,
)


def length(shift: re.Match[str]) -> dt.timedelta:
    """Return how much later it is, below zero for earlier."""
    many = number_of(shift["count"])
    minutes = many if shift["unit"].casefold().startswith("m") else many * 60
    later = shift["way"].casefold() == "later"
    return dt.timedelta(minutes=(minutes // 2 if shift["half"] else minutes) * (1 if later else -1))


_BEFORE_THAT = re.compile(
    r"\b(?:before|until|till|up\s+to)\s+(?:that|then|it)\b(?!\s+[a-z]+(?:s|ed)\b)", re.IGNORECASE
)


def before_that(text: str, times: list[Hours]) -> list[Hours]:
    """Return the hours of a text with the one before which it may be: "I leave at 1 so any time before that"."""
    for match in _BEFORE_THAT.finditer(text):
        last = next((hour for hour in reversed(times) if hour.end <= match.start()), None)
        if last and last.kind == "part_of_day" and last.start == dt.time(13):
            here = Hours(match.start(), match.end(), dt.time(9), dt.time(12), "part_of_day")
            times = sorted([*times, here], key=lambda hour: hour.at)
        elif last and last.start > dt.time(9):
            here = Hours(match.start(), match.end(), dt.time(9), last.start, "until")
            times = sorted([*times, here], key=lambda hour: hour.at)
    return times


def with_told(text: str, times: list[Hours], told: Hours | None) -> list[Hours]:
    """Return the hours of a sentence with those that others tell; ``told`` is the last hour of the sentences before."""
    for match in sorted([*_SAME.finditer(text), *SHIFT.finditer(text)], key=lambda match: match.start()):
        before = [hour for hour in times if hour.end <= match.start() and hour.kind != "part_of_day"]
        last = before[-1] if before else told
        moved = last and _moved(last, dt.timedelta() if match.re is _SAME else length(match))
        if moved:
            here = replace(moved, at=match.start(), end=match.end())
            times = sorted([*times, here], key=lambda hour: hour.at)
    return times


def _moved(hour: Hours, by: dt.timedelta) -> Hours | None:
    start = dt.datetime.combine(dt.date.min + dt.timedelta(days=1), hour.start)
    end = hour.end_time and dt.datetime.combine(start.date(), hour.end_time) + by
    if (start + by).date() != start.date() or (end and end.date() != start.date()):
        return None
    return replace(hour, start=(start + by).time(), end_time=end.time() if end else None)
