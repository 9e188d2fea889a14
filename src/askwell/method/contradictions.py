"""Who disagrees with whom: by topic and stance, after what only tells kinds of people apart has been taken out."""

import uuid
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from askwell.method.topics import topic_name


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


C = TypeVar("C", bound=ClaimLike)
T = TypeVar("T")

KIND, ROLE, REGION, YEAR = "kind of organization", "role", "region", "year"
# In this order a split is tried: what sort of house explains most, the year least (METHOD.md 5.3 names all four).
SEGMENTS = (KIND, ROLE, REGION, YEAR)
Segments = Callable[[T], Mapping[str, str]]


@dataclass(frozen=True, kw_only=True)
class Difference(Generic[T]):
    """One topic on which two people differ, with the claims for it and those against it.

    ``explained_by`` names the segment that tells the sides apart, "" where none does and people disagree. ``inside`` is the
    one value of a segment (("role", "manager")) within which they do, where everybody else agrees with their own kind.
    ``values`` says for each value of that segment which sides were heard in it.
    """

    topic: str
    pro: Sequence[T]
    con: Sequence[T]
    explained_by: str = ""
    inside: tuple[str, str] | None = None
    values: Mapping[str, Collection[str]] | None = None

    @property
    def is_disagreement(self) -> bool:
        """Return whether it remains after every split."""
        return not self.explained_by

    @property
    def about(self) -> str:
        """Return the topic in words."""
        return topic_name(self.topic)


def opposed(pro: Collection[object], con: Collection[object]) -> bool:
    """Tell whether the people for something and those against it are two or more, with somebody on each side."""
    return bool(pro and con) and len({*pro, *con}) > 1


def no_segments(_claim: object) -> Mapping[str, str]:
    """Tell nothing about where a claim belongs: every difference is then a disagreement."""
    return {}


def differences(claims: Iterable[C], *, segments: Segments[C] = no_segments) -> list[Difference[C]]:
    """Return each topic on which two people differ, by name: disagreements and what a segment explains.

    ``segments`` gives a claim's place in each of SEGMENTS, leaving out what is not known. One person who sees both sides is no
    difference. A segment explains one when everybody's place in it is known, both sides are never heard from two people in one
    place, and, from three people on, some place has more than one person: else it would only say that people are different.
    """
    topics: defaultdict[str, list[C]] = defaultdict(list)
    for claim in claims:
        if claim.topic and claim.stance in {"for", "against"}:
            topics[claim.topic].append(claim)
    return [
        _difference(topic, said, segments)
        for topic, said in sorted(topics.items())
        if opposed(_people(said, "for"), _people(said, "against"))
    ]


def disagreements(claims: Iterable[C], *, segments: Segments[C] = no_segments) -> list[Difference[C]]:
    """Return only the differences that no segment explains."""
    return [found for found in differences(claims, segments=segments) if found.is_disagreement]


def _people(claims: Iterable[ClaimLike], stance: str) -> set[uuid.UUID]:
    return {claim.person_id for claim in claims if claim.stance == stance}


def _difference(topic: str, said: Sequence[C], segments: Segments[C]) -> Difference[C]:
    pro, con = ([claim for claim in said if claim.stance == side] for side in ("for", "against"))
    placed = [(claim, segments(claim)) for claim in said]
    inside, values = None, None
    for name in SEGMENTS:
        groups = _split(name, placed)
        if not groups:
            continue
        split = [value for value, group in groups.items() if _differ(group)]
        sides = {value: sorted({claim.stance for claim in group}) for value, group in groups.items()}
        if not split and _tells(groups):
            return Difference(topic=topic, pro=pro, con=con, explained_by=name, values=sides)
        if len(split) == 1 and inside is None:
            inside, values = (name, split[0]), sides
    return Difference(topic=topic, pro=pro, con=con, inside=inside, values=values)


def _split(name: str, placed: Sequence[tuple[C, Mapping[str, str]]]) -> dict[str, list[C]]:
    """Return the claims by their place in a segment; nothing where it is one place or not known of all."""
    groups: defaultdict[str, list[C]] = defaultdict(list)
    for claim, places in placed:
        groups[places.get(name, "")].append(claim)
    return {} if "" in groups or len(groups) == 1 else dict(sorted(groups.items()))


def _differ(group: Sequence[ClaimLike]) -> bool:
    return opposed(_people(group, "for"), _people(group, "against"))


def _tells(groups: Mapping[str, Sequence[ClaimLike]]) -> bool:
    """Return whether the places are fewer than the people, or the people are only two."""
    people = {claim.person_id for group in groups.values() for claim in group}
    return len(people) == 2 or len(groups) < len(people)  # noqa: PLR2004  # two are a pair
