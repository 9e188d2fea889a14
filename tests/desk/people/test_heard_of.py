"""What talks said of an organisation: who named it as a competitor, and whom its own people named."""

import datetime as dt
from typing import Any

import pytest
from django.test import Client
from tests.talks import a_talk

from askwell.accounts.models import Seeker
from askwell.journey.findings.models import Fact
from askwell.journey.people import actions
from askwell.journey.people.models import Organisation


def competitor(seeker: Seeker, now: dt.datetime, *, name: str, at: str, of: str) -> Organisation:
    talk = a_talk(seeker, now, name=name)
    actions.change(talk.person, organisation=at, now=now)
    place = actions.find_organisation(seeker, name=of)
    assert place is not None
    Fact.objects.create(
        seeker=seeker, campaign=talk.campaign, talk=talk, person=talk.person, kind="competitors", text=of,
        organisation=place, said_at=now,
    )  # fmt: skip
    return place


def test_both_sides_are_told_with_who_said_it(client: Client, maya: Seeker, now: dt.datetime) -> None:
    halden = competitor(maya, now, name="Priya Nair", at="Brightwell", of="Halden Bio")
    bright = competitor(maya, now, name="Tom Reyes", at="Halden Bio", of="Brightwell")
    page = client.get(f"/organisations/{halden.pk}/heard").content.decode()
    assert page.index("Named as a competitor") < page.index("Priya Nair")
    assert page.index("Competitors that people from there named") < page.index("Tom Reyes")
    assert f"/organisations/{bright.pk}" in page


def test_before_any_was_named_a_question_is_offered(client: Client, maya: Seeker) -> None:
    place = actions.find_organisation(maya, name="Mercy")
    assert place is not None
    assert "toughest competitors" in client.get(f"/organisations/{place.pk}/heard").content.decode()


@pytest.mark.parametrize("count", [2, 20])
def test_the_page_takes_the_same_queries_for_few_and_many(
    client: Client, maya: Seeker, now: dt.datetime, django_assert_num_queries: Any, count: int
) -> None:
    for number in range(count):
        place = competitor(maya, now, name=f"Person {number}", at="Brightwell", of="Halden Bio")
    with django_assert_num_queries(5):
        client.get(f"/organisations/{place.pk}/heard")


def test_that_of_another_seeker_is_not_there(
    strangers_client: Client, maya: Seeker, now: dt.datetime
) -> None:
    place = competitor(maya, now, name="Priya Nair", at="Brightwell", of="Halden Bio")
    assert strangers_client.get(f"/organisations/{place.pk}/heard").status_code == 404
