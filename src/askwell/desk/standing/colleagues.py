"""Where things stand with the others of one organisation."""

import datetime as dt

from askwell.desk.standing.chosen import chosen
from askwell.desk.standing.facts import facts_of
from askwell.journey.outreach.models import Outreach
from askwell.method.houses import Colleagues, colleagues_first
from askwell.method.next_step import next_step


def tell(outreach: Outreach, *, now: dt.datetime) -> Colleagues | None:
    """Return why a first letter to the person of an outreach could wait. No statement without an organisation, nine at most."""
    person = outreach.person
    if not person.organisation_id:
        return None
    people = chosen(outreach.seeker, also=[person.pk])
    same = [one for one in people if one.organisation_id == person.organisation_id]
    if len(same) < 2:  # noqa: PLR2004  # nobody else
        return None
    facts = facts_of(outreach.seeker, outreach.campaign, same)
    return colleagues_first([(one, next_step(one, now=now)) for one in facts], of=person.pk, now=now)
