"""The questions of a talk to plan: our bank with those of the request, and how they are named."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from askwell.cli.plan_values import NotAPlan, listed, number, one_of, weights, whole, words
from askwell.method.bank import BANK, CLOSING, OWN_TOPIC, BankQuestion
from askwell.method.planner_weights import ABILITY
from askwell.method.purposes import LEADS, Purpose
from askwell.method.topics import topic_of

PURPOSES = (*(purpose.value for purpose in Purpose), LEADS)
MANY_QUESTIONS = 500
# Quotation marks and dashes as word processors set them.
_FOLDED = str.maketrans("\u2019\u2018\u201c\u201d\u2013\u2014", "''\"\"--")


def bank_of(questions: object) -> tuple[BankQuestion, ...]:
    """Return our bank with the questions of the request added; one with a key of ours takes its place."""
    if questions is None:
        return BANK
    if not isinstance(questions, list) or len(questions) > MANY_QUESTIONS:
        raise NotAPlan(f"“questions”: expected a list of at most {MANY_QUESTIONS}.")
    own = {one.key: one for one in (_question(one, f"questions[{at}]") for at, one in enumerate(questions))}
    ours = {question.key for question in BANK}
    return (
        *(own.get(question.key, question) for question in BANK),
        *(one for key, one in own.items() if key not in ours),
    )


def _question(said: object, place: str) -> BankQuestion:
    if not isinstance(said, dict):
        raise NotAPlan(f"“{place}”: expected an object with “key” and “text”.")
    key = words(said.get("key"), f"{place}.key")
    return BankQuestion(
        key=key,
        text=words(said.get("text"), f"{place}.text"),
        purposes=MappingProxyType(
            weights(said.get("purposes"), f"{place}.purposes", PURPOSES) or {Purpose.FIT.value: 1.0}
        ),
        minutes=number(_or(said.get("minutes"), 2), f"{place}.minutes", least=0.5, most=60),
        stage=whole(_or(said.get("stage"), 3), f"{place}.stage", least=1, most=CLOSING),
        topics=_topics(said.get("topics"), place, key),
        sensitivity=whole(_or(said.get("sensitivity"), 0), f"{place}.sensitivity", least=0, most=2),
        desk_first=_yes(said.get("desk_first"), f"{place}.desk_first"),
        best_asked_of=_sort_of_person(said.get("best_asked_of"), f"{place}.best_asked_of"),
    )


def _or(value: object, default: float) -> object:
    return default if value is None else value


def _topics(value: object, place: str, key: str) -> tuple[str, ...]:
    if value is not None and not isinstance(value, list):
        raise NotAPlan(f"“{place}.topics”: expected a list of topics.")
    named = [topic_of(words(topic, f"{place}.topics")) for topic in value or []]
    return tuple(dict.fromkeys(named)) or (OWN_TOPIC + key,)


def _yes(value: object, place: str) -> bool:
    if value not in (None, True, False):
        raise NotAPlan(f"“{place}”: expected true or false.")
    return value is True


def _sort_of_person(value: object, place: str) -> str:
    return one_of(value, place, tuple(ABILITY)) if value not in (None, "") else ""


def key_of(value: object, place: str, bank: tuple[BankQuestion, ...]) -> str:
    """Return the key of a question, from its key or its words, however they are typed."""
    name = words(value, place)
    wanted = _folded(name)
    for question in bank:
        if wanted in {_folded(question.key), _folded(question.text)}:
            return question.key
    raise NotAPlan(f"“{place}”: no question has the key or the words “{name[:80]}”.")


def _folded(words: str) -> str:
    return " ".join(words.translate(_FOLDED).casefold().split()).rstrip("?.! ")


def keys_of(said: Mapping[str, Any], name: str, bank: tuple[BankQuestion, ...]) -> list[str]:
    """Return the keys of the questions that a list names."""
    return [key_of(one, f"{name}[{at}]", bank) for at, one in enumerate(listed(said, name))]
