"""Two opposite notes of a campaign: whether they deny each other, as whoever wrote the campaign says."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from tests.method.things.two_campaigns import FIELDS, NOTES, Claim, claims, truth

from askwell.method.contradictions import weighing_of
from askwell.method.things.explored import Explored
from askwell.method.things.weighing import ALWAYS, Signs

HELD_OUT = frozenset({"KL", "M"})
"""The campaigns of which no weight has learned: what the tests say of them is what to expect of another."""
HANDS = tuple(hand for hand in NOTES if hand not in HELD_OUT)
FREEDOM = 0.1
"""The inverse of what large weights cost: what did best for hands held out."""


@dataclass(frozen=True, slots=True)
class Opposed:
    """Two opposite notes with their signs, whether they deny each other, and in whose campaigns they stand."""

    pro: Claim
    con: Claim
    signs: Signs
    deny: bool
    hand: str


def examples() -> list[Opposed]:
    """Return every two opposite notes that share a rare thing, of all campaigns but ``HELD_OUT``."""
    return [each for hand in HANDS for campaign in hand for each in of_campaign(campaign, hand)]


def of_campaign(campaign: str, hand: str) -> Iterator[Opposed]:
    """Yield every two opposite notes of one campaign that share a rare thing."""
    real = {frozenset([a, b]) for _, (one, other) in truth(campaign, "real") for a in one for b in other}
    weighing = weighing_of(
        claims(campaign), ground_of=lambda claim: claim.ground, explored=Explored.of([FIELDS[campaign]])
    )
    for pro, con, signs in weighing.signs():
        yield Opposed(pro, con, signs, frozenset([pro.ref, con.ref]) in real, hand)


def fit(taught: Sequence[Opposed]) -> dict[str, float]:
    """Return the weight of each sign, and what weighs always."""
    names = list(taught[0].signs)
    table = [[each.signs[name] for name in names] for each in taught]
    model = make_pipeline(StandardScaler(), LogisticRegression(C=FREEDOM, max_iter=2_000)).fit(
        table, [each.deny for each in taught]
    )
    scale, learned = model[0], model[-1]
    weights = learned.coef_[0] / scale.scale_
    always = learned.intercept_[0] - sum(one * mean for one, mean in zip(weights, scale.mean_, strict=True))
    return {
        ALWAYS: round(float(always), 3),
        **{name: round(float(one), 3) for name, one in zip(names, weights, strict=True)},
    }


def written(weights: dict[str, float]) -> str:
    """Return the table as the file that Askwell reads."""
    return "".join(f"{sign}\t{weight}\n" for sign, weight in weights.items())
