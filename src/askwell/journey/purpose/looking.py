"""A campaign that a page shows: the one under way, or one that rests and is only looked at."""

import uuid
from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import Http404

from askwell.accounts.requests import SeekerRequest
from askwell.journey.purpose.models import Campaign
from askwell.journey.purpose.queries import current_campaign

ASKED_AS = "campaign"


@dataclass(frozen=True, kw_only=True)
class LookedAt:
    """The campaign on a page; ``under_way`` is another one where this one ``rests``. To look at a campaign does not take it up."""

    campaign: Campaign
    under_way: Campaign

    @property
    def rests(self) -> bool:
        """Return whether it is another campaign than the one under way."""
        return self.campaign.pk != self.under_way.pk

    @property
    def first(self) -> str:
        """Return what an address without a query has after it so that it shows the same campaign."""
        return f"?{self._query}" if self.rests else ""

    @property
    def more(self) -> str:
        """Return what an address that has a query already has after it."""
        return f"&{self._query}" if self.rests else ""

    @property
    def _query(self) -> str:
        return urlencode({ASKED_AS: self.campaign.pk})


def looked_at(request: SeekerRequest) -> LookedAt:
    """Return the campaign that the address asks for, else the one under way. Raises Http404 for one that is not the seeker's."""
    under_way = current_campaign(request.seeker)
    asked = request.GET.get(ASKED_AS, "")
    if asked in {"", str(under_way.pk)}:
        return LookedAt(campaign=under_way, under_way=under_way)
    try:
        campaign = Campaign.objects.of(request.seeker).get(pk=uuid.UUID(asked))
    except (ValueError, Campaign.DoesNotExist):
        raise Http404 from None
    campaign.seeker = request.seeker
    return LookedAt(campaign=campaign, under_way=under_way)
