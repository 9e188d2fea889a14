"""Days on which they cannot: "anything but Tuesday", "I am away until the 12th", "not before the 10th"."""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from askwell.method.replies.sentences import Sentence
from askwell.method.replies.times import days, hours
from askwell.method.replies.times.blanking import blanked
from askwell.method.replies.times.limits import ends_with
from askwell.method.replies.times.meanings import DAY, Day, monday
from askwell.method.replies.times.scopes import scopes

_I = re.IGNORECASE
_NEAR = 30  # characters before a day in which its limit stands
_BESIDE = 16  # characters between a day and an hour of it
_ONE = r"\s+(?:the\s+|about\s+|on\s+|around\s+)*$"
_NOT_BEFORE = re.compile(
    rf"(?:\b(?:not|no|never|nothing|none|cannot)|n['’]t)\b[^.;?!,]{{0,20}}?\b(?:before|(?:earlier|sooner)\s+than|until|till){_ONE}", _I
)  # fmt: skip
_UNTIL_AFTER = re.compile(rf"\b(?:until|till)\s+after{_ONE}", _I)
_AFTER = re.compile(rf"\b(?:after|past|later\s+than){_ONE}", _I)
_FROM = re.compile(rf"\b(?:from|starting(?:\s+(?:on|from))?|as\s+of|as\s+from){_ONE}", _I)
_UNTIL = re.compile(rf"\b(?:until|till|’?til|through|thru|up\s+to){_ONE}", _I)
_EXCEPT = re.compile(
    r"(?:\b(?:except(?:ing)?(?:\s+for|\s+on)?|bar(?:ring)?|other\s+than|apart\s+from|aside\s+from|excluding|besides)"
    r"|\b(?:any|every|all|each|whenever)\w*(?:\s+\w+){0,3}\s+but)\s+(?:for\s+|on\s+|the\s+|not\s+)*$",
    _I,
)
_ANYTHING_BUT = re.compile(
    r"\b(?:any\s?(?:thing|time)|whenever|all\s+days)\s+but\s+(?:for\s+|on\s+|the\s+|not\s+)*$", _I
)
_NO = re.compile(r"\b(?:no|not|never)\s+(?:on\s+)?$", _I)
_AND = re.compile(r"[\s,]*(?:(?:and|or|nor|&)\s+)?(?:(?:on|the)\s+)*", _I)
_THE = re.compile(r"[\s,]+(?:the\s+)?", _I)
_SPAN = re.compile(r"[\s,]*(?:to|until|till|through|thru|[-–—])\s*(?:the\s+)?", _I)  # the dashes people type
_PAST = re.compile(r"\b(?:saw|got|received|forgot|wrote|sent|missed|was|were|had)\b", _I)
_IF = re.compile(r"\bif\s+(?:on\s+|the\s+)*$", _I)
_WEEKDAY = re.compile(r"(?:mon|tue|wed|thu|fri|sat|sun)", _I)


@dataclass(kw_only=True)
class Cannot:
    """Days that are out: some alone, weekdays in every week, and all that lie outside of two limits."""

    days: set[dt.date] = field(default_factory=set)
    weekdays: set[int] = field(default_factory=set)
    earliest: dt.date = dt.date.min
    latest: dt.date = dt.date.max

    def rules_out(self, day: dt.date) -> bool:
        """Return whether a day is out."""
        return day in self.days or day.weekday() in self.weekdays or not self.earliest <= day <= self.latest


def cannot(said: list[Sentence], *, today: dt.date, month_first: bool) -> Cannot:
    """Return the days on which they cannot, as an answer names them that was written ``today``."""
    told = Cannot()
    for sentence in said:
        named = days.in_text(sentence.text, today, month_first=month_first)
        _read(told, sentence.text, _whole(named, sentence.text))
    return told


def _whole(named: list[Day], text: str) -> list[Day]:
    """Make one day of "Thursday the 12th"."""
    kept: list[Day] = []
    for day in named:
        before = kept[-1] if kept else None
        same = before and before.bare and before.first.weekday() == day.first.weekday()
        if before and same and _THE.fullmatch(text, before.end, day.at):
            kept[-1] = replace(day, at=before.at)
        else:
            kept.append(day)
    return kept


def is_excepted(day: Day, text: str) -> bool:
    """Return whether a day is what does not go: "anything but Tuesday", "no Mondays", or a limit behind which nothing does."""
    start = max(0, day.at - _NEAR)
    none_of = day.kind == "recurring" and _NO.search(text, start, day.at)
    return bool(none_of or _ANYTHING_BUT.search(text, start, day.at) or ends_with(day, text))


def _read(told: Cannot, text: str, named: list[Day]) -> None:
    hidden = blanked(text, named)
    denied = scopes(hidden)
    clocks = hours.in_text(hidden)
    week = next((day for day in named if day.kind == "week"), None)
    before: Day | None = None
    for day in named:
        if before and _SPAN.fullmatch(text, before.end, day.at):
            told.days |= _between(before.first, day.last)
        elif before and day.kind == "week" and not text[before.end : day.at].strip():
            continue  # "Thursday or Friday this week"
        elif day.kind == "past" or _limits(told, day, text, denied) or not _is_out(day, text, before, denied):
            before = None
            continue
        elif not any(0 <= clock.at - day.end < _BESIDE for clock in clocks):
            _take_out(told, day, text, week)
        before = day


def _is_out(day: Day, text: str, before: Day | None, denied: Callable[[int], bool]) -> bool:
    listed = before is not None and bool(_AND.fullmatch(text, before.end, day.at))
    told_of = _PAST.search(text, 0, day.at) or _IF.search(text, 0, day.at)
    return listed or _excepted(day, text) or (denied(day.at) and not told_of)


def _limits(told: Cannot, day: Day, text: str, denied: Callable[[int], bool]) -> bool:
    """Take a day as a limit, and return whether it is one."""
    start = max(0, day.at - _NEAR)
    if _NOT_BEFORE.search(text, start, day.at):
        told.earliest = max(told.earliest, day.first)
    elif _UNTIL_AFTER.search(text, start, day.at):
        told.earliest = max(told.earliest, day.last + DAY)
    elif ends_with(day, text):
        told.latest = min(told.latest, day.last)
    elif denied(day.at):
        if not _UNTIL.search(text, start, day.at):
            return False
        told.earliest = max(told.earliest, day.last + DAY)
    elif _AFTER.search(text, start, day.at):
        told.earliest = max(told.earliest, day.last + DAY)
    elif day.kind == "day" and not day.spread and _FROM.search(text, start, day.at):
        told.earliest = max(told.earliest, day.first)
    else:
        return False
    return True


def _excepted(day: Day, text: str) -> bool:
    before = max(0, day.at - _NEAR)
    return bool(_EXCEPT.search(text, before, day.at) or _NO.search(text, before, day.at))


def _take_out(told: Cannot, day: Day, text: str, week: Day | None) -> None:
    is_weekday = _WEEKDAY.match(text[day.at : day.end].lstrip())
    if day.kind == "week":
        told.days |= _between(day.first, day.last)
    elif day.kind == "recurring" and is_weekday:
        told.weekdays.add(day.first.weekday())
    elif day.kind == "day" and day.bare and week:
        told.days.add(monday(week.first) + day.first.weekday() * DAY)
    elif day.kind == "day" and day.bare:
        told.weekdays.add(day.first.weekday())
    elif day.kind == "day":
        told.days.add(day.first)


def _between(first: dt.date, last: dt.date) -> set[dt.date]:
    return {first + ahead * DAY for ahead in range(max(0, (last - first).days) + 1)}
