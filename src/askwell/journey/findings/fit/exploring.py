"""Which other kinds of work have the shape of her interests, and how many would by chance alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from askwell.method.fit.shapes import GREAT, INTERESTS, Likeness, alike
from askwell.occupations.shapes import interests_of_all
from askwell.occupations.shelf import NotInstalled

SHOWN = 15


@dataclass(frozen=True, kw_only=True)
class Exploring:
    """The kinds of work most alike, each with its title; how many of all ``compared`` are much alike, and would be by chance."""

    shown: Sequence[tuple[str, Likeness]]
    compared: int
    much_alike: int
    by_chance: float

    @property
    def by_chance_rounded(self) -> int:
        """Return how many chance alone would give, as a whole number."""
        return round(self.by_chance)


def exploring(scores: Mapping[str, float], *, home: Path) -> Exploring | None:
    """Return the list to explore by her six interest scores; nothing where no occupations are installed or her scores have no shape."""
    try:
        others = interests_of_all(home)
    except NotInstalled:
        return None
    found = alike([scores[one] for one in INTERESTS], {code: shape for code, (_, shape) in others.items()})
    if not found.found:
        return None
    return Exploring(
        shown=[(others[one.key][0], one) for one in found.found[:SHOWN]],
        compared=len(found.found),
        much_alike=len(found.at_least(GREAT)),
        by_chance=found.expected_by_chance(GREAT),
    )
