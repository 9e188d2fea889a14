"""An import taken back: what it changed is as it was, who came with it goes, and what was changed by hand since stays."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from askwell.accounts.models import Seeker
from askwell.journey.people.address_books.agreeing import agreed
from askwell.journey.people.address_books.arrivals import Arrival, arrival_of
from askwell.journey.people.address_books.kept_records import from_json
from askwell.journey.people.address_books.shelf import touched
from askwell.journey.people.models import (
    Circle,
    CircleMember,
    ContactPoint,
    Import,
    ImportChange,
    Kept,
    Organisation,
    PastContact,
    Person,
    Portrait,
    SourceRecord,
)
from askwell.journey.people.past_contacts.linking import put_to_people
from askwell.journey.people.putting_back import Step, deleted, is_still, put_back
from askwell.journey.people.queries.organisations import called_otherwise
from askwell.journey.rows import forget_file

BATCH = 300
_PLACES = ("organisation", "circle")


@dataclass(slots=True)
class Undone:
    """How many rows went back, and how many people stay because something was done with them since."""

    back: int = 0
    stay: int = 0


def steps_of(source: Import) -> Iterator[Undone]:
    """Take an import back, some rows at a step, each in a transaction with its neighbours; begun anew it goes on.

    Messages go first; rows go back, the last one first; then the people go, then the records, and last the places that
    nobody needs. Messages of other imports are put anew to those who stay.
    """
    yield from _messages_go(source)
    changes = ImportChange.objects.of(source.seeker).filter(source=source)
    rows = changes.exclude(table__in=_PLACES)
    while some := list(rows.order_by("-id")[:BATCH]):
        with transaction.atomic():
            back = sum(map(_put_back, some))
            changes.filter(pk__in=[entry.pk for entry in some]).delete()
        yield Undone(back=back)
    yield from _people_go(source)
    with transaction.atomic():
        _forget_records(source)
    while some := list(changes.order_by("-id")[:BATCH]):
        with transaction.atomic():
            _places_go(source, some)
            changes.filter(pk__in=[entry.pk for entry in some]).delete()
        yield Undone()
    for _ in put_to_people(source.seeker):
        yield Undone()


def _messages_go(source: Import) -> Iterator[Undone]:
    messages = PastContact.objects.of(source.seeker).filter(source=source).order_by()
    while some := list(messages.values_list("pk", flat=True)[:BATCH]):
        PastContact.objects.of(source.seeker).filter(pk__in=some).delete()
        yield Undone()


def _people_go(source: Import) -> Iterator[Undone]:
    people = (
        Person.objects.of(source.seeker)
        .filter(brought_by=source)
        .order_by("id")
        .select_related("organisation")
    )
    last: Person | None = None
    while True:
        rest = people.filter(pk__gt=last.pk) if last else people
        some = list(rest.prefetch_related("contact_points", "source_records")[:BATCH])
        if not some:
            return
        last = some[-1]
        with transaction.atomic():
            undone = _let_go(source, some)
        yield undone


def _places_go(source: Import, entries: list[ImportChange]) -> None:
    """Delete organisations and circles that came with an import, are as they came, and that nobody is with."""
    said = {entry.row: _columns(entry.after) for entry in entries}
    empty = Organisation.objects.of(source.seeker).filter(
        pk__in=said, people=None, earlier_people=None, source_records=None
    )
    alone = Circle.objects.of(source.seeker).filter(pk__in=said, members=None)
    for row in [*empty, *alone]:
        if is_still(row, said[row.pk]):
            deleted(row)


def _put_back(entry: ImportChange) -> bool:
    return put_back(entry.seeker, Step(entry.table, entry.row, _columns(entry.before), _columns(entry.after)))


def _columns(text: str) -> dict[str, Any]:
    return dict(json.loads(text)) if text else {}


def _let_go(source: Import, people: list[Person]) -> Undone:
    """Delete the people who came with an import, but those with whom something was done since."""
    seeker = source.seeker
    used = touched(seeker, [person.pk for person in people])
    places = called_otherwise(seeker)
    gone = [person for person in people if person.pk not in used and _is_as_it_came(source, person, places)]
    keys = [person.pk for person in gone]
    records = SourceRecord.objects.of(seeker).filter(person__in=keys)
    _forget_pictures(seeker, records.values_list("pk", flat=True))
    PastContact.objects.of(seeker).filter(person__in=keys).update(person=None, is_by_name=False)
    for model in (Kept, CircleMember, ContactPoint):
        model.objects.of(seeker).filter(person__in=keys).delete()
    records.delete()
    Person.objects.of(seeker).filter(pk__in=keys).delete()
    return Undone(back=len(gone), stay=len(people) - len(gone))


def _is_as_it_came(source: Import, person: Person, places: Mapping[str, str]) -> bool:
    """Whether a person is still just what this import said."""
    rows = list(person.source_records.all())
    if any(row.source_id != source.pk for row in rows):
        return False
    said = agreed([_arrival(source.seeker, row, places) for row in rows if row.record])
    place = person.organisation.key if person.organisation else ""
    mine = (person.full_name, person.title, place, person.profile_key, person.note, person.postal_address)
    theirs = (
        said.full_name,
        said.title,
        said.organisation_key,
        said.profile_key,
        said.note,
        said.postal_address,
    )
    points = {(point.kind, point.key) for point in person.contact_points.all()}
    chosen = (
        person.found_at or person.resting_until or person.never_ask_at or person.relation or person.time_zone
    )
    return mine == theirs and points == set(said.points) and not chosen


def _arrival(seeker: Seeker, row: SourceRecord, places: Mapping[str, str]) -> Arrival:
    return arrival_of(
        from_json(row.record, place=row.place),
        kind=row.kind,
        at=row.source_id,
        region=seeker.region,
        places=places,
    )


def _forget_records(source: Import) -> None:
    """Delete the records of an import but those of people who came with it and stay."""
    records = SourceRecord.objects.of(source.seeker).filter(source=source).exclude(person__brought_by=source)
    _forget_pictures(source.seeker, records.values_list("pk", flat=True))
    records.delete()


def _forget_pictures(seeker: Seeker, records: Any) -> None:
    pictures = Portrait.objects.of(seeker).filter(record__in=list(records))
    hashes = set(pictures.values_list("sha256", flat=True))
    pictures.delete()
    for sha256 in hashes:
        forget_file(seeker, sha256)
