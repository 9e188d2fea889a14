"""What a talk left to sort, each line with what it probably means and how lines like it were sorted."""

import datetime as dt
import uuid
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from django.db.models import Q

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.debrief.earlier import sorted_before
from askwell.journey.findings.debrief.stating import stating
from askwell.journey.findings.models import Claim, Fact, Lead
from askwell.journey.followup.models import Promise
from askwell.journey.people.models import Person
from askwell.journey.preparation.models import Question
from askwell.journey.talk.models import ANSWERS, Line, NameGiven
from askwell.journey.talk.queries import Standing, standing_lines
from askwell.method.bank import BY_KEY
from askwell.method.guesses.leads import LeadHeard
from askwell.method.guesses.lines import LineGuess, guess
from askwell.method.guesses.people import NameHeard
from askwell.method.guesses.purposes import Sense
from askwell.method.heads import is_head
from askwell.method.likeness import Sorted
from askwell.method.trust import Trust

# A hint of work says something about the jobs, besides being one to follow.
SORTABLE = (*ANSWERS, Line.Kind.VIEW)
_OF_THE_HEAD = Sense(
    purpose="", topic="", how_sure=0.9, why="It says with whom you talked, and when.", is_formal=True
)


@dataclass(frozen=True, kw_only=True)
class Left:
    """The notes of one talk by what they may become, and what they have become so far, by the id of the line."""

    to_sort: list[tuple[Standing, LineGuess]]
    promises: list[tuple[Standing, LineGuess]]
    leads: list[Standing]
    names: list[NameGiven]
    claims: dict[uuid.UUID, Claim]
    facts: list[Fact]
    stating: list[tuple[Standing, LineGuess]]
    lines: list[Standing] = field(default_factory=list)
    marked: set[uuid.UUID] = field(default_factory=set)
    hints: list[tuple[Standing, LeadHeard]] = field(default_factory=list)
    heard: list[tuple[Standing, NameHeard]] = field(default_factory=list)
    listed: Collection[str] = ()
    promised: list[Promise] = field(default_factory=list)
    led: set[uuid.UUID] = field(default_factory=set)
    like: Mapping[uuid.UUID, Sequence[Sorted]] = field(default_factory=dict)
    questions: Mapping[uuid.UUID, str] = field(default_factory=dict)


def left_by(talk: Talk) -> Left:
    """Gather what a talk left to sort. Ten statements, however many lines."""
    lines = standing_lines(talk)
    questions = _questions(talk, lines)
    said_on = (talk.started_at or talk.ended_at or talk.created_at).astimezone(talk.seeker.zone).date()
    guesses = [(line, _guess(line, talk, questions, said_on)) for line in lines]
    names = list(
        NameGiven.objects.of(talk.seeker).filter(talk=talk).select_related("referral__referred", "line")
    )
    claims = (
        Claim.objects.of(talk.seeker)
        .filter(talk=talk, line__isnull=False)
        .select_related("about_organisation")
    )
    leads = Lead.objects.of(talk.seeker).filter(talk=talk, line__isnull=False)
    by_line = {claim.line_id: claim for claim in claims if claim.line_id}
    heard, listed = _heard(talk, guesses, names)
    to_sort = [(line, guessed) for line, guessed in guesses if line.kind in SORTABLE]
    return Left(
        to_sort=to_sort,
        promises=[(line, guessed) for line, guessed in guesses if guessed.promises],
        leads=[line for line in lines if line.kind == Line.Kind.LEAD],
        hints=[
            (line, guessed.lead) for line, guessed in guesses if guessed.lead and line.kind != Line.Kind.LEAD
        ],
        names=names,
        heard=heard,
        listed=listed,
        lines=lines,
        marked={line.id for line in lines if line.trust is not Trust.QUOTABLE},
        claims=by_line,
        facts=list(Fact.objects.of(talk.seeker).filter(talk=talk)),
        stating=stating(guesses, by_line, {id_: question.key for id_, question in questions.items()}),
        promised=list(Promise.objects.of(talk.seeker).filter(talk=talk, line__isnull=False)),
        led={row.line_id for row in leads if row.line_id},
        like=sorted_before(talk, [line for line, _ in to_sort]),
        questions={
            line.id: questions[line.question_id].key for line, _ in to_sort if line.question_id in questions
        },
    )


def _guess(
    line: Standing, talk: Talk, questions: dict[uuid.UUID | None, Question], said_on: dt.date
) -> LineGuess:
    """Guess a line; the one that heads the notes of a talk says nothing but who it was with."""
    question = questions.get(line.question_id)
    guessed = guess(
        line.text,
        question=question.key if question else "",
        kind=line.kind,
        purposes=_purposes(questions, line),
        said_on=said_on,
    )
    is_one = is_head(line.text, name=talk.person.full_name)
    return replace(guessed, sense=_OF_THE_HEAD, facts=[]) if is_one else guessed


def _heard(
    talk: Talk, guesses: Iterable[tuple[Standing, LineGuess]], given: Iterable[NameGiven]
) -> tuple[list[tuple[Standing, NameHeard]], Collection[str]]:
    """Return the names in the lines, whatever sort they are, that nobody took as names yet, each once, and those of them on the list.

    Left out are the two who talked, names taken already, and people on the list, but for one that was noted as a name
    given: of her it is new who gave it.
    """
    known = {part.casefold() for name in _known(talk, given) for part in name.split()}
    offered: dict[str, tuple[Standing, NameHeard]] = {}
    for line, guessed in guesses:
        for name in guessed.names:
            if not any(part.casefold() in known for part in name.name.split()):
                offered.setdefault(name.name.casefold(), (line, name))
    on_the_list = _on_the_list(talk, [name.name for _, name in offered.values()])
    heard = [row for key, row in _longest(offered) if key not in on_the_list or row[0].kind == Line.Kind.NAME]
    return heard, on_the_list


def _known(talk: Talk, given: Iterable[NameGiven]) -> list[str]:
    return [*(row.name for row in given), talk.person.full_name, talk.seeker.name]


def _longest(
    offered: Mapping[str, tuple[Standing, NameHeard]],
) -> list[tuple[str, tuple[Standing, NameHeard]]]:
    """Leave out a first name alone where the whole name is there too."""
    parts = [set(key.split()) for key in offered]
    return [
        (key, row) for key, row in offered.items() if not any(set(key.split()) < other for other in parts)
    ]


def _on_the_list(talk: Talk, names: Collection[str]) -> set[str]:
    """Return those names that people bear who are on the list, in full or by their first names. One statement."""
    same = Q(pk__in=[])
    for name in names:
        same |= Q(full_name__iexact=name) | Q(full_name__istartswith=f"{name} ")
    people = Person.objects.of(talk.seeker).filter(same, found_at__isnull=False)
    listed = [name.casefold() for name in people.order_by().values_list("full_name", flat=True)]
    firsts = [
        name.casefold() for name in names if any(one.startswith(f"{name.casefold()} ") for one in listed)
    ]
    return {*listed, *firsts}


def _questions(talk: Talk, lines: list[Standing]) -> dict[uuid.UUID | None, Question]:
    asked = {line.question_id for line in lines if line.question_id}
    return {question.id: question for question in Question.objects.of(talk.seeker).filter(pk__in=asked)}


def _purposes(questions: dict[uuid.UUID | None, Question], line: Standing) -> Mapping[str, float]:
    question = questions.get(line.question_id)
    if question is None or not question.purpose:
        return {}
    return BY_KEY[question.key].purposes if question.key in BY_KEY else {question.purpose: 1.0}
