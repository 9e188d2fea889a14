"""How far the people of a campaign came, with who they are."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.safestring import SafeString

from askwell.desk.standing.chosen import chosen
from askwell.desk.standing.facts import facts_of
from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.models import Outreach
from askwell.journey.people.models import Person, Referral
from askwell.journey.purpose.models import Campaign
from askwell.journey.purpose.spans import Span, span_of
from askwell.method import way
from askwell.method.way import Own, Step
from askwell.web.charts import funnel

TITLE = "How far people came with you"
TITLE_OF_MINE = "How far people came with me"


@dataclass(frozen=True, kw_only=True)
class WaySoFar:
    """Everyone of a campaign with the steps that each came to, by name; whether that is everyone chosen for a talk at all."""

    people: Sequence[tuple[Person, set[Step]]]
    is_everyone: bool = True

    @property
    def counts(self) -> list[tuple[Step, int]]:
        """Return how many came to each step."""
        return way.counts(steps for _, steps in self.people)

    @property
    def rows(self) -> list[tuple[Step, list[Person]]]:
        """Return who came to each step: the rows behind the numbers."""
        return [(step, [person for person, steps in self.people if step in steps]) for step in Step]

    @property
    def rates(self) -> list[Own]:
        """Return the seeker's own rates."""
        return way.rates(steps for _, steps in self.people)

    @property
    def drawing(self) -> SafeString:
        """Draw the steps as bars on one scale."""
        return funnel("way", [(step.words, count) for step, count in self.counts], TITLE)

    @property
    def drawing_of_mine(self) -> SafeString:
        """Draw the same as the seeker hands it on, in her own words."""
        return funnel("way", [(step.words_of_mine, count) for step, count in self.counts], TITLE_OF_MINE)


def way_so_far(campaign: Campaign) -> WaySoFar:
    """Return how far everyone of this campaign came. Fourteen statements, however many people.

    Of it is whom she asked or talked with in it, and whoever was found in its time and asked for no other. So is a name: it counts for the
    campaign of the talk in which it was given, else for the one in whose time it was.
    """
    seeker, span = campaign.seeker, span_of(campaign)
    elsewhere = _met_elsewhere(campaign)
    everyone = facts_of(seeker, campaign, chosen(seeker))
    here = [
        one
        for one in everyone
        if one.outreach
        or one.talks
        or (one.person.pk not in elsewhere and one.person.found_at and span.holds(one.person.found_at))
    ]
    gave = _gave_names(campaign, span)
    return WaySoFar(
        people=[(one.person, way.reached(one, gave_names=one.person.pk in gave)) for one in here],
        is_everyone=len(here) == len(everyone),
    )


def _met_elsewhere(campaign: Campaign) -> set[uuid.UUID]:
    """Return whom she asked or talked with in another campaign. Two statements."""
    asked = Outreach.objects.of(campaign.seeker).exclude(campaign=campaign).order_by()
    talks = Talk.objects.of(campaign.seeker).exclude(campaign=campaign).order_by()
    return {*asked.values_list("person_id", flat=True), *talks.values_list("person_id", flat=True)}


def _gave_names(campaign: Campaign, span: Span) -> set[uuid.UUID]:
    """Return who gave her a name in this campaign. Two statements."""
    given = Referral.objects.of(campaign.seeker).order_by()
    in_talks = given.filter(name_given__talk__campaign=campaign).values_list("referrer_id", flat=True)
    otherwise = given.filter(name_given=None).values_list("referrer_id", "referred_at")
    return {*in_talks, *(referrer for referrer, at in otherwise if span.holds(at))}
