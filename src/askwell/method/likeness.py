"""Lines like a line: those that share its rarer words, so that how they were sorted may tell how this one is."""

import math
import uuid
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from askwell.method.alike import content

# So much of what a line says, its rarer words weighing more, another must say too.
LIKE = 0.3
MOST = 3
# One word in common is like enough only where it is a rare one among the lines that were found.
TOO_COMMON = 0.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Sorted:
    """An earlier line and how it was sorted."""

    line: uuid.UUID
    text: str
    purpose: str
    topic: str
    stance: str


def words_to_find(texts: Iterable[str], *, most: int) -> list[str]:
    """Return the words by which lines like these can be found: those that few of them hold, long ones first."""
    counted = Counter(word for text in texts for word in content(text))
    return sorted(counted, key=lambda word: (counted[word], -len(word), word))[:most]


def alike(text: str, earlier: Sequence[Sorted]) -> list[Sorted]:
    """Return the earlier lines most like a text, at most three, the most alike first.

    Likeness is the share of the text's words that another holds, each word weighed by how rare it is among the earlier lines
    (the inverse document frequency of Spärck Jones, 1972).
    """
    said = content(text)
    holding = {line.line: content(line.text) for line in earlier}
    weights = _weights(said, holding)
    whole = sum(weights.values())
    if not whole:
        return []
    likeness = {
        line.line: sum(weights[word] for word in said & holding[line.line]) / whole for line in earlier
    }
    found = [
        line
        for line in earlier
        if likeness[line.line] >= LIKE and _enough(said & holding[line.line], holding)
    ]
    return sorted(found, key=lambda line: -likeness[line.line])[:MOST]


def _weights(said: frozenset[str], holding: Mapping[uuid.UUID, frozenset[str]]) -> dict[str, float]:
    count = len(holding)
    return {
        word: math.log((1 + count) / (1 + sum(1 for words in holding.values() if word in words))) + 1
        for word in said
    }


def _enough(shared: frozenset[str], holding: Mapping[uuid.UUID, frozenset[str]]) -> bool:
    """Return whether the words in common are two, or one that few lines hold."""
    if len(shared) > 1:
        return True
    return any(
        sum(1 for words in holding.values() if word in words) <= max(2, TOO_COMMON * len(holding))
        for word in shared
    )


def told_by(found: Sequence[Sorted]) -> Sorted | None:
    """Return the line by whose sorting this one is guessed: the most alike, where no other speaks against it."""
    if not found or any(line.purpose != found[0].purpose for line in found[1:]):
        return None
    return found[0]
