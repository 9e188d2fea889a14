"""The list of people: those of the campaign with where things stand, and the address book behind them."""

import datetime as dt
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from django.db.models import OuterRef, QuerySet, Subquery

from askwell.accounts.models import Seeker
from askwell.desk.standing.chosen import SHOWN, chosen
from askwell.desk.standing.facts import Facts, facts_of
from askwell.desk.whom.standing import rests_passed_over
from askwell.journey.people.models import PastContact, Person
from askwell.journey.purpose.models import Campaign
from askwell.journey.searching.match import matching
from askwell.method import history, voices
from askwell.method.described import told_to_her
from askwell.method.letters import first_name
from askwell.method.next_step import Step, next_step
from askwell.method.situations import NOT_BEGUN, Situation
from askwell.method.step_words import PASSED_OVER
from askwell.method.steps import Spine, spine

PAGE = 30
BOOK = "book"


@dataclass(frozen=True, kw_only=True)
class Row:
    """One person of the campaign in the list."""

    facts: Facts
    step: Step
    now: dt.datetime
    passed: bool = False

    @property
    def rests_passed_over(self) -> bool:
        """Tell whether the seeker passed this person over and nothing has begun yet: then nobody tells her to write."""
        return self.passed and self.step.situation in NOT_BEGUN

    @property
    def phrase(self) -> str:
        """Return what stands in the list."""
        return PASSED_OVER if self.rests_passed_over else self.step.phrase

    @property
    def spine(self) -> Spine:
        """Return the six steps; only rows that are shown need them."""
        return spine(self.facts, now=self.now)

    @property
    def person(self) -> Person:
        """Return whom it is about."""
        return self.facts.person

    @property
    def via(self) -> str:
        """Return through whom the seeker came to this person: "from Daniel"."""
        given = sorted(self.facts.referrals, key=lambda referral: referral.referred_at)
        return f"from {told_to_her(first_name(given[0].referrer.full_name))}" if given else ""


@dataclass(frozen=True, kw_only=True)
class Filter:
    """One link above the list with how many people it shows; the address book is not counted."""

    key: str
    label: str
    count: int | None
    current: bool


@dataclass(frozen=True, kw_only=True)
class Listing:
    """One page of the list; ``after`` is the last one's key when more follow."""

    rows: Sequence[Row]
    filters: Sequence[Filter]
    found: int
    talks: int
    after: uuid.UUID | None
    not_heard: Sequence[str]


_TO_ASK = {Situation.WRITE, Situation.AGAIN, Situation.NUDGE}
_WAITING = {Situation.WAITING, Situation.LEAVING, Situation.UNSURE, Situation.WORD, Situation.ELSEWHERE}
_AHEAD = {Situation.SOON, Situation.AHEAD, Situation.PREPARE, Situation.RUNNING, Situation.UNCLEAR}
_RESTING = {Situation.RESTING, Situation.CLOSED, Situation.NEVER}

FILTERS: dict[str, tuple[str, Callable[[Row], bool]]] = {
    "": ("Everyone", lambda row: True),  # noqa: ARG005  # everyone is shown, whatever the row
    "ask": ("To ask", lambda row: row.step.situation in _TO_ASK and not row.rests_passed_over),
    "waiting": ("Waiting", lambda row: row.step.situation in _WAITING),
    "reply": ("To answer", lambda row: row.step.situation in {Situation.UNREAD, Situation.REPLY}),
    "ahead": ("Talk ahead", lambda row: row.step.situation in _AHEAD),
    "thank": ("To thank", lambda row: row.step.situation is Situation.THANK),
    "talked": ("Talked", lambda row: bool(history.ended(row.facts))),
    "resting": ("Resting", lambda row: row.step.situation in _RESTING or row.rests_passed_over),
}


def listing(
    seeker: Seeker,
    campaign: Campaign,
    *,
    show: str,
    after: uuid.UUID | None,
    now: dt.datetime,
    voice: str = "",
) -> Listing:
    """Return one page of the campaign's people, by name. Eleven statements, however many people.

    ``now`` is in the seeker's zone. A filter that does not exist shows everyone; ``voice`` is a kind of voice not heard yet.
    """
    passed = rests_passed_over(seeker, campaign, now=now)
    rows = [
        _row(facts, now, passed=facts.person.id in passed)
        for facts in facts_of(seeker, campaign, chosen(seeker))
    ]
    show = show if show in FILTERS else ""
    page, more = _page_after([row for row in rows if FILTERS[show][1](row) and _speaks_as(row, voice)], after)
    talked = [row for row in rows if history.ended(row.facts)]
    return Listing(
        rows=page,
        filters=[
            Filter(key=key, label=label, count=sum(map(holds, rows)), current=key == show and not voice)
            for key, (label, holds) in FILTERS.items()
        ],
        found=len(rows),
        talks=sum(len(history.ended(row.facts)) for row in talked),
        after=page[-1].person.id if more else None,
        not_heard=voices.not_heard(row.person.title for row in talked),
    )


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """Of whom in the address book the list is asked: whoever ``words`` fit, of a circle, brought in by an import.

    ``quiet`` asks for those with whom something was written, the longest without a word first.
    """

    words: str = ""
    circle: uuid.UUID | None = None
    source: uuid.UUID | None = None
    quiet: bool = False


_ANYBODY = Wanted()


def book_page(
    seeker: Seeker, *, after: uuid.UUID | None, wanted: Wanted = _ANYBODY
) -> tuple[list[Person], uuid.UUID | None]:
    """Return one page of those who were not chosen for a talk, by name, and the key after which more follow.

    The page is read from the index by name: it costs the same for a hundred people and for a hundred thousand. By how
    long ago the last message was, each person's last one is looked up.
    """
    everyone: QuerySet[Person] = Person.objects.of(seeker).order_by("sort_key", "id")
    if wanted.quiet:
        everyone = _longest_without_a_word(seeker, everyone)
    people = everyone.filter(found_at=None)
    if wanted.words:
        people = matching(people, seeker=seeker, text=wanted.words)
    if wanted.circle:
        people = people.filter(memberships__circle=wanted.circle)
    if wanted.source:
        people = people.filter(brought_by=wanted.source)
    column = "last_on" if wanted.quiet else "sort_key"
    if after and (last := everyone.filter(pk=after).values_list(column, flat=True).first()):
        people = people.filter(**{f"{column}__gte": last}).exclude(**{column: last}, id__lte=after)
    rows = list(people.select_related("organisation").only(*SHOWN)[: PAGE + 1])
    return rows[:PAGE], rows[PAGE - 1].id if len(rows) > PAGE else None


def _longest_without_a_word(seeker: Seeker, people: QuerySet[Person]) -> QuerySet[Person]:
    """Return those with whom something was written, who wrote last the longest ago first, each with ``last_on``."""
    written = PastContact.objects.of(seeker).filter(person=OuterRef("pk")).exclude(on=None)
    last_on = Subquery(written.order_by("-on").values("on")[:1])
    return people.annotate(last_on=last_on).exclude(last_on=None).order_by("last_on", "id")


def book_holds(seeker: Seeker) -> bool:
    """Tell whether anyone is in the address book."""
    return Person.objects.of(seeker).filter(found_at=None).exists()


def _row(facts: Facts, now: dt.datetime, *, passed: bool = False) -> Row:
    return Row(facts=facts, step=next_step(facts, now=now), now=now, passed=passed)


def _speaks_as(row: Row, voice: str) -> bool:
    """Tell whether somebody not heard yet is this kind of voice, where one is asked for."""
    return not voice or (voices.is_voice(voice, row.person.title) and not history.ended(row.facts))


def _page_after(rows: Sequence[Row], after: uuid.UUID | None) -> tuple[Sequence[Row], bool]:
    """Return the page that follows a person; from the start when this person is not in the list any more."""
    start = next((index + 1 for index, row in enumerate(rows) if row.person.id == after), 0)
    return rows[start : start + PAGE], len(rows) > start + PAGE
