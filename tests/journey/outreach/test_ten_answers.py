"""Ten people who have nothing to do with one another say yes: no two of them read the same answer."""

import datetime as dt

import pytest
from django.utils import timezone
from tests.journey.outreach.test_ten_in_a_row import campaign as campaign  # noqa: PLC0414 - a fixture
from tests.journey.outreach.test_ten_in_a_row import ten

from askwell.journey.agreement.actions import agree
from askwell.journey.outreach.actions import draft, receive, send
from askwell.journey.outreach.models import Letter, Outreach
from askwell.journey.outreach.writing.drafts import first_draft
from askwell.journey.purpose.models import Campaign


def answered(outreach: Outreach, *, goes: bool) -> str:
    """Say yes and agree on a time; return the answer, which is kept or goes, without its greeting."""
    now = timezone.now()
    receive(outreach, kind="yes", text="Gladly.", received_at=now)
    agree(outreach, starts_at=now + dt.timedelta(days=3), time_zone="", agreed_minutes=20, how="video")
    body = first_draft(outreach, kind=Letter.Kind.ANSWER, channel="email").body
    kept = draft(outreach, kind=Letter.Kind.ANSWER, channel="email", to="", subject="", body=body, now=now)
    if goes:
        send(kept, at=now)
    return body.split("\n\n", 1)[1]


@pytest.mark.parametrize("goes", [True, False])
def test_no_two_read_the_same_answer(campaign: Campaign, now: dt.datetime, *, goes: bool) -> None:
    people = ten(campaign, now, title="Pharmacist", named=True)
    answers = [answered(one, goes=goes) for one in people]
    assert len(set(answers)) == len(answers)
