"""The ways to reach a person, kept in their order and under their keys."""

import re
from collections.abc import Iterable, Mapping

from django.db import transaction

from askwell.journey.people.actions.leaving_alone import heed
from askwell.journey.people.keying import LONGEST_POINT, point_key
from askwell.journey.people.models import ContactPoint, Person

# How many digits a number has that is dialled within a town.
_WITHOUT_AREA = range(6, 9)


@transaction.atomic
def keep_points(person: Person, *, kind: str, values: Iterable[str]) -> None:
    """Make these the person's addresses of one kind, the first to be used first.

    An address that was there keeps its label; one that is not named any more goes.
    """
    changed: list[ContactPoint] = []
    there = {point.key: point for point in person.contact_points.filter(kind=kind)}
    wanted = _by_key(person, kind, values, there={point.value: key for key, point in there.items()})
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
    """Add addresses of one kind behind those that are there. A number with its area code takes the place of one without."""
    there = person.contact_points.filter(kind=kind).values_list("value", flat=True)
    all_of_them = [*there, *values]
    keep = _in_full(all_of_them) if kind == ContactPoint.Kind.PHONE else all_of_them
    keep_points(person, kind=kind, values=keep)


def _in_full(numbers: Iterable[str]) -> list[str]:
    """Return numbers once each: of "555-0142" and "617-555-0142" the longer one, where the shorter one stood."""
    kept: list[str] = []
    for number in numbers:
        digits = _digits(number)
        at = next((at for at, other in enumerate(kept) if _is_local_part(digits, _digits(other))), None)
        if at is None:
            kept.append(number)
        elif len(digits) > len(_digits(kept[at])):
            kept[at] = number
    return kept


def _is_local_part(one: str, other: str) -> bool:
    """Return whether the shorter of two numbers is the other without its area code; a number in full is no part of another."""
    short, long = sorted((one, other), key=len)
    return len(short) in _WITHOUT_AREA and len(long) > len(short) and long.endswith(short)


def _digits(number: str) -> str:
    return re.sub(r"\D", "", number)


def _by_key(person: Person, kind: str, values: Iterable[str], *, there: Mapping[str, str]) -> dict[str, str]:
    """Return values by their keys; one that is ``there`` keeps its own, which may know of another country."""
    found: dict[str, str] = {}
    for value in values:
        fitting = value.strip()[:LONGEST_POINT]
        if key := there.get(fitting) or point_key(kind, fitting, region=person.seeker.region):
            found.setdefault(key, fitting)
    return found
