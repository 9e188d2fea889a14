"""A file held against who is there: who is new, who has changed, who is the same."""

from dataclasses import dataclass
from enum import StrEnum

from askwell.accounts.models import Seeker
from askwell.journey.people.address_books.arrivals import Arrival, Reading
from askwell.journey.people.address_books.shelf import Card, Shelf, shelf_for
from askwell.journey.people.keying import circle_key
from askwell.journey.people.models import Circle, Person
from askwell.journey.people.suggestions import CIRCLES


class Standing(StrEnum):
    """How someone in a file stands to who is there."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that the file says otherwise; ``before`` is empty when it only adds."""

    what: str
    before: str
    after: str


@dataclass(slots=True)
class Met:
    """One arrival and how it stands.

    ``card`` is None for an organisation, and for a record whose very text is known (``is_known``).
    """

    arrival: Arrival
    standing: Standing
    card: Card | None = None
    changes: tuple[Change, ...] = ()
    is_known: bool = False


@dataclass(slots=True)
class Comparison:
    """A whole file compared, with every card that it makes or changes."""

    met: list[Met]
    shelf: Shelf

    def count(self, standing: Standing) -> int:
        """Return how many stand so."""
        return sum(met.standing is standing for met in self.met)


def compare(seeker: Seeker, reading: Reading) -> Comparison:
    """Return how everyone in a file stands. Nothing is stored; the changes are made on cards that nobody saved."""
    shelf = shelf_for(seeker, reading.arrivals)
    circles = {circle.key: circle.name for circle in Circle.objects.of(seeker)}
    circles |= {circle_key(name): name for name in CIRCLES if circle_key(name) not in circles}
    return Comparison([_meet(seeker, shelf, circles, arrival) for arrival in reading.arrivals], shelf)


def _meet(seeker: Seeker, shelf: Shelf, circles: dict[str, str], arrival: Arrival) -> Met:
    if arrival.digest in shelf.digests:
        return Met(arrival, Standing.SAME, is_known=True)
    shelf.digests.add(arrival.digest)
    if arrival.is_organisation:
        known = arrival.organisation_key in shelf.organisations
        shelf.organisations.add(arrival.organisation_key)
        return Met(arrival, Standing.SAME if known else Standing.NEW)
    card = shelf.find(arrival)
    if card is None:
        card = _new_card(seeker, arrival)
        _bring(card, arrival, circles)
        shelf.put(card, uid=arrival.uid)
        return Met(arrival, Standing.NEW, card)
    changes = _bring(card, arrival, circles)
    _know_by(shelf, card, arrival)
    card.is_changed = card.is_changed or bool(changes)
    return Met(arrival, Standing.CHANGED if changes else Standing.SAME, card, changes)


def _new_card(seeker: Seeker, arrival: Arrival) -> Card:
    person = Person(
        seeker_id=seeker.pk, full_name=arrival.full_name, sort_key=arrival.sort_key, source=arrival.source
    )
    return Card(person, is_new=True)


def _know_by(shelf: Shelf, card: Card, arrival: Arrival) -> None:
    """Put a card also under what this arrival brought, for the rest of the file."""
    shelf.mark(card, arrival.uid)
    if arrival.profile_key:
        shelf.by_profile.setdefault(arrival.profile_key, card)
    for point in card.fresh_points:
        there = shelf.by_point.setdefault((point.kind, point.key), [])
        if card not in there:
            there.append(card)


def _bring(card: Card, arrival: Arrival, circles: dict[str, str]) -> tuple[Change, ...]:
    """Bring to a card what the file says: its work and profile are news, the rest only adds; nothing goes."""
    changes = [*_work(card, arrival), *_words(card, arrival)]
    for point in arrival.points:
        if (point.kind, point.key) not in card.points:
            card.points[point.kind, point.key] = point
            card.fresh_points.append(point)
            changes.append(
                Change({"email": "Email", "phone": "Phone"}.get(point.kind, "Web page"), "", point.value)
            )
    for name in arrival.categories:
        if circle := circles.get(circle_key(name)):
            card.fresh_circles.add(circle)
    return tuple(changes)


def _work(card: Card, arrival: Arrival) -> list[Change]:
    person, changes = card.person, []
    if arrival.title and arrival.title != person.title:
        changes.append(Change("Work", person.title, arrival.title))
        person.title = arrival.title
    if arrival.organisation_key and arrival.organisation_key != card.organisation_key:
        changes.append(Change("Organization", card.organisation, arrival.organisation))
        card.organisation, card.organisation_key = arrival.organisation, arrival.organisation_key
    return changes


def _words(card: Card, arrival: Arrival) -> list[Change]:
    person, changes = card.person, []
    if "@" in person.full_name and "@" not in arrival.full_name:
        changes.append(Change("Name", person.full_name, arrival.full_name))
        person.full_name, person.sort_key = arrival.full_name, arrival.sort_key
    if arrival.profile_key and arrival.profile_key != person.profile_key:
        changes.append(Change("LinkedIn profile", person.profile_key, arrival.profile_key))
        person.profile_key = arrival.profile_key
    if arrival.note and arrival.note not in person.note:
        changes.append(Change("Note", "", arrival.note))
        person.note = f"{person.note}\n\n{arrival.note}".strip()
    if arrival.postal_address and not person.postal_address:
        changes.append(Change("Postal address", "", arrival.postal_address))
        person.postal_address = arrival.postal_address
    return changes
