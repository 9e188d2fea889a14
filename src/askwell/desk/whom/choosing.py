"""The ranking over the whole address book: everyone by a few columns, the nearest in full."""

import datetime as dt
import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Count, Max

from askwell.accounts.models import Seeker
from askwell.desk.whom.standing import ASKED, state_of
from askwell.journey.outreach.models import Letter
from askwell.journey.people.keying import circle_key
from askwell.journey.people.models import Ask, CircleMember, ContactPoint, NotTheSame, Person
from askwell.journey.people.no_places import NO_PLACES
from askwell.journey.people.queries.past_contacts import wrote_with_each_other
from askwell.journey.people.suggestions import CLOSE
from askwell.journey.purpose.models import Campaign
from askwell.method.letters.names import is_own
from askwell.method.whom import Looked, Ranked, Row, State, ranking, widest
from askwell.method.whom.twins import perhaps_one

# The columns of method.whom.Row, in its order.
COLUMNS = (
    "id", "full_name", "title", "organisation_id", "organisation__name", "profile_key", "resting_until", "never_ask_at",
)  # fmt: skip
CHUNK = 2_000


@dataclass(kw_only=True)
class _Told:
    """What is gathered of one of the nearest people."""

    ways: set[str] = field(default_factory=set)
    circles: list[str] = field(default_factory=list)
    close: bool = False
    asked_on: dt.date | None = None
    wrote_on: dt.date | None = None


def next_people(
    seeker: Seeker, campaign: Campaign, *, now: dt.datetime, most: int
) -> tuple[list[Ranked], State]:
    """Return whom to ask next, the best first, and where the campaign stands; rows are streamed.

    Nineteen statements, one more where two are perhaps one, and eleven more with another campaign.
    ``now`` is in the seeker's zone.
    """
    state = state_of(seeker, campaign, now=now)
    nearest = widest(everyone(seeker), state)
    return ranking(nearest, _looked_at(seeker, nearest), state, most=most), state


def everyone(seeker: Seeker) -> Any:
    """Return an iterator over the whole address book in the columns of the ranking, in whatever order it lies."""
    people = Person.objects.of(seeker).order_by().values_list(*COLUMNS)
    return people.iterator(chunk_size=CHUNK)


def _looked_at(seeker: Seeker, nearest: Sequence[Row]) -> dict[uuid.UUID, Looked]:
    keys = [row.key for row in nearest]
    told = {key: _Told() for key in keys}
    _gather(seeker, keys, told)
    at, twins = _others_at(seeker, nearest), _twins(seeker, nearest)
    return {
        row.key: Looked(
            ways=told[row.key].ways,
            circles=told[row.key].circles,
            close=told[row.key].close,
            known_there=max(0, at.get(row.organisation_key, 0) - 1 - _other_names(row, twins)),
            perhaps=next(iter(twins.get(row.key, ())), ""),
            asked_on=told[row.key].asked_on,
            wrote_on=told[row.key].wrote_on,
        )
        for row in nearest
    }


def _gather(seeker: Seeker, keys: Collection[uuid.UUID], told: dict[uuid.UUID, _Told]) -> None:
    points = ContactPoint.objects.of(seeker).filter(person__in=keys, failed_at=None).order_by()
    for person, kind in points.exclude(kind=ContactPoint.Kind.URL).values_list("person_id", "kind"):
        told[person].ways.add(kind)
    close = {circle_key(name) for name in CLOSE}
    members = CircleMember.objects.of(seeker).filter(person__in=keys).order_by("circle__key")
    for person, name, key in members.values_list("person_id", "circle__name", "circle__key"):
        told[person].circles.append(name)
        told[person].close |= key in close
    related = Person.objects.of(seeker).filter(pk__in=keys).exclude(relation="").order_by()
    for person, relation in related.values_list("pk", "relation"):
        told[person].close |= is_own(relation)
    for person, on in wrote_with_each_other(seeker, keys).items():
        told[person].wrote_on = on
    for person, at in _asked(seeker, keys):
        day = at.astimezone(seeker.zone).date()
        told[person].asked_on = max(day, told[person].asked_on or day)


def _twins(seeker: Seeker, nearest: Sequence[Row]) -> dict[uuid.UUID, list[str]]:
    """Return for each who is perhaps somebody else too the names of these, but for those of whom the seeker said they are two."""
    twins: dict[uuid.UUID, list[str]] = {}
    if not (pairs := perhaps_one(nearest)):
        return twins
    settled = set(NotTheSame.objects.of(seeker).order_by().values_list("first_id", "second_id"))
    for one, other in pairs:
        if settled.isdisjoint({(one.key, other.key), (other.key, one.key)}):
            twins.setdefault(one.key, []).append(other.name)
            twins.setdefault(other.key, []).append(one.name)
    return twins


def _other_names(row: Row, twins: Mapping[uuid.UUID, Collection[str]]) -> int:
    """Return under how many other names somebody is perhaps counted at her place: one name is counted once anyway."""
    return len({name.casefold() for name in twins.get(row.key, ())} - {row.name.casefold()})


def _asked(seeker: Seeker, keys: Collection[uuid.UUID]) -> list[tuple[uuid.UUID, dt.datetime]]:
    asks = Ask.objects.of(seeker).filter(person__in=keys, asked_at__isnull=False)
    letters = Letter.objects.of(seeker).filter(person__in=keys, kind__in=ASKED, sent_at__isnull=False)
    return [
        *asks.order_by().values_list("person_id").annotate(Max("asked_at")),
        *letters.order_by().values_list("person_id").annotate(Max("sent_at")),
    ]


def _others_at(seeker: Seeker, nearest: Sequence[Row]) -> dict[uuid.UUID | None, int]:
    places = {row.organisation_key for row in nearest if row.organisation_key}
    there = Person.objects.of(seeker).filter(organisation__in=places).order_by()
    there = there.exclude(organisation__key__in=NO_PLACES)
    return dict(there.values_list("organisation_id").annotate(Count("sort_key", distinct=True)))
