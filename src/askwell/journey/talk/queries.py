"""The notes of a talk as they stand, and its questions."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from django.db.models import Q
from django.db.models.functions import Coalesce

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.preparation.models import PlannedQuestion, Question
from askwell.journey.preparation.wording import said_in
from askwell.journey.talk.models import Line
from askwell.method.trust import Trust

# What tells the mark of a line.
_MARKED = ("id", "revises_id", "trust", "at")
# The question bank's two ways to ask whom else to talk to.
ASKS_FOR_NAMES = {"s15", "x25"}


@dataclass(frozen=True, kw_only=True)
class Standing:
    """A line as it stands: ``first`` says which line it is and when it was written, ``newest`` what it says."""

    first: Line
    newest: Line

    @property
    def id(self) -> UUID:
        """Return the id of the first writing: the line's name for claims, leads and changes."""
        return self.first.pk

    @property
    def text(self) -> str:
        """Return the words."""
        return self.newest.text

    @property
    def kind(self) -> str:
        """Return what sort of line it is."""
        return self.newest.kind

    @property
    def verbatim(self) -> bool:
        """Return whether these are their very words."""
        return self.kind == Line.Kind.QUOTE

    @property
    def kind_words(self) -> str:
        """Return what sort of line it is, in words."""
        return self.newest.get_kind_display()

    @property
    def trust(self) -> Trust:
        """Return how far the words may travel."""
        return Trust(self.newest.trust)

    @property
    def question_id(self) -> UUID | None:
        """Return the question under which it stands."""
        return self.newest.question_id

    @property
    def at(self) -> dt.datetime:
        """Return when it was first written."""
        return self.first.at

    @property
    def changed(self) -> bool:
        """Return whether it was written anew since; that it stands under another question is no other writing."""
        return (self.newest.text, self.newest.kind) != (self.first.text, self.first.kind)


def standing(lines: Iterable[Line]) -> list[Standing]:
    """Return the lines that stand, in the order in which they were first written.

    Of each line the newest revision counts; one whose newest revision is empty is struck out.
    """
    newest: dict[UUID, Line] = {}
    firsts: list[Line] = []
    for line in sorted(lines, key=lambda line: (line.at, line.pk)):
        newest[line.revises_id or line.pk] = line
        if line.revises_id is None:
            firsts.append(line)
    return [
        Standing(first=first, newest=newest[first.pk]) for first in firsts if newest[first.pk].text.strip()
    ]


def standing_lines(talk: Talk) -> list[Standing]:
    """Return the notes of one talk as they stand, in one query."""
    return standing(Line.objects.of(talk.seeker).filter(talk=talk))


def marks(seeker: Seeker) -> dict[UUID, Trust]:
    """Return the trust of every line that was marked or written anew, by the id of its first writing; one statement.

    A line that is not here may be quoted.
    """
    told = Line.objects.of(seeker).filter(~Q(trust=Trust.QUOTABLE) | Q(revises__isnull=False))
    return {
        line.revises_id or line.pk: Trust(line.trust) for line in told.order_by("at", "id").only(*_MARKED)
    }


def least_open(talks: Iterable[UUID], seeker: Seeker) -> dict[UUID, Trust]:
    """Return how far what was told in these talks and stands in no note may travel: as far as the least open of what they said; one statement.

    My own views tell nothing of it. A talk without a note of what they said is not here.
    """
    wanted = set(talks)
    by_talk: defaultdict[UUID, list[Line]] = defaultdict(list)
    for line in Line.objects.of(seeker).filter(talk__in=wanted) if wanted else ():
        by_talk[line.talk_id].append(line)
    order = list(Trust)
    told = {
        talk: [line.trust for line in standing(lines) if line.kind != Line.Kind.VIEW]
        for talk, lines in by_talk.items()
    }
    return {talk: max(marked, key=order.index) for talk, marked in told.items() if marked}


def in_confidence(seeker: Seeker) -> frozenset[UUID]:
    """Return the lines that were said in confidence, by the id of their first writing; one statement."""
    return frozenset(line for line, mark in marks(seeker).items() if mark is Trust.CONFIDENTIAL)


class Noted(NamedTuple):
    """What sort of line something was noted as, and how far it may travel."""

    kind: str
    trust: Trust


def confided(seeker: Seeker, lines: Iterable[UUID | None]) -> frozenset[UUID]:
    """Return those of some lines that were said in confidence, by the id of their first writing. Statements as ``noted_as``."""
    return frozenset(line for line, one in noted_as(seeker, lines).items() if one.trust is Trust.CONFIDENTIAL)


def noted_as(seeker: Seeker, lines: Iterable[UUID | None]) -> dict[UUID, Noted]:
    """Return how each of these lines stands, by the id of its first writing; one statement."""
    wanted = [line for line in lines if line]
    written = Line.objects.of(seeker).filter(Q(pk__in=wanted) | Q(revises__in=wanted)).order_by("at", "id")
    rows = written.values_list(Coalesce("revises_id", "pk"), "kind", "trust")
    return {first: Noted(kind, Trust(trust)) for first, kind, trust in rows}


def texts(seeker: Seeker, lines: Iterable[UUID | None]) -> dict[UUID | None, str]:
    """Return what each of these lines says as it stands, by the id of its first writing; one statement."""
    wanted = [line for line in lines if line]
    written = Line.objects.of(seeker).filter(Q(pk__in=wanted) | Q(revises__in=wanted)).order_by("at", "id")
    return dict(written.values_list(Coalesce("revises_id", "pk"), "text"))


@dataclass(frozen=True, kw_only=True)
class Asked:
    """A question to ask in a talk. ``asks_names`` marks the one that asks whom else to talk to, ``closes`` what ends the talk."""

    id: UUID
    text: str
    why: str
    minutes: float
    must: bool
    asks_names: bool
    closes: bool


def questions_of(talk: Talk) -> list[Asked]:
    """Return the planned questions in their order; without a plan there are none."""
    planned = PlannedQuestion.objects.of(talk.seeker).filter(plan__talk=talk).select_related("question")
    return [
        Asked(
            id=place.question_id,
            text=place.words,
            why=place.why if place.news else "",
            minutes=float(place.question.minutes),
            must=place.must,
            asks_names=place.question.key in ASKS_FOR_NAMES,
            closes=place.question.closes,
        )
        for place in planned
    ]


@dataclass(frozen=True, kw_only=True)
class Heard:
    """What was noted under one question; ``question`` is empty for what belongs to none."""

    question: str
    lines: list[Standing]


def by_question(talk: Talk) -> list[Heard]:
    """Return all notes by question: the planned ones in their order, then others, then what belongs to none."""
    noted: dict[UUID | None, list[Standing]] = defaultdict(list)
    for line in standing_lines(talk):
        noted[line.question_id].append(line)
    texts: dict[UUID | None, str] = {asked.id: asked.text for asked in questions_of(talk)}
    unplanned = [question for question in noted if question and question not in texts]
    if unplanned:
        others = Question.objects.of(talk.seeker).filter(pk__in=unplanned)
        texts |= {question.pk: said_in(talk, question.text) for question in others}
    groups = [Heard(question=text, lines=noted[question]) for question, text in texts.items()]
    return [*groups, Heard(question="", lines=noted[None])] if noted[None] else groups
