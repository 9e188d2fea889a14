"""What the rules call a difference, laid beside the weights of its notes: some are taken back, some are added (docs/decisions/0028)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from askwell.method.things.parting import Judgements

Pair = tuple[object, object]
Sides = tuple[Sequence[object], Sequence[object]]
DENY, MAY = 0.7, 0.05
"""From the first share on two notes contradict each other whatever the rules say, below the second they do not: chosen on campaigns held out."""


@dataclass(frozen=True)
class Weights:
    """How likely each two notes deny each other, by their keys, the one that speaks for it first; and what the seeker said of pairs, which stands."""

    shares: Mapping[Pair, float]
    judged: Judgements[object]

    def bear_out(self, sides: Sides) -> bool:
        """Return whether two sides may contradict each other: two of their notes do, and neither surely denies another note instead."""
        return any(
            frozenset(pair) in self.judged.same or (self._share(pair) >= MAY and self._is_for(pair))
            for pair in self._open(sides)
        )

    def doubtful(self, sides: Sides) -> Pair | None:
        """Return the two likeliest notes of sides that are not borne out; None where it is known what these deny instead, or that none speak of one thing."""
        likeliest = max(self._open(sides), key=self._share, default=None)
        return likeliest if likeliest and self._is_for(likeliest) else None

    def denying(self, known: Iterable[Sides]) -> list[Sides]:
        """Return the sides of what surely is a contradiction and none of those ``known``: two notes each likeliest for the other, and who says as much with one of them only."""
        found = list(known)
        return [
            ([pro, *self._with(con, 0)], [con, *self._with(pro, 1)])
            for pro, con in self._sure
            if not any(pro in one and con in other for one, other in found)
        ]

    def _open(self, sides: Sides) -> Iterator[Pair]:
        """Yield each two notes of the sides that the seeker did not call two things."""
        return (pair for pair in product(*sides) if frozenset(pair) not in self.judged.apart)

    @cached_property
    def _likely(self) -> list[Pair]:
        apart = self.judged.apart
        return [pair for pair, share in self.shares.items() if share >= DENY and frozenset(pair) not in apart]

    @cached_property
    def _sure(self) -> list[Pair]:
        """The pairs of which neither note has a likelier one."""
        taken: set[object] = set()
        sure = []
        for pair in sorted(self._likely, key=self._share, reverse=True):
            if taken.isdisjoint(pair):
                sure.append(pair)
            taken.update(pair)
        return sure

    @cached_property
    def _denied(self) -> Mapping[object, Pair]:
        return {note: pair for pair in self._sure for note in pair}

    def _is_for(self, pair: Pair) -> bool:
        """Return whether neither of two notes surely denies another note, and more likely so."""
        sure = (self._denied.get(note, pair) for note in pair)
        return all(other == pair or self._share(other) <= self._share(pair) for other in sure)

    def _with(self, note: object, place: int) -> Iterator[object]:
        """Yield the notes that deny a note as surely and have no other to deny."""
        for pair in self._likely:
            if pair[1 - place] == note and pair[place] not in self._denied:
                yield pair[place]

    def _share(self, pair: Pair) -> float:
        return self.shares.get(pair, 0.0)
