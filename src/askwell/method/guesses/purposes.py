"""Which purpose a note line serves and which topic it touches, with how sure and why."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from askwell.method.bank import BY_KEY
from askwell.method.guesses import words
from askwell.method.guesses.cues import cued
from askwell.method.guesses.matching import Lexicon, found
from askwell.method.guesses.told.openings import LITTLE_WORK
from askwell.method.purposes import Purpose

# What was asked weighs more than two or three words that stand in any line: "apprentice" in an answer on pay, "night" in one
# about vacancies. Our weights, set on lines with known truth (docs/benchmarks.md).
QUESTION_WEIGHT = 3.2
VIEW_WEIGHT = 4.0
STRONG, VAGUE, CUE = 1.0, 0.4, 1.0
# Words about a topic of the very question that was asked are the answer to it.
ANSWERS_THE_QUESTION = 1.7
# "Pay: ninety to start": what stands before a colon names the matter.
LABEL_WEIGHT = 4.0
# What is not liked, as people head a line with it.
NOT_LIKED = re.compile(
    r"^\W*(?:(?:what )?(?:s?he|they|i)\s+)?(?:(?:does|do|did)(?: not|n['’]t)|never) (?:really )?(?:like|enjoy)(?:s|d)?[^:.!?]{0,20}:\s"
    r"|^\W*(?:the )?(?:hardest|worst)(?: (?:part|thing|bit|of it|of all))?:\s",
    re.IGNORECASE,
)
# What is paid for an exam or a course is nobody's pay: "the clinic pays the fee".
_PAID_FOR = re.compile(
    r"\b(?:pays?|paid|paying)\b(?:\s+for)?\s+(?:the|your|her|his|their|my|all|any)\s+(?:\w+\s+){0,2}?(?:fees?|exams?|courses?|class(?:es)?|tuition|licen[cs]es?|certificates?|certification|books)\b[^\d$€£]*$",
    re.IGNORECASE,
)
_VAGUE = "vague "
_LABEL = re.compile(r"^\W*([^:.!?]{2,30}):\s")
# How the talk went, noted under no question: where they met, and how many minutes were agreed.
_MET = r"\b(?:met|we met|phone|by phone|zoom|video call|call(?:ed)?|coffee|tea|(?:his|her|their) office|at the \w+)\b"
_MINUTES = (
    r"\b(?:\d{2}|ten|fifteen|twenty|thirty|half an hour|half hour|an hour)\b(?:\s*(?:min(?:ute)?s?)\b)?"
)
_OF_THE_TALK = re.compile(
    rf"^\W*{_MET}.*(?:{_MINUTES}\s*(?:min(?:ute)?s?\b|[.,;]?\s*$|and\b|on the dot)|\b(?:agreed on|supposed to be|we said)\s+{_MINUTES})",
    re.IGNORECASE,
)
# A name to talk to is a person to be added, and no answer.
_TO_TALK_TO = re.compile(r"^\W*(?:[Tt]alk|[Ss]peak|[Ww]rite|[Rr]each out) (?:to|with) [A-Z]\w+ [A-Z]")
# So much belongs to no purpose: a single weak sign is not sure.
DOUBT = 0.6
# What is noted as a name or a promise becomes a person or a promise and serves no purpose by itself; a lead is about jobs.
OF_NO_PURPOSE = frozenset(["name", "promise"])


@dataclass(frozen=True, kw_only=True)
class Sense:
    """What a line is about. ``purpose`` and ``topic`` are "" when nothing points anywhere; ``how_sure`` is 0 to 1.

    It ``is_formal`` where its chip or its form says so, whatever words it holds.
    """

    purpose: str
    topic: str
    how_sure: float
    why: str
    is_formal: bool = False


def sense_of(
    text: str, *, question: str = "", kind: str = "said", purposes: Mapping[str, float] | None = None
) -> Sense:
    """Guess what a line is about from its chip, its question, its words and its form.

    ``question`` is a key of the bank or empty; ``purposes`` says what a question of the seeker's own serves.
    """
    if kind in OF_NO_PURPOSE:
        return Sense(purpose="", topic="", how_sure=0.9, why=f"It is noted as a {kind}.", is_formal=True)
    if kind == "said" and not question and _OF_THE_TALK.search(text):
        return Sense(purpose="", topic="", how_sure=0.6, why="It tells of the talk itself.", is_formal=True)
    if kind == "said" and not question and (told := _of_little_work(text)):
        return told
    topics = topic_points(text, question)
    points: defaultdict[Purpose, float] = defaultdict(float)
    reasons: dict[Purpose, str] = {}
    for topic, (weight, said) in sorted(topics.items(), key=lambda pair: -pair[1][0]):
        purpose = words.TOPIC_WORDS[topic][0]
        points[purpose] += weight
        reasons.setdefault(purpose, f"It says “{said}”.")
    for purpose, weight in _of_question(question, purposes, topics).items():
        points[purpose] += QUESTION_WEIGHT * weight
        reasons[purpose] = f"The question was about that{_and(reasons.get(purpose))}"
    _of_chip(kind, points, reasons)
    if not points:
        return _weak(text, question)
    best = max(Purpose, key=lambda purpose: points[purpose])
    how_sure = points[best] / (sum(points.values()) + DOUBT)
    return Sense(
        purpose=best.value,
        topic=_topic(best, topics, question, kind),
        how_sure=round(how_sure, 2),
        why=reasons[best],
        is_formal=_is_labelled(text, topics),
    )


def _of_little_work(text: str) -> Sense | None:
    """Return the sense of a line that says outright how little work there is, whatever else it speaks of; None of any other."""
    said = LITTLE_WORK.search(text)
    if said is None:
        return None
    why = f"It says “{said[0]}”."
    return Sense(purpose=Purpose.JOBS.value, topic="market", how_sure=0.7, why=why, is_formal=True)


def _is_labelled(text: str, topics: Mapping[str, tuple[float, str]]) -> bool:
    return bool(_LABEL.match(text)) and any(weight >= LABEL_WEIGHT for weight, _ in topics.values())


@cache
def _topic_words() -> Lexicon:
    strong = {topic: listed for topic, (_, listed) in words.TOPIC_WORDS.items()}
    return Lexicon({**strong, **{_VAGUE + topic: listed for topic, listed in words.VAGUE_WORDS.items()}})


def topic_points(text: str, question: str) -> dict[str, tuple[float, str]]:
    """Return the weight of each topic of which the text holds words or the form, with what it says of it first."""
    asked = BY_KEY[question].topics if question in BY_KEY else ()
    label = _LABEL.match(text)
    points: defaultdict[str, float] = defaultdict(float)
    says: dict[str, str] = {}
    seen: set[tuple[str, str]] = set()
    labelled: set[str] = set()
    for hit in _topic_words().find(text):
        topic = hit.name.removeprefix(_VAGUE)
        labelled |= {topic} if label and hit.end <= label.end(1) else set()
        if (hit.name, hit.words) not in seen:
            seen.add((hit.name, hit.words))
            points[topic] += VAGUE if hit.name.startswith(_VAGUE) else STRONG + 0.25 * hit.words.count(" ")
            says.setdefault(topic, hit.words)
    for topic, words_of_it in cued(text).items():
        points[topic] += CUE
        says.setdefault(topic, words_of_it)
    if headed := NOT_LIKED.match(text):
        points.pop("likes", None)
        points["dislikes"] += STRONG
        labelled |= {"dislikes"}
        says["dislikes"] = headed[0].strip(" \t:-–•*")
    if _PAID_FOR.search(text):
        points.pop("pay", None)
    return {
        topic: (
            weight * (ANSWERS_THE_QUESTION if topic in asked else 1.0) + LABEL_WEIGHT * (topic in labelled),
            says[topic],
        )
        for topic, weight in points.items()
    }


def _of_question(
    question: str, purposes: Mapping[str, float] | None, topics: Mapping[str, tuple[float, str]]
) -> dict[Purpose, float]:
    """Return how much the question speaks for each purpose: 1 for the one that it serves first.

    A question that asks several things at once (culture, hours, pay) speaks for the one that was answered; one that asks a single thing and serves two
    purposes alike for that of the thing.
    """
    if question in words.CLOSING_QUESTIONS:
        return {}
    asked = BY_KEY[question].topics if question in BY_KEY else ()
    answers = (*asked, *words.ALSO_ANSWER.get(question, ()))
    answered = [topic for topic in answers if topics.get(topic, (0.0, ""))[0] >= STRONG]
    if answered:
        first = max(answered, key=lambda topic: topics[topic][0])
        return {words.TOPIC_WORDS[first][0]: 1.0}
    weights = BY_KEY[question].purposes if question in BY_KEY else (purposes or {})
    served = {purpose: weights[purpose.value] for purpose in Purpose if weights.get(purpose.value)}
    most = max(served.values(), default=1.0)
    if len(asked) == 1 and asked[0] in words.TOPIC_WORDS:
        own = words.TOPIC_WORDS[asked[0]][0]
        served = {
            one: weight for one, weight in served.items() if one is own or weight < most or own not in served
        }
    return {purpose: (weight / most) ** 2 for purpose, weight in served.items()}


def _of_chip(kind: str, points: dict[Purpose, float], reasons: dict[Purpose, str]) -> None:
    own = {"view": (Purpose.FIT, "It is your own view."), "lead": (Purpose.JOBS, "It is noted as a lead.")}
    if kind in own:
        purpose, why = own[kind]
        points[purpose] += VIEW_WEIGHT
        reasons[purpose] = why


def topic_of(purpose: str, text: str, *, question: str, kind: str) -> str:
    """Return the topic of a line that serves a purpose, "" where it serves none or no word tells one."""
    return _topic(Purpose(purpose), topic_points(text, question), question, kind) if purpose else ""


def _topic(purpose: Purpose, topics: Mapping[str, tuple[float, str]], question: str, kind: str) -> str:
    """Return the topic with most words for the purpose; the first one of the question starts ahead."""
    asked = BY_KEY[question].topics if question in BY_KEY else ()
    ahead = {topic: 1.0 if place == 0 else 0.5 for place, topic in enumerate(asked)}
    fitting = {
        topic: weight for topic, (weight, _) in topics.items() if words.TOPIC_WORDS[topic][0] is purpose
    }
    candidates = {topic: fitting.get(topic, 0.0) + ahead.get(topic, 0.0) for topic in (*asked, *fitting)}
    if candidates:
        return max(candidates, key=lambda topic: candidates[topic])
    return {"lead": "market", "view": "fit"}.get(kind, "")


def _weak(text: str, question: str) -> Sense:
    """Return what the one spoken of suggests where no word tells more: them or us the place, you or me the fit."""
    if question in words.CLOSING_QUESTIONS:
        return Sense(purpose="", topic="", how_sure=0.5, why="The question only closes the talk.")
    if _TO_TALK_TO.search(text):
        return Sense(purpose="", topic="", how_sure=0.5, why="It names somebody to talk to.", is_formal=True)
    for purpose, listed in words.WEAK_WORDS.items():
        if found(listed, text):
            of = "a place" if purpose is Purpose.ORGANISATIONS else "somebody at work"
            why = f"No word tells more; it seems to speak of {of}."
            return Sense(purpose=purpose.value, topic="", how_sure=0.2, why=why)
    return Sense(purpose="", topic="", how_sure=0.0, why="No word points anywhere.")


def _and(reason: str | None) -> str:
    return f", and {reason[0].lower()}{reason[1:]}" if reason else "."


def likely_topics(text: str, question: str = "") -> list[str]:
    """Return the topics that a line may touch, the likeliest first."""
    points = topic_points(text, question)
    return sorted(points, key=lambda topic: -points[topic][0])
