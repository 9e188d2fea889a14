"""Taking in business cards, keeping them with people, taking that back, and letting them go."""

import datetime as dt
from collections.abc import Collection, Mapping
from typing import Any, Unpack
from uuid import UUID

from django.db import transaction

from askwell.accounts.models import Seeker
from askwell.formats.business_card import is_only_a_page, read_card_text
from askwell.formats.records import PersonRecord
from askwell.journey.people.actions.organisations import find_organisation
from askwell.journey.people.actions.people import Known, add_to, change, make
from askwell.journey.people.address_books.arrivals import fit
from askwell.journey.people.address_books.kept_records import as_json
from askwell.journey.people.address_books.shelf import touched
from askwell.journey.people.models import BusinessCard, ContactPoint, Organisation, Person
from askwell.journey.people.putting_back import Step, columns_of, put_back, steps_as_text, steps_in, table_of
from askwell.journey.rows import Row, forget_file
from askwell.scanning.cards import ONLY_A_PAGE


class StillNeeded(Exception):
    """Something was written or agreed with this person since, so she stays. Delete her on her page if you want."""


def take_in_words(seeker: Seeker, *, text: str, person: Person | None = None) -> BusinessCard:
    """Keep what a card says, without a picture."""
    record = read_card_text(text)
    return _made(seeker, person, **(columns_read(record) if record else {}))


def columns_read(record: PersonRecord) -> dict[str, str]:
    """Return the columns of a card for what was read of a card, with what is to be done where it names nobody."""
    problem = f"{ONLY_A_PAGE.reason} {ONLY_A_PAGE.what_to_do}" if is_only_a_page(record) else ""
    return {"record": fit(as_json(record)), "problem": problem}


def _made(seeker: Seeker, person: Person | None, **columns: str) -> BusinessCard:
    return BusinessCard.objects.create(seeker=seeker, person=person, **columns)


@transaction.atomic
def keep_with(
    card: BusinessCard,
    *,
    person: Person | None,
    full_name: str,
    take: Collection[str] = (),
    found: bool,
    now: dt.datetime,
    **known: Unpack[Known],
) -> Person:
    """Keep a card with somebody, new where ``person`` is None, and return her.

    Of somebody who is there, what is empty is filled and addresses are added; the fields of ``take`` are taken from the card.
    """
    noted = _Noted(card.seeker, person)
    if person is None:
        person = make(card.seeker, full_name=full_name, found=found, now=now, **known)
    else:
        add_to(person, found=found, now=now, **known)
        said = {**known, "full_name": full_name}
        taken = {name: said[name] for name in take if name in said}
        if taken:
            change(person, now=now, **taken)  # type: ignore[arg-type]  # the names are keys of Known
    card.person, card.kept_at = person, now
    card.steps = steps_as_text(noted.steps(person))
    card.save()
    return person


@transaction.atomic
def keep_with_place(card: BusinessCard, *, now: dt.datetime, **known: Unpack[Known]) -> Organisation:
    """Keep a card that names nobody with its organization, new where it is not there, and return that.

    Its first web page becomes the website where none is known; how else to reach it is put behind its note.
    """
    there = set(Organisation.objects.of(card.seeker).values_list("pk", flat=True))
    place = find_organisation(card.seeker, name=known["organisation"])
    if place is None:
        raise ValueError(known["organisation"])
    before = columns_of(place) if place.pk in there else {}
    _tell_place(place, known)
    card.person, card.organisation, card.kept_at = None, place, now
    card.steps = steps_as_text([_changed(place, before) if before else _new(place)])
    card.save()
    return place


def _tell_place(place: Organisation, known: Known) -> None:
    pages = list(known.get("pages", ()))
    place.website = place.website or next(iter(pages), "")
    told = [*pages, *known.get("emails", ()), *known.get("phones", ()), known.get("postal_address", "")]
    fresh = [line for line in told if line and line != place.website and line not in place.note]
    place.note = "\n".join(filter(None, [place.note, *fresh]))
    place.save()


class _Noted:
    """What there was before a card was kept, so that what changed can be told."""

    def __init__(self, seeker: Seeker, person: Person | None) -> None:
        self.seeker = seeker
        self.before = columns_of(person) if person else {}
        self.points = set(_points(person)) if person else set()
        self.places = set(Organisation.objects.of(seeker).values_list("pk", flat=True))

    def steps(self, person: Person) -> list[Step]:
        """Return what was done, in order."""
        steps: list[Step] = []
        if person.organisation and person.organisation_id not in self.places:
            steps.append(_new(person.organisation))
        steps.append(_changed(person, self.before) if self.before else _new(person))
        return [*steps, *(_new(point) for key, point in _points(person).items() if key not in self.points)]


def _points(person: Person) -> dict[UUID, ContactPoint]:
    return {point.pk: point for point in ContactPoint.objects.of(person.seeker).filter(person=person)}


def _changed(row: Row, before: Mapping[str, Any]) -> Step:
    after = columns_of(row)
    changed = [name for name, value in after.items() if before[name] != value]
    mine, theirs = ({name: columns[name] for name in changed} for columns in (before, after))
    return Step(table_of(row), row.pk, mine, theirs)


def _new(row: Row) -> Step:
    return Step(table_of(row), row.pk, {}, columns_of(row))


@transaction.atomic
def take_back(card: BusinessCard) -> None:
    """Undo that a card was kept: who came with it goes, what it changed is as it was. The card waits again.

    What was changed by hand since stays. Raises StillNeeded where something was done with somebody who came with it.
    """
    steps = steps_in(card.steps)
    came = [step.row for step in steps if step.table == "person" and step.after and not step.before]
    BusinessCard.objects.of(card.seeker).filter(pk=card.pk).update(
        kept_at=None, steps="", person=None if came else card.person_id, organisation=None
    )
    if touched(card.seeker, came):
        raise StillNeeded
    for step in reversed(steps):
        if step.table != "organisation" or step.before or not _is_needed(card.seeker, step.row):
            put_back(card.seeker, step)


def _is_needed(seeker: Seeker, place: UUID) -> bool:
    """Tell whether anything points to an organisation: who works there, or what was chosen or noted of it since."""
    for relation in Organisation._meta.related_objects:  # noqa: SLF001  # Django's documented way to who points to a table
        model: Any = relation.related_model
        if model.objects.of(seeker).filter(**{relation.field.name: place}).exists():
            return True
    return False


@transaction.atomic
def let_go(card: BusinessCard) -> None:
    """Delete a card with its picture. Whom it was kept with stays as she is."""
    card.delete()
    forget_file(card.seeker, card.sha256)
