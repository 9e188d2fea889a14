"""Saying of two claims whether they speak of the same thing, and taking it back."""

import uuid

from askwell.journey.findings.models import Claim, SameThing
from askwell.journey.purpose.models import Campaign


def say_whether_same(campaign: Campaign, one: uuid.UUID, other: uuid.UUID, *, same: bool) -> bool:
    """Keep that two claims speak of the same thing, or of two; what was said of them before gives way.

    Returns whether they are two claims of this campaign.
    """
    claims = Claim.objects.of(campaign.seeker).filter(campaign=campaign, pk__in=[one, other])
    pair = sorted(claims, key=lambda claim: str(claim.pk))
    if len(pair) != 2:  # noqa: PLR2004  # one alone is no pair
        return False
    SameThing.objects.of(campaign.seeker).update_or_create(
        seeker=campaign.seeker, campaign=campaign, one=pair[0], other=pair[1], defaults={"same": same}
    )
    return True


def ask_again(campaign: Campaign, said: uuid.UUID) -> bool:
    """Take back what was said of two claims; returns whether there was anything to take back."""
    gone, _ = SameThing.objects.of(campaign.seeker).filter(campaign=campaign, pk=said).delete()
    return bool(gone)
