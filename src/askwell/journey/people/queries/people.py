"""Finding one person among many: the same, perhaps the same, or the one who is meant."""

from collections.abc import Iterable

from django.db.models import Q, QuerySet

from askwell.accounts.models import Seeker
from askwell.formats.linkedin import profile_key
from askwell.journey.people.keying import organisation_key, point_key, sort_key
from askwell.journey.people.models import ContactPoint, Person
from askwell.journey.people.queries.entries import entry_of
from askwell.journey.people.queries.organisations import called_otherwise
from askwell.journey.searching.match import matching
from askwell.journey.searching.text import words
from askwell.method.duplicates import Entry, sure_keys

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

    The rule is that of imports (``method.duplicates.sure_keys``). Beyond it, a name that is said without any address
    means the only person of that name, unless two employers tell them apart.
    """
    place = organisation_key(organisation)
    said = Entry(
        id="",
        name=sort_key(full_name),
        organisation=called_otherwise(seeker).get(place, place),
        emails=_keys_of(seeker, ContactPoint.Kind.EMAIL, emails),
        phones=_keys_of(seeker, ContactPoint.Kind.PHONE, phones),
        profile=profile_key(profile),
    )
    same = _reached_by(said) | Q(sort_key=said.name)
    there = list(_with_all(Person.objects.of(seeker).filter(same).distinct()).order_by("id")[:NAMESAKES])
    keys = sure_keys(said)
    known = {person: entry_of(person) for person in there}
    for person, entry in known.items():
        if not keys.isdisjoint(sure_keys(entry)):
            return person
    if said.emails or said.phones or said.profile:
        return None
    namesakes = [person for person, entry in known.items() if entry.name == said.name]
    there_too = [person for person in namesakes if known[person].organisation == said.organisation]
    meant = there_too if said.organisation and there_too else namesakes
    return meant[0] if len(meant) == 1 and _can_be_at_one_place(known[meant[0]], said) else None


def _reached_by(said: Entry) -> Q:
    reached = Q(pk__in=())
    if said.profile:
        reached |= Q(profile_key=said.profile)
    for kind, keys in ((ContactPoint.Kind.EMAIL, said.emails), (ContactPoint.Kind.PHONE, said.phones)):
        if keys:
            reached |= Q(contact_points__kind=kind, contact_points__key__in=keys)
    return reached


def _with_all(people: QuerySet[Person]) -> QuerySet[Person]:
    return people.select_related("organisation").prefetch_related("contact_points")


def _can_be_at_one_place(entry: Entry, said: Entry) -> bool:
    return "" in {entry.organisation, said.organisation} or entry.organisation == said.organisation


def _keys_of(seeker: Seeker, kind: str, values: Iterable[str]) -> tuple[str, ...]:
    return tuple(key for value in values if (key := point_key(kind, value, region=seeker.region)))


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
    points = ContactPoint.objects.of(seeker).filter(kind=kind, key__in=_keys_of(seeker, kind, values))
    return Person.objects.of(seeker).filter(pk__in=points.values("person_id")).order_by("id")


def first_email(person: Person) -> str:
    """Return the address to use first of those from which no letter came back, or ""."""
    points = person.contact_points.filter(kind=ContactPoint.Kind.EMAIL, failed_at=None)
    first = points.order_by("position").first()
    return first.value if first else ""


def failed_emails(person: Person) -> list[ContactPoint]:
    """Return the addresses from which a letter came back."""
    points = person.contact_points.filter(kind=ContactPoint.Kind.EMAIL, failed_at__isnull=False)
    return list(points.order_by("position"))
