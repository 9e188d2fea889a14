"""Hearing of a lead, telling whoever mentioned it, letting it go."""

import datetime as dt
import uuid

from uuid_utils.compat import uuid7

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Lead
from askwell.journey.once import made_once
from askwell.journey.people.models import Person
from askwell.journey.purpose.models import Campaign
from askwell.journey.talk.queries import Standing
from askwell.method.leads import when_said


def hear_of(
    seeker: Seeker,
    *,
    campaign: Campaign,
    what: str,
    said_by: Person | None,
    heard_at: dt.datetime,
    key: uuid.UUID | None = None,
    **said: str,
) -> Lead:
    """Write down a hint of work with who said it and when, once under one ``key``; ``said`` are the other columns that she may fill."""
    return made_once(
        Lead,
        seeker,
        key or uuid7(),
        lambda pk: Lead.objects.create(
            pk=pk,
            seeker=seeker,
            campaign=campaign,
            what=what,
            said_by=said_by,
            organisation=said_by.organisation if said_by else None,
            heard_at=heard_at,
            **said,
        ),
    )


def lead_of_line(talk: Talk, line: Standing) -> Lead:
    """Return the lead that a note line became, made at the first asking and kept in step with the line."""
    lead, _ = Lead.objects.of(talk.seeker).update_or_create(
        seeker=talk.seeker,
        line=line.first,
        defaults={"what": line.text},
        create_defaults={
            "what": line.text,
            "campaign": talk.campaign,
            "talk": talk,
            "said_by": talk.person,
            "organisation": talk.person.organisation,
            "heard_at": talk.said_at(line.at),
            "when": when_said(line.text),
        },
    )
    return lead


def tell(lead: Lead, *, now: dt.datetime) -> None:
    """Note that whoever mentioned the lead knows that the seeker will follow it: before she applies, not after."""
    if lead.told_at is None:
        lead.told_at = now
        lead.save(update_fields=["told_at"])


class NotTold(Exception):
    """Whoever mentioned it does not know yet. Tell them first."""


def apply(lead: Lead, *, now: dt.datetime) -> None:
    """Note that the seeker applied. Raises NotTold while whoever mentioned it does not know."""
    if lead.said_by_id and lead.told_at is None:
        raise NotTold
    if lead.applied_at is None:
        lead.applied_at = now
        lead.save(update_fields=["applied_at"])


def close(lead: Lead, *, now: dt.datetime) -> None:
    """Let a lead go."""
    lead.closed_at = now
    lead.save(update_fields=["closed_at"])


def reopen(lead: Lead) -> None:
    """Take a lead up again."""
    lead.closed_at = None
    lead.save(update_fields=["closed_at"])
