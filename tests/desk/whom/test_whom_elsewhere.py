"""Whom to ask next looks at all campaigns: who waits, rests or said no in another is not suggested in this one."""

import datetime as dt

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from askwell.accounts.models import Seeker
from askwell.desk.whom.choosing import next_people
from askwell.journey.agreement.models import Talk
from askwell.journey.outreach import actions as outreach
from askwell.journey.outreach.models import Outreach
from askwell.journey.people import actions
from askwell.journey.people.models import Person
from askwell.journey.purpose.models import Campaign

DAY = dt.timedelta(days=1)
STATEMENTS = 30


@pytest.fixture
def ana(maya: Seeker, now: dt.datetime) -> Person:
    return actions.make(
        maya, full_name="Ana Lima", title="Medical writer", emails=["ana@x.example"], found=True, now=now
    )


@pytest.fixture
def museums(maya: Seeker, now: dt.datetime) -> Campaign:
    return Campaign.objects.create(seeker=maya, name="Museum work", started_at=now - 60 * DAY)


@pytest.fixture
def campaign(maya: Seeker, museums: Campaign, now: dt.datetime) -> Campaign:
    return Campaign.objects.create(seeker=maya, name="Medical writing", started_at=now)


def asked(campaign: Campaign, person: Person, *, at: dt.datetime) -> Outreach:
    begun = outreach.approach(campaign, person=person)
    letter = outreach.draft(
        begun, kind="request", channel="email", to="ana@x.example", subject="", body="Hello", now=at
    )
    outreach.send(letter, at=at)
    return begun


def suggested(maya: Seeker, campaign: Campaign, now: dt.datetime) -> list[str]:
    return [one.row.name for one in next_people(maya, campaign, now=now, most=5)[0]]


def test_who_was_asked_for_nothing_elsewhere_is_suggested(
    maya: Seeker, campaign: Campaign, ana: Person, now: dt.datetime
) -> None:
    assert suggested(maya, campaign, now) == ["Ana Lima"]


def test_who_waits_for_an_answer_in_another_campaign_is_not_suggested_in_this_one(
    maya: Seeker, museums: Campaign, campaign: Campaign, ana: Person, now: dt.datetime
) -> None:
    asked(museums, ana, at=now - 2 * DAY)
    assert suggested(maya, campaign, now) == []


@pytest.mark.parametrize("kind", ["declined", "yes", "not_now"])
def test_what_they_answered_in_another_campaign_counts_in_this_one(
    maya: Seeker, museums: Campaign, campaign: Campaign, ana: Person, now: dt.datetime, kind: str
) -> None:
    begun = asked(museums, ana, at=now - 3 * DAY)
    outreach.receive(begun, kind=kind, text="", received_at=now - DAY)
    assert suggested(maya, campaign, now) == []


def test_who_has_a_talk_ahead_in_another_campaign_is_not_suggested_and_who_talked_there_is(
    maya: Seeker, museums: Campaign, campaign: Campaign, ana: Person, now: dt.datetime
) -> None:
    talk = Talk.objects.create(seeker=maya, campaign=museums, person=ana, starts_at=now + DAY)
    assert suggested(maya, campaign, now) == []
    long_ago = now - 50 * DAY
    Talk.objects.filter(pk=talk.pk).update(starts_at=long_ago, started_at=long_ago, ended_at=long_ago)
    assert suggested(maya, campaign, now) == ["Ana Lima"]


def test_a_silence_that_was_long_enough_holds_nobody_any_more(
    maya: Seeker, museums: Campaign, campaign: Campaign, ana: Person, now: dt.datetime
) -> None:
    asked(museums, ana, at=now - 400 * DAY)
    assert suggested(maya, campaign, now) == ["Ana Lima"]


@pytest.mark.parametrize("count", [1, 12])
def test_however_many_were_asked_elsewhere_it_takes_as_many_statements(
    client: Client,
    maya: Seeker,
    museums: Campaign,
    campaign: Campaign,
    ana: Person,
    now: dt.datetime,
    django_assert_num_queries: DjangoAssertNumQueries,
    count: int,
) -> None:
    for number in range(count):
        one = actions.make(maya, full_name=f"Person {number:02}", found=True, now=now)
        asked(museums, one, at=now - 2 * DAY)
    with django_assert_num_queries(STATEMENTS):
        next_people(maya, campaign, now=now, most=5)
