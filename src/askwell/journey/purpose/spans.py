"""The time of a campaign among the others of its seeker."""

import datetime as dt
from dataclasses import dataclass

from askwell.journey.purpose.models import Campaign


@dataclass(frozen=True, kw_only=True)
class Span:
    """From when on and until when a campaign was the newest; None where that is open."""

    first: dt.datetime | None
    until: dt.datetime | None

    def holds(self, moment: dt.datetime) -> bool:
        """Return whether a moment is in it."""
        return (self.first is None or moment >= self.first) and (self.until is None or moment < self.until)


def span_of(campaign: Campaign) -> Span:
    """Return the time of a campaign: what was before the first one is of the first. One statement."""
    starts = Campaign.objects.of(campaign.seeker).exclude(pk=campaign.pk).order_by("started_at")
    others = list(starts.values_list("started_at", flat=True))
    earlier = any(start <= campaign.started_at for start in others)
    later = [start for start in others if start > campaign.started_at]
    return Span(first=campaign.started_at if earlier else None, until=later[0] if later else None)
