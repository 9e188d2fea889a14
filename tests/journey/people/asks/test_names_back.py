"""Each name of an answer is looked over: who it is, what was said, and whether the friend may be named."""

import datetime as dt
import re

import pytest
from django.test import Client
from tests.journey.people.asks.asking import asked

from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.models import Person, Referral
from askwell.journey.purpose.models import Campaign


def test_names_are_shown_as_they_were_read_and_then_kept(
    client: Client, campaign: Campaign, rosa: Person, maya: Seeker, now: dt.datetime
) -> None:
    ask = asked(campaign, rosa, now)
    address = f"/asks/{ask.pk}/answer"
    said = {
        "step": "read",
        "names": "Tom Reyes, nurse at Mercy\n\nLena Okoro, lena@x.example",
        "words": "Both kind",
    }
    page = client.post(address, said).content.decode()
    shown = [
        'value="Tom Reyes"',
        'value="nurse"',
        'value="Lena Okoro"',
        "lena@x.example",
        'value="Both kind"',
    ]
    assert ([part in page for part in shown], page.count('<fieldset class="stack">')) == ([True] * 5, 2)
    assert Person.objects.of(maya).count() == 1
    kept = {
        "step": "save",
        "words": "Both kind",
        "names-TOTAL_FORMS": "3",
        "names-INITIAL_FORMS": "3",
        "names-0-full_name": "Tom Reyes",
        "names-0-title": "nurse",
        "names-0-may_name": "yes",
        "names-1-full_name": "Lena Okoro",
        "names-1-emails": "lena@x.example",
        "names-2-full_name": "",
    }
    assert client.post(address, kept)["Location"] == "/asks"
    referrals = Referral.objects.of(maya).order_by("referred__sort_key")
    assert [(r.referred.full_name, r.may_name, r.ask) for r in referrals] == [
        ("Lena Okoro", "unknown", ask),
        ("Tom Reyes", "yes", ask),
    ]
    page = client.get("/asks").content.decode()
    assert ("Lena Okoro" in page, "Both kind" in page) == (True, True)


@pytest.mark.parametrize(("choice", "count"), [("there", 2), ("new", 3)])
def test_a_name_that_is_there_is_asked_about(
    client: Client, campaign: Campaign, rosa: Person, maya: Seeker, now: dt.datetime, choice: str, count: int
) -> None:
    tom = actions.make(maya, full_name="Tom Reyes", title="nurse", found=False, now=now)
    address = f"/asks/{asked(campaign, rosa, now).pk}/answer"
    page = client.post(address, {"step": "read", "names": "Tom Reyes"}).content.decode()
    assert ("Yes: Tom Reyes, nurse" in page, "No, someone else" in page) == (True, True)
    kept = {
        "step": "save",
        "names-TOTAL_FORMS": "1",
        "names-INITIAL_FORMS": "1",
        "names-0-full_name": "Tom Reyes",
        "names-0-person": {"there": str(tom.pk), "new": "new"}[choice],
    }
    client.post(address, kept)
    assert Person.objects.of(maya).count() == count
    assert (Referral.objects.of(maya).get().referred == tom) == (choice == "there")


def test_her_own_name_on_the_page_says_so(
    client: Client, campaign: Campaign, rosa: Person, maya: Seeker, now: dt.datetime
) -> None:
    address = f"/asks/{asked(campaign, rosa, now).pk}/answer"
    kept = {
        "step": "save",
        "names-TOTAL_FORMS": "1",
        "names-INITIAL_FORMS": "1",
        "names-0-full_name": "Rosa Osei",
        "names-0-person": str(rosa.pk),
    }
    answer = client.post(address, kept)
    assert (answer.status_code, "This is Rosa Osei, whom you asked" in answer.content.decode()) == (422, True)


def test_a_wrong_address_among_the_names_is_named_in_the_summary(
    client: Client, campaign: Campaign, rosa: Person, maya: Seeker, now: dt.datetime
) -> None:
    address = f"/asks/{asked(campaign, rosa, now).pk}/answer"
    kept = {
        "step": "save",
        "names-TOTAL_FORMS": "1",
        "names-INITIAL_FORMS": "1",
        "names-0-full_name": "Tom",
        "names-0-emails": "tom at x",
    }
    answer = client.post(address, kept)
    page = answer.content.decode()
    assert (answer.status_code, '<a href="#id_names-0-emails">' in page, Person.objects.of(maya).count()) == (
        422,
        True,
        1,
    )


def test_a_friends_own_words_among_the_names_are_read_as_those_above(
    client: Client, campaign: Campaign, rosa: Person, now: dt.datetime
) -> None:
    ask = asked(campaign, rosa, now)
    names = "try my cousin Ana Lima, she runs the lab at St. Jude, 555-0142, say I sent you\nLena Okoro, lena@x.example"
    shown = client.post(f"/asks/{ask.pk}/answer", {"step": "read", "names": names})
    first, second = (form.initial for form in shown.context["names"])
    assert (first["full_name"], first["title"], first["organisation"], first["phones"], first["may_name"]) == (
        "Ana Lima", "runs the lab", "St. Jude", ("555-0142",), "yes",
    )  # fmt: skip
    assert (second["full_name"], second["emails"], second["may_name"]) == (
        "Lena Okoro",
        ("lena@x.example",),
        "unknown",
    )


def test_how_they_know_each_other_is_kept_with_the_name(
    client: Client, campaign: Campaign, rosa: Person, maya: Seeker, now: dt.datetime
) -> None:
    ask = asked(campaign, rosa, now)
    words = "my cousin Ana Lima, she runs the lab at St. Jude"
    shown = client.post(f"/asks/{ask.pk}/answer", {"step": "read", "words": words}).content.decode()
    assert 'name="names-0-relation" value="cousin"' in shown
    actions.record_answer(
        ask, names=[actions.NameBack(full_name="Ana Lima", relation="cousin")], words="", now=now
    )
    ana = Person.objects.of(maya).get(full_name="Ana Lima")
    assert "gave you this name (cousin)." in client.get(f"/people/{ana.pk}").content.decode()


@pytest.mark.parametrize(
    ("words", "may"),
    [("Say I sent you.", "yes"), ("Better not mention me.", "no"), ("Good luck!", "unknown")],
)
def test_what_is_said_above_the_names_tells_whether_the_friend_may_be_named(
    client: Client, campaign: Campaign, rosa: Person, now: dt.datetime, words: str, may: str
) -> None:
    address = f"/asks/{asked(campaign, rosa, now).pk}/answer"
    read = client.post(address, {"step": "read", "names": "Tom Reyes, nurse at Mercy", "words": words})
    checked = re.findall(r'name="names-0-may_name" value="(\w+)"[^>]*checked', read.content.decode())
    assert checked == [may]
