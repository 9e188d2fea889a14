"""Who is there already, as far as the people of a batch may be the same, under all that makes two records one."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from askwell.accounts.models import Seeker
from askwell.journey.people.address_books.agreeing import second_profile
from askwell.journey.people.address_books.arrivals import Arrival, Point, arrival_of, mobiles_in
from askwell.journey.people.address_books.cards import Card
from askwell.journey.people.address_books.inserting import batches
from askwell.journey.people.address_books.kept_records import from_json
from askwell.journey.people.models import (
    CircleMember,
    ContactPoint,
    EarlierPlace,
    ImportChange,
    Kept,
    PastContact,
    Person,
    SourceRecord,
)
from askwell.journey.people.queries.organisations import called_otherwise
from askwell.method.duplicates import Entry, sure_keys

OWN_MARK = "urn:uuid:"
_FROM_FILES = (ContactPoint, SourceRecord, CircleMember, EarlierPlace, ImportChange, Kept, PastContact)


@dataclass(slots=True)
class Shelf:
    """The cards of those who are there, and of those who come in with this batch, under their keys."""

    digests: dict[str, UUID | None] = field(default_factory=dict)
    cards: dict[UUID, Card] = field(default_factory=dict)
    by_key: dict[str, Card] = field(default_factory=dict)

    def put(self, card: Card, keys: Iterable[str]) -> None:
        """Put a card under keys. One that came first keeps a key."""
        self.cards[card.person.pk] = card
        for key in keys:
            self.by_key.setdefault(key, card)

    def found(self, arrival: Arrival) -> list[Card]:
        """Return all cards that are one with a record, the oldest first."""
        hits = {id(card): card for key in arrival.keys if (card := self.by_key.get(key))}
        return sorted(hits.values(), key=lambda card: (card.is_new, card.person.pk))

    def replace(self, gone: Card, stays: Card) -> None:
        """Put what led to one card under another."""
        for key, card in self.by_key.items():
            if card is gone:
                self.by_key[key] = stays
        del self.cards[gone.person.pk]


def shelf_for(seeker: Seeker, arrivals: list[Arrival]) -> Shelf:
    """Return the shelf with everyone who may be met; its cost follows the batch, not the address book."""
    shelf = Shelf()
    for digests in batches({a.digest for a in arrivals}):
        known = SourceRecord.objects.of(seeker).filter(digest__in=digests).exclude(record="").order_by()
        shelf.digests.update(known.values_list("digest", "person_id"))
    fresh = [arrival for arrival in arrivals if arrival.digest not in shelf.digests]
    people = {*_by_mark(seeker, fresh), *_by_address(seeker, fresh)}
    if people:
        _load(shelf, seeker, people)
    return shelf


def _by_mark(seeker: Seeker, arrivals: list[Arrival]) -> Iterator[UUID]:
    uids = {a.uid for a in arrivals if a.uid}
    for some in batches(uids):
        marked = SourceRecord.objects.of(seeker).filter(uid__in=some).exclude(person=None).order_by()
        yield from filter(None, marked.values_list("person_id", flat=True))
    ours = {key for uid in uids if uid.startswith(OWN_MARK) and (key := _as_uuid(uid))}
    for keys in batches(ours):
        yield from Person.objects.of(seeker).filter(pk__in=keys).order_by().values_list("pk", flat=True)


def _as_uuid(mark: str) -> UUID | None:
    try:
        return UUID(mark.removeprefix(OWN_MARK))
    except ValueError:
        return None


def _by_address(seeker: Seeker, arrivals: list[Arrival]) -> Iterator[UUID]:
    """Give who is under an address of these; in no order, for whose sake SQLite walks everyone by name."""
    people = Person.objects.of(seeker).order_by()
    for profiles in batches({a.profile_key for a in arrivals if a.profile_key}):
        yield from people.filter(profile_key__in=profiles).values_list("pk", flat=True)
        pages = [f"linkedin.com/{profile}" for profile in profiles]
        second = ContactPoint.objects.of(seeker).filter(kind=ContactPoint.Kind.URL, key__in=pages)
        yield from second.values_list("person_id", flat=True)
    for kind in (ContactPoint.Kind.EMAIL, ContactPoint.Kind.PHONE):
        for keys in batches({key for a in arrivals for key in _telling(a, kind)}):
            points = ContactPoint.objects.of(seeker).filter(kind=kind, key__in=keys)
            yield from points.values_list("person_id", flat=True)


def _telling(arrival: Arrival, kind: str) -> Iterator[str]:
    """Give those addresses or numbers of a record that make it one with others: a desk's number leads to nobody."""
    for point in arrival.points:
        said = f"{kind} {point.key}"
        if point.kind == kind and any(key == said or key.startswith(f"{said} ") for key in arrival.keys):
            yield point.key


def _load(shelf: Shelf, seeker: Seeker, people: set[UUID]) -> None:
    places = called_otherwise(seeker)
    for some in batches(people):
        there = Person.objects.of(seeker).filter(pk__in=some).select_related("organisation")
        rows = there.prefetch_related("contact_points", "source_records").order_by("id")
        cards = [_card(seeker, person, places) for person in rows]
        for card in cards:
            shelf.put(card, _keys_of(card))


def _card(seeker: Seeker, person: Person, places: Mapping[str, str]) -> Card:
    place = person.organisation
    points = {
        (point.kind, point.key): Point(point.kind, point.key, point.value, point.label)
        for point in person.contact_points.all()
    }
    rows = list(person.source_records.all())
    known = [
        arrival_of(
            from_json(row.record, place=row.place),
            kind=row.kind,
            at=row.source_id,
            region=seeker.region,
            places=places,
        )
        for row in rows
        if row.record
    ]
    card = Card(
        person, place.name if place else "", place.key if place else "", points, known=known, rows=rows
    )
    card.unread = bool(rows) and not known
    card.is_pinned = _changed_by_hand(card)
    return card


def _changed_by_hand(card: Card) -> bool:
    """Whether a person is not just what the records say: made by hand, changed, or chosen for something."""
    person = card.person
    chosen = (
        person.found_at or person.resting_until or person.never_ask_at or person.relation or person.time_zone
    )
    return bool(chosen) or not card.known or _says_otherwise(card) or _reached_otherwise(card)


def _says_otherwise(card: Card) -> bool:
    """Whether something stands there that none of the records says, an older export neither, or is gone that one says."""
    person, said = card.person, card.before
    pairs = (
        (person.full_name, said.full_name, "full_name"),
        (person.title, said.title, "title"),
        (card.organisation_key, said.organisation_key, "organisation_key"),
        (person.profile_key, said.profile_key, "profile_key"),
        (person.postal_address, said.postal_address, "postal_address"),
        (person.note, said.note, "note"),
    )
    return any(
        mine != theirs and not (mine and any(mine == getattr(one, name) for one in card.known))
        for mine, theirs, name in pairs
    )


def _reached_otherwise(card: Card) -> bool:
    """Whether an address was added or taken out; the page of a profile comes and goes with what counts as the profile."""
    said = card.before
    profiles = {one.profile_key for one in card.known if one.profile_key}
    pages = {(page.kind, page.key) for page in map(second_profile, profiles)}
    return bool((card.points.keys() ^ said.points.keys()) - pages)


def touched(seeker: Seeker, people: list[UUID]) -> set[UUID]:
    """Return those of these people with whom the seeker did something: asked, wrote, talked; whatever stage it is of."""
    found: set[UUID] = set()
    for relation in Person._meta.related_objects:  # noqa: SLF001  # Django's documented way to who points to a table
        model, name = relation.related_model, relation.field.name
        if model not in _FROM_FILES and not relation.many_to_many:
            rows: Any = model._default_manager.filter(seeker=seeker, **{f"{name}__in": people})  # noqa: SLF001  # as above
            found.update(rows.values_list(f"{name}_id", flat=True))
    return found


def _keys_of(card: Card) -> set[str]:
    """Return all that makes a record one with this person: what her records say, and what the seeker wrote by hand."""
    keys = {key for arrival in card.known for key in arrival.keys}
    keys |= sure_keys(Entry(id="", name=card.person.sort_key, uid=f"{OWN_MARK}{card.person.pk}"))
    if card.is_pinned or card.unread:
        keys.update(sure_keys(_entry(card)))
    return keys


def _entry(card: Card) -> Entry:
    points = tuple(card.points.values())
    return Entry(
        id=str(card.person.pk),
        name=card.person.sort_key,
        organisation=card.organisation_key,
        emails=tuple(point.key for point in points if point.kind == ContactPoint.Kind.EMAIL),
        phones=tuple(point.key for point in points if point.kind == ContactPoint.Kind.PHONE),
        mobiles=mobiles_in(points),
        profile=card.person.profile_key,
    )
