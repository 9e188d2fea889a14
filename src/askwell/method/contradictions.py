"""Who disagrees with whom: by theme and stance, whatever purpose it was told for, after what only tells kinds of people apart."""

import uuid
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from askwell.method.grounds import AGAINST, FOR, Ground, Grounds, Split
from askwell.method.themes import TAKES_NO_SIDES, theme_key


class ClaimLike(Protocol):
    """What a claim needs to take a side; ``journey.findings.models.Claim`` satisfies it as it is."""

    @property
    def person_id(self) -> uuid.UUID:
        """Who said it."""

    @property
    def stance(self) -> str:
        """``for``, ``against`` or ``open``."""

    @property
    def topic(self) -> str:
        """A topic of the bank, the seeker's own, or empty."""

    @property
    def purpose(self) -> str:
        """The purpose for which it was told."""


C = TypeVar("C", bound=ClaimLike)
T = TypeVar("T")
GroundOf = Callable[[T], Ground]
ThemeOf = Callable[[str], str]
UNKNOWN = Ground()


@dataclass(frozen=True, kw_only=True)
class Difference(Generic[T]):
    """One theme on which two people differ, with what was said for it and against it, and what tells the sides apart.

    Where they differ only within one kind (``split.inside``), it holds what was said there and nothing from elsewhere.
    ``purposes`` are those for which it was told, the one with most first: the same theme under two purposes is one matter.
    """

    topic: str
    pro: Sequence[T]
    con: Sequence[T]
    split: Split
    purposes: Sequence[str]

    @property
    def is_disagreement(self) -> bool:
        """Return whether it remains after every split."""
        return not self.split.explained_by

    @property
    def purpose(self) -> str:
        """Return the purpose under which it is shown."""
        return self.purposes[0]


def nothing_known(_claim: object) -> Ground:
    """Tell nothing about where a claim belongs: every difference is then a disagreement."""
    return UNKNOWN


def takes_sides(theme: str) -> bool:
    """Return whether two people can differ on a theme: what one likes and another dislikes are two matters."""
    return bool(theme) and theme not in TAKES_NO_SIDES


def differences(
    claims: Iterable[C], *, ground_of: GroundOf[C] = nothing_known, theme_of: ThemeOf = theme_key
) -> list[Difference[C]]:
    """Return each theme on which two people differ, by its key: disagreements and what a segment explains.

    One person who sees both sides is no difference. ``ground_of`` says what a claim is about, ``theme_of`` which theme a topic is.
    """
    grounds = Grounds()
    sides: defaultdict[str, dict[str, list[C]]] = defaultdict(lambda: {FOR: [], AGAINST: []})
    bits: defaultdict[str, dict[str, int]] = defaultdict(lambda: {FOR: 0, AGAINST: 0})
    for claim in claims:
        theme = theme_of(claim.topic)
        if claim.stance in {FOR, AGAINST} and takes_sides(theme):
            sides[theme][claim.stance].append(claim)
            bits[theme][claim.stance] |= grounds.bit(claim.person_id, ground_of(claim))
    found = []
    for theme, said in sorted(sides.items()):
        if grounds.opposed(bits[theme][FOR], bits[theme][AGAINST]):
            split = grounds.split(bits[theme][FOR], bits[theme][AGAINST])
            found.append(
                Difference(
                    topic=theme,
                    pro=[claim for claim in said[FOR] if split.holds(ground_of(claim))],
                    con=[claim for claim in said[AGAINST] if split.holds(ground_of(claim))],
                    split=split,
                    purposes=_purposes([*said[FOR], *said[AGAINST]]),
                )
            )
    return found


def _purposes(claims: Iterable[ClaimLike]) -> list[str]:
    counted = Counter(claim.purpose for claim in claims)
    return sorted(counted, key=lambda purpose: (-counted[purpose], purpose))


def disagreements(
    claims: Iterable[C], *, ground_of: GroundOf[C] = nothing_known, theme_of: ThemeOf = theme_key
) -> list[Difference[C]]:
    """Return only the differences that no segment explains."""
    return [
        found
        for found in differences(claims, ground_of=ground_of, theme_of=theme_of)
        if found.is_disagreement
    ]
