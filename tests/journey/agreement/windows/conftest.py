"""Maya asked Tom, and Ana after him; both may be offered times from Monday, 16 March 2026."""

import datetime as dt

import pytest

from askwell.accounts.models import Seeker
from askwell.journey.outreach.actions import approach
from askwell.journey.outreach.models import Outreach
from askwell.journey.people.actions import meet
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Campaign


@pytest.fixture
def campaign(maya: Seeker, now: dt.datetime) -> Campaign:
    return set_out(maya, name="medical writing", kind="occupation", now=now)


@pytest.fixture
def tom(maya: Seeker, campaign: Campaign, now: dt.datetime) -> Outreach:
    person = meet(maya, full_name="Tom Achterberg", now=now, found=True, emails=["tom@achterberg.example"])
    return approach(campaign, person=person)


@pytest.fixture
def ana(maya: Seeker, campaign: Campaign, now: dt.datetime) -> Outreach:
    person = meet(maya, full_name="Ana Lima", now=now, found=True, emails=["ana@lima.example"])
    return approach(campaign, person=person)
