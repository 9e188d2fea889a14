"""Which of the windows that I offered an answer takes."""

import datetime as dt
import re
from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

_NUMBERS = {
    "first": 0, "1st": 0, "one": 0, "1": 0, "former": 0, "earliest": 0,
    "second": 1, "2nd": 1, "two": 1, "2": 1, "middle": 1,
    "third": 2, "3rd": 2, "three": 2, "3": 2,
    "last": -1, "latter": -1, "latest": -1,
}  # fmt: skip
_WHICH = r"(?:one|option|slot|window|date|choice|suggestion|proposal|of\s+(?:these|those|the|your|them))\b"
_GOES = r"(?:works|is|would|suits|sounds|looks|fits)\b"
_NTH = re.compile(
    r"\b(?:the|your)\s+(first|second|third|1st|2nd|3rd|middle|last|earliest|latest|former|latter)"
    rf"(?:\s+{_WHICH}|(?:\s+time)?(?=\s+{_GOES}|\s*[,.!]|\s*$))"
    r"|\b(?:option|number|no\.?|slot|window)\s+(one|two|three|[123])\b",
    re.IGNORECASE,
)
_ANY = re.compile(
    r"\b(?:any|all|each|either|every one)\s+(?:of\s+)?(?:these|those|them|the|your|three|times|slots)\b[^.!?]{0,60}\b(?:work|works|fine|good|suits?|ok|okay|great|possible|fits?)\b"
    r"|\b(?:any|all)\s+(?:three|works?|would work|are fine|is fine)\b",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"\b(?:not|no|none|neither|n['’]t|cannot|except|but|unfortunately|sadly|afraid)\b", re.IGNORECASE
)
# What names one day and no other: a month, a number of a day, a word that counts from today.
_A_DATE = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}[./-]\d{1,2}\b"
    r"|\b(?:today|tonight|tomorrow|next|this)\b",
    re.IGNORECASE,
)
_WEEK = dt.timedelta(days=7)
_SENTENCE = re.compile(r"(?<=[.!?\n])\s+")


class Offered(Protocol):
    """A window that was offered."""

    @property
    def starts_at(self) -> dt.datetime:
        """Its beginning, aware."""


class Named(Protocol):
    """A time that an answer names."""

    @property
    def starts_at(self) -> dt.datetime:
        """Its beginning, aware, in the zone in which it was said."""

    @property
    def ends_at(self) -> dt.datetime | None:
        """Its end, if one was said."""

    @property
    def precision(self) -> str:
        """``exact``, or how loosely it is named."""

    @property
    def quote(self) -> str:
        """The words in which it is named."""


W = TypeVar("W", bound=Offered)


def window_meant(offered: Sequence[W], named: Sequence[Named], said: str) -> W | None:
    """Return the window that an answer takes, of those offered in order; nothing where it names another time or none for sure.

    ``named`` are the times that were read in the answer, ``said`` its words: "Tuesday at 10", "Tuesday works", "the second one",
    "any of these" (which is the first).
    """
    if not named:
        return _by_number(offered, said)
    exact = [slot for slot in named if slot.precision == "exact"]
    takes = _is_it if exact else holds
    return _only(
        [one for one in offered if any(_means(slot, one, offered, takes) for slot in exact or named)]
    )


def _only(found: Sequence[W]) -> W | None:
    return found[0] if len(found) == 1 else None


def _means(
    slot: Named, one: Offered, offered: Sequence[Offered], takes: Callable[[Named, dt.datetime], bool]
) -> bool:
    """Return whether a time that was named is this window.

    "Friday" said on a Thursday is read as tomorrow; where only the Friday after was offered, it is that one.
    """
    if takes(slot, one.starts_at):
        return True
    zone = slot.starts_at.tzinfo
    days = {other.starts_at.astimezone(zone).date() for other in offered}
    if slot.starts_at.date() in days or _A_DATE.search(slot.quote):
        return False
    apart = one.starts_at.astimezone(zone).date() - slot.starts_at.date()
    return apart.days > 0 and not apart % _WEEK and takes(slot, _earlier(one.starts_at, apart, zone))


def _earlier(moment: dt.datetime, apart: dt.timedelta, zone: dt.tzinfo | None) -> dt.datetime:
    """Return the same hour of their clock so many days before."""
    return moment.astimezone(zone) - apart


def _is_it(slot: Named, moment: dt.datetime) -> bool:
    return moment == slot.starts_at


def holds(slot: Named, moment: dt.datetime) -> bool:
    """Return whether a looser word such as "Tuesday" or "Tuesday after 3" holds a moment."""
    at = moment.astimezone(slot.starts_at.tzinfo)
    if slot.precision == "day":
        return at.date() == slot.starts_at.date()
    if slot.precision not in {"from", "until", "part_of_day"} or at.date() != slot.starts_at.date():
        return False
    if slot.precision == "until":
        return moment < slot.starts_at if slot.ends_at is None else moment < slot.ends_at
    return slot.starts_at <= moment and (slot.ends_at is None or moment < slot.ends_at)


def _by_number(offered: Sequence[W], said: str) -> W | None:
    sentences = [one for one in _SENTENCE.split(said) if not _REFUSED.search(one)]
    numbers = {
        _NUMBERS[next(filter(None, found.groups())).casefold()]
        for one in sentences
        for found in _NTH.finditer(one)
    }
    if len(numbers) == 1:
        number = numbers.pop()
        return offered[number] if -len(offered) <= number < len(offered) else None
    takes_any = not numbers and any(_ANY.search(one) for one in sentences)
    return offered[0] if offered and takes_any else None
