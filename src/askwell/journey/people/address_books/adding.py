"""A compared batch written down: organisations, people, addresses, circles, and each record as it came."""

from askwell.formats.records import Problem
from askwell.journey.people.address_books.cards import Card
from askwell.journey.people.address_books.changing import Diary
from askwell.journey.people.address_books.circles import put_into_circles
from askwell.journey.people.address_books.contact_points import write_points
from askwell.journey.people.address_books.earlier_places import keep_earlier_places
from askwell.journey.people.address_books.inserting import insert
from askwell.journey.people.address_books.joining import Joined
from askwell.journey.people.address_books.organisations import organisations_of
from askwell.journey.people.address_books.source_records import keep_records
from askwell.journey.people.address_books.uniting import unite
from askwell.journey.people.models import Import, Person

_CHANGEABLE = (
    "full_name", "sort_key", "title", "organisation", "profile_key", "note", "postal_address", "source", "search_text",
)  # fmt: skip


def add(source: Import, joined: Joined, problems: list[Problem]) -> None:
    """Write a batch. It belongs into one transaction, which is the caller's."""
    diary = Diary(source)
    there = organisations_of(source, joined, diary)
    for card in joined.cards:
        if card.organisation_key and (card.is_new or "organisation_id" in card.columns):
            card.person.organisation = there[card.organisation_key]
    _write_people(source, joined.cards, diary)
    write_points(source, joined.cards, diary)
    put_into_circles(source, joined.cards, diary)
    keep_records(source, joined, there, problems)
    diary.keep()


def _write_people(source: Import, cards: list[Card], diary: Diary) -> None:
    insert([card.person for card in cards if card.is_new])
    changed = [card for card in cards if card.columns]
    for card in changed:
        diary.changed(card.person, card.columns)
    Person.objects.bulk_create(
        [card.person for card in changed],
        update_conflicts=True,
        unique_fields=["id"],
        update_fields=_CHANGEABLE,
    )
    keep_earlier_places(source.seeker, changed, diary)
    for card in cards:
        for gone in card.gone:
            unite(source.seeker, card, gone, diary)
