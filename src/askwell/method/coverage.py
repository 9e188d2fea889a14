"""The questions of a talk as a problem of coverage: what each is worth, what it takes, what must be touched."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from askwell.method import planner_weights as weights
from askwell.method.bank import BANK, BankQuestion
from askwell.method.knowledge import NOTHING_KNOWN, Knowledge
from askwell.method.roles import PRACTITIONER
from askwell.method.selection import LEAST, Item, Problem

OPENER = "s06"
PROBE = "contradiction"
EASY_STAGE = 2
# What the bank itself asks about; every other topic is the seeker's own.
TOPICS_OF_THE_BANK = frozenset(topic for question in BANK for topic in question.topics)


@dataclass(frozen=True, kw_only=True)
class Setting:
    """One talk as the planner sees it.

    ``goals`` maps the purposes taken up to how much each matters (0 to 1). ``values`` maps work values
    (``independence`` ...) to the same; 0.5 is what is not said. ``found`` maps keys of questions to where their answer
    was read.
    """

    minutes: float
    goals: Mapping[str, float]
    known: Knowledge = NOTHING_KNOWN
    asked: Collection[str] = ()
    musts: Collection[str] = ()
    role: str = PRACTITIONER
    values: Mapping[str, float] = field(default_factory=dict)
    found: Mapping[str, str] = field(default_factory=dict)

    @property
    def room(self) -> int:
        """Return how many core questions there is room for."""
        return room_for(self.minutes)


def room_for(minutes: float) -> int:
    """Return how many core questions a talk of so many minutes has room for, between the published sizes in proportion."""
    sizes = sorted(weights.CORE_QUESTIONS.items())
    shortest, longest = sizes[0], sizes[-1]
    if minutes >= longest[0]:
        return longest[1] + int((minutes - longest[0]) / weights.MINUTES_FOR_ONE_MORE)
    for (before, fewer), (after, more) in pairwise(sizes):
        if before <= minutes < after:
            return int(fewer + (more - fewer) * (minutes - before) / (after - before) + LEAST)
    return shortest[1]


def minutes_for(minutes: float) -> float:
    """Return how many minutes of a talk are for the core: what the greeting and the closing leave (METHOD.md 5.3).

    A talk too short for both keeps a minute and a half for one name, and the rest for one question.
    """
    if minutes < weights.SHORTEST_TALK:
        return min(weights.OPENER_MINUTES, max(0.0, minutes - weights.NAMES_MINUTES))
    return minutes - weights.OPEN_MINUTES - weights.CLOSE_MINUTES


def is_own(topic: str) -> bool:
    """Return whether a topic is one of the seeker's and not of the bank."""
    return topic not in TOPICS_OF_THE_BANK


def able(role: str, topic: str) -> float:
    """Return how well a sort of person knows a topic first hand, 0 to 1; the seeker's own topic is for whoever is asked."""
    if is_own(topic):
        return weights.OWN_ABILITY
    return weights.ABILITY.get(role, {}).get(topic, weights.UNKNOWN_ABILITY)


def best_asked_of(question: BankQuestion) -> str:
    """Return the sort of person to ask: whom the question names, else who knows most of what it asks."""
    if question.best_asked_of:
        return question.best_asked_of
    return max(weights.ABILITY, key=lambda role: sum(able(role, topic) for topic in question.topics))


def problem_of(setting: Setting, free: Sequence[BankQuestion], *, closing_minutes: float = 0.0) -> Problem:
    """Return the problem of choosing among ``free``; places are those of ``free``.

    ``closing_minutes`` is what starred closing questions take beside the usual two.
    """
    topics = sorted({topic for question in free for topic in question.topics})
    groups = [purpose for purpose, goal in setting.goals.items() if goal > 0]
    minutes = max(0.0, minutes_for(setting.minutes) - closing_minutes)
    items = tuple(_item(question, topics, groups, role=setting.role) for question in free)
    starred = [place for place, question in enumerate(free) if question.key in setting.musts]
    return Problem(
        items=items,
        topics=tuple(_topic(topic, setting, free) for topic in topics),
        groups=(*(1.0 for _ in groups), weights.EASY_OPENING),
        fixed=(*starred, *_opening(setting, free, items, starred, minutes)),
        most=max(setting.room, len(starred)),
        minutes=minutes,
    )


def _item(question: BankQuestion, topics: Sequence[str], groups: Sequence[str], *, role: str) -> Item:
    serves = [groups.index(question.main_purpose)] if question.main_purpose in groups else []
    easy = question.stage <= EASY_STAGE and question.sensitivity == 0
    return Item(
        minutes=max(weights.LEAST_MINUTES, question.minutes),
        factor=factor(question, role=role),
        topics=tuple(sorted(topics.index(topic) for topic in set(question.topics))),
        groups=(*([] if question.key == OPENER else serves), *([len(groups)] if easy else [])),
    )


def factor(question: BankQuestion, *, role: str) -> float:
    """Return what an answer to this question by this sort of person weighs beside those to others on the same topics."""
    seed = weights.SEED_BONUS if question.of_the_handout else 1.0
    reading = weights.DESK_FIRST_DISCOUNT if question.desk_first else 1.0
    wanted = question.best_asked_of in {"", role}
    return seed * reading * (1.0 if wanted else weights.MEANT_FOR_ANOTHER)


def _opening(
    setting: Setting,
    free: Sequence[BankQuestion],
    items: Sequence[Item],
    starred: Sequence[int],
    minutes: float,
) -> list[int]:
    """Return the place of the usual opener, where it is wanted and the stars leave room for it."""
    taken = sum(items[place].minutes for place in starred)
    return [
        place
        for place, question in enumerate(free)
        if question.key == OPENER
        and place not in starred
        and len(starred) < setting.room
        and taken + items[place].minutes <= minutes
    ]


def _topic(topic: str, setting: Setting, free: Sequence[BankQuestion]) -> tuple[float, float]:
    """Return what the first answer on a topic is worth here, and what part of it the next one keeps."""
    settles = weights.TOLD_BY_ONE * able(setting.role, topic)
    worth = topic_value(topic, setting) or _own_value(topic, setting, free)
    return worth * setting.known.unknown(topic) * settles, 1 - settles


def topic_value(topic: str, setting: Setting) -> float:
    """Return what a topic is worth to this seeker, before what is known of it and who is asked."""
    if topic == PROBE:
        return max((topic_value(one, setting) for one in setting.known.disputed if one != PROBE), default=0.0)
    wanted = sum(
        weight * setting.goals.get(purpose, 0.0) for purpose, weight in weights.TOPICS.get(topic, {}).items()
    )
    if topic.startswith("v_"):
        wanted *= 2 * setting.values.get(topic.removeprefix("v_"), 0.5)
    return wanted * (weights.CONTRADICTION_BONUS if topic in setting.known.disputed else 1.0)


def topic_worth(topic: str, question: BankQuestion) -> float:
    """Return how much a topic of a question bears on the purposes in all, whatever the seeker set out for."""
    if is_own(topic):
        return sum(question.purposes.values())
    return sum(weights.TOPICS.get(topic, {}).values())


def _own_value(topic: str, setting: Setting, free: Sequence[BankQuestion]) -> float:
    """Return what the seeker's own topic is worth: as much as the purposes of the question that serves most."""
    if not is_own(topic):
        return 0.0
    return max(_served(question, setting) for question in free if topic in question.topics)


def _served(question: BankQuestion, setting: Setting) -> float:
    return sum(weight * setting.goals.get(purpose, 0.0) for purpose, weight in question.purposes.items())
