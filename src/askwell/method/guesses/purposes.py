"""Which purpose a note line serves, which topic it touches and which way it points, with how sure and why."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from askwell.method.bank import BY_KEY
from askwell.method.guesses import words
from askwell.method.guesses.matching import found
from askwell.method.purposes import Purpose

QUESTION_WEIGHT = 1.6
VIEW_WEIGHT = 3.0
# Words about a topic of the very question that was asked count for more: they are the answer to it.
ANSWERS_THE_QUESTION = 0.5
# "Pay: ninety to start": what stands before a colon names the matter.
LABEL_WEIGHT = 4.0
_LABEL = re.compile(r"^\W*([^:.!?]{2,30}):\s")
# So much belongs to no purpose: a single weak sign is not sure.
DOUBT = 0.6
# What is noted as a name or a promise becomes a person or a promise and serves no purpose by itself; a lead is about jobs.
OF_NO_PURPOSE = frozenset(["name", "promise"])


@dataclass(frozen=True, kw_only=True)
class Sense:
    """What a line is about. ``purpose`` and ``topic`` are "" when nothing points anywhere; ``how_sure`` is 0 to 1."""

    purpose: str
    topic: str
    how_sure: float
    why: str


@dataclass(frozen=True, kw_only=True)
class Stance:
    """``for``, ``against`` or ``neutral``, with how sure (0 to 1) and why."""

    stance: str
    how_sure: float
    why: str


def sense_of(
    text: str, *, question: str = "", kind: str = "said", purposes: Mapping[str, float] | None = None
) -> Sense:
    """Guess what a line is about from its chip, its question and its words.

    ``question`` is a key of the bank or empty; ``purposes`` says what a question of the seeker's own serves.
    """
    if kind in OF_NO_PURPOSE:
        return Sense(purpose="", topic="", how_sure=0.9, why=f"It is noted as a {kind}.")
    topics = _topic_points(text, question)
    points: defaultdict[Purpose, float] = defaultdict(float)
    reasons: dict[Purpose, str] = {}
    for topic, (weight, said) in topics.items():
        purpose = words.TOPIC_WORDS[topic][0]
        points[purpose] += weight
        reasons.setdefault(purpose, f"It says “{said}”.")
    for purpose, weight in _of_question(question, purposes).items():
        points[purpose] += QUESTION_WEIGHT * weight
        reasons[purpose] = f"The question was about that{_and(reasons.get(purpose))}"
    _of_chip(kind, points, reasons)
    if not points and question not in words.CLOSING_QUESTIONS and (weak := _weak(text)):
        return weak
    if not points:
        why = (
            "The question only closes the talk."
            if question in words.CLOSING_QUESTIONS
            else "No word points anywhere."
        )
        return Sense(purpose="", topic="", how_sure=0.0 if not question else 0.5, why=why)
    best = max(Purpose, key=lambda purpose: points[purpose])
    how_sure = points[best] / (sum(points.values()) + DOUBT)
    return Sense(
        purpose=best.value,
        topic=_topic(best, topics, question),
        how_sure=round(how_sure, 2),
        why=reasons[best],
    )


def _weak(text: str) -> Sense | None:
    """Return what the one spoken of suggests where no word tells more: them or us the place, you or me the fit."""
    for purpose, listed in words.WEAK_WORDS.items():
        if said := found(listed, text):
            why = f"No word tells more; it speaks of “{said[0]}”."
            return Sense(purpose=purpose.value, topic="", how_sure=0.2, why=why)
    return None


def _and(reason: str | None) -> str:
    return f", and {reason[0].lower()}{reason[1:]}" if reason else "."


def _topic_points(text: str, question: str) -> dict[str, tuple[float, str]]:
    """Return the weight of each topic of which the text holds words, with its first word."""
    asked = BY_KEY[question].topics if question in BY_KEY else ()
    label = found_label[1] if (found_label := _LABEL.match(text)) else ""
    points: dict[str, tuple[float, str]] = {}
    for topic, (_, listed) in words.TOPIC_WORDS.items():
        if said := found(listed, text):
            bonus = ANSWERS_THE_QUESTION if topic in asked else 0.0
            bonus += LABEL_WEIGHT if label and found(listed, label) else 0.0
            points[topic] = (sum(1.0 + 0.25 * word.count(" ") for word in said) + bonus, said[0])
    return points


def _of_question(question: str, purposes: Mapping[str, float] | None) -> dict[Purpose, float]:
    if question in words.CLOSING_QUESTIONS:
        return {}
    weights = BY_KEY[question].purposes if question in BY_KEY else (purposes or {})
    return {purpose: weights[purpose.value] for purpose in Purpose if purpose.value in weights}


def _of_chip(kind: str, points: dict[Purpose, float], reasons: dict[Purpose, str]) -> None:
    own = {"view": (Purpose.FIT, "It is your own view."), "lead": (Purpose.JOBS, "It is noted as a lead.")}
    if kind in own:
        purpose, why = own[kind]
        points[purpose] += VIEW_WEIGHT
        reasons[purpose] = why


def _topic(purpose: Purpose, topics: Mapping[str, tuple[float, str]], question: str) -> str:
    """Return the topic with most words for the purpose, else the first one of the question."""
    fitting = {
        topic: weight for topic, (weight, _) in topics.items() if words.TOPIC_WORDS[topic][0] is purpose
    }
    asked = BY_KEY[question].topics if question in BY_KEY else ()
    if fitting:
        return max(fitting, key=lambda topic: fitting[topic] + (1.0 if topic in asked else 0.0))
    return asked[0] if asked else ""


def stance_of(text: str) -> Stance:
    """Guess which way a line points, from its words for and against."""
    turned = found(words.GOOD_THOUGH_NEGATIVE, text)
    rest = text.casefold()
    for phrase in turned:
        rest = rest.replace(phrase, " ")
    good, bad = [*turned, *found(words.FOR_WORDS, rest)], found(words.AGAINST_WORDS, rest)
    if len(good) == len(bad):
        return Stance(stance="neutral", how_sure=0.5 if not good else 0.3, why="No word leans to one side.")
    side, said, other = ("for", good, bad) if len(good) > len(bad) else ("against", bad, good)
    how_sure = (len(said) - len(other)) / (len(said) + len(other) + DOUBT)
    return Stance(stance=side, how_sure=round(how_sure, 2), why=f"It says “{said[0]}”.")
