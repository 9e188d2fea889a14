"""What was written with people before, as pages show it."""

import datetime as dt
from collections.abc import Collection
from uuid import UUID

from django.db.models import Count, F, Max, Q, QuerySet

from askwell.accounts.models import Seeker
from askwell.journey.people.models import PastContact, Person

SHOWN = 3
ON_A_PAGE = 50
_MINE, _THEIRS = (Count("id", filter=Q(is_mine=mine)) for mine in (True, False))
_LATEST_FIRST = (F("on").desc(nulls_last=True), F("at").desc(nulls_last=True), "-id")


def written_with(person: Person) -> QuerySet[PastContact]:
    """Return all past messages that are a person's: hers, and those that wait under her profile address."""
    hers = Q(person=person)
    if person.profile_key:
        hers |= Q(person=None, profile_key=person.profile_key)
    return PastContact.objects.of(person.seeker).filter(hers)


def latest_with(seeker: Seeker, person: Person, *, most: int = SHOWN) -> list[PastContact]:
    """Return what was written last with a person, the latest first: ``most``, and one more where there is more. One statement."""
    return list(_with(seeker, person)[: most + 1])


def page_with(
    seeker: Seeker, person: Person, *, start: int, words: str = ""
) -> tuple[list[PastContact], bool]:
    """Return a page of what was written with a person, the latest first, and whether older ones follow.

    ``words`` leaves only what holds them, in any case.
    """
    rows = _with(seeker, person)
    if words:
        rows = rows.filter(Q(text__icontains=words) | Q(subject__icontains=words))
    found = list(rows[start : start + ON_A_PAGE + 1])
    return found[:ON_A_PAGE], len(found) > ON_A_PAGE


def wrote_with_each_other(seeker: Seeker, people: Collection[UUID]) -> dict[UUID, dt.date]:
    """Return, of people with whom both sides wrote, the day of the last of it. One statement.

    What only one of the two wrote is no exchange: of a stranger's offers she knows nothing of the seeker.
    """
    rows = PastContact.objects.of(seeker).filter(person__in=people, on__isnull=False).order_by()
    said = rows.values_list("person_id").annotate(last=Max("on"), mine=_MINE, theirs=_THEIRS)
    return {person: last for person, last, mine, theirs in said if mine and theirs}


def _with(seeker: Seeker, person: Person) -> QuerySet[PastContact]:
    rows = PastContact.objects.of(seeker).filter(person=person).order_by(*_LATEST_FIRST)
    return rows.only("is_mine", "is_by_name", "way", "at", "on", "subject", "text")
