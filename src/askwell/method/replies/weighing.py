"""The kind of an answer by the weight of its words, where the rules found one for which they hardly speak."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from askwell.method.learned.weights import Weights
from askwell.method.replies.acts import deciding
from askwell.method.replies.found import Found
from askwell.method.replies.kinds import Kind

LEAST = 0.2
"""The share that the kind of the rules needs to stand: what did best for writers held out (docs/benchmarks.md)."""
CLEAR = 0.6
"""The share from which an answer is of a kind that no rule found; a list server's lines reach half of it."""
KNOWN = 0.6
"""The part of the words that must have a weight: of a language that we do not know the rules say what they can."""

_READS = {
    Kind.ACCEPTS: "It reads like a yes",
    Kind.ACCEPTS_ASKS_TIMES: "It reads as if the time is left to you",
    Kind.DECLINES: "It reads like a no",
    Kind.REFERS: "It reads as if they point to someone else",
    Kind.NOT_NOW: "It reads like a not now",
    Kind.REMOVE_ME: "It reads as if they ask to be left alone",
    Kind.QUESTION: "It reads as if they ask you something first",
    Kind.UNCLEAR: "It reads neither like a yes nor like a no. Please read it",
    Kind.OUT_OF_OFFICE: "It reads like a note of absence",
    Kind.AUTO_ACK: "It reads like a receipt that no person wrote",
    Kind.BOUNCE: "It reads like a delivery report",
}


def weighed(words: str, found: Found, decided: tuple[Kind, str]) -> tuple[Kind, str]:
    """Return the kind that the rules ``decided`` on, and why, or the heaviest one where theirs weighs less than ``LEAST``."""
    kinds = _kinds()
    if kinds.known(words) < KNOWN:
        return decided
    shares = kinds.shares(words, signs_of(found))
    if shares[decided[0]] >= LEAST or _is_sure(decided[0], found):
        return decided
    heaviest = max(shares, key=lambda kind: shares[kind])
    if decided[0] is Kind.UNCLEAR and shares[heaviest] < CLEAR:
        return decided
    speaks = max((one.text for one in found.said), key=lambda one: kinds.shares(one)[heaviest], default="")
    return Kind(heaviest), f"{_READS[Kind(heaviest)]}: “{speaks.rstrip('.')}”."


def _is_sure(kind: Kind, found: Found) -> bool:
    """Return whether a kind stands whatever its words weigh: only calls are refused, or it is asked whose the letter was."""
    if kind is Kind.UNCLEAR:
        return found.act(deciding.MEANT_FOR_ME) is not None
    return kind is Kind.ACCEPTS and found.only_in_writing


def signs_of(found: Found) -> Iterator[str]:
    """Yield what is known of an answer besides its words: that it offers a time, names another, gives a page or a number."""
    if found.hours or found.day:
        yield "(a time)" if found.hours else "(a day)"
    if found.named:
        yield "(a name)"
    if found.link:
        yield "(a page)"
    if found.phone:
        yield "(a number)"


@cache
def _kinds() -> Weights:
    return Weights.read((files("askwell.method.replies") / "data" / "kinds.tsv").read_text(encoding="utf-8"))
