"""Every name that was given: by whom, in which words, may I say so, and what went back."""

import datetime as dt
import re
from typing import Any

import pytest
from django.test import Client
from tests.talks import a_talk

from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.models import Person, Referral
from askwell.journey.purpose.actions import set_out
from askwell.journey.talk.actions import end


@pytest.fixture
def rosa(maya: Seeker, now: dt.datetime) -> Person:
    set_out(maya, name="Medical writing", kind="occupation", now=now)
    return actions.make(maya, full_name="Rosa Osei", found=False, now=now)


def name_from(rosa: Person, named: Person, now: dt.datetime, words: str = "") -> Referral:
    return actions.refer(referrer=rosa, referred=named, may_name="yes", words=words, now=now)


def test_it_says_who_gave_it_in_whose_words_and_whether_she_may_say_so(
    client: Client, rosa: Person, maya: Seeker, now: dt.datetime
) -> None:
    assert "No names yet" in client.get("/people/names").content.decode()
    ana = actions.make(maya, full_name="Ana Lima", found=True, now=now)
    name_from(rosa, ana, now, words="My cousin, she runs the lab")
    page = client.get("/people/names").content.decode()
    parts = ("Ana Lima", "Rosa Osei", "My cousin, she runs the lab", "You may say who sent you")
    assert [part for part in parts if part not in page] == []
    assert ("I have said thank you" in page, "I have told the news" in page) == (True, False)


def test_thanks_and_news_are_noted_by_a_tap_and_taken_back_by_another(
    client: Client, rosa: Person, maya: Seeker, now: dt.datetime
) -> None:
    talk = a_talk(maya, now - dt.timedelta(days=3), name="Ana Lima")
    end(talk, at=now, now=now)
    one = name_from(rosa, talk.person, now - dt.timedelta(days=9))
    assert "I have told the news" in client.get("/people/names").content.decode()
    for step, field in (("thanked", "thanked_at"), ("told", "told_at")):
        said = client.post(f"/people/names/{one.pk}", {"step": step, "by": str(rosa.pk)})
        assert said["Location"] == f"/people/names?by={rosa.pk}"
        one.refresh_from_db()
        assert getattr(one, field) is not None
        page = client.get(said["Location"]).content.decode()
        undo = re.search(r'action="(/people/names/[^"]+undo=[^"]+)"', page)
        assert undo
        client.post(undo[1])
        one.refresh_from_db()
        assert getattr(one, field) is None


def test_only_the_names_of_one_giver_can_be_seen(
    client: Client, rosa: Person, maya: Seeker, now: dt.datetime
) -> None:
    ana, ben = (actions.make(maya, full_name=name, found=True, now=now) for name in ("Ana Lima", "Ben Marsh"))
    name_from(rosa, ana, now)
    name_from(ana, ben, now)
    page = client.get(f"/people/names?by={rosa.pk}").content.decode()
    assert ("Ana Lima" in page, "Ben Marsh" in page) == (True, False)
    assert "Thanks and news for Rosa" in client.get(f"/people/{rosa.pk}").content.decode()
    assert "Ben Marsh" in client.get("/people/names?by=nobody").content.decode()


@pytest.mark.parametrize("count", [3, 30])
def test_the_list_takes_the_same_queries_for_few_and_many(
    client: Client,
    rosa: Person,
    maya: Seeker,
    now: dt.datetime,
    django_assert_num_queries: Any,
    count: int,
) -> None:
    for number in range(count):
        named = actions.make(maya, full_name=f"Name {number:02}", found=True, now=now)
        name_from(rosa, named, now)
    with django_assert_num_queries(5):
        page = client.get("/people/names").content.decode()
    assert page.count("You may say who sent you") == count


def test_many_names_are_paged(client: Client, rosa: Person, maya: Seeker, now: dt.datetime) -> None:
    for number in range(52):
        named = actions.make(maya, full_name=f"Name {number:02}", found=True, now=now)
        name_from(rosa, named, now + dt.timedelta(minutes=number))
    first, second = (client.get(f"/people/names?page={page}").content.decode() for page in (1, 2))
    assert ("Name 51" in first, "Name 01" in first, "page=2" in first) == (True, False, True)
    assert ("Name 01" in second, "Name 02" in second) == (True, False)


def test_names_of_another_seeker_are_not_there(
    strangers_client: Client, rosa: Person, maya: Seeker, now: dt.datetime
) -> None:
    one = name_from(rosa, actions.make(maya, full_name="Ana Lima", found=True, now=now), now)
    assert strangers_client.post(f"/people/names/{one.pk}", {"step": "thanked"}).status_code == 404
    assert "Ana Lima" not in strangers_client.get("/people/names").content.decode()
