"""What the rules call a difference, laid beside the weights of its notes: some are taken back, some are added, some are asked about (docs/decisions/0028, 0029)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product

Pair = tuple[object, object]
Sides = tuple[Sequence[object], Sequence[object]]
DENY, ASK, MAY = 0.82, 0.3, 0.1
"""From the first share on two notes contradict each other whatever the rules say, from the second on the seeker is asked, below the third they do not whatever the rules say: chosen on campaigns held out."""


@dataclass(frozen=True)
class Weights:
    """How likely each two notes deny each other, by their keys, the one that speaks for it first; nothing of pairs of which the seeker has said whether they are one thing."""

    shares: Mapping[Pair, float]

    def bear_out(self, sides: Sides) -> bool:
        """Return whether two sides may contradict each other: two of their notes do, and neither surely denies another note instead."""
        return any(self._share(pair) >= MAY and self._is_for(pair) for pair in product(*sides))

    def denying(self, known: Iterable[Sides]) -> list[Sides]:
        """Return the sides of what surely is a contradiction and none of those ``known``: two notes each likeliest for the other, and who says as much with one of them only."""
        return [
            ([pro, *self._with(con, 0)], [con, *self._with(pro, 1)])
            for pro, con in _not_in(known, self._sure)
        ]

    def doubtful(self, known: Iterable[Sides]) -> list[Pair]:
        """Return the pairs to ask about, the likeliest first: each likeliest for the other, not surely a contradiction, and in none of those ``known``."""
        return [pair for pair in _not_in(known, self._likeliest) if self._share(pair) < DENY]

    @cached_property
    def _likeliest(self) -> list[Pair]:
        """The pairs of which neither note has a likelier one."""
        taken: set[object] = set()
        found = []
        for pair in sorted(self.shares, key=self._share, reverse=True):
            if self._share(pair) >= ASK and taken.isdisjoint(pair):
                found.append(pair)
            taken.update(pair)
        return found

    @cached_property
    def _sure(self) -> list[Pair]:
        return [pair for pair in self._likeliest if self._share(pair) >= DENY]

    @cached_property
    def _denied(self) -> Mapping[object, Pair]:
        return {note: pair for pair in self._sure for note in pair}

    def _is_for(self, pair: Pair) -> bool:
        """Return whether neither of two notes surely denies another note, and more likely so."""
        sure = (self._denied.get(note, pair) for note in pair)
        return all(self._share(other) <= self._share(pair) for other in sure)

    def _with(self, note: object, place: int) -> Iterator[object]:
        """Yield the notes that deny a note as surely and have no other to deny."""
        for pair, share in self.shares.items():
            if share >= DENY and pair[1 - place] == note and pair[place] not in self._denied:
                yield pair[place]

    def _share(self, pair: Pair) -> float:
        return self.shares.get(pair, 0.0)


def _not_in(known: Iterable[Sides], pairs: Iterable[Pair]) -> list[Pair]:
    found = list(known)
    return [(pro, con) for pro, con in pairs if not any(pro in one and con in other for one, other in found)]
