"""Which campaign is under way, and what it is meant to find out."""

from askwell.accounts.models import Seeker
from askwell.journey.purpose.models import Campaign, Target
from askwell.method.purposes import Purpose


class NoCampaign(Exception):
    """You have not set out yet: the first visit comes before this page."""


def current_campaign(seeker: Seeker) -> Campaign:
    """Return the campaign begun last that has not ended. Raises NoCampaign before the first visit."""
    campaign = Campaign.objects.of(seeker).filter(ended_at=None).order_by("-started_at").first()
    if campaign is None:
        raise NoCampaign
    campaign.seeker = seeker
    return campaign


def purposes_of(campaign: Campaign) -> list[Purpose]:
    """Return the purposes taken up, in the handout's order."""
    taken = {aim.purpose for aim in campaign.aims.all()}
    return [purpose for purpose in Purpose if purpose in taken]


def targets_of(campaign: Campaign) -> list[Target]:
    """Return what a campaign looks at side by side, in the order in which it was added; nothing where it is one. One statement."""
    targets = list(Target.objects.of(campaign.seeker).filter(campaign=campaign))
    return targets if len(targets) > 1 else []
