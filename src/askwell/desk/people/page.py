"""One person's page: where things stand, what was told, what happened, what went to and fro."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from askwell.accounts.models import Seeker
from askwell.desk.people.mapping import referrals_of
from askwell.desk.people.story import Happening, story
from askwell.desk.standing.doors import Door
from askwell.desk.standing.facts import Facts, facts_in_full
from askwell.desk.standing.next_thing import next_thing
from askwell.desk.whom.standing import passed_over
from askwell.journey.findings.models import Claim, Lead
from askwell.journey.followup.models import Promise
from askwell.journey.people.forms.fields import web_address
from askwell.journey.people.forms.people import profile_address
from askwell.journey.people.models import (
    Ask,
    BusinessCard,
    Circle,
    ContactPoint,
    PassedOver,
    PastContact,
    Person,
    Referral,
)
from askwell.journey.people.no_places import NO_PLACES
from askwell.journey.people.queries.asks import asks_of_person, waiting_in
from askwell.journey.people.queries.business_cards import cards_with
from askwell.journey.people.queries.past_contacts import SHOWN, latest_with
from askwell.journey.purpose.models import Campaign
from askwell.journey.talk.models import HEARD, Line, WrapUp
from askwell.journey.talk.queries import Standing, standing
from askwell.method.described import told_to_her
from askwell.method.introductions import path_to
from askwell.method.last_contact import last_words
from askwell.method.letters import first_name
from askwell.method.next_step import Step
from askwell.method.situations import NOT_BEGUN
from askwell.method.steps import Spine, spine
from askwell.method.wording import plural

UNSORTED = 12


@dataclass(frozen=True, kw_only=True)
class Told:
    """What this person told the seeker: claims by purpose, and lines said that were not sorted yet."""

    claims: Sequence[Claim]
    lines: Sequence[Standing]


@dataclass(frozen=True, kw_only=True)
class GiveAndGet:
    """What went to and fro, in a few words each."""

    theirs: Sequence[str]
    mine: Sequence[str]
    open: Sequence[Promise]


@dataclass(frozen=True, kw_only=True)
class Past:
    """What was written with this person before Askwell: when last, in words, the latest of it, and whether there is more.

    ``by_name`` says that a name alone told some of it to be hers.
    """

    words: str
    latest: Sequence[PastContact]
    goes_on: bool
    by_name: bool


@dataclass(frozen=True, kw_only=True)
class PersonPage:
    """Everything that the page of one person shows."""

    person: Person
    name: str
    facts: Facts
    step: Step
    doors: Sequence[Door]
    spine: Spine
    told: Told
    story: Sequence[Happening]
    exchange: GiveAndGet
    path: Sequence[Person]
    connected: bool
    named: Sequence[Referral]
    points: Sequence[ContactPoint]
    circles: Sequence[Circle]
    cards: Sequence[BusinessCard]
    asked: Ask | None
    past: Past | None
    passed: PassedOver | None
    email: ContactPoint | None
    phone: ContactPoint | None

    @property
    def rests_passed_over(self) -> bool:
        """Tell whether the seeker passed this person over and nothing has begun yet."""
        return self.passed is not None and self.step.situation in NOT_BEGUN

    @property
    def profile(self) -> str:
        """Return the web address of the LinkedIn profile, "" for none."""
        return web_address(quote(profile_address(self.person.profile_key), safe=":/?=&%"))

    @property
    def reached(self) -> Sequence[tuple[ContactPoint, str]]:
        """Return each way to reach the person, a web page with the address that opens it."""
        pages = ContactPoint.Kind.URL
        return [(point, web_address(point.value) if point.kind == pages else "") for point in self.points]

    @property
    def works_at_a_place(self) -> bool:
        """Whether the person works somewhere, and not for herself or no more."""
        place = self.person.organisation
        return place is not None and place.key not in NO_PLACES


def person_page(seeker: Seeker, campaign: Campaign, *, person: Person, now: dt.datetime) -> PersonPage:
    """Return the page of one person. ``now`` is in the seeker's zone."""
    given = referrals_of(seeker)
    facts = facts_in_full(seeker, campaign, person, given=given)
    asks = asks_of_person(seeker, person)
    asked = waiting_in(asks, campaign)
    circles = list(person.circles.all())
    named = [pair for pair in given if pair.referrer_id == person.id]
    coming = next_thing(facts, circles=circles, asked=asked, gave=named, campaign=campaign, now=now)
    points = list(person.contact_points.all())
    known = {row.id: row for pair in given for row in (pair.referrer, pair.referred)}
    path = path_to(person.id, [(pair.referrer_id, pair.referred_id) for pair in given])
    return PersonPage(
        person=person,
        name=told_to_her(first_name(person.full_name)),
        facts=facts,
        step=coming.step,
        doors=coming.doors,
        spine=spine(facts, now=now),
        told=_told(seeker, person),
        story=story(facts, asks, given=given),
        asked=asked,
        exchange=_exchange(seeker, facts, names=len(named)),
        path=[known[key] for key in path],
        connected=bool(path or named or circles) or _knows(facts),
        named=named,
        points=points,
        circles=circles,
        cards=cards_with(seeker, person),
        passed=passed_over(seeker, campaign, now=now).filter(person=person).first(),
        past=_past(seeker, person, today=now.date()),
        email=_first(points, ContactPoint.Kind.EMAIL),
        phone=_first(points, ContactPoint.Kind.PHONE),
    )


def _knows(facts: Facts) -> bool:
    """Return whether the seeker and this person know each other, by what was said, brought in, answered or talked."""
    known = facts.person.relation or facts.person.brought_by_id
    return bool(known or facts.replies or any(talk.ended_at for talk in facts.talks))


def _past(seeker: Seeker, person: Person, *, today: dt.date) -> Past | None:
    """Return what was written before, or None where nothing was. One statement."""
    rows = latest_with(seeker, person)
    if not rows:
        return None
    by = "" if rows[0].is_mine else first_name(person.full_name)
    words = last_words(rows[0].on, by=by, today=today)
    by_name = any(row.is_by_name for row in rows)
    return Past(words=words, latest=rows[:SHOWN], goes_on=len(rows) > SHOWN, by_name=by_name)


def _first(points: Sequence[ContactPoint], kind: str) -> ContactPoint | None:
    """Return the first of a kind that works, as far as is known."""
    return next((point for point in points if point.kind == kind and point.failed_at is None), None)


def _told(seeker: Seeker, person: Person) -> Told:
    """Return the claims, and the lines said that became none. Two statements."""
    claims = list(
        Claim.objects.of(seeker).filter(person=person).only("line_id", "purpose", "text", "verbatim")
    )
    sorted_lines = {claim.line_id for claim in claims}
    written = Line.objects.of(seeker).filter(talk__person=person).order_by()
    lines = standing(written.only("kind", "text", "at", "revises_id"))
    said = [line for line in lines if line.kind in HEARD and line.id not in sorted_lines]
    return Told(claims=claims, lines=said[:UNSORTED])


def _exchange(seeker: Seeker, facts: Facts, *, names: int) -> GiveAndGet:
    """Return what each gave the other. Two statements."""
    leads = Lead.objects.of(seeker).filter(said_by=facts.person).count()
    remarks = WrapUp.objects.of(seeker).filter(talk__person=facts.person).exclude(resume_remark="")
    minutes = sum(talk.minutes_taken or talk.agreed_minutes for talk in facts.talks if talk.ended_at)
    counted = [(minutes, "minute"), (names, "name"), (leads, "lead")]
    kept = [row for row in facts.promises if row.kept_at]
    return GiveAndGet(
        theirs=[
            *(plural(count, word) for count, word in counted if count),
            *(["Comments on your resume"] if remarks.exists() else []),
            *(row.text for row in kept if row.by == Promise.By.THEM),
        ],
        mine=[
            *(["Your thanks"] if facts.thanked_at else []),
            *(row.text for row in kept if row.by == Promise.By.ME),
            *(row.text for row in facts.gifts if row.given_at),
        ],
        open=[
            row for row in facts.promises if row.by == Promise.By.ME and not (row.kept_at or row.dropped_at)
        ],
    )
