"""Finding one person among many: the same, perhaps the same, or the one who is meant."""

from collections.abc import Iterable

from django.db.models import Q, QuerySet

from askwell.accounts.models import Seeker
from askwell.formats.linkedin import profile_key
from askwell.journey.people.keying import organisation_key, point_key, sort_key
from askwell.journey.people.models import ContactPoint, Person
from askwell.journey.searching.match import matching
from askwell.journey.searching.text import words

SHOWN_DUPLICATES = 5
NAMESAKES = 50


def the_same_person(
    seeker: Seeker,
    *,
    full_name: str,
    organisation: str = "",
    profile: str = "",
    emails: Iterable[str] = (),
    phones: Iterable[str] = (),
) -> Person | None:
    """Return the one person who can only be the same, or None.

    The same LinkedIn profile; an e-mail address of someone who shares a part of the name; a phone number of the
    same name; else the same name at the same organisation, when there is exactly one.
    """
    people = Person.objects.of(seeker)
    key = sort_key(full_name)
    if profile_key(profile) and (found := people.filter(profile_key=profile_key(profile)).first()):
        return found
    for person in _with_points(seeker, ContactPoint.Kind.EMAIL, emails):
        if share_a_word(person.sort_key, key):
            return person
    for person in _with_points(seeker, ContactPoint.Kind.PHONE, phones):
        if person.sort_key == key:
            return person
    namesakes = list(people.filter(sort_key=key).select_related("organisation")[:NAMESAKES])
    return _the_only_one(namesakes, organisation_key(organisation))


def _the_only_one(namesakes: list[Person], place: str) -> Person | None:
    """Return the one of these who can be meant: alone at that organisation, or alone with no other one known."""
    there = [person for person in namesakes if person.organisation and person.organisation.key == place]
    if place and there:
        return there[0] if len(there) == 1 else None
    if len(namesakes) == 1 and (not place or namesakes[0].organisation is None):
        return namesakes[0]
    return None


def share_a_word(one: str, other: str) -> bool:
    """Tell whether two folded names have a word in common; an address that stands in for a name counts too."""
    return bool(set(one.split()) & set(other.split()))


def may_be_the_same(
    seeker: Seeker,
    *,
    full_name: str,
    profile: str = "",
    emails: Iterable[str] = (),
    phones: Iterable[str] = (),
) -> list[Person]:
    """Return up to five people who share this name, profile, e-mail address or phone number."""
    same = Q(sort_key=sort_key(full_name))
    if profile_key(profile):
        same |= Q(profile_key=profile_key(profile))
    for kind, values in ((ContactPoint.Kind.EMAIL, emails), (ContactPoint.Kind.PHONE, phones)):
        same |= Q(pk__in=_with_points(seeker, kind, values).values("pk"))
    people = Person.objects.of(seeker).select_related("organisation").filter(same)
    return list(people.distinct()[:SHOWN_DUPLICATES])


def who_is_meant(seeker: Seeker, *, name: str) -> list[Person]:
    """Return the people whom a name in a sentence may mean: "Aunt Rosa" finds Rosa Osei, my aunt.

    An exact name comes alone. Otherwise every word has to be a word of the name or of the relation.
    """
    people = Person.objects.of(seeker).select_related("organisation")
    exact = list(people.filter(sort_key=sort_key(name))[:SHOWN_DUPLICATES])
    if exact:
        return exact
    said = set(words(name))
    near = matching(people, seeker=seeker, text=name)
    return [p for p in near if said <= set(words(f"{p.full_name} {p.relation}"))][:SHOWN_DUPLICATES]


def _with_points(seeker: Seeker, kind: str, values: Iterable[str]) -> QuerySet[Person]:
    keys = [key for value in values if (key := point_key(kind, value, region=seeker.region))]
    points = ContactPoint.objects.of(seeker).filter(kind=kind, key__in=keys)
    return Person.objects.of(seeker).filter(pk__in=points.values("person_id")).order_by("id")
