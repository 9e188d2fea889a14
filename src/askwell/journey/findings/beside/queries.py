"""What was learned about several organisations, in columns."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import Count, Max, Q, QuerySet

from askwell.journey.findings.models import Claim, Lead
from askwell.journey.findings.voices import Speaker, said_about
from askwell.journey.people.models import Organisation, Person
from askwell.journey.people.no_places import NO_PLACES
from askwell.journey.purpose.models import Campaign
from askwell.method.grounds import HOUSE, KIND
from askwell.method.guesses.abouts import kind_named
from askwell.method.purposes import Purpose
from askwell.method.roles import role_of, speaks_of_trade

# So many columns stand on one wide page.
COLUMNS = 4
OF_A_PURPOSE = 3
TRADE = "the trade"


@dataclass(frozen=True, kw_only=True)
class Said:
    """What somebody who works there said, and of ``whom`` where it is not of her own place."""

    claim: Claim
    whom: str = ""

    @property
    def text(self) -> str:
        """Return the words."""
        return self.claim.text


@dataclass(frozen=True, kw_only=True)
class Cell:
    """The newest words from one organisation for one purpose, and how many more there are."""

    claims: Sequence[Said]
    more: int


@dataclass(frozen=True, kw_only=True)
class Place:
    """One organisation: who told of it, what they said for each purpose, and the leads there."""

    organisation: Organisation
    people: Sequence[Person]
    cells: Sequence[Cell]
    leads: Sequence[Lead]


@dataclass(frozen=True, kw_only=True)
class Places:
    """A page of organisations, those of whom most was said first."""

    purposes: Sequence[Purpose]
    columns: Sequence[Place]
    more: bool


def places_beside(campaign: Campaign, *, page: int = 1) -> Places:
    """Return the organisations whose people said something, so many to a page. Four statements."""
    first = (page - 1) * COLUMNS
    found = list(_spoken_of(campaign)[first : first + COLUMNS + 1])
    shown = found[:COLUMNS]
    told: defaultdict[tuple[object, str], list[Claim]] = defaultdict(list)
    people: defaultdict[object, dict[object, Person]] = defaultdict(dict)
    for claim in _claims(campaign, shown):
        place = claim.person.organisation_id
        told[place, claim.purpose].append(claim)
        people[place][claim.person_id] = claim.person
    leads = _leads(campaign, shown)
    return Places(
        purposes=list(Purpose),
        columns=[
            Place(
                organisation=place,
                people=list(people[place.pk].values()),
                cells=[_cell(told[place.pk, purpose.value]) for purpose in Purpose],
                leads=leads[place.pk],
            )
            for place in shown
        ],
        more=len(found) > COLUMNS,
    )


def _spoken_of(campaign: Campaign) -> QuerySet[Organisation]:
    said = Q(people__claims__campaign=campaign, people__claims__mine=False)
    return (
        Organisation.objects.of(campaign.seeker)
        .filter(said)
        .exclude(key__in=NO_PLACES)
        .annotate(told=Count("people__claims", filter=said), newest=Max("people__claims__said_at"))
        .order_by("-told", "-newest", "id")
    )


def _claims(campaign: Campaign, places: Iterable[Organisation]) -> QuerySet[Claim]:
    return (
        Claim.objects.of(campaign.seeker)
        .filter(campaign=campaign, mine=False, person__organisation__in=places)
        .select_related("person__organisation", "about_organisation")
    )


def _cell(claims: Sequence[Claim]) -> Cell:
    return Cell(
        claims=[Said(claim=one, whom=_of_others(one)) for one in claims[:OF_A_PURPOSE]],
        more=len(claims[OF_A_PURPOSE:]),
    )


def _of_others(claim: Claim) -> str:
    """Return of whom words are that are not about the speaker's own place: what they name, or the trade for who speaks of that."""
    speaker, said = Speaker.of(claim.person), said_about(claim)
    if house := said.get(HOUSE, ""):
        return "" if house == speaker.organisation else house
    kind = said.get(KIND, "") or kind_named(claim.text)
    if kind and kind != speaker.house_kind:
        return kind
    role = role_of(speaker.title)
    return TRADE if speaks_of_trade(speaker.title, role=role, house=speaker.organisation or "") else ""


def _leads(campaign: Campaign, places: Iterable[Organisation]) -> defaultdict[object, list[Lead]]:
    found: defaultdict[object, list[Lead]] = defaultdict(list)
    leads = Lead.objects.of(campaign.seeker).filter(campaign=campaign, closed_at=None)
    for lead in leads.filter(organisation__in=places):
        found[lead.organisation_id].append(lead)
    return found
