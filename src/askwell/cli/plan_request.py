"""What a script says of a talk to plan, read from JSON: a setting, a bank and remarks, or a sentence about what is wrong."""

from dataclasses import dataclass, field
from typing import Any

from askwell.cli.plan_bank import PURPOSES, bank_of, key_of, keys_of
from askwell.cli.plan_values import NotAPlan, listed, number, one_of, weights, words
from askwell.method.bank import BankQuestion
from askwell.method.coverage import Setting, minutes_for
from askwell.method.knowledge import Knowledge
from askwell.method.planner_weights import ABILITY, TOPICS
from askwell.method.purposes import Purpose
from askwell.method.roles import PRACTITIONER, role_of
from askwell.method.topics import topic_of

LONGEST_TALK = 480
WORK_VALUES = tuple(sorted(topic.removeprefix("v_") for topic in TOPICS if topic.startswith("v_")))
SURE = 0.8


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
    bank = bank_of(said.get("questions"))
    remarks: list[str] = []
    told = _told(listed(said, "evidence"))
    disputed = _disputed(listed(said, "contradictions"))
    setting = Setting(
        minutes=number(said.get("minutes"), "minutes", least=1, most=LONGEST_TALK),
        goals=_goals(said.get("goals"), remarks),
        known=Knowledge(told=told, disputed=disputed),
        asked=keys_of(said, "asked", bank),
        musts=keys_of(said, "musts", bank),
        role=_role(said.get("role")),
        values=weights(said.get("values"), "values", WORK_VALUES),
        found=_found(listed(said, "found"), bank),
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


def _goals(value: object, remarks: list[str]) -> dict[str, float]:
    if isinstance(value, list):
        goals = {one_of(name, f"goals[{at}]", PURPOSES): 1.0 for at, name in enumerate(value)}
    elif isinstance(value, dict):
        goals = weights(value, "goals", PURPOSES)
    else:
        raise NotAPlan(
            "“goals”: expected an object of purposes with numbers from 0 to 1, or a list of purposes."
        )
    if not any(goals.values()):
        remarks.append("No purpose matters in “goals”; all four were taken evenly.")
        return {purpose.value: 1.0 for purpose in Purpose}
    return goals


def _role(value: object) -> str:
    """Return a sort of person, from its name or from a job title."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return PRACTITIONER
    name = words(value, "role")
    plain = name.lower().replace(" ", "_").replace("-", "_")
    return plain if plain in ABILITY else role_of(name)


def _told(evidence: list[Any]) -> dict[str, list[float]]:
    """Return for each topic how sure each person was; of one person the surest word counts."""
    heard: dict[str, dict[str, float]] = {}
    for at, one in enumerate(evidence):
        place = f"evidence[{at}]"
        if not isinstance(one, dict):
            raise NotAPlan(f"“{place}”: expected an object with “topic”.")
        topic = topic_of(words(one.get("topic"), f"{place}.topic"))
        who = _who(one.get("by"), at)
        sure = number(one.get("how_sure", SURE), f"{place}.how_sure")
        people = heard.setdefault(topic, {})
        people[who] = max(people.get(who, 0.0), sure)
    return {topic: list(people.values()) for topic, people in heard.items()}


def _who(by: object, at: int) -> str:
    """Return whose word it is; without a name each entry is a person of its own."""
    return " ".join(by.split()) if isinstance(by, str) and by.strip() else f"#{at}"


def _disputed(contradictions: list[Any]) -> list[str]:
    said = (one.get("topic") if isinstance(one, dict) else one for one in contradictions)
    return [topic_of(words(topic, f"contradictions[{at}]")) for at, topic in enumerate(said)]


def _found(found: list[Any], bank: tuple[BankQuestion, ...]) -> dict[str, str]:
    read = {}
    for at, one in enumerate(found):
        if not isinstance(one, dict):
            raise NotAPlan(f"“found[{at}]”: expected an object with “question” and “source”.")
        key = key_of(one.get("question"), f"found[{at}].question", bank)
        read[key] = words(one.get("source"), f"found[{at}].source")
    return read
