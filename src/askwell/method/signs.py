"""Which way something points, in words that fit what it was told for.

That a place is careful is neither good nor bad news by itself: of what people value it is said whether it is so there. Of work, places
and fit it is said whether it is a good sign.
"""

from collections.abc import Iterable

from askwell.method.grounds import AGAINST, FOR
from askwell.method.purposes import Purpose
from askwell.method.topics import topic_name

_NEWS = {FOR: "a good sign", AGAINST: "a bad sign"}
_TRUE = {FOR: "it is so", AGAINST: "it is not so"}
_NEWS_ONLY = {FOR: "good signs only", AGAINST: "bad signs only"}
_TRUE_ONLY = {FOR: "where it is so", AGAINST: "where it is not so"}


def sign(purpose: str, stance: str) -> str:
    """Return which way something told for a purpose points, to stand within a sentence; "" where it leans nowhere."""
    return (_TRUE if purpose == Purpose.VALUES else _NEWS).get(stance, "")


def against(purpose: str, topic: str = "") -> str:
    """Return the mark of what points against, to stand alone: with its theme where it says that something is not so."""
    words = sign(purpose, AGAINST)
    about = topic_name(topic) if topic and purpose == Purpose.VALUES else ""
    return f"{about}: {words}" if about else words


def signs(purpose: str, stances: Iterable[str]) -> str:
    """Return the same of several; where they point both ways it is said that they differ."""
    stances = set(stances)
    if {FOR, AGAINST} <= stances:
        return "some say it is so, some that it is not" if purpose == Purpose.VALUES else "good and bad signs"
    return " and ".join(filter(None, (sign(purpose, stance) for stance in sorted(stances))))


def only(purpose: str, stance: str) -> str:
    """Return how a list says that it holds nothing but what points that way; "" for what leans nowhere."""
    return (_TRUE_ONLY if purpose == Purpose.VALUES else _NEWS_ONLY).get(stance, "")
