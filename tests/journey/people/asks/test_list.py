"""The list of asks: paged, cheap, and nobody else's."""

import datetime as dt
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from tests.journey.people.asks.asking import TEN_DAYS, asked

from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.models import Ask, Person
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Campaign
from askwell.method.wording import long_day


def test_marking_as_asked_leads_to_the_list(client: Client, campaign: Campaign, rosa: Person) -> None:
    answer = client.post(f"/people/{rosa.pk}/ask", {"step": "asked", "words": "Hi", "channel": "in_person"})
    page = client.get("/asks").content.decode()
    assert (
        answer["Location"],
        "Rosa Osei" in page,
        "in person" in page,
        "Nothing for you to do" in page,
    ) == (
        "/asks",
        True,
        True,
        True,
    )


def test_noted_and_listed_say_the_same_of_when_a_reminder_is_kind(
    client: Client, campaign: Campaign, rosa: Person
) -> None:
    said = {"step": "asked", "words": "Hi", "channel": "in_person"}
    page = client.post(f"/people/{rosa.pk}/ask", said, follow=True).content.decode()
    day = long_day(timezone.localdate() + TEN_DAYS, today=timezone.localdate())
    assert ("one reminder is kind from " + day in page, "until they answer" in page) == (True, False)
    assert f">{day}</time>" in page


def test_before_anybody_is_asked_the_first_button_asks_one_of_them(
    client: Client, campaign: Campaign, rosa: Person, now: dt.datetime
) -> None:
    actions.change(rosa, circles=["Family"], now=now)
    page = client.get("/asks").content.decode()
    assert f'<a class="btn" href="/people/{rosa.pk}/ask">Ask Rosa Osei</a>' in page


@pytest.mark.parametrize("count", [3, 30])
def test_the_list_takes_the_same_queries_for_few_and_many(
    client: Client,
    campaign: Campaign,
    maya: Seeker,
    now: dt.datetime,
    django_assert_num_queries: Any,
    count: int,
) -> None:
    for number in range(count):
        friend = actions.make(maya, full_name=f"Friend {number:02}", found=False, now=now)
        ask = asked(campaign, friend, now)
        actions.record_answer(ask, names=[actions.NameBack(full_name=f"Name {number:02}")], words="", now=now)
    with django_assert_num_queries(9):
        page = client.get("/asks").content.decode()
    assert page.count("Gave you") == count


def test_many_asks_are_paged(client: Client, campaign: Campaign, maya: Seeker, now: dt.datetime) -> None:
    friends = [Person(seeker=maya, full_name=f"F{n}", sort_key=f"f{n}") for n in range(60)]
    Person.objects.bulk_create(friends)
    Ask.objects.bulk_create(Ask(seeker=maya, campaign=campaign, person=f, asked_at=now) for f in friends)
    assert "?page=1" in client.get("/asks").content.decode()
    second = client.get("/asks?page=1").content.decode()
    assert ("?page=0" in second, "?page=2" in second, client.get("/asks?page=x").status_code) == (
        True,
        False,
        200,
    )


def test_a_stranger_finds_nothing(
    strangers_client: Client, stranger: Seeker, campaign: Campaign, rosa: Person, now: dt.datetime
) -> None:
    set_out(stranger, name="Law", kind="industry", now=now)
    ask = asked(campaign, rosa, now)
    paths = [f"/people/{rosa.pk}/ask", f"/asks/{ask.pk}/answer", f"/people/{rosa.pk}/referral"]
    assert [strangers_client.get(path).status_code for path in paths] == [404] * 3
    assert [strangers_client.post(path, {"step": "rest"}).status_code for path in paths] == [404] * 3
    assert "Rosa" not in strangers_client.get("/asks").content.decode()
