"""How far the people of a campaign came, with who they are."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.safestring import SafeString

from askwell.desk.standing.chosen import chosen
from askwell.desk.standing.facts import facts_of
from askwell.journey.people.models import Person, Referral
from askwell.journey.purpose.models import Campaign
from askwell.method import way
from askwell.method.way import Own, Step
from askwell.web.charts import funnel

TITLE = "How far people came with you"
TITLE_OF_MINE = "How far people came with me"


@dataclass(frozen=True, kw_only=True)
class WaySoFar:
    """Everyone chosen for a talk with the steps that each came to, by name."""

    people: Sequence[tuple[Person, set[Step]]]

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
    """Return how far everyone chosen for a talk came in this campaign. Nine statements, however many people."""
    seeker = campaign.seeker
    gave = set(Referral.objects.of(seeker).order_by().values_list("referrer_id", flat=True))
    facts = facts_of(seeker, campaign, chosen(seeker))
    return WaySoFar(
        people=[(one.person, way.reached(one, gave_names=one.person.pk in gave)) for one in facts]
    )
