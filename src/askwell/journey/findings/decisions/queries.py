"""Who helped with a campaign, and so should hear how it ended."""

import datetime as dt
from dataclasses import dataclass

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Decision
from askwell.journey.outreach.models import Letter
from askwell.journey.people.models import Person, Referral
from askwell.journey.purpose.models import Campaign

# The choices after which nothing new is asked of anybody any more.
ENDS = frozenset([Decision.Choice.FOUND_WORK, Decision.Choice.STOP])
# Good news is told while it is new (our choice).
WHILE_NEW = dt.timedelta(days=30)


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


def latest_decision(campaign: Campaign) -> Decision | None:
    """Return what was decided last. One statement."""
    made = Decision.objects.of(campaign.seeker).filter(campaign=campaign)
    return made.only("choice", "decided_at", "campaign").first()


def to_hear(campaign: Campaign, decision: Decision | None, *, now: dt.datetime) -> list[Person]:
    """Return who helped and has not heard yet that the seeker found work or stopped here. Four statements where she did."""
    if decision is None or decision.choice not in ENDS or decision.decided_at < now - WHILE_NEW:
        return []
    return [one.person for one in helpers(campaign, since=decision.decided_at) if one.told_at is None]
