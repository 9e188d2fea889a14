"""Circles: adding, renaming and deleting them, and putting people in."""

import uuid
from collections.abc import Iterable

from django.db import transaction

from askwell.accounts.models import Seeker
from askwell.journey.people.actions.organisations import NameTaken
from askwell.journey.people.keying import circle_key
from askwell.journey.people.models import Circle, CircleMember, Person


def add_circle(seeker: Seeker, *, name: str) -> Circle:
    """Return the circle of this name, making it when it is new."""
    name = " ".join(name.split())
    key = circle_key(name)
    there = Circle.objects.of(seeker).filter(key=key).first()
    return there or Circle.objects.create(seeker=seeker, name=name, key=key)


@transaction.atomic
def rename_circle(circle: Circle, *, name: str) -> None:
    """Give a circle another name. Raises NameTaken when there is one of that name."""
    key = circle_key(name)
    if Circle.objects.of(circle.seeker).filter(key=key).exclude(pk=circle.pk).exists():
        raise NameTaken
    circle.name, circle.key = name, key
    circle.save(update_fields=["name", "key"])


def delete_circle(circle: Circle) -> None:
    """Delete a circle. The people in it stay."""
    circle.delete()


def put_in_circle(circle: Circle, *, person: Person) -> bool:
    """Put a person in a circle of the same seeker; return whether she was not there before."""
    member = CircleMember.objects.of(circle.seeker).filter(circle=circle, person=person)
    if member.exists():
        return False
    CircleMember.objects.create(seeker=circle.seeker, circle=circle, person=person)
    return True


def take_out_of_circle(circle: Circle, *, person: uuid.UUID) -> Person | None:
    """Take a person out of a circle and return her; None where nobody of this key is in it."""
    member = CircleMember.objects.of(circle.seeker).filter(circle=circle, person=person)
    found = member.select_related("person").first()
    if found is None:
        return None
    member.delete()
    return found.person


@transaction.atomic
def choose_circles(person: Person, *, names: Iterable[str]) -> None:
    """Put a person in exactly these circles, making those that are new."""
    chosen = [add_circle(person.seeker, name=name) for name in names if name.strip()]
    person.memberships.exclude(circle__in=chosen).delete()
    for circle in chosen:
        put_in_circle(circle, person=person)
