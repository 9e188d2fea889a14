"""Whom another campaign has: a person is one person, whatever is explored."""

import datetime as dt
import uuid

from askwell.accounts.models import Seeker
from askwell.desk.standing.chosen import known_as
from askwell.desk.standing.facts import facts_of
from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.models import Outreach
from askwell.journey.purpose.models import Campaign
from askwell.method.elsewhere import held_elsewhere


def held_by_others(seeker: Seeker, campaign: Campaign, *, now: dt.datetime) -> set[uuid.UUID]:
    """Return whom no request fits because of another campaign: who waits or rests there, said no or has a talk ahead.

    One statement where no other campaign asked anybody, twelve at most. ``now`` is in the seeker's zone.
    """
    asked, met = (
        model.objects.of(seeker).exclude(campaign=campaign).order_by() for model in (Outreach, Talk)
    )
    there = set(asked.values_list("person_id", flat=True).union(met.values_list("person_id", flat=True)))
    if not there:
        return set()
    facts = facts_of(seeker, campaign, known_as(seeker, there))
    return {one.person.pk for one in facts if held_elsewhere(one, kind="request", now=now)}
