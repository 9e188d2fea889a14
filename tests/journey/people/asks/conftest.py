"""A campaign, and a friend to ask."""

import datetime as dt

import pytest

from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.models import Person
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Campaign


@pytest.fixture
def campaign(maya: Seeker, now: dt.datetime) -> Campaign:
    return set_out(maya, name="Medical writing", kind="occupation", now=now)


@pytest.fixture
def rosa(maya: Seeker, now: dt.datetime) -> Person:
    return actions.make(maya, full_name="Rosa Osei", emails=["rosa@osei.example"], found=False, now=now)
