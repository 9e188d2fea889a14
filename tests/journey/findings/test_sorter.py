"""What stands beside a line on the page after a talk is true of what is ticked there."""

import datetime as dt

import pytest
from django.test import Client
from tests.journey.findings.conftest import talk_with, write

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Claim
from askwell.journey.purpose.models import Campaign


def sorted_under(campaign: Campaign, text: str, topic: str, now: dt.datetime) -> None:
    talk = talk_with(campaign, "Marcus Oyelaran", now)
    line = write(talk, "said", text, at=now)
    Claim.objects.create(
        seeker=campaign.seeker, campaign=campaign, talk=talk, person=talk.person, line=line.first, purpose="fit",
        stance="open", topic=topic, text=text, said_at=now,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("topic", "why"),
    [("hours", "You sorted a line like this under hours."), ("pay", "It says “hours a week”.")],
)
def test_an_earlier_line_is_the_reason_only_where_its_theme_is_the_one_that_stands_there(
    client: Client, campaign: Campaign, talk: Talk, now: dt.datetime, topic: str, why: str
) -> None:
    sorted_under(campaign, "40 hours a week with a flexible start", topic, now - dt.timedelta(days=3))
    write(talk, "said", "37.5 hours a week, flexible start between 7 and 9", at=now)
    [sorter] = client.get(f"/talks/{talk.id}/after").context["sorters"]
    assert (sorter.initial["topic"], bool(sorter.like), sorter.why) == ("hours", True, why)


@pytest.mark.parametrize(
    "head",
    [
        "Daniel Reyes, coding supervisor at Brightwell Health. 15 November, 25 minutes by phone.",
        "Talked with Daniel Reyes, manager at Lakeshore Medical Center, 12 November.",
    ],
)
def test_the_line_that_heads_the_notes_helps_with_none_of_the_four(
    client: Client, maya: Seeker, talk: Talk, now: dt.datetime, head: str
) -> None:
    line = write(talk, "said", head, at=now)
    [sorter] = client.get(f"/talks/{talk.id}/after").context["sorters"]
    assert (sorter["purpose"].value(), sorter["topic"].value() or "", sorter.why) == (
        "", "", "It says with whom you talked, and when.",
    )  # fmt: skip
    client.post(f"/talks/{talk.id}/after", {f"l{line.id.hex}-purpose": "", "do": "later"})
    assert Claim.objects.of(maya).count() == 0
