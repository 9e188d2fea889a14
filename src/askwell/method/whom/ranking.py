"""Weighs everyone for the next talk: all of them by a few columns, the nearest in full, the best with their reasons."""

import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from askwell.method.whom.facts import NOT_LOOKED, Looked, Row, State
from askwell.method.whom.reasons import Reason
from askwell.method.whom.weighing import Scale
from askwell.method.whom.weights import WEIGHTS, Weights

# What links somebody to the work itself: a title, a place, or the word of somebody who was asked about it.
OF_THE_FIELD = frozenset({"near", "place", "told", "asked_for"})
# What links somebody to the work or to the seeker; that there is an address does not.
BEARING = OF_THE_FIELD | {"named", "wrote", "target"}
# What says to wait with a name that was given.
NOT_YET = frozenset({"tired", "same_root", "target"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """One person with what speaks for asking now, the most telling first, and what against."""

    row: Row
    score: float
    reasons: Sequence[Reason]

    @property
    def key(self) -> UUID:
        """Return who it is."""
        return self.row.key

    @property
    def bears_on_it(self) -> bool:
        """Tell whether anything but an address links this person to the work or to the seeker."""
        return any(reason.key in BEARING for reason in self.reasons)

    @property
    def is_of_the_field(self) -> bool:
        """Tell whether anything speaks for this person from the work itself."""
        return any(reason.key in OF_THE_FIELD for reason in self.reasons)

    @property
    def is_given_for_it(self) -> bool:
        """Tell whether somebody gave this name, the work itself speaks for it, and nothing says to wait."""
        named = any(reason.key == "named" for reason in self.reasons)
        return (
            named
            and self.is_of_the_field
            and not any(reason.key in NOT_YET for reason in self.reasons if reason.against)
        )

    @property
    def why(self) -> list[str]:
        """Return what speaks for it, in sentences."""
        return [reason.words for reason in self.reasons if not reason.against]

    @property
    def but(self) -> list[str]:
        """Return what speaks against it, in sentences."""
        return [reason.words for reason in self.reasons if reason.against]


def widest(rows: Iterable[Row], state: State, *, weights: Weights = WEIGHTS) -> list[Row]:
    """Return the people worth a full look, the nearest first: at most so many as the weights say, of any number of rows.

    Left out are who must not be asked, who rests, and who is in play or passed over. One pass, memory of the answer only.
    """
    scored = Scale(state, weights=weights).at_first_sight(rows)
    best = heapq.nlargest(weights.sieve["most"], scored, key=lambda one: (one[0], -one[1]))
    return [Row._make(row) for _, _, row in best]


def ranking(
    rows: Sequence[Row],
    looked: Mapping[UUID, Looked],
    state: State,
    *,
    most: int,
    weights: Weights = WEIGHTS,
) -> list[Ranked]:
    """Return the best people to ask next, at most so many, not too many at one place, and nobody for whom nothing speaks.

    Nobody of whom nothing speaks for the work stands before somebody for whom it does; nor, below these, anybody without a link
    to the seeker before somebody who has one. A name that was given comes before acquaintances.

    ``rows`` are those of ``widest``; ``looked`` what is known of each beyond them. Equals stand by name.
    """
    scale = Scale(state, weights=weights)
    weighed = [_ranked(row, scale, looked.get(row.key, NOT_LOOKED)) for row in rows]
    weighed.sort(
        key=lambda one: (
            not one.is_of_the_field,
            not one.bears_on_it,
            not one.is_given_for_it,
            -one.score,
            one.row.name.casefold(),
            one.row.key,
        )
    )
    wanted = [one for one in weighed if one.why]
    return list(_mixed(wanted, most=most, at_one_place=weights.sieve["at_one_place"]))


def _ranked(row: Row, scale: Scale, looked: Looked) -> Ranked:
    reasons = [*scale.reasons_at_first_sight(row), *scale.reasons_on_looking(row, looked)]
    reasons.sort(key=lambda reason: -abs(reason.points))
    return Ranked(row=row, score=sum(reason.points for reason in reasons), reasons=reasons)


def _mixed(weighed: Sequence[Ranked], *, most: int, at_one_place: int) -> Iterator[Ranked]:
    """Yield the best, but of one organisation only the first few."""
    seen: dict[UUID, int] = {}
    left = most
    for one in weighed:
        place = one.row.organisation_key
        if left <= 0:
            return
        if place is not None:
            seen[place] = seen.get(place, 0) + 1
            if seen[place] > at_one_place:
                continue
        left -= 1
        yield one
