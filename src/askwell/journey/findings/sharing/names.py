"""Words as a reader may have them: for another person nobody is named."""

from collections.abc import Callable

from askwell.journey.purpose.models import Campaign
from askwell.journey.talk.models import Line
from askwell.journey.talk.named import names_left_out
from askwell.journey.talk.queries import standing
from askwell.method.trust import Audience


def as_it_may_be_read(campaign: Campaign, *, audience: Audience) -> Callable[[str], str]:
    """Return what makes of words those that this audience may have: for another person nobody is named in them."""
    if audience is not Audience.ANOTHER:
        return lambda text: text
    lines = standing(Line.objects.of(campaign.seeker).filter(talk__campaign=campaign))
    return names_left_out(campaign.seeker, texts=(line.text for line in lines))
