"""Whether somebody was going to talk whose talk has not been, and so should hear of an end as one who did."""

import datetime as dt
from enum import StrEnum

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.decisions.queries import ENDS
from askwell.journey.findings.models import Decision
from askwell.journey.outreach.actions import MACHINES
from askwell.journey.outreach.models import Outreach, Reply


class Meant(StrEnum):
    """How it stands with a talk that has not been."""

    OPEN = "open"
    OFF = "off"
    NOTHING = ""


def talk_meant(outreach: Outreach, decision: Decision) -> Meant:
    """Return whether an end is told to somebody who said yes to a talk without a time yet, or whose talk did not take place.

    After any other decision a talk goes on as it was, and one that has its time is kept or called off by a word of its own. Two
    statements.
    """
    if decision.choice not in ENDS:
        return Meant.NOTHING
    talks = Talk.objects.of(outreach.seeker).filter(
        campaign=outreach.campaign, person=outreach.person, ended_at=None
    )
    told = list(talks.values_list("starts_at", "cancelled_at"))
    to_come = [starts_at for starts_at, off_at in told if off_at is None]
    if to_come:
        return Meant.NOTHING if any(to_come) else Meant.OPEN
    off_at = max((off_at for _, off_at in told if off_at), default=None)
    said_yes_at = _said_yes_at(outreach)
    if said_yes_at and (off_at is None or said_yes_at > off_at):
        return Meant.OPEN
    return Meant.OFF if off_at else Meant.NOTHING


def _said_yes_at(outreach: Outreach) -> dt.datetime | None:
    """Return when they said yes, where that is the last that they said."""
    answers = Reply.objects.of(outreach.seeker).filter(
        outreach__campaign=outreach.campaign, outreach__person=outreach.person
    )
    last = answers.exclude(kind__in=MACHINES).only("kind", "received_at").order_by("-received_at").first()
    return last.received_at if last and last.kind == Reply.Kind.YES else None
