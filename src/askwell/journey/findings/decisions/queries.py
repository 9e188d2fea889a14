"""Who helped with a campaign, and so should hear how it ended."""

from askwell.journey.agreement.models import Talk
from askwell.journey.people.models import Person, Referral
from askwell.journey.purpose.models import Campaign


def helpers(campaign: Campaign) -> list[Person]:
    """Return whoever talked with the seeker or gave a name that was talked with, by name. Three statements."""
    talked = Talk.objects.of(campaign.seeker).filter(campaign=campaign, ended_at__isnull=False)
    met = set(talked.values_list("person_id", flat=True))
    gave = Referral.objects.of(campaign.seeker).filter(referred_id__in=met)
    wanted = met | set(gave.values_list("referrer_id", flat=True))
    people = Person.objects.of(campaign.seeker).filter(pk__in=wanted, never_ask_at=None)
    return list(people.order_by("sort_key", "id"))
