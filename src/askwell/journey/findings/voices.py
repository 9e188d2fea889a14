"""Whose words a claim is: an independent voice or not, and what sort of place and person it comes from."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

from askwell.journey.people.models import Person, Referral
from askwell.journey.purpose.models import Campaign
from askwell.method.contradictions import KIND, REGION, ROLE, YEAR, Segments
from askwell.method.coverage import able
from askwell.method.roles import role_of
from askwell.method.sectors import kind_of
from askwell.method.strength import Voice

ROLE_WORDS = {"practitioner": "does the work", "near_peer": "is new to it"}
A_YEAR = dt.timedelta(days=365)


class WithPerson(Protocol):
    """A claim, or what was counted of some: what voices need of it."""

    @property
    def person(self) -> Person:
        """Who said it, with her organisation."""

    @property
    def person_id(self) -> uuid.UUID:
        """Her key."""

    @property
    def topic(self) -> str:
        """What it is about."""

    @property
    def said_at(self) -> dt.datetime:
        """When."""


def referrers(campaign: Campaign) -> dict[uuid.UUID, uuid.UUID]:
    """Return who sent each person first. One statement."""
    pairs = (
        Referral.objects.of(campaign.seeker)
        .order_by("-referred_at")
        .values_list("referred_id", "referrer_id")
    )
    return dict(pairs)


def voices_of(
    told: Iterable[WithPerson], *, sent_by: Mapping[uuid.UUID, uuid.UUID], field: str
) -> Iterator[Voice]:
    """Return the voice of each person behind some claims once. ``field`` is the work explored; needs the people joined."""
    topics: defaultdict[uuid.UUID, set[str]] = defaultdict(set)
    people: dict[uuid.UUID, Person] = {}
    for claim in told:
        topics[claim.person_id].add(claim.topic)
        people[claim.person_id] = claim.person
    for key, person in people.items():
        role = role_of(person.title, field=field)
        yield Voice(
            person=str(key),
            organisation=str(person.organisation_id or ""),
            referrer=str(sent_by.get(key, "")),
            ability=max(able(role, topic) for topic in topics[key]),
        )


def segments_within(field: str, *, newest: dt.datetime | None) -> Segments[WithPerson]:
    """Return what tells where a claim belongs; ``field`` is the work explored, years count back from the ``newest`` claim."""
    known: dict[uuid.UUID, Mapping[str, str]] = {}

    def of(person: Person) -> Mapping[str, str]:
        role = role_of(person.title, field=field) if person.title else ""
        places = {
            KIND: kind_of(person.organisation.name) if person.organisation else "",
            ROLE: ROLE_WORDS.get(role, role),
            REGION: person.time_zone.rpartition("/")[2].replace("_", " "),
        }
        return {name: value for name, value in places.items() if value}

    def segments(claim: WithPerson) -> Mapping[str, str]:
        long_ago = newest and newest - claim.said_at >= A_YEAR
        key = claim.person_id
        if key not in known:
            known[key] = of(claim.person)
        return {**known[key], YEAR: "longer ago" if long_ago else "this year"}

    return segments
