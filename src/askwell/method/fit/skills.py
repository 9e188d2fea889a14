"""What skills a kind of work asks for beyond one's own, weighted by how much each matters there."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

MOST_IMPORTANT, LEAST_IMPORTANT = 5.0, 1.0
HIGHEST_LEVEL = 7.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Required:
    """One skill of an occupation: ``importance`` 1 to 5 and ``level`` 0 to 7, as the O*NET database has them."""

    skill: str
    importance: float
    level: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Short:
    """One skill with what is asked, what one has (nothing where it is not said) and its part of the whole gap (0 to 1)."""

    skill: str
    required: float
    own: float | None
    part: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """How far one's skills fall short, 0 (nowhere) to 1, with the skills in which they do, the widest part first.

    ``unsaid`` are the skills asked for about which the seeker said nothing: they count neither way.
    """

    size: float
    short: Sequence[Short]
    unsaid: Sequence[str]


def standardised(value: float, *, low: float, high: float) -> float:
    """Return a rating on a scale of 0 to 100, (value - low) / (high - low) * 100, as the O*NET Center reports it."""
    return (value - low) / (high - low) * 100


def gap(required: Iterable[Required], own: Mapping[str, float]) -> Gap:
    """Return the importance-weighted gap, one-sided: more than is asked in one skill makes up for no other.

    ``sum(S * max(0, required - own) / 7) / sum(S)`` over the skills with a level of one's own (0 to 7), S being the
    standardised importance.
    """
    asked = list(required)
    known = [one for one in asked if one.skill in own]
    weight = sum(weight_of(one) for one in known)
    parts = [
        Short(
            skill=one.skill,
            required=one.level,
            own=own[one.skill],
            part=weight_of(one) * max(0.0, one.level - own[one.skill]) / HIGHEST_LEVEL / weight,
        )
        for one in known
        if weight
    ]
    return Gap(
        size=sum(one.part for one in parts),
        short=sorted((one for one in parts if one.part > 0), key=lambda one: (-one.part, one.skill)),
        unsaid=[one.skill for one in asked if one.skill not in own],
    )


def met(required: Iterable[Required], own: Mapping[str, float]) -> list[Short]:
    """Return the skills of which one has some, and as much as is asked: what matters most there first."""
    enough = [one for one in required if 0 < own.get(one.skill, 0.0) >= one.level]
    return [
        Short(skill=one.skill, required=one.level, own=own[one.skill], part=0.0)
        for one in sorted(enough, key=lambda one: (-one.importance, one.skill))
    ]


def weight_of(one: Required) -> float:
    """Return how much a skill weighs, 0 to 100: its importance, standardised."""
    return standardised(one.importance, low=LEAST_IMPORTANT, high=MOST_IMPORTANT)
