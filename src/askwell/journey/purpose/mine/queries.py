"""What the seeker said of herself, ready to be shown and compared."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from askwell.accounts.models import Seeker
from askwell.journey.purpose.models import InterestAnswer, OwnSkill, ValueChoice
from askwell.method.fit.choices import Ranking, pairs, ranking
from askwell.method.fit.shapes import INTERESTS, VALUES
from askwell.method.fit.wording import ITEMS, scores_of

PAIRS = pairs(VALUES)


@dataclass(frozen=True, kw_only=True)
class MyValues:
    """How far she came through the pairs this time, and the ranking that counts: the last one that is whole."""

    times: int
    under_way: Ranking
    counts: Ranking | None
    before: Ranking | None

    @property
    def put(self) -> int:
        """Return how many pairs she chose from this time."""
        return len(PAIRS) - len(self.under_way.open)

    @property
    def next_pair(self) -> tuple[str, str] | None:
        """Return the next pair to choose from; nothing where all are chosen."""
        missing = {frozenset(pair) for pair in self.under_way.open}
        return next((pair for pair in PAIRS if frozenset(pair) in missing), None)

    @property
    def wins(self) -> Mapping[str, int] | None:
        """Return how often each value was chosen, 0 to 5, in the ranking that counts."""
        return self.counts.wins if self.counts else None


@dataclass(frozen=True, kw_only=True)
class MyInterests:
    """Her six scores, from elsewhere or from her own answers, and the answers so far."""

    scores: Mapping[str, float] | None
    from_elsewhere: bool
    answers: Mapping[str, float]


def my_values(seeker: Seeker) -> MyValues:
    """Return her choices between two. One statement; what is no pair of the six is passed over."""
    series: dict[int, list[tuple[str, str]]] = {}
    for one in ValueChoice.objects.of(seeker):
        if one.chosen != one.left and {one.chosen, one.left} <= set(VALUES):
            series.setdefault(one.times, []).append((one.chosen, one.left))
    rankings = {times: ranking(VALUES, choices) for times, choices in sorted(series.items())}
    times = max(rankings, default=1)
    whole = [one for one in rankings.values() if not one.open]
    return MyValues(
        times=times,
        under_way=rankings.get(times) or ranking(VALUES, []),
        counts=whole[-1] if whole else None,
        before=whole[-2] if len(whole) > 1 else None,
    )


def my_interests(seeker: Seeker) -> MyInterests:
    """Return her interests. One statement."""
    kept = {one.item: one.score for one in InterestAnswer.objects.of(seeker)}
    elsewhere = {item: kept[item] for item in INTERESTS if item in kept}
    answers = {item: kept[item] for item in ITEMS if item in kept}
    whole = len(elsewhere) == len(INTERESTS)
    return MyInterests(
        scores=elsewhere if whole else scores_of(answers), from_elsewhere=whole, answers=answers
    )


def my_skills(seeker: Seeker) -> Sequence[OwnSkill]:
    """Return her skills by name. One statement."""
    return list(OwnSkill.objects.of(seeker))
