"""Times of my own letter that an answer takes up: "that works", "the second one", "make it an hour later", "Thursday is good"."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from askwell.method.replies.sentences import Sentence
from askwell.method.replies.times import Slot
from askwell.method.replies.times.shifting import SHIFT, length

_I = re.IGNORECASE
_GOOD = r"(?:good|fine|great|perfect|ok|okay|works?|suits?|ideal|lovely|free|possible|best|better|easier|grand|doable|passt|geht)"
_ONE = r"(?:\s+(?:one|day|time|slot|date|option|hour))?"
_THAT = re.compile(
    rf"\b(?:that|this|it|the){_ONE}(?:['’]s|\s+is|\s+would\s+be|\s+sounds|\s+looks|\s+will\s+be)?\s+(?:\w+\s+)?{_GOOD}\b|\bworks\s+for\s+(?:me|us)\b"
    r"|\bsee\s+you\s+then\b|\bmake\s+it\b|\bsame\s+day\b",
    _I,
)
_WHICH = re.compile(
    rf"\b(?:the|your)\s+(?P<which>first|second|third|last|former|latter|earlier|later)(?:\s+(?:one|option|slot|time|date|suggestion))?\b(?=[^.?!\n]{{0,30}}\b{_GOOD}\b|\s*(?:[.,!]|$|please))",
    _I,
)
_ALL = re.compile(
    rf"\b(?:either|any\s+of\s+(?:them|these|those)|all\s+(?:of\s+them|three|of\s+those)|both)\b[^.?!\n]{{0,25}}\b{_GOOD}\b",
    _I,
)
_YES = re.compile(
    r"\W*(?:yes|sure|perfect|great|deal|agreed|gladly|absolutely|confirmed)\b(?:\W+\w+){0,3}\W*", _I
)
_DATED = re.compile(
    r"\d(?:st|nd|rd|th)\b|\d{1,2}[./]\d|\b(?:next|this|tomorrow|today|week|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*",
    _I,
)
_NO = re.compile(r"\b(?:not|no|can['’]?t|cannot|n['’]t|neither|none|afraid|unfortunately|sorry)\b", _I)
_PLACES = {
    "first": 0,
    "former": 0,
    "earlier": 0,
    "second": 1,
    "third": 2,
    "last": -1,
    "latter": -1,
    "later": -1,
}


def taken_up(
    said: Sequence[Sentence], offered: tuple[Slot, ...], proposed: Sequence[Slot]
) -> tuple[Slot, ...]:
    """Return the times of an answer, with those of my own letter that it takes up.

    ``offered`` are the times said in it, ``proposed`` those of the letter, in their order. Words that could mean one of several
    take up none, and an hour of its own counts more than any of mine.
    """
    exact = [slot for slot in proposed if slot.precision == "exact"]
    if not exact:
        return offered
    if offered:
        return tuple(_as_proposed(slot, exact) for slot in offered)
    if _NO.search(" ".join(sentence.text for sentence in said)):
        return ()
    if len(said) == len(exact) == 1 and _YES.fullmatch(said[0].text):
        return (replace(exact[0], quote=said[0].text),)
    return next((found for sentence in said if (found := _of(sentence.text, exact))), ())


def _as_proposed(slot: Slot, exact: list[Slot]) -> Slot:
    """Return a day alone with the one hour that was proposed for it, and a weekday alone in the week that was proposed."""
    if slot.precision not in {"day", "exact"}:
        return slot
    dated = bool(_DATED.search(slot.quote))
    same = [other for other in exact if _may_be(slot, other, dated=dated)]
    return replace(same[0], quote=slot.quote) if len(same) == 1 else slot


def _may_be(slot: Slot, other: Slot, *, dated: bool) -> bool:
    if slot.starts_at.date() != other.starts_at.date() and (
        dated or slot.starts_at.weekday() != other.starts_at.weekday()
    ):
        return False
    return slot.precision == "day" or slot.starts_at.timetz() == other.starts_at.timetz()


def _of(text: str, exact: list[Slot]) -> tuple[Slot, ...]:
    if _ALL.search(text):
        return tuple(replace(slot, quote=text) for slot in exact)
    if which := _WHICH.search(text):
        at = _PLACES[which["which"].casefold()]
        return (replace(exact[at], quote=text),) if at < len(exact) and len(exact) > 1 else ()
    if len(exact) == 1 and (shift := SHIFT.search(text)):
        return (_moved(replace(exact[0], quote=text), length(shift)),)
    return (replace(exact[0], quote=text),) if len(exact) == 1 and _THAT.search(text) else ()


def _moved(slot: Slot, by: dt.timedelta) -> Slot:
    return replace(slot, starts_at=slot.starts_at + by, ends_at=slot.ends_at and slot.ends_at + by)
