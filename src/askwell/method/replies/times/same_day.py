"""Two mentions that mean one day: "Tuesday the 18th", "next week Wednesday", "tomorrow (Tuesday)", "w/c 24 March"."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from askwell.method.replies.times.meanings import DAY, FRIDAY, Day, monday

_I = re.IGNORECASE
_BESIDE = re.compile(
    r"[\s,(.]*(?:(?:on|the|den|le|el|am|that['’]s|which\s+is|i\.?e\.?|a)\s+)*(?:the\s+)?\(?", _I
)
_WEEK_OF = re.compile(
    r"(?:\b(?:the\s+)?(?:week|wk)\s+(?:of|beginning|starting|commencing|from)|\bw/c)\s+(?:the\s+)?$", _I
)
_NEAR = 45
_FIGURES = re.compile(r"\d|[^\W\d]+(?:th|first|second|third)\b", _I)
_ON = re.compile(r"[\s,]*(?:on\s+|the\s+|am\s+|le\s+|el\s+|op\s+)?", _I)
_DURING = re.compile(
    r"\s*(?:(?:mornings?|afternoons?|evenings?|lunch\s?times?|time|day)\s*)?(?:in|of|during)?\s*", _I
)
# "Thursday would be possible, 9.10., from 17 o'clock": its date stands behind what is said of it.
_SAID_OF = re.compile(
    r"\s+(?:would|could|might|is|will|works?|suits?)\b[^,.;?!\d]{0,30},\s*(?:(?:the|on|den|am)\s+)?", _I
)
_HALF_A_YEAR = dt.timedelta(days=182)  # a weekday that is wrong is no word for a date next year


def merged(named: list[Day], text: str) -> Iterator[Day]:
    """Join what names one day twice: "Tuesday the 18th", "next week Wednesday", "tomorrow (Tuesday)", "w/c 24 March"."""
    waiting: Day | None = None
    for at, day in enumerate(named):
        if not waiting:
            waiting = _of_week(day, text)
            continue
        behind = named[at + 1] if at + 1 < len(named) else None
        if waiting.kind == "recurring":
            day = _of_week(day, text)  # noqa: PLW2901  # the same day, known better
        if not _heads_next(waiting, day, behind, text) and (both := _both(waiting, day, text)):
            waiting = both
            continue
        yield waiting
        waiting = _of_week(day, text)
    if waiting:
        yield waiting


def _heads_next(one: Day, two: Day, three: Day | None, text: str) -> bool:
    """Return whether a weekday belongs to the date behind it: "March 14, Monday March 17"."""
    if (
        not three
        or one.bare
        or not two.bare
        or three.kind != "day"
        or three.bare
        or two.first.weekday() == one.first.weekday()
    ):
        return False
    return three.first.weekday() == two.first.weekday() and bool(_BESIDE.fullmatch(text, two.end, three.at))


def _both(one: Day, two: Day, text: str) -> Day | None:
    """Return the one day that two mentions mean together, or nothing where they are two."""
    between = text[one.end : two.at]
    if one.kind == "week" and two.kind == "day":
        return _in_named_week(one, two, between)
    if {one.kind, two.kind} == {"week", "recurring"}:
        return _again_in_week(one, two, between)
    if one.kind != "day" or two.kind != "day" or (one.bare and two.bare) or one.whole:
        return None
    told_by_it = one.relative and two.first.weekday() == one.first.weekday() and len(between) < _NEAR
    said_of = one.bare and _SAID_OF.fullmatch(between) and one.first.weekday() == two.first.weekday()
    if said_of or told_by_it or (_BESIDE.fullmatch(between) and _is_the_date_of(one, two, text)):
        return replace(two, at=one.at, of_week=one.of_week)
    bare, dated = (one, two) if one.bare else (two, one)
    if not _BESIDE.fullmatch(between) or not (bare.bare or one.first == two.first):
        return None
    told = "(" in between or _FIGURES.search(text, dated.at, dated.end)
    same = (
        told or bare.first.weekday() == dated.first.weekday()
    )  # not "the day after tomorrow, Tuesday or Friday"
    return replace(_dated(bare, dated), at=one.at, end=two.end) if same else None


def _is_the_date_of(one: Day, two: Day, text: str) -> bool:
    """Whether a date says which day "next Tuesday" is: "next Tuesday, December 8". People count weeks differently, dates they do not."""
    said, date = text[one.at : one.end], text[two.at : two.end]
    in_words = not any(map(str.isdigit, said)) and any(map(str.isdigit, date))
    return in_words and not one.bare and one.first.weekday() == two.first.weekday()


def _again_in_week(one: Day, two: Day, between: str) -> Day | None:
    """Return "any morning next week", "first week of June, any afternoon" as days that come again in that week alone."""
    week, again = (one, two) if one.kind == "week" else (two, one)
    beside = not between.strip(" ,:") if week is one else _DURING.fullmatch(between)
    return replace(again, first=week.first, last=week.last, at=one.at, end=two.end) if beside else None


def _in_named_week(week: Day, day: Day, between: str) -> Day | None:
    """Return "in two weeks, on Monday the 24th" as that day, and "next week Wednesday" as the one of that week."""
    first = monday(week.first)
    if not day.bare:
        inside = first <= day.first <= first + 6 * DAY
        return replace(day, at=week.at) if inside and _BESIDE.fullmatch(between) else None
    if not _ON.fullmatch(between):
        return None
    meant = first + day.first.weekday() * DAY
    return replace(day, first=meant, last=meant, at=week.at, bare=False, of_week=True)


def _dated(bare: Day, dated: Day) -> Day:
    """Return a date that also has a weekday: of all it can mean the one that falls on it; none such is not sure."""
    for day in (dated.first, *dated.also):
        if day.weekday() == bare.first.weekday() and abs(day - dated.first) < _HALF_A_YEAR:
            return replace(dated, first=day, last=day, also=(), whole=True)
    return replace(dated, sure=False, whole=True)


def _of_week(day: Day, text: str) -> Day:
    before = _WEEK_OF.search(text, max(0, day.at - 30), day.at)
    if day.kind != "day" or not before:
        return day
    first = monday(day.first)
    return replace(day, at=before.start(), first=first, last=first + FRIDAY * DAY, kind="week", bare=False)
