"""Days that are only a limit, or not meant: "after the 12th", "tomorrow's call"."""

import re
from dataclasses import replace

from askwell.method.replies.times.meanings import DAY, WEEK, Day, monday

_I = re.IGNORECASE
_AFTER = re.compile(r"\b(?:after|nach|après|past|later\s+than)\s+(?:the\s+|dem\s+|le\s+)?$", _I)
_FROM = re.compile(
    r"\b(?:from|since|starting(?:\s+(?:on|from))?|as\s+of|as\s+from|ab|à\s+partir\s+de?)\s+(?:the\s+|dem\s+)?$",
    _I,
)
_NOT_AFTER = re.compile(
    r"(?:\b(?:not|no|never|nothing|none|cannot)|n['’]t)\b(?:(?!until|till|before)[^.;?!,]){0,20}?\b(?:after|later\s+than|past|beyond)\s+(?:the\s+|about\s+|on\s+|around\s+)*$", _I
)  # fmt: skip
_BEFORE = re.compile(
    r"\b(?:before|by|until|till|’?til|through|thru|up\s+to|prior\s+to|earlier\s+than|later\s+than"
    r"|ahead\s+of|bis|vor|avant|jusqu['’]au)\s+(?:the\s+|dem\s+|zum\s+|end\s+of\s+(?:the\s+)?"
    r"|about\s+|at\s+least\s+|around\s+)*$",
    _I,
)
_OF_NO_USE = re.compile(
    r"[’']s\b(?!\s+(?:(?:pretty|really|very|mostly|quite|fairly|totally|still|usually|actually|generally)\s+)?(?:my\s+(?:\w+\s+)?(?:day|days|best|quiet\w*|free|easiest|favou?rite|one|only|light\w*|slow\w*|morning|afternoon|admin)\b|the\s+(?:best|quietest|easiest|only|day)\b|no|wide|clear|available|easy|quiet|empty|not|full|out|gone|shot|busy|hopeless|bad|impossible|good|fine|ok|okay|great|best|better|open|free|perfect|also|at|possible|clear))",
    _I,
)
_THEIR_DAY = re.compile(r"\b(?:be|is|that['’]s|it['’]s|=)\s+(?:already\s+|still\s+)?(?:your|my|our)\s+$", _I)
_COME_BY = re.compile(r"\b(?:come|drop|stop|swing|pop|pass)(?:s|ping|ing)?\s+by\s+(?:on\s+)?(?:the\s+)?$", _I)
_SHORT = re.compile(r"[^,.;?!]{0,30}")


def possessed(day: Day, text: str) -> bool:
    """Return whether it is "tomorrow's call", "Monday's a holiday"."""
    glossed = _THEIR_DAY.search(text, max(0, day.at - 24), day.at)
    return bool(glossed or (_OF_NO_USE.match(text, day.end) and day.kind == "day"))


def ends_with(day: Day, text: str) -> bool:
    """Return whether nothing goes behind a day: "nothing after March 20", "no later than the 13th"."""
    return bool(_NOT_AFTER.search(text, max(0, day.at - 30), day.at))


def bounded(day: Day, text: str) -> Day:
    """Make "after the 12th" every day behind it, and mark what is only a limit."""
    if day.spread:
        return day
    start = max(0, day.at - 30)
    if ends_with(day, text):
        return replace(day, bound="before")
    if _BEFORE.search(text, start, day.at) and not _COME_BY.search(text, start, day.at):
        return replace(day, bound="before")
    if (after := _AFTER.search(text, start, day.at)) or _FROM.search(text, start, day.at):
        first = (day.last if day.kind == "week" else day.first) + (DAY if after else 0 * DAY)
        if after and day.kind == "week":
            first = monday(day.last) + WEEK
        return replace(day, first=first, last=first + 30 * DAY, kind="recurring", bound="after")
    return day


def narrowed(named: list[Day], text: str) -> list[Day]:
    """Let "any morning after the 20th" begin on the 21st: days that come again, and the limit behind them, are one."""
    kept: list[Day] = []
    for day in named:
        before = kept[-1] if kept else None
        again = before is not None and before.kind == "recurring" and not before.bound
        if before and again and day.bound == "after" and _SHORT.fullmatch(text, before.end, day.at):
            kept[-1] = replace(before, first=day.first, last=day.last)
        else:
            kept.append(day)
    return kept
