"""What people said, added up: how many stand behind it, who disagrees, what nobody was asked."""

import re
import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeVar

from askwell.method.bank import BANK
from askwell.method.purposes import Purpose

# How much a word in a line tells about a purpose. Stems, so that plurals count too; our judgement.
_WORDS: Mapping[Purpose, re.Pattern[str]] = {
    Purpose.JOBS: re.compile(
        r"\b(hir\w*|jobs?|openings?|vacanc\w*|recruit\w*|junior\w*|entry.level|prospects?|market|grow(?:ing|th)|shrink\w*|"
        r"layoffs?|freez\w*|applica\w*|apply|posted|take on|took on|bring on|places? (?:open|free))\b", re.IGNORECASE
    ),
    Purpose.ORGANISATIONS: re.compile(
        r"\b(compan\w+|firms?|agenc\w+|hospitals?|teams?|offices?|culture|compet\w+|in.house|start.?ups?|employers?|"
        r"organi[sz]ations?|departments?|remote|from home|colleagues|boss|managers?)\b", re.IGNORECASE
    ),
    Purpose.VALUES: re.compile(
        r"\b(valu\w+|prais\w+|respect\w*|look(?:ing)? for|matters?|care about|accura\w+|careful\w*|patien(?:t|ce)|deadlines?|"
        r"degree\w*|certificat\w+|training|skills?|experience|samples?|portfolio|tests?|trust\w*|honest\w*)\b", re.IGNORECASE
    ),
    Purpose.FIT: re.compile(
        r"\b(hours?|weeks?|days?|nights?|weekends?|mornings?|afternoons?|pay|paid|salar\w+|earn\w*|holidays?|stress\w*|"
        r"lik(?:e|ed|es)|lov(?:e|ed|es)|hat(?:e|ed|es)|enjoy\w*|dislik\w+|happy|bor(?:ed|ing)|tired|lonely|quiet|travel\w*|"
        r"balance|left because|quit|advance\w*|promot\w+)\b", re.IGNORECASE
    ),
}  # fmt: skip
QUESTION_WEIGHT = 2.0
MY_VIEW_WEIGHT = 1.5


@dataclass(frozen=True, kw_only=True)
class Guess:
    """What a line probably helps to answer. ``purpose`` is "" when nothing points anywhere; ``how_sure`` is 0 to 1."""

    purpose: str
    how_sure: float
    why: str


def guess_purpose(text: str, *, kind: str, question_purposes: Mapping[str, float]) -> Guess:
    """Guess the purpose of a note line from its question, its words and its kind, and say why.

    A view of the seeker's own mostly concerns fit. Always hers to confirm.
    """
    points: defaultdict[str, float] = defaultdict(float)
    reasons: dict[str, str] = {}
    for purpose, pattern in _WORDS.items():
        if found := pattern.findall(text):
            points[purpose] += len(found)
            reasons[purpose] = f"It says “{found[0]}”."
    for name, weight in question_purposes.items():
        if name in set(Purpose):
            points[name] += QUESTION_WEIGHT * weight
            reasons.setdefault(name, "The question was about that.")
    if kind == "view":
        points[Purpose.FIT] += MY_VIEW_WEIGHT
        reasons.setdefault(Purpose.FIT, "It is your own view.")
    if not points:
        return Guess(purpose="", how_sure=0.0, why="")
    best = max(Purpose, key=lambda purpose: points[purpose])
    return Guess(
        purpose=best.value, how_sure=round(points[best] / sum(points.values()), 2), why=reasons[best]
    )


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
