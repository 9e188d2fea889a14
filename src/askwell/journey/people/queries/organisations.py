"""Organisations with their people, as the pages show them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Count, Exists, OuterRef, QuerySet

from askwell.accounts.models import Seeker
from askwell.journey.people.keying import organisation_key
from askwell.journey.people.models import ChosenOrganisation, EarlierPlace, Organisation, Person
from askwell.journey.people.no_places import NO_PLACES
from askwell.journey.purpose.models import Campaign
from askwell.method.duplicates.places import may_be_one_place, stem_of

PAGE = 50
OFFERED = 500


@dataclass(frozen=True, slots=True)
class Page:
    """One page of organisations in the order of their names; an empty link means that this is the end."""

    rows: Sequence[Organisation]
    newer: str
    older: str


def organisations_page(seeker: Seeker, *, after: str = "", before: str = "") -> Page:
    """Return the places of work whose key follows ``after``, or the last ones before ``before``, with ``people_count``."""
    everyone = (
        Organisation.objects.of(seeker).exclude(key__in=NO_PLACES).annotate(people_count=Count("people"))
    )
    if before:
        rows = list(everyone.filter(key__lt=before).order_by("-key")[: PAGE + 1])
        more, shown = len(rows) > PAGE, rows[:PAGE][::-1]
        return Page(shown, shown[0].key if more else "", shown[-1].key if shown else "")
    rows = list(everyone.filter(key__gt=after).order_by("key")[: PAGE + 1])
    shown = rows[:PAGE]
    return Page(shown, shown[0].key if after and shown else "", shown[-1].key if len(rows) > PAGE else "")


def people_at(organisation: Organisation) -> QuerySet[Person]:
    """Return the people who work there, by name."""
    return organisation.people.order_by("sort_key", "id")


def organisation_names(seeker: Seeker) -> list[str]:
    """Return names to offer while someone types one; the five hundred met last are enough for that."""
    known = Organisation.objects.of(seeker).order_by("-id")[:OFFERED]
    return sorted(known.values_list("name", flat=True), key=str.casefold)


def choice_of(seeker: Seeker, organisation: Organisation) -> bool | None:
    """Tell whether the seeker chose to work there in the campaign under way; None before there is one. One statement."""
    chosen = ChosenOrganisation.objects.of(seeker).filter(organisation=organisation)
    under_way = Campaign.objects.of(seeker).filter(ended_at=None).order_by("-started_at")
    is_chosen = Exists(chosen.filter(campaign=OuterRef("pk")))
    return under_way.annotate(is_chosen=is_chosen).values_list("is_chosen", flat=True).first()


def people_before(organisation: Organisation) -> QuerySet[EarlierPlace]:
    """Return the people who worked there before and do not now, by name, each with what she does now."""
    gone = organisation.earlier_people.exclude(person__organisation=organisation)
    return gone.select_related("person__organisation").order_by("person__sort_key", "id")


def perhaps_the_same(seeker: Seeker, organisation: Organisation) -> list[Organisation]:
    """Return the other organisations whose names differ from this one's in general words alone, by name, with ``people_count``."""
    stem = stem_of(organisation.key)
    others = Organisation.objects.of(seeker).filter(key__startswith=stem).exclude(pk=organisation.pk)
    near = others.annotate(people_count=Count("people")).order_by("key")[:OFFERED]
    return [other for other in near if may_be_one_place(organisation.key, other.key)]


def called_otherwise(seeker: Seeker) -> Mapping[str, str]:
    """Return for each folded other name the key of the organisation that is meant."""
    rows = Organisation.objects.of(seeker).exclude(other_names="").values_list("key", "other_names")
    return {organisation_key(name): key for key, names in rows for name in names.splitlines() if name.strip()}
