"""What one talk left to be sorted: its lines by what they may become, with a guess for each."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Claim, Lead
from askwell.journey.followup.models import Promise
from askwell.journey.preparation.models import Question
from askwell.journey.talk.models import Line, NameGiven
from askwell.journey.talk.queries import Standing, standing_lines
from askwell.method.bank import BY_KEY
from askwell.method.evidence import Guess, guess_purpose
from askwell.method.trust import Trust

SORTABLE = (Line.Kind.SAID, Line.Kind.VIEW)


@dataclass(frozen=True, kw_only=True)
class Left:
    """The notes of one talk by what they may become, and what they have become so far."""

    to_sort: list[tuple[Standing, Guess]]
    promises: list[Standing]
    leads: list[Standing]
    names: list[NameGiven]
    claims: dict[uuid.UUID, Claim]
    topics: dict[uuid.UUID, str]
    marked: set[uuid.UUID] = field(default_factory=set)
    promised: dict[uuid.UUID, str] = field(default_factory=dict)
    led: set[uuid.UUID] = field(default_factory=set)


def left_by(talk: Talk) -> Left:
    """Gather what a talk left to sort. Six statements, however many lines."""
    lines = standing_lines(talk)
    questions = _questions(talk, lines)
    claims = Claim.objects.of(talk.seeker).filter(talk=talk, line__isnull=False)
    promised = Promise.objects.of(talk.seeker).filter(talk=talk, line__isnull=False)
    leads = Lead.objects.of(talk.seeker).filter(talk=talk, line__isnull=False)
    return Left(
        to_sort=[
            (
                line,
                guess_purpose(line.text, kind=line.kind, question_purposes=_purposes(questions, line)),
            )
            for line in lines
            if line.kind in SORTABLE
        ],
        promises=[line for line in lines if line.kind == Line.Kind.PROMISE],
        leads=[line for line in lines if line.kind == Line.Kind.LEAD],
        names=list(
            NameGiven.objects.of(talk.seeker).filter(talk=talk).select_related("referral__referred", "line")
        ),
        marked={line.id for line in lines if line.trust is not Trust.QUOTABLE},
        topics={line.id: _topic(questions, line) for line in lines},
        claims={claim.line_id: claim for claim in claims if claim.line_id},
        promised={row.line_id: row.by for row in promised if row.line_id},
        led={row.line_id for row in leads if row.line_id},
    )


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
