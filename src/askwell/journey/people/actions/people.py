"""Meeting people, changing what is known of them, and letting them go with everything."""

import datetime as dt
import json
import uuid
from collections.abc import Iterable
from typing import TypedDict, Unpack

from django.db import transaction

from askwell.accounts.models import Seeker
from askwell.formats.linkedin import profile_key
from askwell.journey.people.actions.circles import add_circle, choose_circles, put_in_circle
from askwell.journey.people.actions.organisations import find_organisation, keep_earlier_places
from askwell.journey.people.actions.reaching import add_points, keep_points
from askwell.journey.people.keying import sort_key
from askwell.journey.people.models import (
    BusinessCard,
    ContactPoint,
    Merge,
    OrganisationMerge,
    Person,
    Portrait,
    SourceRecord,
)
from askwell.journey.people.past_contacts.linking import put_to
from askwell.journey.people.queries.past_contacts import written_with
from askwell.journey.people.queries.people import the_same_person
from askwell.journey.rows import files_beneath, forget_file


class Known(TypedDict, total=False):
    """What may be known of a person beside the name; what is not said is left as it is.

    ``other_names`` has a line for each, ``profile`` is a LinkedIn address, ``pages`` are other web addresses, ``circles`` are names of circles.
    """

    other_names: str
    title: str
    organisation: str
    earlier: Iterable[str]
    relation: str
    profile: str
    emails: Iterable[str]
    phones: Iterable[str]
    pages: Iterable[str]
    circles: Iterable[str]
    time_zone: str
    note: str
    postal_address: str
    source: str


_PLAIN = ("other_names", "title", "relation", "time_zone", "note", "postal_address", "source")
_POINTS = {
    "emails": ContactPoint.Kind.EMAIL,
    "phones": ContactPoint.Kind.PHONE,
    "pages": ContactPoint.Kind.URL,
}


@transaction.atomic
def make(
    seeker: Seeker,
    *,
    full_name: str,
    now: dt.datetime,
    found: bool,
    key: uuid.UUID | None = None,
    **known: Unpack[Known],
) -> Person:
    """Return a new person, under a ``key`` where it has one already. ``found`` says that the seeker would like to talk with this one."""
    person = Person(seeker=seeker)
    if key:
        person.pk = key
    change(person, full_name=full_name, now=now, found=found, **known)
    return person


@transaction.atomic
def meet(seeker: Seeker, *, full_name: str, now: dt.datetime, found: bool, **known: Unpack[Known]) -> Person:
    """Return the person of this name and these addresses, made when nobody there can only be the same.

    Of someone who is there already only what was empty is filled, and addresses and circles are added; nothing
    that the seeker wrote is changed, and someone once chosen for a talk stays chosen.
    """
    there = the_same_person(
        seeker,
        full_name=full_name,
        organisation=known.get("organisation", ""),
        profile=known.get("profile", ""),
        emails=known.get("emails", ()),
        phones=known.get("phones", ()),
    )
    if there is None:
        return make(seeker, full_name=full_name, now=now, found=found, **known)
    add_to(there, now=now, found=found, **known)
    return there


@transaction.atomic
def add_to(person: Person, *, now: dt.datetime, found: bool, **known: Unpack[Known]) -> None:
    """Fill what was empty and add addresses and circles; choose the person for a talk when ``found``."""
    _add_what_is_new(person, known)
    if found and person.found_at is None:
        person.found_at = now
    person.save()


@transaction.atomic
def change(
    person: Person,
    *,
    full_name: str | None = None,
    now: dt.datetime,
    found: bool | None = None,
    **known: Unpack[Known],
) -> None:
    """Set what is named and leave the rest; a list of addresses or circles that is named replaces the old one."""
    if full_name is not None:
        person.full_name = " ".join(full_name.split())
        person.sort_key = sort_key(person.full_name)
    for field in _PLAIN:
        if field in known:
            setattr(person, field, known[field])  # type: ignore[literal-required]  # the names are keys of Known
    if "organisation" in known:
        person.organisation = find_organisation(person.seeker, name=known["organisation"])
    if "profile" in known:
        person.profile_key = profile_key(known["profile"])
    if found is not None:
        person.found_at = (person.found_at or now) if found else None
    # A new one never takes the place of a row that is there, not even where its key was made elsewhere.
    person.save(force_insert=person._state.adding)  # noqa: SLF001  # Django's documented way to tell a new row
    for field, kind in _POINTS.items():
        if field in known:
            keep_points(person, kind=kind, values=known[field])  # type: ignore[literal-required]  # as above
    _keep_lists(person, known)
    if full_name is not None or "profile" in known:
        put_to(person)


@transaction.atomic
def erase(person: Person) -> None:
    """Take a person out with everything: letters, talks, notes, photos, referrals, and all that came from files.

    Nothing else holds her: an uploaded file is deleted once it is in or was left, what imports noted of her goes along.
    """
    seeker = person.seeker
    records = SourceRecord.objects.of(seeker).filter(person=person)
    pictures = Portrait.objects.of(seeker).filter(record__in=records)
    left_over = {*files_beneath(person), *pictures.values_list("sha256", flat=True)}
    _forget_unread(person)
    records.delete()
    written_with(person).delete()
    for merges in (Merge, OrganisationMerge):
        merges.objects.of(seeker).filter(steps__contains=str(person.pk)).delete()
    person.delete()
    for sha256 in left_over:
        forget_file(seeker, sha256)


def _forget_unread(person: Person) -> None:
    """Delete records and business cards that nobody has yet but that hold an address of this person, or are of her name alone."""
    unread = SourceRecord.objects.of(person.seeker).filter(record="", person=None)
    told = [point.value for point in person.contact_points.all()]
    told += [name for name in (person.full_name, *person.other_names.splitlines()) if len(name.split()) > 1]
    waiting = BusinessCard.objects.of(person.seeker).filter(person=None)
    for text in told:
        unread.filter(raw__icontains=text).delete()
        for card in waiting.filter(record__icontains=json.dumps(text)[1:-1]):
            card.delete()
            forget_file(card.seeker, card.sha256)


def _keep_lists(person: Person, known: Known) -> None:
    if "earlier" in known:
        keep_earlier_places(person, names=known["earlier"])
    if "circles" in known:
        choose_circles(person, names=known["circles"])


def _add_what_is_new(person: Person, known: Known) -> None:
    for field in _PLAIN:
        if not getattr(person, field) and known.get(field):
            setattr(person, field, known[field])  # type: ignore[literal-required]  # as above
    if person.organisation is None:
        person.organisation = find_organisation(person.seeker, name=known.get("organisation", ""))
    person.profile_key = person.profile_key or profile_key(known.get("profile", ""))
    for field, kind in _POINTS.items():
        if values := known.get(field):
            add_points(person, kind=kind, values=values)  # type: ignore[arg-type]  # each of the three is a list of texts
    for name in known.get("circles", ()):
        put_in_circle(add_circle(person.seeker, name=name), person=person)
