"""What is known before a talk, and the tact about who said it."""

import datetime as dt

import pytest
from django.test import Client

from askwell.accounts.models import Seeker
from askwell.desk.sheet.known import Known, known_before
from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Claim
from askwell.journey.people.models import Organisation, Person, Referral
from askwell.journey.preparation.models import Plan
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Campaign


@pytest.fixture
def campaign(maya: Seeker, now: dt.datetime) -> Campaign:
    return set_out(maya, name="Medical writing", kind="occupation", now=now)


@pytest.fixture
def halden(maya: Seeker) -> Organisation:
    return Organisation.objects.create(seeker=maya, name="Halden Bio", key="halden bio")


def talk_with(campaign: Campaign, name: str, now: dt.datetime, place: Organisation | None = None) -> Talk:
    person = Person.objects.create(seeker=campaign.seeker, full_name=name, organisation=place)
    return Talk.objects.create(seeker=campaign.seeker, campaign=campaign, person=person, starts_at=now)


def said(talk: Talk, text: str, now: dt.datetime, *, purpose: str = "values", mine: bool = False) -> None:
    Claim.objects.create(
        seeker=talk.seeker, campaign=talk.campaign, talk=talk, person=talk.person, purpose=purpose,
        text=text, mine=mine, said_at=now,
    )  # fmt: skip


def test_what_is_known_comes_with_its_source_and_without_names(
    maya: Seeker, campaign: Campaign, halden: Organisation, now: dt.datetime
) -> None:
    talk = talk_with(campaign, "Priya Nair", now, halden)
    rosa = Person.objects.create(seeker=maya, full_name="Rosa Osei")
    referral = Referral.objects.create(
        seeker=maya,
        referrer=rosa,
        referred=talk.person,
        words="Priya Nair at Halden Bio\nShe knows labels inside out",
        referred_at=now,
    )
    plan = Plan.objects.create(seeker=maya, talk=talk, known="Forty writers\n\nTwo cities", made_at=now)
    other = talk_with(campaign, "Daniel Reyes", now)
    said(other, "Halden Bio hires in May", now)
    said(other, "Reyes is what they call me at Halden Bio", now)
    said(other, "I liked Halden Bio", now, mine=True)
    said(other, "Nothing about that place", now)
    colleague = talk_with(campaign, "Helena Brandt", now, halden)
    said(colleague, "Two days at home", now, purpose="organisations")
    earlier = Talk.objects.create(seeker=maya, campaign=campaign, person=talk.person, starts_at=now)
    said(earlier, "Dates rule the year", now)
    assert sorted(
        known_before(talk, plan=plan, referral=referral), key=lambda known: (known.source, known.text)
    ) == [
        Known(text="Forty writers", source="from reading"),
        Known(text="Two cities", source="from reading"),
        Known(text="She knows labels inside out", source="from whoever sent you"),
        Known(text="Dates rule the year", source="from your last talk"),
        Known(text="Halden Bio hires in May", source="heard in another talk"),
        Known(text="Two days at home", source="heard in another talk"),
    ]


def test_whoever_asked_not_to_be_named_stands_nowhere_on_the_sheet(
    client: Client, maya: Seeker, campaign: Campaign, now: dt.datetime
) -> None:
    talk = talk_with(campaign, "Priya Nair", now)
    rosa = Person.objects.create(seeker=maya, full_name="Rosa Osei")
    Referral.objects.create(seeker=maya, referrer=rosa, referred=talk.person, may_name="no", referred_at=now)
    assert "Rosa" not in client.get(f"/talks/{talk.id}/prep").content.decode()
