"""What a script says of a talk to plan, read from JSON: a setting, a bank and remarks, or a sentence about what is wrong."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from askwell.method.bank import BANK, CLOSING, OWN_TOPIC, BankQuestion
from askwell.method.coverage import Setting, minutes_for
from askwell.method.knowledge import Knowledge
from askwell.method.planner_weights import ABILITY, TOPICS
from askwell.method.purposes import BANK_CODES, LEADS, Purpose
from askwell.method.roles import PRACTITIONER, role_of
from askwell.method.topics import topic_of

LONGEST_TALK = 480
PURPOSES = (*(purpose.value for purpose in Purpose), LEADS)
WORK_VALUES = tuple(sorted(topic.removeprefix("v_") for topic in TOPICS if topic.startswith("v_")))
SURE = 0.8
MANY, MANY_QUESTIONS = 20_000, 500
# Quotation marks and dashes as word processors set them.
_FOLDED = str.maketrans("\u2019\u2018\u201c\u201d\u2013\u2014", "''\"\"--")


class NotAPlan(ValueError):
    """What was read is no talk to plan; the message says where and what was expected."""


@dataclass(frozen=True, kw_only=True)
class Request:
    """A talk to plan, the bank to choose from, and what the one who asked should know of how it was read."""

    setting: Setting
    bank: tuple[BankQuestion, ...]
    remarks: list[str] = field(default_factory=list)


def read_request(said: object) -> Request:
    """Return what is asked for (docs/schemas/plan-request.json); raises NotAPlan."""
    if not isinstance(said, dict):
        raise NotAPlan("Expected one object with “minutes” and “goals”.")
    bank = _bank(said.get("questions"))
    remarks: list[str] = []
    told = _told(_list(said, "evidence"))
    disputed = _disputed(_list(said, "contradictions"))
    setting = Setting(
        minutes=_number(said.get("minutes"), "minutes", least=1, most=LONGEST_TALK),
        goals=_goals(said.get("goals"), remarks),
        known=Knowledge(told=told, disputed=disputed),
        asked=_keys(said, "asked", bank),
        musts=_keys(said, "musts", bank),
        role=_role(said.get("role")),
        values=_weights(said.get("values"), "values", WORK_VALUES),
        found=_found(_list(said, "found"), bank),
    )
    remarks += [*_unheard_of([*told, *disputed], bank), *_too_many_stars(setting, bank)]
    return Request(setting=setting, bank=bank, remarks=remarks)


def _unheard_of(topics: list[str], bank: tuple[BankQuestion, ...]) -> list[str]:
    asked = {topic for question in bank for topic in question.topics}
    return [
        f"No question asks about “{topic}”; it changed nothing."
        for topic in dict.fromkeys(topics)
        if topic not in asked
    ]


def _too_many_stars(setting: Setting, bank: tuple[BankQuestion, ...]) -> list[str]:
    starred = sum(question.minutes for question in bank if question.key in setting.musts)
    room = minutes_for(setting.minutes)
    if starred <= room:
        return []
    return [f"The starred questions take {starred:g} minutes; this talk has {room:g} for questions."]


def _number(value: object, place: str, *, least: float = 0.0, most: float = 1.0) -> float:
    number = _plain(value)
    if number is None or not least <= number <= most:
        raise NotAPlan(f"“{place}”: expected a number from {least:g} to {most:g}.")
    return number


def _whole(value: object, place: str, *, least: int, most: int) -> int:
    number = _number(value, place, least=least, most=most)
    if number != int(number):
        raise NotAPlan(f"“{place}”: expected a whole number from {least} to {most}.")
    return int(number)


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
    # Half of a surrogate pair is in no encoding; JSON can hold one all the same.
    return value.strip().encode("utf-8", "replace").decode()


def _list(said: Mapping[str, Any], name: str) -> list[Any]:
    value = said.get(name)
    if value is None:
        return []
    if not isinstance(value, list) or len(value) > MANY:
        raise NotAPlan(f"“{name}”: expected a list of at most {MANY}.")
    return value


def _one_of(value: object, place: str, allowed: tuple[str, ...]) -> str:
    name = BANK_CODES.get(value, value) if isinstance(value, str) else value
    if name not in allowed:
        raise NotAPlan(f"“{place}”: expected one of {', '.join(allowed)}.")
    return str(name)


def _goals(value: object, remarks: list[str]) -> dict[str, float]:
    if isinstance(value, list):
        goals = {_one_of(name, f"goals[{at}]", PURPOSES): 1.0 for at, name in enumerate(value)}
    elif isinstance(value, dict):
        goals = _weights(value, "goals", PURPOSES)
    else:
        raise NotAPlan(
            "“goals”: expected an object of purposes with numbers from 0 to 1, or a list of purposes."
        )
    if not any(goals.values()):
        remarks.append("No purpose matters in “goals”; all four were taken evenly.")
        return {purpose.value: 1.0 for purpose in Purpose}
    return goals


def _weights(value: object, place: str, allowed: tuple[str, ...]) -> dict[str, float]:
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise NotAPlan(f"“{place}”: expected an object of names with numbers from 0 to 1.")
    read: dict[str, float] = {}
    for name, weight in value.items():
        one = _one_of(name, f"{place}.{name}", allowed)
        read[one] = max(read.get(one, 0.0), _number(weight, f"{place}.{name}"))
    return read


def _role(value: object) -> str:
    """Return a sort of person, from its name or from a job title."""
    if value is None or (isinstance(value, str) and not value.strip()):
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
        topic = topic_of(_words(one.get("topic"), f"{place}.topic"))
        who = _who(one.get("by"), at)
        sure = _number(one.get("how_sure", SURE), f"{place}.how_sure")
        people = heard.setdefault(topic, {})
        people[who] = max(people.get(who, 0.0), sure)
    return {topic: list(people.values()) for topic, people in heard.items()}


def _who(by: object, at: int) -> str:
    """Return whose word it is; without a name each entry is a person of its own."""
    return " ".join(by.split()) if isinstance(by, str) and by.strip() else f"#{at}"


def _disputed(contradictions: list[Any]) -> list[str]:
    said = (one.get("topic") if isinstance(one, dict) else one for one in contradictions)
    return [topic_of(_words(topic, f"contradictions[{at}]")) for at, topic in enumerate(said)]


def _key(value: object, place: str, bank: tuple[BankQuestion, ...]) -> str:
    """Return the key of a question, from its key or its words, however they are typed."""
    name = _words(value, place)
    wanted = _folded(name)
    for question in bank:
        if wanted in {_folded(question.key), _folded(question.text)}:
            return question.key
    raise NotAPlan(f"“{place}”: no question has the key or the words “{name[:80]}”.")


def _folded(words: str) -> str:
    return " ".join(words.translate(_FOLDED).casefold().split()).rstrip("?.! ")


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
    key = _words(said.get("key"), f"{place}.key")
    return BankQuestion(
        key=key,
        text=_words(said.get("text"), f"{place}.text"),
        purposes=MappingProxyType(
            _weights(said.get("purposes"), f"{place}.purposes", PURPOSES) or {Purpose.FIT.value: 1.0}
        ),
        minutes=_number(_or(said.get("minutes"), 2), f"{place}.minutes", least=0.5, most=60),
        stage=_whole(_or(said.get("stage"), 3), f"{place}.stage", least=1, most=CLOSING),
        topics=_topics(said.get("topics"), place, key),
        sensitivity=_whole(_or(said.get("sensitivity"), 0), f"{place}.sensitivity", least=0, most=2),
        desk_first=_yes(said.get("desk_first"), f"{place}.desk_first"),
        best_asked_of=_sort_of_person(said.get("best_asked_of"), f"{place}.best_asked_of"),
    )


def _or(value: object, default: float) -> object:
    return default if value is None else value


def _topics(value: object, place: str, key: str) -> tuple[str, ...]:
    if value is not None and not isinstance(value, list):
        raise NotAPlan(f"“{place}.topics”: expected a list of topics.")
    named = [topic_of(_words(topic, f"{place}.topics")) for topic in value or []]
    return tuple(dict.fromkeys(named)) or (OWN_TOPIC + key,)


def _yes(value: object, place: str) -> bool:
    if value not in (None, True, False):
        raise NotAPlan(f"“{place}”: expected true or false.")
    return value is True


def _sort_of_person(value: object, place: str) -> str:
    return _one_of(value, place, tuple(ABILITY)) if value not in (None, "") else ""
