"""The notes of a talk as they stand, its questions, and the list of talks."""

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from django.db.models import Case, F, Q, QuerySet, When
from django.db.models.functions import Coalesce

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.preparation.models import PlannedQuestion, Question
from askwell.journey.preparation.wording import said_in
from askwell.journey.talk.models import Line
from askwell.method.trust import Trust
from askwell.web.wording import plural

# What tells the mark of a line.
_MARKED = ("id", "revises_id", "trust", "at")
# The question bank's two ways to ask whom else to talk to.
ASKS_FOR_NAMES = {"s15", "x25"}
PAGE = 30


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


@dataclass(frozen=True, kw_only=True)
class Listed:
    """A talk in the list, with what it brought in words."""

    talk: Talk
    brought: str

    @property
    def at(self) -> dt.datetime | None:
        """Return when it was, or was to be."""
        return self.talk.started_at or self.talk.starts_at

    @property
    def is_off(self) -> bool:
        """Return whether it did not take place, and will not."""
        return self.talk.cancelled_at is not None and self.talk.ended_at is None


@dataclass(frozen=True, kw_only=True)
class TalkList:
    """All talks: under way, to come, behind you (one page, newest first)."""

    running: list[Listed]
    ahead: list[Listed]
    talked: list[Listed]
    more: bool


def talk_list(seeker: Seeker, *, page: int = 1) -> TalkList:
    """Return the list of talks in three queries, however many there are. Later pages hold only the talks behind."""
    mine = Talk.objects.of(seeker).select_related("person")
    over = Q(ended_at__isnull=False) | Q(cancelled_at__isnull=False, started_at=None)
    to_come = (
        list(mine.exclude(over).order_by(F("starts_at").asc(nulls_last=True), "id")) if page == 1 else []
    )
    behind = list(_newest_first(mine.filter(over))[(page - 1) * PAGE : page * PAGE + 1])
    brought = what_they_brought(seeker, [*to_come, *behind])

    def listed(talks: list[Talk]) -> list[Listed]:
        return [Listed(talk=talk, brought=brought.get(talk.pk, "")) for talk in talks]

    return TalkList(
        running=listed([talk for talk in to_come if talk.started_at]),
        ahead=listed([talk for talk in to_come if not talk.started_at]),
        talked=listed(behind[:PAGE]),
        more=len(behind) > PAGE,
    )


def _newest_first(talks: QuerySet[Talk]) -> QuerySet[Talk]:
    """Order talks by their day; one that is off by when that was known, since it may have been to be later than today."""
    at = Case(
        When(cancelled_at__isnull=False, ended_at=None, then=F("cancelled_at")),
        default=Coalesce("started_at", "starts_at", "ended_at", "created_at"),
    )
    return talks.order_by(at.desc(), "-id")


def what_they_brought(seeker: Seeker, talks: Iterable[Talk]) -> dict[UUID, str]:
    """Return "9 notes, 2 names, 1 lead" for each talk that has notes, in one query."""
    lines: dict[UUID, list[Line]] = defaultdict(list)
    kept = Line.objects.of(seeker).filter(talk__in=[talk.pk for talk in talks])
    for line in kept.only("talk_id", "at", "kind", "text", "revises_id", "question_id"):
        lines[line.talk_id].append(line)
    return {talk: _counted(standing(of_talk)) for talk, of_talk in lines.items()}


def _counted(lines: list[Standing]) -> str:
    kinds = Counter(line.kind for line in lines)
    counts = [
        (len(lines), "note"),
        (kinds[Line.Kind.NAME], "name"),
        (kinds[Line.Kind.LEAD], "lead"),
        (kinds[Line.Kind.PROMISE], "promise"),
    ]
    return ", ".join(plural(count, word) for count, word in counts if count)
