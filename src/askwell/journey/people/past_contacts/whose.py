"""Whom of the address book somebody in a download is: by profile address, else by a name that only one person has."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from askwell.accounts.models import Seeker
from askwell.journey.people.address_books.inserting import batches
from askwell.journey.people.models import ContactPoint, PastContact, Person
from askwell.journey.people.past_contacts.owner import Party


@dataclass(slots=True)
class Bearer:
    """Somebody of the book: her key, or none where she only comes in, her profile if it is known, and her folded name."""

    person: UUID | None
    profile: str
    name: str


@dataclass(slots=True)
class Book:
    """Who of the address book has which profile and which name, and which profiles go by a name in downloads."""

    profiles: dict[str, Bearer] = field(default_factory=dict)
    bearers: dict[str, list[Bearer]] = field(default_factory=lambda: defaultdict(list))
    called: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def find(self, party: Party) -> Bearer | None:
        """Return who of the book a party is, or None."""
        return self.by_profile(party) or self.by_name(party)

    def by_profile(self, party: Party) -> Bearer | None:
        """Return who has a party's profile address."""
        return self.profiles.get(party.profile_key) if party.profile_key else None

    def by_name(self, party: Party) -> Bearer | None:
        """Return who alone bears a party's name, or None where that is nobody, or may be somebody else.

        Two of one name in the book, or two profiles of one name in a download, are left for the seeker to tell apart.
        """
        bearers = self.bearers.get(party.sort_key, []) if party.sort_key else []
        if len(bearers) != 1:
            return None
        one = bearers[0]
        if party.profile_key and one.profile and one.profile != party.profile_key:
            return None
        others = self.called.get(party.sort_key, set()) - {one.profile}
        return one if len(others) <= (0 if one.profile else 1) else None


def book_for(seeker: Seeker, parties: Collection[Party]) -> Book:
    """Return what the address book knows of these parties; its cost follows them, not the book."""
    book = Book()
    for profile, person, name in _with_profiles(
        seeker, {one.profile_key for one in parties if one.profile_key}
    ):
        book.profiles.setdefault(profile, Bearer(person, profile, name))
    names = {one.sort_key for one in parties if one.sort_key}
    for some in batches(names):
        people = Person.objects.of(seeker).filter(sort_key__in=some).order_by("id")
        for name, person, profile in people.values_list("sort_key", "id", "profile_key"):
            book.bearers[name].append(Bearer(person, profile, name))
        heard = PastContact.objects.of(seeker).filter(sort_key__in=some).exclude(profile_key="")
        for name, profile in heard.order_by().values_list("sort_key", "profile_key").distinct():
            book.called[name].add(profile)
    return book


def _with_profiles(seeker: Seeker, profiles: Iterable[str]) -> Iterable[tuple[str, UUID, str]]:
    for some in batches(profiles):
        people = Person.objects.of(seeker).filter(profile_key__in=some).order_by("id")
        yield from people.values_list("profile_key", "id", "sort_key")
        pages: Mapping[str, str] = {f"linkedin.com/{profile}": profile for profile in some}
        second = ContactPoint.objects.of(seeker).filter(kind=ContactPoint.Kind.URL, key__in=pages)
        rows = second.order_by("person_id").values_list("key", "person_id", "person__sort_key")
        for key, person, name in rows:
            yield pages[key], person, name
