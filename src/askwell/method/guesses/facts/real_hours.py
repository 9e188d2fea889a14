"""Hours on paper and what they really are: "38 hours a week on paper, 45 really"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from askwell.method.guesses.facts.numbers import SPELLED, amount
from askwell.method.guesses.facts.typed import Fact

_PAPER = re.compile(
    r"\b(?:on paper|officially|in theory|theoretically|nominally|supposedly|contractually|(?:by|in|per|on)\s+(?:(?:the|my|your|his|her|our)\s+)?contract)\b",
    re.IGNORECASE,
)
_TRULY = r"(?:really|in\s+(?:reality|practice|truth|fact|real\s+life)|actually|realistically)"
_NUMBER = rf"(?:\d{{2}}(?:\.5)?|{SPELLED})"
_UNIT = r"(?:\s*(?:hours?|hrs?)\b)?(?:\s+(?:a|per)\s+week\b)?"
_REAL = re.compile(
    rf"(?<![\w$€£.,-])(?P<said>{_NUMBER}){_UNIT}\s+{_TRULY}\b"
    rf"|\b(?:{_TRULY}|more\s+like|closer\s+to)\s+(?:(?:it|they|you|we|i|she|he)(?:['’]s|['’]re|\s+(?:is|are|was|works?|do|does))?\s+)?(?:(?:about|around|more\s+like|closer\s+to|rather)\s+)?(?P<then>{_NUMBER})(?!\s*(?:%|k\b|percent|people|euros?|dollars?|[€$£])){_UNIT}",
    re.IGNORECASE,
)
_WEEK = re.compile(r"\bweek\b", re.IGNORECASE)
_PART = re.compile(r"[,;.](?!\d)|\b(?:but|and)\b", re.IGNORECASE)
_LEAST, _MOST = 10, 100


def real_hours(text: str, told: Iterable[Fact]) -> Iterator[Fact]:
    """Yield the hours that a line tells; where it says what they really are, those too, and what stands on paper is in doubt.

    ``told`` are the lengths that were read so far, each with its words as they stand in the line.
    """
    facts = list(told)
    real = _REAL.search(text) if _PAPER.search(text) else None
    hours = amount(real["said"] or real["then"]) if real else 0
    if real is None or not facts or not _LEAST <= hours <= _MOST:
        yield from facts
        return
    yield from (_doubted(text, fact) for fact in facts)
    if all(fact.value.get("low") != hours for fact in facts):
        per = "week" if _WEEK.search(text) else str(facts[0].value["per"])
        value: dict[str, object] = {"low": hours, "high": hours, "per": per}
        yield Fact(kind="hours", words=real[0].strip(), value=value, how_sure=0.9 if per else 0.6)


def _doubted(text: str, fact: Fact) -> Fact:
    """Return a fact as one that holds on paper alone, where its part of the line says so."""
    at, begins = text.find(fact.words), 0
    for end in [*(match.start() for match in _PART.finditer(text)), len(text)]:
        if begins <= at < end and (said := _PAPER.search(text, begins, end)):
            return replace(fact, condition=said[0].casefold(), how_sure=0.5)
        begins = end
    return fact
