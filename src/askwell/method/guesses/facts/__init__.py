"""Facts of a note as typed values: hours, pay, titles, training, competitors, resources, related fields, a job description."""

from collections.abc import Iterator

from askwell.method.guesses.facts.hours import hours_in
from askwell.method.guesses.facts.listed import listed_in
from askwell.method.guesses.facts.pay import pay_in
from askwell.method.guesses.facts.typed import Fact
from askwell.method.promises import says_by_whom

__all__ = ["Fact", "facts_in"]

_OF_NOBODYS_WORK = frozenset(["name", "promise", "view"])


def facts_in(text: str, *, topic: str = "", question: str = "", kind: str = "said") -> list[Fact]:
    """Return the facts of a line; ``topic`` is what the line was found to be about, ``question`` a key of the bank, ``kind`` the chip.

    Names, promises and the seeker's own views state none, but for a job description that was promised.
    """
    return list(_facts(text, topic, question, "promise" if says_by_whom(text) else kind))


def _facts(text: str, topic: str, question: str, kind: str) -> Iterator[Fact]:
    for fact in listed_in(text, topic=topic, question=question):
        if kind not in _OF_NOBODYS_WORK or fact.kind == "job_description":
            yield fact
    if kind not in _OF_NOBODYS_WORK:
        yield from hours_in(text, topic=topic)
        yield from pay_in(text, topic=topic)
