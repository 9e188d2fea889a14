"""Windows put into the letter that is being written."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from askwell.journey.agreement.models import Talk
from askwell.journey.agreement.windows.models import OfferedWindow
from askwell.journey.outreach.actions import draft
from askwell.journey.outreach.facts import facts_for
from askwell.journey.outreach.models import Outreach
from askwell.journey.outreach.writing.drafts import sheet_for
from askwell.method.letters.wordings import say
from askwell.method.windows import in_a_letter, put_in


def minutes_of(outreach: Outreach) -> int:
    """Return how long the talk is to be: as agreed on, where there was an agreement, else as the letter asks."""
    talks = Talk.objects.of(outreach.seeker).filter(
        person=outreach.person, campaign=outreach.campaign, ended_at=None
    )
    agreed = talks.order_by("created_at").values_list("agreed_minutes", flat=True).last()
    return agreed or outreach.minutes


def put_into_letter(
    outreach: Outreach,
    held: Sequence[OfferedWindow],
    before: Sequence[OfferedWindow],
    *,
    kind: str,
    channel: str,
    now: dt.datetime,
) -> None:
    """Keep the draft with the windows in it, in place of those that stood there ``before``."""
    sheet = sheet_for(outreach, kind=kind, channel=channel)
    times = _told(outreach, held, now)
    facts = replace(facts_for(outreach, kind=kind), minutes=minutes_of(outreach))
    body = put_in(
        sheet.body,
        times,
        sentence=say("times", facts, times=times),
        beside=say("times_beside", facts, times=times),
        instead_of=_told(outreach, before, now) if before else "",
    )
    draft(outreach, kind=kind, channel=channel, to=sheet.to, subject=sheet.subject, body=body, now=now)


def _told(outreach: Outreach, rows: Sequence[OfferedWindow], now: dt.datetime) -> str:
    person, mine = outreach.person, outreach.seeker.zone
    theirs = ZoneInfo(person.time_zone) if person.time_zone else None
    return in_a_letter(rows, theirs=theirs, mine=mine, today=now.astimezone(theirs or mine).date())
