"""Where things stand with the others of one organisation."""

import datetime as dt

from askwell.desk.standing.chosen import chosen
from askwell.desk.standing.facts import facts_of
from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.models import CameBack, Letter, Outreach, Reply
from askwell.journey.people.models import Person
from askwell.method.houses import Colleagues, colleagues_first
from askwell.method.next_step import next_step


def tell(outreach: Outreach, *, now: dt.datetime) -> Colleagues | None:
    """Return why a first letter to the person of an outreach could wait. No statement without an organisation, ten at most."""
    person = outreach.person
    if not person.organisation_id:
        return None
    people = chosen(outreach.seeker, also=[person.pk])
    same = [one for one in people if one.organisation_id == person.organisation_id]
    if len(same) < 2:  # noqa: PLR2004  # nobody else
        return None
    facts = facts_of(outreach.seeker, outreach.campaign, same)
    return colleagues_first([(one, next_step(one, now=now)) for one in facts], of=person.pk, now=now)


def tell_since(outreach: Outreach, *, since: dt.datetime, now: dt.datetime) -> Colleagues | None:
    """Return why a first letter may leave no more because of what came to be at their place since a moment.

    Four statements where nothing is new there, fourteen at most; none without an organisation.
    """
    if not (outreach.person.organisation_id and _is_new(outreach, since)):
        return None
    found = tell(outreach, now=now)
    return found if found and found.sentence else None


def _is_new(outreach: Outreach, since: dt.datetime) -> bool:
    """Return whether a colleague answered, wrote, was asked or agreed on a talk since."""
    seeker = outreach.seeker
    others = Person.objects.of(seeker).filter(organisation=outreach.person.organisation_id)
    colleagues = others.exclude(pk=outreach.person_id).values("pk")
    replies = Reply.objects.of(seeker).filter(outreach__person__in=colleagues, created_at__gt=since)
    came = CameBack.objects.of(seeker).filter(person__in=colleagues, created_at__gt=since)
    # A letter to be sent is kept when it is let go: what stood in the outbox by then was known.
    asked = Letter.objects.of(seeker).filter(
        person__in=colleagues, kind=Letter.Kind.REQUEST, changed_at__gt=since, sent_at__isnull=False
    )
    talks = Talk.objects.of(seeker).filter(person__in=colleagues, created_at__gt=since)
    return any(rows.exists() for rows in (replies, came, asked, talks))
