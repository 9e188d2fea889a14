"""Who helped with a campaign, and so should hear how it ended."""

import datetime as dt
from dataclasses import dataclass

from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.models import Letter
from askwell.journey.people.models import Person, Referral
from askwell.journey.purpose.models import Campaign


@dataclass(frozen=True, kw_only=True)
class Helper:
    """Somebody who helped, and when she was told how it ended, if she was."""

    person: Person
    told_at: dt.datetime | None


def helpers(campaign: Campaign, *, since: dt.datetime) -> list[Helper]:
    """Return whoever talked with the seeker or gave a name that was talked with, by name, with when she was told ``since``. Four statements."""
    seeker = campaign.seeker
    talked = Talk.objects.of(seeker).filter(campaign=campaign, ended_at__isnull=False)
    met = set(talked.values_list("person_id", flat=True))
    gave = Referral.objects.of(seeker).filter(referred_id__in=met)
    wanted = met | set(gave.values_list("referrer_id", flat=True))
    people = Person.objects.of(seeker).filter(pk__in=wanted, never_ask_at=None)
    news = Letter.objects.of(seeker).filter(kind=Letter.Kind.UPDATE, sent_at__gte=since)
    told = dict(news.order_by("-sent_at").values_list("person_id", "sent_at"))
    return [
        Helper(person=person, told_at=told.get(person.pk)) for person in people.order_by("sort_key", "id")
    ]
