"""Weighs a text by its pieces: how likely it is each of a few things."""

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from askwell.method.learned.pieces import pieces_of, words_of

ALWAYS = "(always)"
"""The row of what weighs in every text."""


@dataclass(frozen=True)
class Weights:
    """A multinomial logistic model with the pieces of a text as its only variables (McCullagh and Nelder, 1989, ch. 5).

    ``labels`` are the things a text can be; where there is one, it is that or not. ``rows`` hold, for a piece, a number for each label.
    """

    labels: tuple[str, ...]
    rows: Mapping[str, tuple[float, ...]]

    @classmethod
    def read(cls, table: str) -> "Weights":
        """Read a table with tabs: a line of labels, then a line for each piece. Raises ``ValueError`` where a number is none."""
        head, *lines = (line.split("\t") for line in table.splitlines())
        return cls(tuple(head[1:]), {piece: tuple(map(float, numbers)) for piece, *numbers in lines})

    def shares(self, text: str, signs: Iterable[str] = ()) -> dict[str, float]:
        """Return how likely a text is each of the labels, 0 to 1. ``signs`` are pieces that are known of it besides its words."""
        return self.shares_of({*pieces_of(text), *signs})

    def shares_of(self, pieces: Collection[str]) -> dict[str, float]:
        """Return how likely a text with these pieces is each of the labels, 0 to 1."""
        size = math.sqrt(len(pieces) or 1)
        rows = [row for piece in pieces if (row := self.rows.get(piece))]
        sums = list(self.rows.get(ALWAYS, (0.0,) * len(self.labels)))
        sums = [sum((row[place] / size for row in rows), each) for place, each in enumerate(sums)]
        return dict(zip(self.labels, _shared(sums if len(sums) > 1 else [*sums, 0.0]), strict=False))

    def heaviest(self, text: str, label: str) -> list[str]:
        """Return the pieces of a text that speak for a label rather than for the others, the one that weighs most first."""
        place, others = self.labels.index(label), len(self.labels) - 1
        speaks = {
            piece: row[place] - (sum(row) - row[place]) / max(others, 1)
            for piece in pieces_of(text)
            if (row := self.rows.get(piece))
        }
        return sorted((piece for piece in speaks if speaks[piece] > 0), key=lambda one: (-speaks[one], one))

    def known(self, text: str) -> float:
        """Return which part of the words of a text have a weight, 0 to 1; figures and marks are no words."""
        words = [word for word in words_of(text) if word[0].isalpha()]
        return sum(word in self.rows for word in words) / len(words) if words else 0.0


def _shared(sums: Sequence[float]) -> list[float]:
    powers = [math.exp(each - max(sums)) for each in sums]
    return [power / sum(powers) for power in powers]
