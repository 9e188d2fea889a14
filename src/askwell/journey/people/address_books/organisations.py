"""The organisations that a batch names: found by their keys, and made where they are not there yet."""

from askwell.journey.people.address_books.arrivals import Arrival
from askwell.journey.people.address_books.changing import Diary
from askwell.journey.people.address_books.inserting import batches, insert
from askwell.journey.people.address_books.joining import Joined
from askwell.journey.people.models import ContactPoint, Import, Organisation


def organisations_of(source: Import, joined: Joined, diary: Diary) -> dict[str, Organisation]:
    """Return the organisations of this batch by their keys, those made that are not there yet."""
    seeker = source.seeker
    called = {card.organisation_key: card.organisation for card in reversed(joined.cards)}
    told = joined.new_organisations
    keys = {*called, *told, *(arrival.organisation_key for arrival in joined.organisations)} - {""}
    there = {
        place.key: place
        for some in batches(keys)
        for place in Organisation.objects.of(seeker).filter(key__in=some)
    }
    missing = {
        key: _organisation_of(told[key]) if key in told else Organisation(name=called[key])
        for key in [*called, *told]
        if key and key not in there
    }
    for key, place in missing.items():
        place.seeker_id, place.key = seeker.pk, key
    insert(list(missing.values()))
    diary.made(missing.values())
    return there | missing


def _organisation_of(arrival: Arrival) -> Organisation:
    """Return the organisation that a card of its own tells of; how to reach it stands in its note."""
    website = next((point.value for point in arrival.points if point.kind == ContactPoint.Kind.URL), "")
    lines = [
        *(point.value for point in arrival.points if point.value != website),
        arrival.postal_address,
        arrival.note,
    ]
    return Organisation(name=arrival.organisation, website=website, note="\n".join(filter(None, lines)))
