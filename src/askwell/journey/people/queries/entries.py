"""Everyone of the address book as they are compared with each other, one by one."""

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from uuid import UUID

from askwell.accounts.models import Seeker
from askwell.journey.people.models import ContactPoint, Person
from askwell.journey.people.no_places import NO_PLACES
from askwell.method.duplicates import Entry

_AT_ONCE = 2_000
_KINDS = (ContactPoint.Kind.EMAIL, ContactPoint.Kind.PHONE)


def entries_of(seeker: Seeker) -> Iterator[Entry]:
    """Give everyone, in the order of their keys; both tables are walked once, side by side."""
    people = Person.objects.of(seeker).order_by("id")
    columns = ("id", "sort_key", "organisation__key", "profile_key", "title")
    points = _points_of(seeker)
    owner, theirs = next(points, (None, []))
    for person, name, place, profile, title in people.values_list(*columns).iterator(chunk_size=_AT_ONCE):
        while owner is not None and owner < person:
            owner, theirs = next(points, (None, []))
        mine = theirs if owner == person else []
        yield Entry(
            id=str(person),
            name=name,
            organisation=_place(place),
            emails=tuple(key for kind, key in mine if kind == ContactPoint.Kind.EMAIL),
            phones=tuple(key for kind, key in mine if kind == ContactPoint.Kind.PHONE),
            profile=profile,
            title=title.casefold(),
        )


def entry_of(person: Person) -> Entry:
    """Return one person as she is compared, by her contact points and her organisation."""
    points = list(person.contact_points.all())
    return Entry(
        id=str(person.pk),
        name=person.sort_key,
        organisation=_place(person.organisation.key if person.organisation else ""),
        emails=tuple(point.key for point in points if point.kind == ContactPoint.Kind.EMAIL),
        phones=tuple(point.key for point in points if point.kind == ContactPoint.Kind.PHONE),
        profile=person.profile_key,
        title=person.title.casefold(),
    )


def _place(key: str | None) -> str:
    """Return what tells an employer; two who work for themselves are no colleagues."""
    return "" if key is None or key in NO_PLACES else key


def _points_of(seeker: Seeker) -> Iterator[tuple[UUID, list[tuple[str, str]]]]:
    points = ContactPoint.objects.of(seeker).filter(kind__in=_KINDS).order_by("person_id")
    rows = points.values_list("person_id", "kind", "key").iterator(chunk_size=_AT_ONCE)
    for person, some in groupby(rows, key=itemgetter(0)):
        yield person, [(kind, key) for _, kind, key in some]
