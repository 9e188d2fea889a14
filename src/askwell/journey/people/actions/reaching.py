"""The ways to reach a person, kept in their order and under their keys."""

from collections.abc import Iterable

from django.db import transaction

from askwell.journey.people.actions.leaving_alone import heed
from askwell.journey.people.keying import LONGEST_POINT, point_key
from askwell.journey.people.models import ContactPoint, Person


@transaction.atomic
def keep_points(person: Person, *, kind: str, values: Iterable[str]) -> None:
    """Make these the person's addresses of one kind, the first to be used first.

    An address that was there keeps its label; one that is not named any more goes.
    """
    changed: list[ContactPoint] = []
    wanted = _by_key(person, kind, values)
    there = {point.key: point for point in person.contact_points.filter(kind=kind)}
    person.contact_points.filter(kind=kind).exclude(key__in=wanted).delete()
    for position, (key, value) in enumerate(wanted.items()):
        point = there.get(key) or ContactPoint(seeker=person.seeker, person=person, kind=kind, key=key)
        if (point.value, point.position) != (value, position) or key not in there:
            point.value, point.position = value, position
            point.save()
            changed.append(point)
    if heed(person.seeker, changed):
        person.refresh_from_db(fields=["never_ask_at"])


def add_points(person: Person, *, kind: str, values: Iterable[str]) -> None:
    """Add addresses of one kind behind those that are there."""
    there = person.contact_points.filter(kind=kind).values_list("value", flat=True)
    keep_points(person, kind=kind, values=[*there, *values])


def _by_key(person: Person, kind: str, values: Iterable[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for value in values:
        fitting = value.strip()[:LONGEST_POINT]
        if key := point_key(kind, fitting, region=person.seeker.region):
            found.setdefault(key, fitting)
    return found
