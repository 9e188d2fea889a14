"""Finding, making and changing the places where people work."""

from collections.abc import Iterable

from django.db import transaction

from askwell.accounts.models import Seeker
from askwell.journey.people.keying import organisation_key
from askwell.journey.people.models import EarlierPlace, Organisation, Person
from askwell.journey.people.queries.organisations import called_otherwise


class NameTaken(Exception):
    """Another organisation or circle of yours has this name already: ``name``."""

    def __init__(self, name: str = "") -> None:
        super().__init__(name)
        self.name = name


def find_organisation(seeker: Seeker, *, name: str) -> Organisation | None:
    """Return the organisation of this name, making it when it is new; None for an empty name.

    "Mercy Hospital" and "Mercy Hospital, Inc." are one: the spelling that came first stays. Another name that the seeker gave
    leads to the organisation too.
    """
    name = " ".join(name.split())
    if not name:
        return None
    key = organisation_key(name)
    own = Organisation.objects.of(seeker)
    there = own.filter(key=key).first() or own.filter(key=called_otherwise(seeker).get(key)).first()
    return there or Organisation.objects.create(seeker=seeker, name=name, key=key)


@transaction.atomic
def call_as_typed(organisation: Organisation | None, *, name: str) -> None:
    """Let an organisation show the name that the seeker typed by hand where that is the fuller spelling of the same name.

    "Bain" of a list becomes "Bain & Company", and not the other way round.
    """
    typed = " ".join(name.split())
    fuller = organisation is not None and len(typed) > len(organisation.name)
    if organisation and fuller and organisation.key == organisation_key(typed):
        organisation.name = typed
        organisation.save(update_fields=["name", "search_text"])
        tell_the_search(organisation)


@transaction.atomic
def change_organisation(
    organisation: Organisation, *, name: str, other_names: str, kind: str, website: str, note: str
) -> None:
    """Change what is known of an organisation. Raises NameTaken when another one has one of the names."""
    key = organisation_key(name)
    others = list(dict.fromkeys(filter(None, (" ".join(line.split()) for line in other_names.splitlines()))))
    _look_whether_free(organisation, [name, *others])
    renamed = organisation.name != name
    organisation.name, organisation.key = name, key
    organisation.other_names = "\n".join(other for other in others if organisation_key(other) != key)
    organisation.kind = " ".join(kind.split())
    organisation.website, organisation.note = website, note
    organisation.save()
    if renamed:
        tell_the_search(organisation)


def keep_kind(organisation: Organisation, *, kind: str) -> None:
    """Keep what kind of place an organisation is: said once, it holds for what everybody there tells."""
    organisation.kind = " ".join(kind.split())
    organisation.save(update_fields=["kind"])


def keep_earlier_places(person: Person, *, names: Iterable[str]) -> None:
    """Let a person have worked at these places before and at no others; what is known of one that stays is left alone."""
    seeker = person.seeker
    places = [place for name in names if (place := find_organisation(seeker, name=name))]
    mine = EarlierPlace.objects.of(seeker).filter(person=person)
    mine.exclude(organisation__in=places).delete()
    there = set(mine.values_list("organisation_id", flat=True))
    for place in dict.fromkeys(places):
        if place.pk not in there:
            EarlierPlace.objects.create(seeker=seeker, person=person, organisation=place)


def _look_whether_free(organisation: Organisation, names: list[str]) -> None:
    seeker = organisation.seeker
    taken = called_otherwise(seeker)
    for name in names:
        key = organisation_key(name)
        rivals = Organisation.objects.of(seeker).filter(key__in=[key, taken.get(key, key)])
        if rivals.exclude(pk=organisation.pk).exists():
            raise NameTaken(name)


def tell_the_search(organisation: Organisation) -> None:
    """Save the people there, who can be found by the organisation's name."""
    for person in organisation.people.select_related("organisation"):
        person.save(update_fields=["search_text"])
