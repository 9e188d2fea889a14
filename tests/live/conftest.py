"""The talk that these tests are about."""

import datetime as dt

import pytest
from tests.talks import a_talk

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk


@pytest.fixture
def talk(maya: Seeker, now: dt.datetime) -> Talk:
    """Maya's talk with Priya Nair."""
    return a_talk(maya, now)
