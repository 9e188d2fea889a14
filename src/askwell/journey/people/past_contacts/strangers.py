"""Those whom messages were written with and who are in no list: as people to be added, where the seeker wants them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.db.models import Count, Max, Min, Q

from askwell.accounts.models import Seeker
from askwell.formats.records import PersonRecord
from askwell.journey.people.address_books.arrivals import Arrival, arrival_of
from askwell.journey.people.address_books.inserting import batches
from askwell.journey.people.models import Import, PastContact, Person
from askwell.journey.people.past_contacts.owner import Party
from askwell.journey.people.queries.organisations import called_otherwise

KIND = "linkedin_messages"


@dataclass(frozen=True, slots=True)
class Stranger:
    """Somebody who is in no list: where she stands first, how much was written, and whether any of it by the seeker."""

    party: Party
    place: str
    messages: int
    is_written_to: bool


def folded(found: Iterable[Stranger]) -> list[Stranger]:
    """Return strangers with those of whom only the name is told put to the one with a profile who bears it."""
    everyone = list(found)
    with_profile = {one.party.sort_key for one in everyone if one.party.profile_key}
    by_name = {one.party.sort_key: one for one in everyone if not one.party.profile_key}
    return [
        Stranger(
            one.party,
            one.place,
            one.messages,
            one.is_written_to or (alike is not None and alike.is_written_to),
        )
        for one in everyone
        if one.party.sort_key and (one.party.profile_key or one.party.sort_key not in with_profile)
        for alike in [by_name.get(one.party.sort_key)]
    ]


def waiting(seeker: Seeker) -> Iterator[Stranger]:
    """Give everyone with whom something was written and who is in no list."""
    rows = PastContact.objects.of(seeker).filter(person=None).order_by()
    groups = rows.values_list("profile_key", "sort_key").annotate(
        called=Max("name"), first=Min("place"), written=Count("id"), mine=Count("id", filter=Q(is_mine=True))
    )
    for profile, key, name, place, messages, mine in groups.order_by("profile_key", "sort_key"):
        yield Stranger(Party(name, key, profile), place, messages, bool(mine))


def wanted(source: Import) -> Iterator[list[Arrival]]:
    """Give those strangers whom the seeker wants added, some at a time, as an import takes people."""
    if source.adds == Import.Adds.NONE:
        return
    everyone = [
        one for one in folded(waiting(source.seeker)) if source.adds == Import.Adds.ALL or one.is_written_to
    ]
    region, places = source.seeker.region, called_otherwise(source.seeker)
    for some in batches(everyone):
        there = namesakes(source.seeker, (one.party for one in some))
        yield [
            arrival_of(_record(one), kind=KIND, at=source.pk, region=region, places=places)
            for one in some
            if one.party.profile_key or one.party.sort_key not in there
        ]


def namesakes(seeker: Seeker, parties: Iterable[Party]) -> set[str]:
    """Return which of these names somebody in the address book has: one more of that name would not be told apart."""
    people = Person.objects.of(seeker)
    return {
        name
        for some in batches({one.sort_key for one in parties})
        for name in people.filter(sort_key__in=some).values_list("sort_key", flat=True)
    }


def _record(one: Stranger) -> PersonRecord:
    profile = one.party.profile_key
    address = f"https://www.linkedin.com/{profile}" if profile else ""
    return PersonRecord(
        full_name=one.party.name,
        profile_url=address,
        place=one.place,
        raw="\t".join(filter(None, [one.party.name, address])),
    )
