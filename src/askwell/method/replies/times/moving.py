"""A talk that is moved: which day and hour are the old ones, in "push our 10am tomorrow" and "shift tomorrow's call from 4 to 5:30"."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from askwell.method.replies.times.meanings import Day
from askwell.method.replies.times.spans import BLANK

_I = re.IGNORECASE
_MOVE = (
    r"(?:mov(?:ed?|ing)|shift(?:ed|ing)?|push(?:ed|ing)?|bump(?:ing)?|resched\w*|swap(?:ping)?|switch(?:ing)?|chang(?:e|ing)|postpon\w*"
    r"|put(?:ting)?\s+(?:off|back)|delay(?:ing)?|cancel(?!l?ations?\b)\w*|skip(?:ping)?|bring(?:ing)?|pull(?:ing)?|slid(?:e|ing)|scrap(?:ping)?)"
)
_TALK = (
    r"(?:call|talk|chat|meeting|appointment|conversation|walk-?through|coffee|zoom|session|visit|slot|time|catch-?up|interview"
    r"|date|lunch|tour|one|thing)"
)
_HOUR = r"(?:\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\b\.?)?|noon)"
_SMALL = r"(?:our|the|your|my|this|that|from|on|of|at|for|back|forward|up|out|off|scheduled|planned|phone|video|it|us|we|had)"
# What may stand between the verb and where the talk goes: whose talk it is, and when it was to be.
_OLD = re.compile(
    rf"\b(?P<verb>{_MOVE})(?:\s+(?:{_SMALL}|{_HOUR}|{BLANK}+(?:['’]s)?|{_TALK})(?=[\s,.;?!–—-]|$))+", _I
)  # the dashes people type
_NEW = re.compile(r"\s+(?:back\s+)?to\s+(?P<new>[^.;?!\n]*)", _I)
_NEW_HOUR = re.compile(rf"(?:(?:around|about|say|like)\s+)?{_HOUR}", _I)
_POSSESSIVE = re.compile(rf"(?<={BLANK})['’]s")
# "2:30 instead of 2 on Thursday": only the hour is another.
_NOT_AT = re.compile(
    rf"\b(?:instead\s+of|rather\s+than)\s+(?:at\s+)?{_HOUR}(?=\s*(?:on\s+)?{BLANK}|\s*[.,;?!]|\s*$)", _I
)
_HOURS = re.compile(rf"(?:\b(?:from|at)\s+)?{_HOUR}", _I)
_CANCELS = re.compile(
    r"\b(?:cancel(?!l?ations?\b)\w*|mov(?:e|ing)|postpon\w*|resched\w*|miss(?:ed)?|push\w*|shift\w*|bump\w*"
    r"|skip\w*|can(?:no|['’])t\s+make|won['’]t\s+make|unable\s+to\s+make|swap\w*|withdraw\w*"
    r"|drop\s+out|back\s+out|bow\s+out|instead\s+of|rather\s+than)\b",
    _I,
)
# "I have to move our call tomorrow"; "to tomorrow" is where it goes.
_CANCELS_TALK = re.compile(
    rf"{_CANCELS.pattern}\s+(?:our|the|your)\s+(?:\w+\s+)?(?:call|talk|chat|meeting|appointment|conversation)\s+(?:on\s+|for\s+)?$",
    _I,
)
_MEETING = re.compile(
    r"\s*[’']?s?\s*(?:\d{1,2}(?::\d\d)?\s*(?:[ap]m)?\s+)?(?:call|meeting|chat|talk|appointment"
    r"|conversation|session|coffee|catch-?up)\b",
    _I,
)


@dataclass(frozen=True, slots=True)
class Moved:
    """``text`` is the sentence without the old hours, of the same length; ``old`` are the places of old times; where only the hour moves, ``verbs`` are the places of the verb and of the "'s" behind the day."""

    text: str
    old: tuple[range, ...] = ()
    verbs: tuple[range, ...] = ()

    def was(self, place: int) -> bool:
        """Return whether what stands at a place is the time from which the talk is moved."""
        return any(place in span for span in self.old)

    def without_verbs(self, text: str) -> str:
        """Return the sentence as it was written, without what moves only an hour, so that the day beside it stays."""
        for span in self.verbs:
            text = text[: span.start] + " " * len(span) + text[span.stop :]
        return text


def day_that_stays(move: Moved, named: Sequence[Day], today: dt.date) -> dt.date | None:
    """Return the day of a talk that is moved where no other day is named: "push today's talk back an hour? 3 instead of 2."."""
    if not move.old or len(named) != 1 or named[0].kind != "past" or named[0].first < today:
        return None
    return named[0].first


def moved(text: str) -> Moved:
    """Return what a sentence moves. Its days stand in it as rows of ``BLANK``.

    Where an hour alone is named behind "to", the talk stays on its day: "move Thursday's call to 4".
    """
    text = _NOT_AT.sub(lambda other: " " * len(other.group()), text)
    old: list[range] = []
    verbs: list[range] = []
    for match in _OLD.finditer(text):
        then = _NEW.match(text, match.end())
        if then and BLANK not in then["new"] and _NEW_HOUR.match(then["new"]):
            if BLANK in match.group():
                whose = _POSSESSIVE.finditer(text, *match.span())
                verbs += [range(*match.span("verb")), *(range(*one.span()) for one in whose)]
            text = _without_hours(text, match)
        else:
            # What is said before "push our talk to Thursday" is why.
            old.append(range(0 if then and BLANK in then["new"] else match.start(), match.end()))
    return Moved(text, tuple(old), tuple(verbs))


def _without_hours(text: str, match: re.Match[str]) -> str:
    """Return a text without its old hour, and with "at" for the "to" behind it: "from 4 to 5:30" is no span there."""
    gone = _HOURS.sub(lambda hour: " " * len(hour.group()), match.group())
    end = match.end() + text[match.end() :].index("to")
    return text[: match.start()] + gone + text[match.end() : end] + "at" + text[end + len("at") :]


def is_moved(text: str, at: int, end: int) -> bool:
    """Return whether a day is the one of a talk that is cancelled or moved: "cancel our Thursday call"."""
    if not _CANCELS.search(text):
        return False
    before = text[max(0, at - 22) : at]
    if _CANCELS_TALK.search(text, max(0, at - 40), at):
        return True
    return bool(_MEETING.match(text, end)) or bool(
        re.search(
            r"\b(?:from|instead\s+of|rather\s+than|call\s+on|meeting\s+on|talk\s+on|chat\s+on"
            r"|make\s+it\s+on|make|our|your|cancel)\s+(?:the\s+|on\s+)?$",
            before,
            _I,
        )
        and not re.search(r"\b(?:could|can|let['’]s|to)\s+(?:we\s+)?make\s+(?:it\s+)?$", before, _I)
    )
