"""What one talk left to be sorted: its lines by what they may become, with a guess for each."""

import datetime as dt
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Claim, Lead
from askwell.journey.followup.models import Promise
from askwell.journey.preparation.models import Question
from askwell.journey.talk.models import HEARD, Line, NameGiven
from askwell.journey.talk.queries import Standing, standing_lines
from askwell.method.bank import BY_KEY
from askwell.method.guesses.lines import LineGuess, guess
from askwell.method.guesses.people import NameHeard
from askwell.method.trust import Trust

SORTABLE = (*HEARD, Line.Kind.VIEW)


@dataclass(frozen=True, kw_only=True)
class Left:
    """The notes of one talk by what they may become, and what they have become so far."""

    to_sort: list[tuple[Standing, LineGuess]]
    promises: list[tuple[Standing, LineGuess]]
    leads: list[Standing]
    names: list[NameGiven]
    claims: dict[uuid.UUID, Claim]
    topics: dict[uuid.UUID, str]
    marked: set[uuid.UUID] = field(default_factory=set)
    heard: list[tuple[Standing, NameHeard]] = field(default_factory=list)
    promised: dict[uuid.UUID, Promise] = field(default_factory=dict)
    led: set[uuid.UUID] = field(default_factory=set)


def left_by(talk: Talk) -> Left:
    """Gather what a talk left to sort. Six statements, however many lines."""
    lines = standing_lines(talk)
    questions = _questions(talk, lines)
    said_on = (talk.started_at or talk.ended_at or talk.created_at).astimezone(talk.seeker.zone).date()
    guesses = [(line, _guess(line, questions, said_on)) for line in lines]
    names = list(
        NameGiven.objects.of(talk.seeker).filter(talk=talk).select_related("referral__referred", "line")
    )
    claims = Claim.objects.of(talk.seeker).filter(talk=talk, line__isnull=False)
    promised = Promise.objects.of(talk.seeker).filter(talk=talk, line__isnull=False)
    leads = Lead.objects.of(talk.seeker).filter(talk=talk, line__isnull=False)
    return Left(
        to_sort=[(line, guessed) for line, guessed in guesses if line.kind in SORTABLE],
        promises=[(line, guessed) for line, guessed in guesses if guessed.promises],
        leads=[line for line in lines if line.kind == Line.Kind.LEAD],
        names=names,
        heard=_heard(
            guesses, known=[given.name for given in names] + [talk.person.full_name, talk.seeker.name]
        ),
        marked={line.id for line in lines if line.trust is not Trust.QUOTABLE},
        topics={line.id: _topic(questions, line) for line in lines},
        claims={claim.line_id: claim for claim in claims if claim.line_id},
        promised={row.line_id: row for row in promised if row.line_id},
        led={row.line_id for row in leads if row.line_id},
    )


def _guess(line: Standing, questions: dict[uuid.UUID | None, Question], said_on: dt.date) -> LineGuess:
    question = questions.get(line.question_id)
    return guess(
        line.text,
        question=question.key if question else "",
        kind=line.kind,
        purposes=_purposes(questions, line),
        said_on=said_on,
    )


def _heard(
    guesses: list[tuple[Standing, LineGuess]], *, known: list[str]
) -> list[tuple[Standing, NameHeard]]:
    """Return the names in the lines that nobody noted as names, each once; parts of known names are passed over."""
    parts = {part.casefold() for name in known for part in name.split()}
    offered: dict[str, tuple[Standing, NameHeard]] = {}
    for line, guessed in guesses:
        for name in guessed.names if line.kind in {*SORTABLE, Line.Kind.LEAD} else ():
            if not any(part.casefold() in parts for part in name.name.split()):
                offered.setdefault(name.name.casefold(), (line, name))
    return list(offered.values())


def _questions(talk: Talk, lines: list[Standing]) -> dict[uuid.UUID | None, Question]:
    asked = {line.question_id for line in lines if line.question_id}
    return {question.id: question for question in Question.objects.of(talk.seeker).filter(pk__in=asked)}


def _purposes(questions: dict[uuid.UUID | None, Question], line: Standing) -> Mapping[str, float]:
    question = questions.get(line.question_id)
    if question is None:
        return {}
    return BY_KEY[question.key].purposes if question.key in BY_KEY else {question.purpose: 1.0}


def _topic(questions: dict[uuid.UUID | None, Question], line: Standing) -> str:
    """Return the first topic of the question under which a line stands: what two people can disagree about."""
    question = questions.get(line.question_id)
    return BY_KEY[question.key].topics[0] if question and question.key in BY_KEY else ""
