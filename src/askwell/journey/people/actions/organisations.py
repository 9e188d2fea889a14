"""Finding, making and changing the places where people work."""

from django.db import transaction

from askwell.accounts.models import Seeker
from askwell.journey.people.keying import organisation_key
from askwell.journey.people.models import Organisation


class NameTaken(Exception):
    """Another organisation or circle of yours has this name already."""


def find_organisation(seeker: Seeker, *, name: str) -> Organisation | None:
    """Return the organisation of this name, making it when it is new; None for an empty name.

    "Mercy Hospital" and "Mercy Hospital, Inc." are one: the spelling that came first stays.
    """
    name = " ".join(name.split())
    if not name:
        return None
    key = organisation_key(name)
    there = Organisation.objects.of(seeker).filter(key=key).first()
    return there or Organisation.objects.create(seeker=seeker, name=name, key=key)


@transaction.atomic
def change_organisation(organisation: Organisation, *, name: str, website: str, note: str) -> None:
    """Change what is known of an organisation. Raises NameTaken when another one folds to the same name."""
    key = organisation_key(name)
    others = Organisation.objects.of(organisation.seeker).filter(key=key).exclude(pk=organisation.pk)
    if others.exists():
        raise NameTaken
    renamed = organisation.name != name
    organisation.name, organisation.key = name, key
    organisation.website, organisation.note = website, note
    organisation.save()
    if renamed:
        _tell_the_search(organisation)


def _tell_the_search(organisation: Organisation) -> None:
    """Save the people there, who can be found by the organisation's name."""
    for person in organisation.people.select_related("organisation"):
        person.save(update_fields=["search_text"])
