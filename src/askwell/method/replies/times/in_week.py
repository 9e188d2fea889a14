"""Weekdays that lie in the week that is spoken of: "next week: Tuesday", "Tuesday or Thursday next week"."""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace

from askwell.method.replies.times.listing import LISTED
from askwell.method.replies.times.meanings import DAY, WEEK, Day, monday
from askwell.method.replies.times.ranges import RANGED

_I = re.IGNORECASE
_CLOSES_LIST = re.compile(
    r"(?<!\bor)(?<!\band)(?<!\bbut)(?<!\bnot)(?<!\buntil)(?<!\btill)(?<!\bbefore)(?<!\bsometime)(?<![,;(\s])\s+(?:of\s+"
    r"|in\s+|the\s+)*$",
    _I,
)
_BEGINS_ANEW = re.compile(r"\bor\s+(?:one|any|some|sometime|else|maybe|perhaps|early|late)\b[^,;]*$", _I)


def in_weeks(
    named: list[Day], text: str, week: dt.date | None, ruled_out: Callable[[int], bool]
) -> list[Day]:
    """Move bare weekdays into the week they are spoken of in: "next week: Tuesday", "Tuesday or Thursday next week"."""
    moved: list[Day] = []
    for at, day in enumerate(named):
        if day.of_week:
            week = monday(day.first)
            moved = _listed_into(week, moved, day, text)
        if day.kind != "week":
            moved.append(_into(day, week) if week and not ruled_out(day.at) else day)
            continue
        week = spoken_of(day, ruled_out=ruled_out(day.at))
        closes = _CLOSES_LIST.search(text, max(0, day.at - 30), day.at)
        if closes and not _BEGINS_ANEW.search(text, max(0, day.at - 30), day.at) and not ruled_out(day.at):
            begins = _begin_of_week(moved)
            moved = [*moved[:begins], *(_into(earlier, week) for earlier in moved[begins:])]
        inside = (other for other in [*named[at + 1 :], *moved] if other.kind == "day")
        if ruled_out(day.at) or not any(other.bare or _lies_in(other, week) for other in inside):
            moved.append(day)
    return moved


def _begin_of_week(moved: list[Day]) -> int:
    """Return where the weekdays begin that one week behind them can hold: "Friday, or Monday next week" is two weeks."""
    for at in reversed(range(1, len(moved))):
        one, two = moved[at - 1], moved[at]
        if one.bare and two.bare and one.first.weekday() > two.first.weekday():
            return at
    return 0


def _listed_into(week: dt.date, moved: list[Day], day: Day, text: str) -> list[Day]:
    """Move the bare weekdays that are listed before one into its week: "Thursday or Friday of next week"."""
    kept, behind = list(moved), day
    for at in reversed(range(len(kept))):
        if not kept[at].bare or not (
            LISTED.fullmatch(text, kept[at].end, behind.at) or RANGED.fullmatch(text, kept[at].end, behind.at)
        ):
            break
        if kept[at].first.weekday() >= behind.first.weekday():
            break  # "Friday, or Monday the week after next": nobody counts a week backwards
        kept[at], behind = _into(kept[at], week), kept[at]
    return kept


def spoken_of(day: Day, *, ruled_out: bool) -> dt.date:
    """Return the Monday of the week that days without one lie in: the named one, or the next if that one is full."""
    return monday(day.last + WEEK if ruled_out else day.last)


def _lies_in(day: Day, week: dt.date) -> bool:
    return week <= day.first < week + WEEK


def _into(day: Day, week: dt.date) -> Day:
    if not day.bare:
        return day
    first = week + day.first.weekday() * DAY
    if first < day.first:
        return day  # "Busy all this week. Monday?" on a Thursday: that of this week is over
    return replace(day, first=first, last=first)
