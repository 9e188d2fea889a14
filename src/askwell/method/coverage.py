"""The questions of a talk as a problem of coverage: what each is worth, what it takes, what must be touched."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from askwell.method import planner_weights as weights
from askwell.method.bank import OWN_TOPIC, BankQuestion
from askwell.method.knowledge import NOTHING_KNOWN, Knowledge
from askwell.method.roles import PRACTITIONER
from askwell.method.selection import Item, Problem

OPENER = "s06"
PROBE = "contradiction"
EASY_STAGE = 2


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
    """Return how many core questions a talk of so many minutes has room for."""
    sizes = sorted(weights.CORE_QUESTIONS.items())
    longest, most = sizes[-1]
    if minutes > longest:
        return most + int((minutes - longest) / weights.MINUTES_FOR_ONE_MORE)
    return max((count for length, count in sizes if length <= minutes), default=1)


def able(role: str, topic: str) -> float:
    """Return how well a sort of person knows a topic first hand, 0 to 1; the seeker's own topic is for whoever is asked."""
    if topic.startswith(OWN_TOPIC):
        return weights.OWN_ABILITY
    return weights.ABILITY.get(role, {}).get(topic, weights.UNKNOWN_ABILITY)


def best_asked_of(question: BankQuestion) -> str:
    """Return the sort of person who knows most of what a question asks."""
    return max(weights.ABILITY, key=lambda role: sum(able(role, topic) for topic in question.topics))


def problem_of(setting: Setting, free: Sequence[BankQuestion], *, closing_minutes: float = 0.0) -> Problem:
    """Return the problem of choosing among ``free``; places are those of ``free``.

    ``closing_minutes`` is what starred closing questions take beside the usual two.
    """
    topics = sorted({topic for question in free for topic in question.topics})
    groups = [purpose for purpose, goal in setting.goals.items() if goal > 0]
    minutes = max(
        weights.OPENER_MINUTES,
        setting.minutes - weights.OPEN_MINUTES - weights.CLOSE_MINUTES - closing_minutes,
    )
    items = tuple(_item(question, topics, groups) for question in free)
    starred = [place for place, question in enumerate(free) if question.key in setting.musts]
    return Problem(
        items=items,
        topics=tuple(_topic(topic, setting, free) for topic in topics),
        groups=(*(1.0 for _ in groups), weights.EASY_OPENING),
        fixed=(*starred, *_opening(setting, free, items, starred, minutes)),
        most=max(setting.room, len(starred)),
        minutes=minutes,
    )


def _item(question: BankQuestion, topics: Sequence[str], groups: Sequence[str]) -> Item:
    serves = [groups.index(question.main_purpose)] if question.main_purpose in groups else []
    easy = question.stage <= EASY_STAGE and question.sensitivity == 0
    return Item(
        minutes=max(weights.LEAST_MINUTES, question.minutes),
        factor=factor(question),
        topics=tuple(sorted(topics.index(topic) for topic in set(question.topics))),
        groups=(*([] if question.key == OPENER else serves), *([len(groups)] if easy else [])),
    )


def factor(question: BankQuestion) -> float:
    """Return what an answer to this question weighs beside those to others on the same topics."""
    seed = weights.SEED_BONUS if question.of_the_handout else 1.0
    return seed * (weights.DESK_FIRST_DISCOUNT if question.desk_first else 1.0)


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
        and not setting.known.told.get("path")
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


def _own_value(topic: str, setting: Setting, free: Sequence[BankQuestion]) -> float:
    """Return what the seeker's own topic is worth: as much as the purposes of its question."""
    if not topic.startswith(OWN_TOPIC):
        return 0.0
    asking = next(question for question in free if topic in question.topics)
    return sum(weight * setting.goals.get(purpose, 0.0) for purpose, weight in asking.purposes.items())
