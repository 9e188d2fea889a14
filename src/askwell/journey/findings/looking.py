"""What a page of findings shows: the campaign under way or one that rests, and all of it or a part."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar
from urllib.parse import urlencode

from django.db.models import QuerySet
from django.http import Http404

from askwell.accounts.requests import SeekerRequest
from askwell.journey.findings.within import WHOLE, Within
from askwell.journey.people.models import Organisation
from askwell.journey.purpose.models import Campaign, Target
from askwell.journey.purpose.queries import current_campaign, targets_of
from askwell.journey.rows import Row
from askwell.method.wording import listed

CAMPAIGN, TARGET, PLACE = "campaign", "target", "place"
R = TypeVar("R", bound=Row)


@dataclass(frozen=True, kw_only=True)
class LookedAt:
    """The campaign on a page, and the part of it; ``under_way`` is another one where this one ``rests``. To look at a campaign does not take it up.

    ``targets`` are those to choose from, none where the campaign has one.
    """

    campaign: Campaign
    under_way: Campaign
    within: Within = WHOLE
    targets: Sequence[Target] = field(default=())

    @property
    def rests(self) -> bool:
        """Return whether it is another campaign than the one under way."""
        return self.campaign.pk != self.under_way.pk

    @property
    def name(self) -> str:
        """Return what is looked at in a word or two."""
        return self.within.name or self.campaign.name

    @property
    def about(self) -> str:
        """Return what stands after "about" on a page."""
        several = listed([one.name for one in self.targets])
        return self.within.name or several or self.campaign.about

    @property
    def asked(self) -> dict[str, str]:
        """Return what an address says to show the same."""
        chosen = {
            CAMPAIGN: self.campaign if self.rests else None,
            TARGET: self.within.target,
            PLACE: self.within.place,
        }
        return {name: str(row.pk) for name, row in chosen.items() if row}

    @property
    def first(self) -> str:
        """Return what an address without a query has after it so that it shows the same."""
        return f"?{urlencode(self.asked)}" if self.asked else ""

    @property
    def more(self) -> str:
        """Return what an address that has a query already has after it."""
        return f"&{urlencode(self.asked)}" if self.asked else ""

    @property
    def whole(self) -> "LookedAt":
        """Return the whole campaign looked at."""
        return self.of(WHOLE)

    @property
    def parts(self) -> "Sequence[LookedAt]":
        """Return each target looked at alone."""
        return [self.of(Within(target=one)) for one in self.targets]

    def of(self, within: Within) -> "LookedAt":
        """Return another part of the same campaign looked at."""
        return LookedAt(campaign=self.campaign, under_way=self.under_way, within=within, targets=self.targets)


def looked_at(request: SeekerRequest) -> LookedAt:
    """Return what the address asks for, else all of the campaign under way. Raises Http404 for what is not the seeker's."""
    under_way = current_campaign(request.seeker)
    asked = request.GET.get(CAMPAIGN, "")
    campaign = under_way
    if asked not in {"", str(under_way.pk)}:
        campaign = _asked(Campaign.objects.of(request.seeker), asked)
        campaign.seeker = request.seeker
    return LookedAt(
        campaign=campaign, under_way=under_way, targets=targets_of(campaign), within=_part(request, campaign)
    )


def _part(request: SeekerRequest, campaign: Campaign) -> Within:
    if asked := request.GET.get(TARGET, ""):
        return Within(target=_asked(Target.objects.of(request.seeker).filter(campaign=campaign), asked))
    if asked := request.GET.get(PLACE, ""):
        return Within(place=_asked(Organisation.objects.of(request.seeker), asked))
    return WHOLE


def _asked(rows: QuerySet[R], key: str) -> R:
    try:
        return rows.get(pk=uuid.UUID(key))
    except (ValueError, rows.model.DoesNotExist):
        raise Http404 from None
