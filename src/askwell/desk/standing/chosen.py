"""The people of a campaign: few, found by index among however many the address book holds."""

import datetime as dt
import uuid
from collections.abc import Collection

from django.db.models import OuterRef, QuerySet, Subquery

from askwell.accounts.models import Seeker
from askwell.journey.people.models import ContactPoint, Person

# What a list shows of a person, and what tells where things stand.
SHOWN = (
    "full_name",
    "sort_key",
    "title",
    "relation",
    "postal_address",
    "time_zone",
    "found_at",
    "resting_until",
    "never_ask_at",
    "organisation",
    "organisation__name",
)
# SQLite walks the whole book by name for "not empty" with an order, and takes the index for a range.
EVER = dt.datetime(1900, 1, 1, tzinfo=dt.UTC)


def with_number(person: Person) -> Person:
    """Return a person with the number by which her country is told. One statement."""
    phones = ContactPoint.objects.of(person.seeker).filter(person=person, kind=ContactPoint.Kind.PHONE)
    person.number = phones.order_by("position").values_list("key", flat=True).first()  # type: ignore[attr-defined]  # as in a list
    return person


def chosen(seeker: Seeker, *, also: Collection[uuid.UUID] = ()) -> list[Person]:
    """Return everyone chosen for a talk, by name, and these others. One statement; two when there are others."""
    found = {person.id: person for person in _shown(seeker).filter(found_at__gt=EVER)}
    if others := [key for key in also if key not in found]:
        found |= {person.id: person for person in known_as(seeker, others)}
    return sorted(found.values(), key=lambda person: (person.sort_key, person.id))


def known_as(seeker: Seeker, keys: Collection[uuid.UUID]) -> QuerySet[Person]:
    """Return these people as lists and where things stand want them. One statement."""
    return _shown(seeker).filter(pk__in=keys)


def _shown(seeker: Seeker) -> QuerySet[Person]:
    number = ContactPoint.objects.of(seeker).filter(person=OuterRef("pk"), kind=ContactPoint.Kind.PHONE)
    rows = Person.objects.of(seeker).select_related("organisation").only(*SHOWN).order_by()
    return rows.annotate(number=Subquery(number.order_by("position").values("key")[:1]))
