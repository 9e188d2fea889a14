"""What was learned about several organisations, in columns."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence

from django.db.models import Q, QuerySet
from django.db.models.functions import Coalesce

from askwell.journey.findings.beside.places import OWN_ROWS, Place, Places, cell, place_of, row_of, rows_of
from askwell.journey.findings.facts.queries import Told, facts_of
from askwell.journey.findings.models import Claim, Lead
from askwell.journey.findings.themes.book import theme_book
from askwell.journey.people.models import Organisation, Person
from askwell.journey.people.no_places import NO_PLACES
from askwell.journey.purpose.models import Campaign
from askwell.method import fact_words

# So many columns stand on one wide page.
COLUMNS = 4


def places_beside(campaign: Campaign, *, page: int = 1) -> Places:
    """Return the organisations of which something was said, by whomever, so many to a page. Six statements."""
    first = (page - 1) * COLUMNS
    found = _spoken_of(campaign)[first : first + COLUMNS + 1]
    shown, theme_of = found[:COLUMNS], theme_book(campaign).theme_of
    claims: defaultdict[object, defaultdict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in _claims(campaign, shown):
        claims[place_of(claim)][row_of(claim, theme_of(claim.topic))].append(claim)
    facts: defaultdict[object, defaultdict[str, list[Told]]] = defaultdict(lambda: defaultdict(list))
    for fact in facts_of(campaign).filter(person__organisation__in=shown, kind__in=OWN_ROWS):
        told = Told(fact=fact, words=fact_words.in_words(fact))
        facts[fact.person.organisation_id][fact.kind].append(told)
    leads = _leads(campaign, shown)
    used = {key for said in claims.values() for key in said} | {
        key for known in facts.values() for key in known
    }
    rows = rows_of(used)

    def column(place: Organisation) -> Place:
        said, known = claims[place.pk], facts[place.pk]
        spoke = _people([claim.person for of_row in said.values() for claim in of_row])
        return Place(
            organisation=place,
            people=[person for person in spoke if person.organisation_id == place.pk],
            others=[person for person in spoke if person.organisation_id != place.pk],
            cells=[cell(said[key], known[key]) for key in rows],
            leads=leads[place.pk],
        )

    return Places(
        rows=list(rows.values()), columns=[column(place) for place in shown], more=len(found) > COLUMNS
    )


def _people(spoke: Iterable[Person]) -> list[Person]:
    """Return each person once, in the order in which they come."""
    return list({person.pk: person for person in spoke}.values())


def _spoken_of(campaign: Campaign) -> list[Organisation]:
    """Return the organisations of which something was said, those of whom most was said first. Two statements."""
    said = Claim.objects.of(campaign.seeker).filter(campaign=campaign, mine=False).order_by()
    told: defaultdict[object, list[dt.datetime]] = defaultdict(list)
    columns = said.annotate(place=Coalesce("about_organisation", "person__organisation"))
    for place, said_at in columns.values_list("place", "said_at"):
        told[place].append(said_at)
    places = Organisation.objects.of(campaign.seeker).filter(pk__in=[key for key in told if key])
    newest_first = sorted(
        places.exclude(key__in=NO_PLACES).order_by("id"), key=lambda one: max(told[one.pk]), reverse=True
    )
    return sorted(newest_first, key=lambda one: -len(told[one.pk]))


def _claims(campaign: Campaign, places: Sequence[Organisation]) -> QuerySet[Claim]:
    about = Q(about_organisation__in=places) | Q(about_organisation=None, person__organisation__in=places)
    claims = Claim.objects.of(campaign.seeker).filter(about, campaign=campaign, mine=False)
    return claims.select_related("person__organisation", "about_organisation")


def _leads(campaign: Campaign, places: Iterable[Organisation]) -> defaultdict[object, list[Lead]]:
    found: defaultdict[object, list[Lead]] = defaultdict(list)
    leads = Lead.objects.of(campaign.seeker).filter(campaign=campaign, closed_at=None)
    for lead in leads.filter(organisation__in=places):
        found[lead.organisation_id].append(lead)
    return found
