"""Who is there already, as far as the people of a file may meet them, and who of them is whom."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import TypeVar
from uuid import UUID

from askwell.accounts.models import Seeker
from askwell.journey.people.address_books.arrivals import Arrival, Point
from askwell.journey.people.models import ContactPoint, Organisation, Person, SourceRecord
from askwell.journey.people.queries.people import share_a_word

T = TypeVar("T")
_AT_ONCE = 900


@dataclass(slots=True, eq=False)
class Card:
    """Someone who is there, or who comes in with this file, with all that has been brought to her so far."""

    person: Person
    organisation: str = ""
    organisation_key: str = ""
    points: dict[tuple[str, str], Point] = field(default_factory=dict)
    fresh_points: list[Point] = field(default_factory=list)
    fresh_circles: set[str] = field(default_factory=set)
    is_new: bool = False
    is_changed: bool = False


@dataclass(slots=True)
class Shelf:
    """The cards under everything they can be known by. Cards are added while a file is being compared."""

    digests: set[str] = field(default_factory=set)
    organisations: set[str] = field(default_factory=set)
    cards: dict[UUID, Card] = field(default_factory=dict)
    by_profile: dict[str, Card] = field(default_factory=dict)
    by_uid: dict[str, list[Card]] = field(default_factory=dict)
    by_point: dict[tuple[str, str], list[Card]] = field(default_factory=dict)
    by_name: dict[str, list[Card]] = field(default_factory=dict)

    def put(self, card: Card, *, uid: str = "") -> None:
        """Put a card under its name, profile, addresses and mark."""
        self.cards[card.person.pk] = card
        self.by_name.setdefault(card.person.sort_key, []).append(card)
        if card.person.profile_key:
            self.by_profile.setdefault(card.person.profile_key, card)
        for key in card.points:
            self.by_point.setdefault(key, []).append(card)
        self.mark(card, uid)

    def mark(self, card: Card, uid: str) -> None:
        """Remember that an address book calls this card by this mark."""
        if uid:
            self.by_uid.setdefault(uid, []).append(card)

    def find(self, arrival: Arrival) -> Card | None:
        """Return the card of the person who arrives, or None when nobody there can only be the same.

        In this order: the LinkedIn profile; the address book's own mark, or an e-mail address, of someone who
        shares a part of the name; a phone number of the same name; the same name at the same organisation when
        exactly one card has both and nothing speaks against it.
        """
        if arrival.profile_key in self.by_profile:
            return self.by_profile[arrival.profile_key]
        for card in chain(self.by_uid.get(arrival.uid, []), self._sharing(arrival, ContactPoint.Kind.EMAIL)):
            if share_a_word(card.person.sort_key, arrival.sort_key):
                return card
        for card in self._sharing(arrival, ContactPoint.Kind.PHONE):
            if card.person.sort_key == arrival.sort_key:
                return card
        return self._namesake(arrival)

    def _sharing(self, arrival: Arrival, kind: str) -> Iterator[Card]:
        for point in arrival.points:
            if point.kind == kind:
                yield from self.by_point.get((kind, point.key), ())

    def _namesake(self, arrival: Arrival) -> Card | None:
        there = [
            card
            for card in self.by_name.get(arrival.sort_key, ())
            if card.organisation_key == arrival.organisation_key
        ]
        return there[0] if len(there) == 1 and not _speaks_against(there[0], arrival) else None


def shelf_for(seeker: Seeker, arrivals: list[Arrival]) -> Shelf:
    """Return the shelf with everyone whom these arrivals may meet; its cost follows the file, not the address book."""
    shelf = Shelf()
    for digests in batches({a.digest for a in arrivals}):
        known = SourceRecord.objects.of(seeker).filter(digest__in=digests).exclude(person=None, reason__gt="")
        shelf.digests.update(known.values_list("digest", flat=True))
    fresh = [arrival for arrival in arrivals if arrival.digest not in shelf.digests]
    for keys in batches({a.organisation_key for a in fresh if a.is_organisation}):
        there = Organisation.objects.of(seeker).filter(key__in=keys)
        shelf.organisations.update(there.values_list("key", flat=True))
    marks = dict(_by_mark(seeker, fresh))
    _load(shelf, seeker, {*marks.values(), *_by_keys(seeker, fresh)})
    for uid, pk in marks.items():
        shelf.mark(shelf.cards[pk], uid)
    return shelf


def _by_mark(seeker: Seeker, arrivals: list[Arrival]) -> Iterator[tuple[str, UUID]]:
    for uids in batches({a.uid for a in arrivals if a.uid}):
        marked = SourceRecord.objects.of(seeker).filter(uid__in=uids).exclude(person=None)
        for uid, pk in marked.values_list("uid", "person_id"):
            if pk is not None:
                yield uid, pk


def _by_keys(seeker: Seeker, arrivals: list[Arrival]) -> Iterator[UUID]:
    people = Person.objects.of(seeker)
    for profiles in batches({a.profile_key for a in arrivals if a.profile_key}):
        yield from people.filter(profile_key__in=profiles).values_list("pk", flat=True)
    for names in batches({a.sort_key for a in arrivals}):
        yield from people.filter(sort_key__in=names).values_list("pk", flat=True)
    for kind in (ContactPoint.Kind.EMAIL, ContactPoint.Kind.PHONE):
        for keys in batches({point.key for a in arrivals for point in a.points if point.kind == kind}):
            points = ContactPoint.objects.of(seeker).filter(kind=kind, key__in=keys)
            yield from points.values_list("person_id", flat=True)


def _load(shelf: Shelf, seeker: Seeker, people: set[UUID]) -> None:
    for some in batches(people):
        there = Person.objects.of(seeker).filter(pk__in=some).select_related("organisation")
        for person in there.prefetch_related("contact_points").order_by("id"):
            place = person.organisation
            points = {
                (point.kind, point.key): Point(point.kind, point.key, point.value, point.label)
                for point in person.contact_points.all()
            }
            shelf.put(Card(person, place.name if place else "", place.key if place else "", points))


def batches(values: Iterable[T], size: int = _AT_ONCE) -> Iterator[list[T]]:
    """Return the values in lists of at most ``size``."""
    waiting = iter(values)
    while some := list(islice(waiting, size)):
        yield some


def _speaks_against(card: Card, arrival: Arrival) -> bool:
    """Tell whether two namesakes are likely two people: other profiles, or without a place other addresses."""
    profile = card.person.profile_key
    if profile and arrival.profile_key and profile != arrival.profile_key:
        return True
    mine, theirs = set(card.points), {(point.kind, point.key) for point in arrival.points}
    return not arrival.organisation_key and bool(mine and theirs) and not mine & theirs
