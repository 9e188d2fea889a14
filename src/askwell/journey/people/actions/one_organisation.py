"""Making one organisation of two, and taking that back."""

import datetime as dt

from django.db import transaction

from askwell.journey.people.actions.organisations import tell_the_search
from askwell.journey.people.merging.folding import Folding
from askwell.journey.people.models import Organisation, OrganisationMerge
from askwell.journey.people.putting_back import put_back, steps_as_text, steps_in


class LaterOrganisation(Exception):
    """One of them was made one with a third one since. Take that back first."""


@transaction.atomic
def make_one(stays: Organisation, gone: Organisation, *, now: dt.datetime) -> OrganisationMerge:
    """Let one organisation go up in another, with its people and all that was said of it; its name stays as another name.

    Returns what can be undone.
    """
    names = dict.fromkeys([*stays.other_names.splitlines(), gone.name, *gone.other_names.splitlines()])
    notes = dict.fromkeys(note for note in (stays.note, gone.note) if note)
    folding = Folding()
    key, name = gone.pk, gone.name
    folding.fold(gone, stays)
    folding.change(stays, other_names="\n".join(filter(None, names)), note="\n\n".join(notes))
    tell_the_search(stays)
    return OrganisationMerge.objects.create(
        seeker=stays.seeker,
        stays=stays,
        gone=key,
        gone_name=name,
        steps=steps_as_text(folding.steps),
        created_at=now,
    )


@transaction.atomic
def make_two(merge: OrganisationMerge) -> None:
    """Take it back: every row is as it was, but for what was changed since. Raises LaterOrganisation."""
    seeker, stays = merge.seeker, merge.stays
    if OrganisationMerge.objects.of(seeker).filter(stays=stays, pk__gt=merge.pk).exists():
        raise LaterOrganisation
    steps = steps_in(merge.steps)
    merge.delete()
    for step in reversed(steps):
        put_back(seeker, step)
    for place in Organisation.objects.of(seeker).filter(pk__in=[stays.pk, merge.gone]):
        tell_the_search(place)
