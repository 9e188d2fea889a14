"""Looking at a page changes nothing: what a link leads to may be fetched twice, ahead of time, or by a machine."""

import datetime as dt

import pytest
from django.test import Client
from django.urls import reverse
from tests.browser.pages import addresses
from tests.demonstration import bring_from_elsewhere, campaign_of_the_demonstration

from askwell.accounts.models import Seeker
from askwell.desk.data import plain_rows
from askwell.journey.agreement.models import Talk

FILES = ("talk_invitation", "talk_letter", "talk_reminder")


def everything(seeker: Seeker) -> dict[str, list[object]]:
    """Every row of every table, as an archive would hold it."""
    return {name: list(plain_rows.rows_out(model, seeker)) for name, model in plain_rows.tables().items()}


@pytest.fixture
def full(maya: Seeker, now: dt.datetime) -> Seeker:
    campaign_of_the_demonstration(maya, now=now)
    bring_from_elsewhere(maya, now=now)
    return maya


def test_no_page_changes_a_row_by_being_looked_at(client: Client, full: Seeker) -> None:
    before = everything(full)
    talk = Talk.objects.of(full).filter(ended_at=None).latest("starts_at")
    for address in [*addresses(full).values(), *(reverse(name, args=[talk.pk]) for name in FILES)]:
        assert client.get(address).status_code in {200, 302}
    assert everything(full) == before
