"""Profiles of six scales compared by their shape, and how often chance alone would do as well."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

SCALES = 6
INTERESTS = ("realistic", "investigative", "artistic", "social", "enterprising", "conventional")
VALUES = ("achievement", "independence", "recognition", "relationships", "support", "conditions")


class Band(StrEnum):
    """How alike two shapes are: as alike as one in twenty, or one in ten, would be by chance."""

    BEST = "best"
    GREAT = "great"
    OTHER = "other"


# The correlations that six points reach by chance one time in twenty and one time in ten.
BEST, GREAT = 0.729, 0.608


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """How alike two shapes are: ``r`` from -1 to 1, and how often two unrelated shapes come out at least so alike (0 to 1)."""

    key: str
    r: float
    by_chance: float

    @property
    def band(self) -> Band:
        """Return the band."""
        if self.r >= BEST:
            return Band.BEST
        return Band.GREAT if self.r >= GREAT else Band.OTHER


@dataclass(frozen=True, slots=True, kw_only=True)
class Likenesses:
    """Shapes to explore, the most alike first. ``flat`` are the keys of those without a shape, which nothing resembles."""

    found: Sequence[Likeness]
    flat: Sequence[str]

    def at_least(self, r: float) -> Sequence[Likeness]:
        """Return those that are at least so alike."""
        return [one for one in self.found if one.r >= r]

    def expected_by_chance(self, r: float) -> float:
        """Return how many of all compared would be at least so alike if none had anything to do with the seeker."""
        return len(self.found) * chance_of(r)


def correlation(one: Sequence[float], other: Sequence[float]) -> float | None:
    """Return Pearson's r of two profiles of the same scales: their shape, not their level; nothing where one is flat.

    The index for interests in McCloy and others (1999) and for values. Raises ValueError for profiles of different lengths.
    """
    if len(one) != len(other):
        raise ValueError(f"{len(one)} scales cannot be compared with {len(other)}")
    if len(set(one)) < 2 or len(set(other)) < 2:  # noqa: PLR2004  # one value has no shape
        return None
    ones, others = (_about_mean(profile) for profile in (one, other))
    spread = math.hypot(*ones) * math.hypot(*others)
    if not spread:
        return None
    return max(-1.0, min(1.0, math.fsum(a * b for a, b in zip(ones, others, strict=True)) / spread))


def _about_mean(profile: Sequence[float]) -> list[float]:
    mean = math.fsum(profile) / len(profile)
    return [value - mean for value in profile]


def chance_of(r: float) -> float:
    """Return how often two unrelated profiles of six scales are alike by at least ``r`` (one-sided, 0 to 1).

    With six points t has four degrees of freedom, where its distribution in terms of r is 1/2 + (3r - r^3)/4.
    """
    r = max(-1.0, min(1.0, r))
    return 0.5 - (3 * r - r**3) / 4


def alike(mine: Sequence[float], others: Mapping[str, Sequence[float]]) -> Likenesses:
    """Compare my six scales with those of each key; ties stand by key.

    Raises ValueError where a profile does not have six scales: what chance does is known for six.
    """
    if any(len(profile) != SCALES for profile in (mine, *others.values())):
        raise ValueError("a profile has six scales")
    compared = {key: correlation(mine, profile) for key, profile in others.items()}
    found = [Likeness(key=key, r=r, by_chance=chance_of(r)) for key, r in compared.items() if r is not None]
    return Likenesses(
        found=sorted(found, key=lambda one: (-one.r, one.key)),
        flat=sorted(key for key, r in compared.items() if r is None),
    )
