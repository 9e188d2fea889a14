"""Business cards as the pages show them: those that wait, those that are kept, and my own."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any

from django.db.models import Exists, OuterRef

from askwell.accounts.models import Seeker
from askwell.formats.linkedin import profile_key
from askwell.formats.records import Labelled, PersonRecord
from askwell.journey.people.address_books.kept_records import from_json
from askwell.journey.people.models import BusinessCard, Organisation, OwnCard, Person
from askwell.journey.people.queries.cards import named_apart

_FIRST_KEPT = 50


def waiting_cards(seeker: Seeker) -> list[BusinessCard]:
    """Return the cards on which nothing was decided yet, the oldest first. One statement."""
    return list(BusinessCard.objects.of(seeker).filter(kept_at=None).order_by("id"))


def kept_cards(seeker: Seeker) -> list[BusinessCard]:
    """Return the cards that were kept last, with their people. One statement."""
    kept = (
        BusinessCard.objects.of(seeker).filter(kept_at__isnull=False).select_related("person", "organisation")
    )
    return list(kept.order_by("-kept_at", "-id")[:_FIRST_KEPT])


def cards_with(seeker: Seeker, person: Person) -> list[BusinessCard]:
    """Return the cards that are kept with a person, the newest first. One statement."""
    kept = BusinessCard.objects.of(seeker).filter(person=person, kept_at__isnull=False)
    return list(kept.order_by("-kept_at", "-id"))


def has_cards() -> Exists:
    """Return what tells of an organization in its own statement whether cards are kept with itself."""
    return Exists(BusinessCard._default_manager.filter(organisation=OuterRef("pk"), kept_at__isnull=False))  # noqa: SLF001  # of the same seeker as the organization


def cards_of_place(place: Organisation) -> list[BusinessCard]:
    """Return the cards that are kept with an organization itself, the newest first. One statement."""
    kept = BusinessCard.objects.of(place.seeker).filter(organisation=place, kept_at__isnull=False)
    return list(kept.order_by("-kept_at", "-id"))


def record_of(card: BusinessCard) -> PersonRecord:
    """Return what was read of a card; where nothing was, a record without a name."""
    return from_json(card.record) if card.record else PersonRecord(full_name="")


def lines_left(record: PersonRecord) -> list[str]:
    """Return the lines of a card that no field was found for, and what has no field here, in words."""
    faxes = [f"Fax {one.value}" for one in record.phones if one.label.casefold() == "fax"]
    lines = [value if name == "line" else f"{name}: {value}" for name, value in record.unknown]
    return [*([record.department] if record.department else []), *faxes, *lines]


def as_form(record: PersonRecord) -> dict[str, object]:
    """Return what the form of a card begins with."""
    urls = [one.value for one in record.urls]
    profile = record.profile_url or next((url for url in urls if profile_key(url)), "")
    known = {one.value for one in chain(record.emails, record.phones, record.urls)}
    organisation = record.organisation or (record.full_name if record.is_organisation else "")
    return {
        "full_name": "" if record.is_organisation or record.full_name in known else record.full_name,
        "title": record.title,
        "organisation": organisation,
        "emails": [one.value for one in record.emails],
        "phones": [one.value for one in record.phones if one.label.casefold() != "fax"],
        "profile": profile,
        "pages": [url for url in urls if not profile_key(url)],
        "postal_address": _in_lines(record.addresses[0].value) if record.addresses else "",
    }


def called_on(record: PersonRecord) -> str:
    """Return whose card it seems to be: the name read on it, else the organization, "" for none."""
    said = as_form(record)
    return str(said["full_name"] or said["organisation"])


def _in_lines(address: str) -> str:
    """Return an address as it stands on an envelope; a state stays with its town."""
    return re.sub(r", (?![A-Z]{2} [A-Z\d])", "\n", address)


@dataclass(frozen=True, slots=True)
class Otherwise:
    """A field in which a card says otherwise than what is known of the person."""

    field: str
    label: str
    mine: str
    said: str


_FIELDS = (
    ("full_name", "Name"),
    ("title", "What this person does"),
    ("organisation", "Where this person works"),
    ("postal_address", "Postal address"),
)


def differences(person: Person, said: Mapping[str, Any]) -> list[Otherwise]:
    """Return where what stands on a card is otherwise than what is known; what is not known there is no difference."""
    place = person.organisation.name if person.organisation else ""
    mine = {
        "full_name": person.full_name,
        "title": person.title,
        "organisation": place,
        "postal_address": person.postal_address,
    }
    return [
        Otherwise(field, label, mine[field], str(said[field]))
        for field, label in _FIELDS
        if mine[field] and said[field] and _plain(mine[field]) != _plain(str(said[field]))
    ]


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def own_card(seeker: Seeker) -> OwnCard:
    """Return my own card; where none was written down yet one made of what is known of me, not stored. One statement."""
    there = OwnCard.objects.of(seeker).first()
    return there or OwnCard(
        seeker=seeker,
        full_name=seeker.name,
        email=seeker.email,
        phone=seeker.phone,
        page=seeker.profile_url,
    )


def as_record(card: OwnCard) -> PersonRecord:
    """Return my own card as it goes into a code."""
    return replace(
        named_apart(card.full_name),
        title=card.title,
        organisation=card.organisation,
        emails=(Labelled(card.email),) if card.email else (),
        phones=(Labelled(card.phone, "cell"),) if card.phone else (),
        urls=(Labelled(card.page),) if card.page else (),
    )
