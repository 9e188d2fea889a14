"""What stands of the rules' differences beside the weights of their notes, what these add, and what is asked about (docs/decisions/0029)."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Generic, TypeVar

from askwell.method.differences import Apart, Difference, Unsure
from askwell.method.grounds import AGAINST, FOR, TIME, WORK, Split
from askwell.method.telling_apart import Told
from askwell.method.things.meeting import ClaimLike
from askwell.method.things.parting import Judgements
from askwell.method.weighed_differences import Pair, Sides, Weights

C = TypeVar("C", bound=ClaimLike)
# What no weight of words overrules: two kinds of work are two matters, and what was so in another year denies nothing of today.
OF_NO_WEIGHT = frozenset([WORK, TIME])


@dataclass(frozen=True, kw_only=True)
class Weighed(Generic[C]):
    """The claims with what the seeker said of pairs of them, which stands whatever they weigh."""

    told: Told[C]
    judged: Judgements[object]

    def apart(self, by_rules: Sequence[Difference[C]], shares: Mapping[Pair, float]) -> Apart[C]:
        """Return the differences that stand, and the pairs to ask about.

        Of the rules' disagreements those stand whose sides say themselves that they speak of the same, unless the weights deny it;
        what these alone see, by the ``shares`` of pairs, comes to it.
        """
        weights = Weights({pair: share for pair, share in shares.items() if not self.judged.holds(pair)})
        found = [*by_rules, *self._said_the_same(by_rules)]
        kept = [one for one in found if self._stands(one, weights)]
        known = [_sides(one) for one in kept if one.is_disagreement]
        added = list(self._surely(weights.denying(known)))
        spoken = {key for one in added for side in _sides(one) for key in side}
        left = (one if one.is_disagreement else _without(spoken, one) for one in kept)
        return Apart(
            differences=[*added, *(one for one in left if one.pro and one.con)],
            perhaps=[pair for one in weights.doubtful(known) if (pair := self._unsure(one))],
        )

    def _stands(self, one: Difference[C], weights: Weights) -> bool:
        said = any(frozenset(pair) in self.judged.same for pair in product(*_sides(one)))
        return said or not one.is_disagreement or (one.is_plain and weights.bear_out(_sides(one)))

    def _said_the_same(self, known: Iterable[Difference[C]]) -> Iterator[Difference[C]]:
        """Yield two claims of which the seeker said that they speak of one thing, where they stand in no difference yet."""
        of_key, sides = self.told.of_key, [_sides(one) for one in known]
        for pair in self.judged.same:
            both = sorted((of_key[key] for key in pair if key in of_key), key=lambda one: one.stance != FOR)
            if [one.stance for one in both] == [FOR, AGAINST]:
                pro, con = both
                if not any(pro.pk in one and con.pk in other for one, other in sides):
                    yield self.told.denial([pro], [con])

    def _surely(self, denying: Iterable[Sides]) -> Iterator[Difference[C]]:
        for sides in denying:
            one = self.told.denial(*([self.told.of_key[key] for key in side] for side in sides))
            if one.split.explained_by not in OF_NO_WEIGHT:
                yield replace(one, split=Split())

    def _unsure(self, pair: Pair) -> Unsure[C] | None:
        """Return two claims to ask about; None where something would tell them apart even then, so that nothing hangs on it."""
        pro, con = (self.told.of_key[key] for key in pair)
        if self.told.explains(pro, con):
            return None
        return Unsure(topic=self.told.theme_of(pro.topic), purpose=pro.purpose, pro=pro, con=con)


def _sides(one: Difference[C]) -> Sides:
    return [claim.pk for claim in one.pro], [claim.pk for claim in one.con]


def _without(keys: Collection[object], one: Difference[C]) -> Difference[C]:
    """Return a difference without some claims; a side may be empty then."""
    pro, con = ([claim for claim in side if claim.pk not in keys] for side in (one.pro, one.con))
    return replace(one, pro=pro, con=con)
