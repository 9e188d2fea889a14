"""Whoever gave a name asks first: the seeker waits for that word, names nobody, and notes it with one choice."""

import datetime as dt

import pytest
from django.test import Client

from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.models import Person, Referral
from askwell.journey.purpose.actions import set_out


@pytest.fixture
def omar(maya: Seeker, now: dt.datetime) -> Person:
    """Return whom Aunt Rosa asks first."""
    set_out(maya, name="Medical writing", kind="occupation", now=now)
    rosa = actions.make(maya, full_name="Rosa Duarte", relation="aunt", found=False, now=now)
    omar = actions.make(maya, full_name="Omar Haddad", title="regulatory writer", found=True, now=now)
    actions.refer(referrer=rosa, referred=omar, may_name=Referral.MayName.FIRST, now=now)
    return omar


def test_her_page_waits_and_the_draft_names_nobody(client: Client, omar: Person) -> None:
    page = client.get(f"/people/{omar.pk}").content.decode()
    assert "Rosa asks Omar first. Wait for that word; then you write." in page
    assert f"/people/{omar.pk}/word" in page
    letter = client.get(f"/people/{omar.pk}/write").content.decode()
    assert "better wait for that word" in letter
    assert "Rosa" not in letter.partition("<textarea")[2].partition("</textarea>")[0]


def test_today_says_whose_word_is_waited_for_and_asks_for_no_letter(client: Client, omar: Person) -> None:
    today = client.get("/today").content.decode()
    assert "Rosa asks first" in today
    assert f"/people/{omar.pk}/write" not in today


def test_nobody_who_is_asked_first_is_suggested(client: Client, omar: Person) -> None:
    assert "Omar Haddad" not in client.get("/whom").content.decode()


@pytest.mark.parametrize(("word", "may_name"), [("yes", "yes"), ("no", "no"), ("rather_not", "no")])
def test_the_word_is_noted_with_one_choice(
    client: Client, maya: Seeker, omar: Person, word: str, may_name: str
) -> None:
    answer = client.post(f"/people/{omar.pk}/word", {"word": word})
    assert answer["Location"] == f"/people/{omar.pk}"
    assert Referral.objects.of(maya).get().may_name == may_name
    omar.refresh_from_db()
    assert bool(omar.found_at) is (word != "rather_not")


def test_no_choice_is_asked_again_and_nothing_to_wait_for_leads_back(client: Client, omar: Person) -> None:
    assert "Choose what the answer was" in client.post(f"/people/{omar.pk}/word").content.decode()
    client.post(f"/people/{omar.pk}/word", {"word": "yes"})
    assert client.get(f"/people/{omar.pk}/word")["Location"] == f"/people/{omar.pk}"


def test_asking_first_never_covers_a_word_that_was_given(
    maya: Seeker, omar: Person, now: dt.datetime
) -> None:
    rosa = Person.objects.of(maya).get(full_name="Rosa Duarte")
    actions.refer(referrer=rosa, referred=omar, may_name="no", now=now)
    actions.refer(referrer=rosa, referred=omar, may_name="first", now=now)
    assert Referral.objects.of(maya).get().may_name == "no"
