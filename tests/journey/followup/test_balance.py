"""The picture of give and get on the page, with its numbers."""

import re

import pytest
from django.test import Client
from django.utils import timezone
from tests.demonstration import campaign_of_the_demonstration

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.followup.balance import balance
from askwell.journey.followup.models import GiveBack, Promise
from askwell.journey.people.models import Person, Referral
from askwell.journey.purpose.actions import set_out


@pytest.fixture
def full(maya: Seeker) -> Seeker:
    campaign_of_the_demonstration(maya, now=timezone.now())
    return maya


def test_both_ways_are_counted(full: Seeker) -> None:
    person, now = Person.objects.of(full).earliest("id"), timezone.now()
    before = dict(balance(full).went)
    GiveBack.objects.create(seeker=full, person=person, kind="article", text="x", given_at=now)
    GiveBack.objects.create(seeker=full, person=person, kind="news", text="x", given_at=now)
    Promise.objects.create(seeker=full, person=person, by="them", text="x", promised_at=now, kept_at=now)
    found = balance(full)
    came, went = dict(found.came), dict(found.went)
    assert came["Talks"] == Talk.objects.of(full).filter(ended_at__isnull=False).count() == 9
    assert came["Names"] == Referral.objects.of(full).count()
    assert went["Other things given"] == before["Other things given"] + 1
    assert went["News of how it went"] == before["News of how it went"] + 1
    assert came["Promises kept"] >= 1


def test_the_page_shows_a_picture_its_numbers_and_no_score(client: Client, full: Seeker) -> None:
    page = client.get("/give").content.decode()
    table = page.partition("The numbers")[2]
    assert ("What came to you" in page, "It need not be even" in page) == (True, True)
    assert re.search(r"Talks</th><td class=\"num\">9<", table)
    assert not re.search(
        r"\b(?:score|balance|percent|points)\b|%", page.partition("both-h")[2], re.IGNORECASE
    )


def test_before_anything_came_there_is_no_picture(client: Client, maya: Seeker) -> None:
    set_out(maya, name="medical writing", kind="occupation", now=timezone.now())
    assert (balance(maya).is_empty, "What came to you" in client.get("/give").content.decode()) == (
        True,
        False,
    )
