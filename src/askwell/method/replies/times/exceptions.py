"""Days that are taken out of others: "any day but Friday", "mornings next week except Tuesday", "next week, just not Monday"."""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace

from askwell.method.replies.times.meanings import DAY, FRIDAY, WEEK, Day, monday

_I = re.IGNORECASE
_EXCEPT = re.compile(
    r"\b(?:but|except(?:ing)?(?:\s+for|\s+on)?|bar(?:ring)?|save|other\s+than|apart\s+from|aside\s+from|excluding|besides|minus"
    r"|without|außer|sauf|salvo)\s+(?:for\s+|on\s+|the\s+|not\s+|maybe\s+|perhaps\s+)*$",
    _I,
)
_BUT = re.compile(r"but\s+(?!not)", _I)
_HOUR = re.compile(
    r"\s+(?:at|around|from|after|before|between)\s+\w[^.;?!]{0,20}?\b(?:I|we)\s+(?:can|could|might)\b", _I
)
_EXCEPTED = re.compile(r"\s*(?:excepted|excluded|aside|apart)\b", _I)
_SUITS = re.compile(r"\s*(?:is|['’]s|would\s+be|works?|suits?|looks?)\b", _I)
_AND = re.compile(r"[\s,]*(?:(?:and|or|nor|&|und|et)\s+)?(?:(?:on|the)\s+)*", _I)
_WIDE = frozenset({"recurring", "week"})


def without_exceptions(
    named: list[Day], text: str, *, week: dt.date | None, ruled_out: Callable[[int], bool]
) -> list[Day]:
    """Take the days that are excepted out of the week or the days that come again before them.

    What lies in one week becomes its other days; "any day but Friday" of no week stays one, that begins on another day.
    ``week`` is the Monday of a week that was spoken of before.
    """
    kept: list[Day] = []
    out: list[Day] = []
    for day in named:
        wide = next((other for other in reversed(kept) if other.kind in _WIDE and not other.bound), None)
        if not wide or day.kind != "day" or not (day.bare or wide.first <= day.first <= wide.last):
            kept.append(day)
        elif ruled_out(wide.at):
            kept.append(_only(day, wide, text))
        elif _is_out(day, wide, out, text, ruled_out):
            out.append(day)
            week = monday(day.first) if day.of_week else week
        else:
            kept.append(day)
    if not out or any(day.kind == "day" and not ruled_out(day.at) for day in kept):
        return kept
    return _others(kept, {day.first.weekday() for day in out}, week, ruled_out)


def _only(day: Day, wide: Day, text: str) -> Day:
    """Return the one day of a full week that is free: "next week is hopeless except Thursday"."""
    excepted = _EXCEPT.search(text, max(0, day.at - 24), day.at)
    if not excepted or excepted.group().casefold().startswith("but") or wide.kind != "week" or not day.bare:
        return day
    first = monday(wide.first) + day.first.weekday() * DAY
    return replace(day, first=first, last=first, bare=False)


def _is_out(day: Day, wide: Day, out: list[Day], text: str, ruled_out: Callable[[int], bool]) -> bool:
    excepted = _EXCEPT.search(text, max(0, day.at - 24), day.at)
    if excepted:
        beside = not text[wide.end : excepted.start()].strip()
        if _BUT.match(excepted.group()) and _HOUR.match(text, day.end) and not ruled_out(day.at):
            return False  # "busy till 3 most days, but Thursday at 3:30 I could"
        if _SUITS.match(text, day.end) and not ruled_out(day.at):
            return False
        return beside or not _BUT.match(excepted.group()) or ruled_out(day.at)
    if _EXCEPTED.match(text, day.end) or (
        (wide.kind == "week" or wide.last - wide.first < WEEK) and ruled_out(day.at)
    ):
        return True
    return bool(out) and bool(_AND.fullmatch(text, out[-1].end, day.at))


def _others(
    kept: list[Day], out: set[int], week: dt.date | None, ruled_out: Callable[[int], bool]
) -> list[Day]:
    """Return the days of a week without those; of days that come again in no week only the first is moved."""
    weeks = [
        day for day in kept if day.kind == "week" or (day.kind == "recurring" and day.last - day.first < WEEK)
    ]
    free = next((day for day in weeks if not ruled_out(day.at)), None)
    wide = [day for day in kept if day.kind in _WIDE and not day.bound]
    if not free and not week:
        return [_later(day, out) if day in wide else day for day in kept]
    first = free.first if free else week
    assert first  # noqa: S101  # one of the two is there
    place = free or wide[0]
    listed = (first + ahead * DAY for ahead in range((monday(first) + FRIDAY * DAY - first).days + 1))
    spread = [
        replace(place, first=day, last=day, kind="day", spread=True, bare=False)
        for day in listed
        if day.weekday() not in out
    ]
    others = [day for day in kept if day not in wide and day not in weeks]
    return sorted([*others, *spread], key=lambda day: day.at)


def _later(day: Day, out: set[int]) -> Day:
    first = day.first
    while day.kind == "recurring" and first.weekday() in out | (
        {5, 6} if day.first.weekday() <= FRIDAY else set()
    ):
        first += DAY
    return replace(day, first=first)
