"""The talk that these tests are about."""

import datetime as dt

import pytest
from tests.talks import a_talk, planned

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.preparation.models import Question


@pytest.fixture
def talk(maya: Seeker, now: dt.datetime) -> Talk:
    """Maya's talk with Priya Nair."""
    return a_talk(maya, now)


@pytest.fixture
def questions(talk: Talk, now: dt.datetime) -> list[Question]:
    """Two planned questions."""
    return planned(talk, now, "What is a day on this job really like?", "How did you get into this field?")
