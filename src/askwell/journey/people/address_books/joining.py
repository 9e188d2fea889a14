"""A batch held against who is there: who is new, who has changed, who is the same, and who turns out to be one."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from askwell.accounts.models import Seeker
from askwell.journey.people.address_books.arrivals import Arrival
from askwell.journey.people.address_books.cards import Card
from askwell.journey.people.address_books.inserting import batches
from askwell.journey.people.address_books.shelf import Shelf, shelf_for, touched
from askwell.journey.people.models import Import, Organisation, Person


class Standing(StrEnum):
    """How someone in a file stands to who is there."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    JOINED = "joined"


@dataclass(slots=True)
class Joined:
    """A batch compared: every record that is new with the card it belongs to, and how many records are known already."""

    shelf: Shelf
    cards: list[Card] = field(default_factory=list)
    organisations: list[Arrival] = field(default_factory=list)
    new_organisations: dict[str, Arrival] = field(default_factory=dict)
    known: int = 0

    def standing(self, card: Card, source: Import) -> Standing:
        """Return how a card stands after this batch."""
        if card.is_new:
            return Standing.NEW
        if card.person.brought_by_id == source.pk:
            return Standing.JOINED
        return Standing.CHANGED if card.changes or card.gone else Standing.SAME


def join(source: Import, arrivals: Iterable[Arrival]) -> Joined:
    """Return whose records these are. Nothing is stored; the cards hold what their persons will have."""
    seeker = source.seeker
    batch = list(arrivals)
    joined = Joined(shelf_for(seeker, batch))
    met: dict[int, Card] = {}
    for arrival in batch:
        if arrival.digest in joined.shelf.digests:
            joined.known += 1
            continue
        joined.shelf.digests[arrival.digest] = None
        if arrival.is_organisation:
            joined.organisations.append(arrival)
            continue
        card = _card_of(source, joined.shelf, arrival)
        card.fresh.append(arrival)
        met[id(card)] = card
    joined.cards = [card for card in met.values() if card.person.pk in joined.shelf.cards]
    for card in joined.cards:
        card.settle()
    _find_organisations(seeker, joined)
    return joined


def _card_of(source: Import, shelf: Shelf, arrival: Arrival) -> Card:
    """Return the card that a record belongs to, made where nobody there is the same."""
    found = shelf.found(arrival)
    if not found:
        person = Person(seeker_id=source.seeker_id, brought_by_id=source.pk)
        card = Card(person, is_new=True)
    else:
        card = found[0] if len(found) == 1 else _made_one(source.seeker, shelf, found)
    shelf.put(card, arrival.keys)
    return card


def _made_one(seeker: Seeker, shelf: Shelf, found: list[Card]) -> Card:
    """Make one card of several that a record shows to be one person.

    Two with whom the seeker did something herself stay two, for her to decide: a record goes to the older one.
    """
    there = touched(seeker, [card.person.pk for card in found if not card.is_new])
    pinned = [card for card in found if card.is_pinned or card.person.pk in there]
    stays = (pinned or found)[0]
    for card in found:
        if card is stays or card in pinned:
            continue
        stays.fresh += card.fresh
        stays.gone += card.gone if card.is_new else [card, *card.gone]
        shelf.replace(card, stays)
    return stays


def _find_organisations(seeker: Seeker, joined: Joined) -> None:
    """Note which organisations with a card of their own are not there yet."""
    wanted = {arrival.organisation_key: arrival for arrival in joined.organisations}
    for keys in batches(wanted):
        there = set(Organisation.objects.of(seeker).filter(key__in=keys).values_list("key", flat=True))
        joined.new_organisations |= {key: wanted[key] for key in keys if key not in there}
