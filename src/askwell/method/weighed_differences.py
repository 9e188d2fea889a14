"""What the rules call a difference, laid beside the weights of its notes: some are taken back, some are added (docs/decisions/0028)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

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

    def may_deny(self, sides: Sides) -> bool:
        """Return whether two sides may contradict each other at all."""
        pro, con = sides
        said = any(frozenset([one, other]) in self.judged.same for one in pro for other in con)
        return said or self._share(self.likeliest(sides)) >= MAY

    def likeliest(self, sides: Sides) -> Pair:
        """Return the two notes of two sides that deny each other most likely."""
        pro, con = sides
        return max(((one, other) for one in pro for other in con), key=self._share)

    def denying(self, known: Iterable[Sides]) -> list[Sides]:
        """Return the sides of what surely is a contradiction and none of those ``known``: two notes each likeliest for the other, and who says as much with one of them only."""
        likely = [pair for pair, share in self.shares.items() if share >= DENY and self._is_open(pair)]
        found = list(known)
        first = [
            (pro, con)
            for pro, con in self._likeliest_for_each_other(likely)
            if not any(pro in one and con in other for one, other in found)
        ]
        settled = {note for pair in first for note in pair}
        return [
            (
                [pro, *(one for one, other in likely if other == con and one not in settled)],
                [con, *(other for one, other in likely if one == pro and other not in settled)],
            )
            for pro, con in first
        ]

    def _likeliest_for_each_other(self, pairs: Iterable[Pair]) -> list[Pair]:
        """Return the pairs of which neither note has a likelier one, each note in one of them."""
        taken: set[object] = set()
        lasting = []
        for pair in sorted(pairs, key=self._share, reverse=True):
            if taken.isdisjoint(pair):
                lasting.append(pair)
            taken.update(pair)
        return lasting

    def _is_open(self, pair: Pair) -> bool:
        return frozenset(pair) not in self.judged.apart

    def _share(self, pair: Pair) -> float:
        return self.shares.get(pair, 0.0)
