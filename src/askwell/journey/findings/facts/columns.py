"""What of a fact stands in columns of its own: the numbers and times that its words say."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from askwell.journey.findings.models import Fact
from askwell.method import fact_words
from askwell.method.guesses.facts import Fact as Guessed
from askwell.method.guesses.facts import facts_in

_COLUMNS = {
    "low": "low",
    "high": "high",
    "currency": "currency",
    "per": "per",
    "begins": "from",
    "ends": "to",
    "state": "state",
}
NOTHING: Mapping[str, Any] = MappingProxyType(
    {"low": None, "high": None, "currency": "", "per": "", "begins": "", "ends": ""}
)
_WITH_VALUES = frozenset(["pay", "hours"])


def columns_of(guessed: Guessed) -> dict[str, object]:
    """Return the columns that the value of a guessed fact fills."""
    return {column: guessed.value[name] for column, name in _COLUMNS.items() if guessed.value.get(name)}


def columns_by_words(kind: str, words: str) -> dict[str, Any]:
    """Return the columns of a fact that is told in these words: its value where they say nothing else, else all empty.

    So it always reads as it was written but for the commas that part thousands, and counts as a number only where it is one.
    """
    for guessed in facts_in(words, topic=kind) if kind in _WITH_VALUES else ():
        columns = {**NOTHING, **columns_of(guessed)}
        made = Fact(kind=kind, text=words, **columns)
        if guessed.kind == kind and _plain(fact_words.in_words(made)) == _plain(words):
            return columns
    return dict(NOTHING)


def _plain(words: str) -> str:
    """Return words small and without the commas that part thousands: "$74000 a year" is "$74,000 a year"."""
    return re.sub(r"(?<=\d),(?=\d{3})", "", words).casefold()
