"""Who told the notes on a page of notes, and under which themes: of a purpose, or of some of its notes alone."""

import uuid
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_
from urllib.parse import urlencode

from django.db.models import Count, QuerySet

from askwell.journey.findings.answers.heard import Heard
from askwell.journey.findings.models import Claim
from askwell.method.grounds import AGAINST, FOR
from askwell.method.signs import OF_TOPIC

EVERYTHING = "all"
NO_TOPIC = "-"


@dataclass(frozen=True, kw_only=True)
class Topic:
    """One theme to look at alone: how many people spoke, how many on each of its two sides in words, and whether they differ."""

    key: str
    words: str
    sides: Sequence[str]
    people: int
    differs: bool

    @property
    def chosen(self) -> str:
        """Return how the address says it."""
        return urlencode({"topic": self.key or NO_TOPIC})


@dataclass(frozen=True, kw_only=True)
class Teller:
    """One person who told something: how many notes it made, and whether it is only at second hand."""

    key: uuid.UUID
    name: str
    notes: int
    second_hand: bool


def tellers_of(notes: QuerySet[Claim], found: Heard, *, second_hand: Collection[str]) -> list[Teller]:
    """Return who told some notes, who told most first; the seeker's own views count for nobody. One statement."""
    names = {speaker.pk: speaker.full_name for speaker in found.speakers}
    counted = notes.filter(mine=False).order_by().values_list("person").annotate(notes=Count("id"))
    tellers = [
        Teller(key=key, name=names[key], notes=count, second_hand=str(key) in second_hand)
        for key, count in counted
        if key in names
    ]
    return sorted(tellers, key=lambda one: (-one.notes, one.name))


def topics_of(found: Heard, purpose: str, *, differ: Collection[str]) -> list[Topic]:
    """Return the themes of a purpose, or of all: those on which people ``differ`` first, then those of whom most spoke."""
    said = (
        (side.topic, side.stance, side.people) for side in found.told if purpose in {side.purpose, EVERYTHING}
    )
    return _topics(said, found, differ)


def topics_among(notes: QuerySet[Claim], found: Heard, *, differ: Collection[str]) -> list[Topic]:
    """Return the themes of some notes alone, in the same order. One statement."""
    bits = {speaker.pk: 1 << place for place, speaker in enumerate(found.speakers)}
    told = notes.filter(mine=False).order_by().values_list("topic", "stance", "person")
    return _topics(((topic, stance, bits.get(person, 0)) for topic, stance, person in told), found, differ)


def _topics(said: Iterable[tuple[str, str, int]], found: Heard, differ: Collection[str]) -> list[Topic]:
    sides: dict[str, dict[str, int]] = {}
    for topic, stance, people in said:
        told = sides.setdefault(found.book.theme_of(topic), {})
        told[stance] = told.get(stance, 0) | people
    topics = [
        Topic(
            key=key,
            words=found.book.name(key) if key else "without a theme",
            sides=_on_each(told, key),
            people=reduce(or_, told.values()).bit_count(),
            differs=key in differ,
        )
        for key, told in sides.items()
    ]
    return sorted(topics, key=lambda topic: (not topic.differs, -topic.people, topic.words))


def _on_each(told: Mapping[str, int], topic: str) -> list[str]:
    """Return how many people stand on each side, in what words of the topic it says; none of a side where nobody does."""
    own = OF_TOPIC.get(topic)
    counted = {stance: told.get(stance, 0).bit_count() for stance in (FOR, AGAINST)}
    return [
        f"{people}: {own.of(stance)}" if own else f"{people} {stance}"
        for stance, people in counted.items()
        if people
    ]
