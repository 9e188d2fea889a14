"""What a script says of a talk to plan, read from JSON: a setting and a bank, or a sentence about what is wrong."""

import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from askwell.method.bank import BANK, CLOSING, OWN_TOPIC, BankQuestion
from askwell.method.coverage import Setting
from askwell.method.knowledge import Knowledge
from askwell.method.planner_weights import ABILITY, TOPICS
from askwell.method.purposes import BANK_CODES, LEADS, Purpose
from askwell.method.roles import PRACTITIONER, role_of

LONGEST_TALK = 480
PURPOSES = (*(purpose.value for purpose in Purpose), LEADS)
WORK_VALUES = tuple(sorted(topic.removeprefix("v_") for topic in TOPICS if topic.startswith("v_")))
SURE = 0.8
_MANY = 500


class NotAPlan(ValueError):
    """What was read is no talk to plan; the message says where and what was expected."""


def read_request(said: object) -> tuple[Setting, tuple[BankQuestion, ...]]:
    """Return the talk and the bank to choose from (docs/schemas/plan-request.json); raises NotAPlan."""
    if not isinstance(said, dict):
        raise NotAPlan("Expected one object with “minutes” and “goals”.")
    bank = _bank(said.get("questions"))
    told = _told(_list(said, "evidence"))
    return Setting(
        minutes=_number(said.get("minutes"), "minutes", least=1, most=LONGEST_TALK),
        goals=_goals(said.get("goals")),
        known=Knowledge(told=told, disputed=_disputed(_list(said, "contradictions"))),
        asked=_keys(said, "asked", bank),
        musts=_keys(said, "musts", bank),
        role=_role(said.get("role")),
        values=_weights(said.get("values"), "values", WORK_VALUES),
        found=_found(_list(said, "found"), bank),
    ), bank


def _number(value: object, place: str, *, least: float = 0.0, most: float = 1.0) -> float:
    number = _plain(value)
    if number is None or not least <= number <= most:
        raise NotAPlan(f"“{place}”: expected a number from {least:g} to {most:g}.")
    return number


def _plain(value: object) -> float | None:
    """Return a number that can be counted with, else nothing."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        return float(value) if math.isfinite(value) else None
    except OverflowError:
        return None


def _words(value: object, place: str) -> str:
    if not isinstance(value, str) or not value.strip():
        raise NotAPlan(f"“{place}”: expected words.")
    return value.strip()


def _list(said: Mapping[str, Any], name: str) -> list[Any]:
    value = said.get(name) or []
    if not isinstance(value, list) or len(value) > _MANY:
        raise NotAPlan(f"“{name}”: expected a list of at most {_MANY}.")
    return value


def _one_of(value: object, place: str, allowed: tuple[str, ...]) -> str:
    name = BANK_CODES.get(value, value) if isinstance(value, str) else value
    if name not in allowed:
        raise NotAPlan(f"“{place}”: expected one of {', '.join(allowed)}.")
    return str(name)


def _goals(value: object) -> dict[str, float]:
    if isinstance(value, list):
        return {_one_of(name, f"goals[{at}]", PURPOSES): 1.0 for at, name in enumerate(value)}
    if not isinstance(value, dict):
        raise NotAPlan(
            "“goals”: expected an object of purposes with numbers from 0 to 1, or a list of purposes."
        )
    return _weights(value, "goals", PURPOSES)


def _weights(value: object, place: str, allowed: tuple[str, ...]) -> dict[str, float]:
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise NotAPlan(f"“{place}”: expected an object of names with numbers from 0 to 1.")
    return {
        _one_of(name, f"{place}.{name}", allowed): _number(weight, f"{place}.{name}")
        for name, weight in value.items()
    }


def _role(value: object) -> str:
    """Return a sort of person, from its name or from a job title."""
    if value is None or value == "":
        return PRACTITIONER
    name = _words(value, "role")
    plain = name.lower().replace(" ", "_").replace("-", "_")
    return plain if plain in ABILITY else role_of(name)


def _told(evidence: list[Any]) -> dict[str, list[float]]:
    """Return for each topic how sure each person was; of one person the surest word counts."""
    heard: dict[str, dict[str, float]] = {}
    for at, one in enumerate(evidence):
        place = f"evidence[{at}]"
        if not isinstance(one, dict):
            raise NotAPlan(f"“{place}”: expected an object with “topic”.")
        topic = _words(one.get("topic"), f"{place}.topic")
        who = _words(one["by"], f"{place}.by") if one.get("by") else f"#{at}"
        sure = _number(one.get("how_sure", SURE), f"{place}.how_sure")
        people = heard.setdefault(topic, {})
        people[who] = max(people.get(who, 0.0), sure)
    return {topic: list(people.values()) for topic, people in heard.items()}


def _disputed(contradictions: list[Any]) -> list[str]:
    return [
        _words(one.get("topic") if isinstance(one, dict) else one, f"contradictions[{at}]")
        for at, one in enumerate(contradictions)
    ]


def _key(value: object, place: str, bank: tuple[BankQuestion, ...]) -> str:
    """Return the key of a question, from its key or its words."""
    name = _words(value, place)
    for question in bank:
        if name == question.key or name.casefold() == question.text.casefold():
            return question.key
    raise NotAPlan(f"“{place}”: no question has the key or the words “{name[:80]}”.")


def _keys(said: Mapping[str, Any], name: str, bank: tuple[BankQuestion, ...]) -> list[str]:
    return [_key(one, f"{name}[{at}]", bank) for at, one in enumerate(_list(said, name))]


def _found(found: list[Any], bank: tuple[BankQuestion, ...]) -> dict[str, str]:
    read = {}
    for at, one in enumerate(found):
        if not isinstance(one, dict):
            raise NotAPlan(f"“found[{at}]”: expected an object with “question” and “source”.")
        key = _key(one.get("question"), f"found[{at}].question", bank)
        read[key] = _words(one.get("source"), f"found[{at}].source")
    return read


def _bank(questions: object) -> tuple[BankQuestion, ...]:
    """Return our bank with the questions of the request added; one with a key of ours takes its place."""
    if questions is None:
        return BANK
    if not isinstance(questions, list) or len(questions) > _MANY:
        raise NotAPlan(f"“questions”: expected a list of at most {_MANY}.")
    own = {one.key: one for one in (_question(one, f"questions[{at}]") for at, one in enumerate(questions))}
    ours = {question.key for question in BANK}
    return (
        *(own.get(question.key, question) for question in BANK),
        *(one for key, one in own.items() if key not in ours),
    )


def _question(said: object, place: str) -> BankQuestion:
    if not isinstance(said, dict):
        raise NotAPlan(f"“{place}”: expected an object with “key” and “text”.")
    key = _words(said.get("key"), f"{place}.key")
    topics = said.get("topics") or [OWN_TOPIC + key]
    if not isinstance(topics, list):
        raise NotAPlan(f"“{place}.topics”: expected a list of topics.")
    return BankQuestion(
        key=key,
        text=_words(said.get("text"), f"{place}.text"),
        purposes=MappingProxyType(
            _weights(said.get("purposes"), f"{place}.purposes", PURPOSES) or {Purpose.FIT.value: 1.0}
        ),
        minutes=_number(said.get("minutes", 2), f"{place}.minutes", least=0.5, most=60),
        stage=int(_number(said.get("stage", 3), f"{place}.stage", least=1, most=CLOSING)),
        topics=tuple(_words(topic, f"{place}.topics") for topic in topics),
        sensitivity=int(_number(said.get("sensitivity", 0), f"{place}.sensitivity", most=2)),
        desk_first=said.get("desk_first") is True,
    )
