"""The day to write again, or on which they are back."""

import datetime as dt
import re

from askwell.method.replies.acts import postponing
from askwell.method.replies.sentences import Sentence
from askwell.method.replies.times.days import in_text
from askwell.method.replies.times.joining import joined
from askwell.method.replies.times.later import later_day
from askwell.method.replies.times.meanings import DAY, WEEK, Day, monday

_I = re.IGNORECASE
_BACK = re.compile(
    r"\b(?:back|return\w*|again|available|reachable|erreichbar|wieder|retour|resum\w+)\b[^.\n]{0,30}$", _I
)
_UNTIL = re.compile(
    r"\b(?:after|until|till|’?til|through|thru|bis|jusqu['’]au|hasta(?:\s+el)?|fino\s+al?|tot|to"
    r"|nach|past|close[sd]?\s+on|ends?(?:\s+on)?|-|–)\s*(?:the\s+|and\s+including\s+"
    r"|einschließlich\s+|zum\s+|at\s+least\s+|about\s+|le\s+)*\W*$",  # the dash people type
    _I,
)
_FROM = re.compile(r"\b(?:ab|from|as\s+of|on|by|from\s+the)\s+(?:the\s+|dem\s+)?$", _I)
_INCLUSIVE = re.compile(
    r"\b(?:inclusive|including|incl|inklusive|einschließlich|inclus|incluido|compreso)\b", _I
)
# "Back on 5 January, try me any time after that".
_AFTER_THAT = re.compile(r"[^.?!\n]{0,40}\bafter\s+(?:that|then)\b", _I)
# "We open on 6 January. Ask me again after that?"
_ONLY_AFTER_THAT = re.compile(r"\bafter\s+(?:that|then|this)\b", _I)
_NEXT_WORKING_DAY = re.compile(
    r"\b(?:on\s+)?my\s+next\s+(?:working|work|business)\s+day\b|\bwhen\s+I(?:['’]m|\s+am)\s+next\s+(?:in|at|back|working)\b",
    _I,
)
# "We go live on 1 March. Ask me again in the week after that."
_WEEK_AFTER_THAT = re.compile(r"\b(?:the\s+)?week\s+(?:after|following)\s+(?:that|this|then|it)\b", _I)
_LIMIT = re.compile(
    r"\b(?:until|till|’?til|through|thru|before|after|not\s+before|end\s+of|over|bis|close\w*\s+on"
    r"|busy|away|leave|full|travel\w*|deadline|booked|out)\b",
    _I,
)


def retry_on(said: list[Sentence], today: dt.date, *, away: bool, month_first: bool = True) -> dt.date | None:
    """Return the day on which they are back (``away``), or the day to write again: the day after the last that is taken."""
    if away:
        text = " ".join(sentence.text for sentence in said)
        return _at_work_again(text, today, month_first=month_first) or _back_on(
            text, today, month_first=month_first
        )
    asks = [
        bool(postponing.COME_BACK.search(one.text) or postponing.ONLY_LATER.search(one.text)) for one in said
    ]
    asking = [one.text for one, asked in zip(said, asks, strict=True) if asked]
    asking.sort(
        key=lambda text: not postponing.COME_BACK.search(text)
    )  # when to write comes before when they are free
    if any(_WEEK_AFTER_THAT.search(text) for text in asking):
        before = [one.text for one, asked in zip(said, asks, strict=True) if not asked]
        if days := _days(" ".join(before), today, month_first=month_first):
            return monday(days[-1].last) + WEEK
    others = [one.text for one, asked in zip(said, asks, strict=True) if not asked]
    if day := _first_of(asking, today, month_first=month_first):
        return day
    for text in others:
        if day := _called_back(text, _days(text, today, month_first=month_first)):
            return day
    limits = [text for text in others if _LIMIT.search(text)]
    after = any(_ONLY_AFTER_THAT.search(text) for text in asking)
    return _first_of(limits, today, month_first=month_first, after=after)


def _first_of(texts: list[str], today: dt.date, *, month_first: bool, after: bool = False) -> dt.date | None:
    """Return the first day that sentences name to write again, or the one behind it (``after``); a day before a later time that is none."""
    found = [_named(text, today, month_first=month_first, after=after) for text in texts]
    return next(filter(None, [*found, *(later_day(text, today) for text in texts)]), None)


def _days(text: str, today: dt.date, *, month_first: bool) -> list[Day]:
    named = joined(in_text(text, today, month_first=month_first), text, ruled_out=lambda _: False)
    return [day for day in named if day.kind != "past" and day.last >= today]


def _named(text: str, today: dt.date, *, month_first: bool, after: bool) -> dt.date | None:
    """Return the day that a sentence names to write again."""
    days = [
        day
        for day in _days(text, today, month_first=month_first)
        if not re.match(r"in\b|within\b", text[day.at : day.end], _I)
    ]
    days = [day for day in days if day.kind != "recurring" or day.bound]
    if not days:
        return None
    day = next((day for day in days if day.bound or _UNTIL.search(text[: day.at])), days[-1])
    if day.bound == "before" or (not day.bound and _UNTIL.search(text[: day.at])):
        return monday(day.last) + WEEK if day.kind == "week" else day.first + DAY
    if day.kind == "week" and re.search(r"\b(?:not|n['’]t|no|busy|full|away|nothing)\b", text[: day.at], _I):
        return monday(day.last) + WEEK
    return day.first + DAY if after or _AFTER_THAT.match(text, day.end) else day.first


def _at_work_again(text: str, today: dt.date, *, month_first: bool) -> dt.date | None:
    """Return the first of their working days: "I work Tuesday to Thursday and will answer on my next working day"."""
    days = _days(text, today, month_first=month_first) if _NEXT_WORKING_DAY.search(text) else []
    return min((day.first for day in days), default=None)


def _called_back(text: str, days: list[Day]) -> dt.date | None:
    """Return the day of which a text says that they are back then."""
    for day in days:
        before = text[: day.at]
        if _BACK.search(before) and not _UNTIL.search(before) and day.bound != "before":
            return day.first
    return None


def _back_on(text: str, today: dt.date, *, month_first: bool) -> dt.date | None:
    """Return the day on which they are back: one that is called so, else the one after the last day of absence."""
    days = _days(text, today, month_first=month_first)
    if back := _called_back(text, days):
        return back
    if not days:
        return later_day(text, today)
    ends = [day for day in days if day.bound == "before" or _UNTIL.search(text[: day.at])]
    last = max(ends or days, key=lambda day: day.last)
    if last.bound == "after":
        return last.first
    if last.kind == "week":
        return monday(last.last) + WEEK
    if not last.spread and _FROM.search(text[: last.at]) and not _UNTIL.search(text[: last.at]):
        return last.first
    # "Until Monday" means that she sits there on Monday; "until the 21st" may well mean the whole of it.
    is_monday = last.first.weekday() == 0 and re.search(
        r"monday|montag|lundi|lunes", text[last.at : last.end], _I
    )
    return last.first if is_monday and not _INCLUSIVE.search(text) else last.first + DAY
