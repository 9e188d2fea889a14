"""What a database says of a kind of work, moved by what people said who could know; what speaks against comes first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

# A profile weighs as much as two people who know it first hand, so that one talk does not overturn it (METHOD.md 2.2).
PRIOR_WEIGHT = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Rated:
    """What one person said, as a rating on the scale of the profile, and how well she could know (0 to 1)."""

    person: str
    rating: float
    credibility: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """Where a value stands: what the profile says, where the talks moved it, how many spoke, and all they said.

    ``said`` has first what lies farthest from what the seeker wants, then farthest from the profile.
    """

    prior: float | None
    value: float | None
    people: int
    said: Sequence[Rated]


def moved(prior: float | None, ratings: Iterable[Rated], *, wanted: float | None = None) -> Moved:
    """Return ``(prior * 2 + sum(rating * credibility)) / (2 + sum(credibility))``; without a profile the talks stand alone.

    A person counts once, with the mean of her ratings and her best credibility. Who could not know at all moves nothing.
    ``wanted`` is where the seeker would like it to be. Raises ValueError for a credibility outside 0 to 1.
    """
    people = _by_person(ratings)
    weight = PRIOR_WEIGHT if prior is not None else 0.0
    total = weight + sum(one.credibility for one in people)
    pull = (prior or 0.0) * weight + sum(one.rating * one.credibility for one in people)
    return Moved(
        prior=prior,
        value=pull / total if total else None,
        people=len(people),
        said=sorted(people, key=lambda one: _disconfirms(one, prior, wanted)),
    )


def _by_person(ratings: Iterable[Rated]) -> list[Rated]:
    heard: dict[str, list[Rated]] = {}
    for one in ratings:
        if not 0 <= one.credibility <= 1:
            raise ValueError(f"a credibility lies between 0 and 1, {one.credibility} does not")
        heard.setdefault(one.person, []).append(one)
    return [
        Rated(
            person=person,
            rating=sum(one.rating for one in said) / len(said),
            credibility=max(one.credibility for one in said),
        )
        for person, said in heard.items()
    ]


def _disconfirms(one: Rated, prior: float | None, wanted: float | None) -> tuple[float, float, str]:
    """Order what people said: farthest from what is wanted, then farthest from the profile, then by person."""
    from_wanted = abs(one.rating - wanted) if wanted is not None else 0.0
    from_prior = abs(one.rating - prior) if prior is not None else 0.0
    return -from_wanted, -from_prior, one.person


STANCES = ("against", "open", "for")


def against_first(stance: str) -> int:
    """Return the place of a stance where what speaks against comes first; one that is none of the three stands last."""
    return STANCES.index(stance) if stance in STANCES else len(STANCES)
