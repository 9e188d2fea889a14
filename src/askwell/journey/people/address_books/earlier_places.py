"""Where people worked before of whom a newer record names another place."""

from typing import Any

from askwell.accounts.models import Seeker
from askwell.journey.people.address_books.cards import Card
from askwell.journey.people.address_books.changing import Diary
from askwell.journey.people.address_books.inserting import insert
from askwell.journey.people.models import EarlierPlace


def keep_earlier_places(seeker: Seeker, changed: list[Card], diary: Diary) -> None:
    """Keep where people worked before of whom a newer record names another place."""
    left = [card for card in changed if card.columns.get("organisation_id")]
    if not left:
        return
    known = EarlierPlace.objects.of(seeker).filter(person__in=[card.person.pk for card in left])
    there = set(known.values_list("person_id", "organisation_id"))
    fresh = [place for card in left if (place := _earlier_place(seeker, card)).key not in there]
    insert(fresh)
    diary.made(fresh)


def _earlier_place(seeker: Seeker, card: Card) -> EarlierPlace:
    """Return where a person worked until this import, with what she did there."""
    title = str(card.columns.get("title", card.person.title))
    place: Any = card.columns["organisation_id"]
    return EarlierPlace(seeker=seeker, person=card.person, organisation_id=place, title=title)
