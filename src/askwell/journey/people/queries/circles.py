"""Circles with their people, as the page shows them."""

from django.db.models import Count, QuerySet

from askwell.accounts.models import Seeker
from askwell.journey.people.keying import circle_key
from askwell.journey.people.models import Circle, Person
from askwell.journey.people.suggestions import CIRCLES

OFFERED = 500
SHOWN = 100


def circles_with_people(seeker: Seeker) -> QuerySet[Circle]:
    """Return the circles by name, each with ``people_count``."""
    return Circle.objects.of(seeker).annotate(people_count=Count("members")).order_by("name")


def people_in(circle: Circle) -> QuerySet[Person]:
    """Return the first hundred people of a circle, by name."""
    members = Person.objects.of(circle.seeker).filter(memberships__circle=circle)
    return members.order_by("sort_key", "id")[:SHOWN]


def circles_offered(seeker: Seeker) -> list[str]:
    """Return the circles that Askwell suggests and that are not there yet."""
    there = set(Circle.objects.of(seeker).values_list("key", flat=True))
    return [name for name in CIRCLES if circle_key(name) not in there]


def people_names(seeker: Seeker) -> list[str]:
    """Return names to offer while someone types one; the five hundred met last are enough for that."""
    known = Person.objects.of(seeker).order_by("-id")[:OFFERED]
    return sorted(known.values_list("full_name", flat=True), key=str.casefold)
