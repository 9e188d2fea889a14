"""What each person said under each question, and which questions to ask next, and of whom."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.board.told import Told
from askwell.journey.people.models import Organisation, Person
from askwell.journey.people.no_places import NO_PLACES
from askwell.journey.preparation.bank import bank_of, key_of
from askwell.journey.preparation.wording import said_anywhere
from askwell.journey.purpose.models import Campaign
from askwell.journey.talk.models import ANSWERS, Line
from askwell.journey.talk.queries import Standing, standing
from askwell.method.answered import ASKS_FOR_NAMES
from askwell.method.bank import CLOSING, BankQuestion
from askwell.method.coverage import best_asked_of
from askwell.method.roles import role_of

# As many people as stand side by side on a wide page; who was talked with before them is a page further.
PEOPLE = 12
# An answer of fewer than two people rests on one person's word.
THIN = 2
NEXT = 5
SHORT = 60
WAITING = 200
_WHO = ("question__key", "talk__person_id")


@dataclass(frozen=True, kw_only=True)
class Sieve:
    """Which talks are looked at: of one organisation, with one role, from a day on and up to one; nothing said leaves all."""

    place: uuid.UUID | None = None
    role: str = ""
    since: dt.date | None = None
    until: dt.date | None = None


@dataclass(frozen=True, kw_only=True)
class Cell:
    """What one person, ``who``, said that answers one question, oldest first.

    ``asked`` says that it was noted under the question; else it was told beside others: notes sorted under what the
    question is about, or ``names`` that were given.
    """

    who: str
    lines: Sequence[Standing] = ()
    names: Sequence[str] = ()
    asked: bool = True

    @property
    def short(self) -> str:
        """Return the beginning of it, whole words."""
        text = self.lines[0].text if self.lines else ", ".join(self.names)
        return text if len(text) <= SHORT else text[:SHORT].rsplit(" ", 1)[0] + " …"


@dataclass(frozen=True, kw_only=True)
class BoardRow:
    """One question, in the words of this campaign, with an answer, or none, for each talk shown; ``people`` is how many answered it in the whole campaign."""

    question: BankQuestion
    text: str
    cells: Sequence[Cell | None]
    people: int


@dataclass(frozen=True, kw_only=True)
class AskNext:
    """A question on which too few have been heard, the sort of person who knows most of it, and who of them is in sight."""

    question: BankQuestion
    text: str
    people: int
    of: str
    in_sight: Sequence[Person]


@dataclass(frozen=True, kw_only=True)
class Board:
    """The board of one campaign: the talks of this page, newest first, and a row for each question."""

    talks: Sequence[Talk]
    rows: Sequence[BoardRow]
    next: Sequence[AskNext]
    found: int
    more: bool


def board(campaign: Campaign, *, sieve: Sieve, page: int = 1) -> Board:
    """Return the board. Ten statements, however many talks, lines and questions."""
    found = [talk for talk in _held(campaign, sieve) if _fits(talk, sieve, field=campaign.name)]
    shown = found[(page - 1) * PEOPLE : page * PEOPLE]
    whole = bank_of(campaign.seeker)
    told = Told.of(campaign, whole)
    said = _said(campaign, shown, told)
    people = _people_by_question(campaign, told)
    bank = [entry for entry in whole if _belongs(entry, people)]
    return Board(
        talks=shown,
        rows=[
            BoardRow(
                question=entry,
                text=said_anywhere(entry.text, field=campaign.about),
                cells=[said.get((entry.key, talk.pk)) for talk in shown],
                people=people.get(entry.key, 0),
            )
            for entry in bank
        ],
        next=_next(campaign, bank, people),
        found=len(found),
        more=len(found) > page * PEOPLE,
    )


def _held(campaign: Campaign, sieve: Sieve) -> QuerySet[Talk]:
    talks = Talk.objects.of(campaign.seeker).filter(campaign=campaign, ended_at__isnull=False)
    if sieve.place:
        talks = talks.filter(person__organisation=sieve.place)
    if sieve.since:
        talks = talks.filter(ended_at__date__gte=sieve.since)
    if sieve.until:
        talks = talks.filter(ended_at__date__lte=sieve.until)
    return talks.select_related("person__organisation").order_by("-ended_at", "-id")


def _fits(talk: Talk, sieve: Sieve, *, field: str) -> bool:
    return not sieve.role or role_of(talk.person.title, field=field) == sieve.role


def _belongs(entry: BankQuestion, people: Mapping[str, int]) -> bool:
    """Return whether a question has a row: the handout's and her own always, ours once somebody was asked."""
    return entry.of_the_handout or not entry.key.startswith("x") or entry.key in people


def _said(campaign: Campaign, talks: Sequence[Talk], told: Told) -> dict[tuple[str, uuid.UUID], Cell]:
    """Return the cells by question and talk; what was told beside a question stands only where nothing was noted under it."""
    lines = Line.objects.of(campaign.seeker).filter(talk__in=talks).select_related("question")
    asked: defaultdict[tuple[str, uuid.UUID], list[Standing]] = defaultdict(list)
    beside: defaultdict[tuple[str, uuid.UUID], list[Standing]] = defaultdict(list)
    for line in standing(lines):
        if line.kind not in ANSWERS:
            continue
        if line.newest.question:
            asked[key_of(line.newest.question), line.first.talk_id].append(line)
        for key in told.by_line.get(line.id, ()):
            beside[key, line.first.talk_id].append(line)
    who = {talk.pk: talk.person.full_name for talk in talks}
    named = {
        (ASKS_FOR_NAMES, talk): Cell(who=who[talk], names=names, asked=False)
        for talk, names in told.names.items()
        if talk in who
    }
    return (
        named
        | {at: Cell(who=who[at[1]], lines=lines, asked=False) for at, lines in beside.items()}
        | {at: Cell(who=who[at[1]], lines=lines) for at, lines in asked.items()}
    )


def _people_by_question(campaign: Campaign, told: Told) -> dict[str, int]:
    """Return how many people answered each question, whether they were asked it or told of it beside others."""
    newer = Line.objects.of(campaign.seeker).filter(
        Q(at__gt=OuterRef("at")) | Q(at=OuterRef("at"), pk__gt=OuterRef("pk")),
        revises=Coalesce(OuterRef("revises_id"), OuterRef("pk")),
    )
    noted = Line.objects.of(campaign.seeker).filter(
        talk__campaign=campaign, kind__in=ANSWERS, question__isnull=False
    )
    people: defaultdict[str, set[uuid.UUID]] = defaultdict(set)
    for line in noted.exclude(text="").filter(~Exists(newer)).select_related("question", "talk").only(*_WHO):
        if line.question:
            people[key_of(line.question)].add(line.talk.person_id)
    for key, of_it in told.people.items():
        people[key] |= of_it
    return {key: len(of_it) for key, of_it in people.items()}


def _next(campaign: Campaign, bank: Sequence[BankQuestion], people: Mapping[str, int]) -> list[AskNext]:
    """Return the questions on which fewest were heard, in the order of the bank; what closes a talk is asked of everyone anyway."""
    thin = [entry for entry in bank if people.get(entry.key, 0) < THIN and entry.stage != CLOSING]
    thin.sort(key=lambda entry: (people.get(entry.key, 0), not entry.of_the_handout))
    in_sight = _in_sight(campaign) if thin else {}
    return [
        AskNext(
            question=entry,
            text=said_anywhere(entry.text, field=campaign.about),
            people=people.get(entry.key, 0),
            of=best_asked_of(entry),
            in_sight=in_sight.get(best_asked_of(entry), [])[:2],
        )
        for entry in thin[:NEXT]
    ]


def _in_sight(campaign: Campaign) -> Mapping[str, list[Person]]:
    """Return the people chosen for a talk with whom she has not talked yet, by the sort of person they are."""
    waiting = (
        Person.objects.of(campaign.seeker)
        .filter(found_at__isnull=False, never_ask_at=None)
        .exclude(talks__ended_at__isnull=False)
        .order_by("-found_at")[:WAITING]
    )
    sorts: defaultdict[str, list[Person]] = defaultdict(list)
    for person in waiting:
        sorts[role_of(person.title, field=campaign.name) if person.title else ""].append(person)
    return sorts


def places_talked_with(campaign: Campaign) -> QuerySet[Organisation]:
    """Return the organisations of the people she talked with, by name."""
    talked = Talk.objects.of(campaign.seeker).filter(campaign=campaign, ended_at__isnull=False)
    return (
        Organisation.objects.of(campaign.seeker)
        .filter(pk__in=talked.values("person__organisation"))
        .exclude(key__in=NO_PLACES)
        .order_by("name", "id")
    )
