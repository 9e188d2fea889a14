"""Organisations that are only there because of one person."""

from askwell.desk.one_person.traces import Keys
from askwell.journey.people.models import Organisation, OrganisationMerge, Person
from askwell.journey.rows import Row


def left_behind(person: Person, *, but: Keys) -> list[Organisation]:
    """Return her organisation where nothing but the rows ``but``, which go, leads to it, and the seeker wrote nothing of it."""
    place = person.organisation
    if place is None or place.note or place.website or _held(place, but=but):
        return []
    return [place]


def _held(place: Organisation, *, but: Keys) -> bool:
    for relation in Organisation._meta.related_objects:  # noqa: SLF001  # Django's documented way to who points here
        model = relation.related_model
        if issubclass(model, Row) and model is not OrganisationMerge:
            rows = model.objects.of(place.seeker).filter(**{relation.field.name: place})
            if rows.exclude(pk__in=but.get(model, ())).exists():
                return True
    return False
