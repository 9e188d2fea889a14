"""What people said, added up: how many stand behind it, who disagrees, what nobody was asked."""

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from askwell.method.bank import BANK


class ClaimLike(Protocol):
    """What a claim needs to be weighed; ``journey.findings.models.Claim`` satisfies it as it is."""

    @property
    def person_id(self) -> uuid.UUID:
        """Who said it."""

    @property
    def purpose(self) -> str:
        """One of the four."""

    @property
    def stance(self) -> str:
        """``for``, ``against`` or ``open``."""

    @property
    def topic(self) -> str:
        """A topic of the bank, the seeker's own, or empty."""


C = TypeVar("C", bound=ClaimLike)


@dataclass(frozen=True, kw_only=True)
class Voice:
    """Who said something: keys of the person, the place of work and the referrer; "" where there is none."""

    person: str
    organisation: str = ""
    referrer: str = ""


@dataclass(frozen=True, kw_only=True)
class Strength:
    """How many independent people stand behind an answer: ``level`` 0 to 3 and the words beside it."""

    people: int
    independent: float
    level: int
    words: str


# Two from one house or sent by one person are not two witnesses: the second of a pair counts half (METHOD.md 2.4 weighs sources; the half is our choice).
SECOND_OF_A_PAIR = 0.5
LEVELS = ((1.0, 1), (2.5, 2), (4.5, 3))


def strength(voices: Iterable[Voice]) -> Strength:
    """Count the people behind an answer; whoever shares the organisation or the referrer of an earlier one counts half."""
    seen: dict[str, Voice] = {}
    independent = 0.0
    for voice in voices:
        if voice.person in seen:
            continue
        shares = any(
            (voice.organisation and voice.organisation == other.organisation)
            or (voice.referrer and voice.referrer == other.referrer)
            for other in seen.values()
        )
        independent += SECOND_OF_A_PAIR if shares else 1.0
        seen[voice.person] = voice
    level = max((level for least, level in LEVELS if independent >= least), default=0)
    words = "nobody yet" if not seen else "1 person" if len(seen) == 1 else f"{len(seen)} people"
    return Strength(people=len(seen), independent=independent, level=level, words=words)


def disagreements(claims: Iterable[C]) -> list[tuple[str, list[C], list[C]]]:
    """Return each topic with the claims for it and those against it, where two people differ; topics by their names.

    One person who sees both sides is not a disagreement.
    """
    sides: defaultdict[str, tuple[list[C], list[C]]] = defaultdict(lambda: ([], []))
    for claim in claims:
        if claim.topic and claim.stance in {"for", "against"}:
            sides[claim.topic][claim.stance == "against"].append(claim)
    return [
        (topic, pro, con)
        for topic, (pro, con) in sorted(sides.items())
        if opposed({claim.person_id for claim in pro}, {claim.person_id for claim in con})
    ]


def opposed(pro: Collection[object], con: Collection[object]) -> bool:
    """Tell whether the people for something and those against it are two or more, with somebody on each side."""
    return bool(pro and con) and len({*pro, *con}) > 1


def not_asked(purpose: str, *, heard: Collection[str]) -> list[str]:
    """Return the questions of the handout that serve this purpose first and that nobody was asked or answered."""
    return [
        question.text
        for question in BANK
        if question.of_the_handout and question.main_purpose == purpose and question.key not in heard
    ]
