"""One message in my words for a whole circle, and who of it was asked with what result."""

import datetime as dt
from itertools import combinations
from typing import Any

import pytest
from django.test import Client

from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.models import Circle, CircleWords
from askwell.journey.people.queries.circle_words import circle_asked
from askwell.journey.people.wording import first_words, first_words_to_a_circle
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Campaign
from askwell.method.letters import sentences_of

HERS = "Hi {first name}! Do you know a soul in {field}? Love, Maya"


@pytest.fixture
def campaign(maya: Seeker, now: dt.datetime) -> Campaign:
    return set_out(maya, name="Medical writing", kind="occupation", now=now)


@pytest.fixture
def family(maya: Seeker, now: dt.datetime) -> Circle:
    for name in ("Rosa Osei", "Ben Marsh", "Cleo Adjei"):
        actions.make(maya, full_name=name, circles=["Family"], found=False, now=now)
    return Circle.objects.of(maya).get()


def test_her_words_for_a_circle_begin_the_message_to_each_of_it(
    campaign: Campaign, family: Circle, maya: Seeker, now: dt.datetime
) -> None:
    stranger = actions.make(maya, full_name="Sam Lee", found=False, now=now)
    actions.keep_circle_words(campaign, circle=family, words=HERS)
    rosa, sam = family.people.get(sort_key="rosa osei"), stranger
    said = [first_words(maya, campaign, person=each, again=False, now=now).body for each in (rosa, sam)]
    assert said[0] == "Hi Rosa! Do you know a soul in medical writing? Love, Maya"
    assert said[1].startswith("Dear Sam,")
    assert "a little while ago" in first_words(maya, campaign, person=rosa, again=True, now=now).body


def test_words_are_of_one_campaign_and_empty_ones_give_the_draft_back(
    campaign: Campaign, family: Circle, maya: Seeker, now: dt.datetime
) -> None:
    actions.keep_circle_words(campaign, circle=family, words="one")
    actions.keep_circle_words(campaign, circle=family, words="two")
    other = set_out(maya, name="UX design", kind="occupation", now=now)
    rosa = family.people.get(sort_key="rosa osei")
    bodies = [first_words(maya, each, person=rosa, again=False, now=now).body for each in (campaign, other)]
    assert (bodies[0], bodies[1].startswith("Dear Rosa,")) == ("two", True)
    actions.keep_circle_words(campaign, circle=family, words=" ")
    assert CircleWords.objects.of(maya).count() == 0


def test_the_page_begins_with_a_draft_and_keeps_her_words(
    client: Client, campaign: Campaign, family: Circle
) -> None:
    address = f"/circles/{family.pk}/words"
    assert "Dear {first name}," in client.get(address).content.decode()
    assert client.post(address, {"words": HERS})["Location"] == address
    assert HERS in client.get(address).content.decode()
    rosa = family.people.get(sort_key="rosa osei")
    page = client.get(f"/people/{rosa.pk}/ask").content.decode()
    assert ("Hi Rosa!" in page, "These began as your words for" in page) == (True, True)


def test_those_of_one_circle_are_asked_in_three_wordings_by_turns(
    client: Client, campaign: Campaign, family: Circle, maya: Seeker, now: dt.datetime
) -> None:
    said = {"words": "First, {first name}.", "second": "", "third": "Third, {first name}."}
    client.post(f"/circles/{family.pk}/words", said)
    assert CircleWords.objects.of(maya).get().wordings == ["First, {first name}.", "Third, {first name}."]
    bodies = [
        first_words(maya, campaign, person=each, again=False, now=now).body
        for each in family.people.order_by("pk")
    ]
    assert bodies == ["First, Rosa.", "Third, Ben.", "First, Cleo."]


def test_each_sentence_of_her_reasons_stands_in_one_of_the_three(
    campaign: Campaign, family: Circle, maya: Seeker
) -> None:
    campaign.appeal = "I like clear words. My aunt never understood her leaflets."
    bodies = first_words_to_a_circle(maya, campaign, family)
    for sentence in ("I like clear words.", "My aunt never understood her leaflets."):
        assert sum(sentence in body for body in bodies) == 1


def test_no_two_drafts_for_circles_share_a_sentence_that_is_not_hers(
    campaign: Campaign, family: Circle, maya: Seeker, now: dt.datetime
) -> None:
    campaign.appeal = "I like a clear sentence."
    campaign.save()
    actions.make(maya, full_name="Nadia Petrov", circles=["Old colleagues"], found=False, now=now)
    drafts = [
        set(sentences_of(body))
        for circle in Circle.objects.of(maya).order_by("pk")
        for body in first_words_to_a_circle(maya, campaign, circle)
    ]
    assert len(drafts) == 6
    assert all(one & other <= {"i like a clear sentence."} for one, other in combinations(drafts[:3], 2))
    firsts = {next(iter(sentences_of(body))) for body in (
        first_words_to_a_circle(maya, campaign, circle)[0] for circle in Circle.objects.of(maya)
    )}  # fmt: skip
    assert len(firsts) == 2


def test_what_one_of_a_circle_was_asked_with_stands_in_no_draft_to_another(
    campaign: Campaign, family: Circle, maya: Seeker, now: dt.datetime
) -> None:
    rosa, ben = (family.people.get(sort_key=key) for key in ("rosa osei", "ben marsh"))
    body = first_words(maya, campaign, person=ben, again=False, now=now).body
    actions.ask_for_names(campaign, person=rosa, words=body, channel="email", now=now)
    again = first_words(maya, campaign, person=ben, again=False, now=now).body
    assert set(sentences_of(again)).isdisjoint(sentences_of(body))


def test_it_says_who_was_asked_when_and_with_which_names(
    client: Client, campaign: Campaign, family: Circle, now: dt.datetime
) -> None:
    assert circle_asked(campaign, family, now=now).summary == "3 people, nobody asked yet."
    rosa, ben = (family.people.get(sort_key=key) for key in ("rosa osei", "ben marsh"))
    first = actions.ask_for_names(campaign, person=rosa, words="", channel="phone", now=now)
    actions.ask_for_names(campaign, person=ben, words="", channel="phone", now=now)
    assert circle_asked(campaign, family, now=now).summary == "2 of 3 asked, no answer yet."
    actions.record_answer(first, names=[actions.NameBack(full_name="Ana Lima")], words="", now=now)
    found = circle_asked(campaign, family, now=now + dt.timedelta(days=10))
    assert found.summary == "2 of 3 asked, 1 answered, with 1 name."
    assert [
        (row.person.full_name, row.state and str(row.state), len(row.names)) for row in found.members
    ] == [
        ("Ben Marsh", "ask again", 0),
        ("Cleo Adjei", None, 0),
        ("Rosa Osei", "answered", 1),
    ]
    page = client.get(f"/circles/{family.pk}/words").content.decode()
    assert ("Gave you" in page, "Ana Lima" in page) == (True, True)


@pytest.mark.parametrize("count", [3, 30])
def test_a_big_circle_takes_the_same_queries(
    client: Client,
    campaign: Campaign,
    maya: Seeker,
    now: dt.datetime,
    django_assert_num_queries: Any,
    count: int,
) -> None:
    for number in range(count):
        one = actions.make(maya, full_name=f"Friend {number:02}", circles=["Friends"], found=False, now=now)
        asked = actions.ask_for_names(campaign, person=one, words="", channel="phone", now=now)
        actions.record_answer(asked, names=[actions.NameBack(full_name=f"Name {number}")], words="", now=now)
    address = f"/circles/{Circle.objects.of(maya).get().pk}/words"
    with django_assert_num_queries(13):  # one tells how it is signed, one what was asked
        page = client.get(address).content.decode()
    assert page.count("Gave you") == count


def test_the_circle_of_another_seeker_is_not_there(
    strangers_client: Client, family: Circle, stranger: Seeker, now: dt.datetime
) -> None:
    set_out(stranger, name="Law", kind="occupation", now=now)
    assert strangers_client.get(f"/circles/{family.pk}/words").status_code == 404


def test_words_to_a_circle_say_nothing_that_one_of_it_was_asked_with_before(
    campaign: Campaign, family: Circle, maya: Seeker, now: dt.datetime
) -> None:
    campaign.appeal = ""
    asked = first_words_to_a_circle(maya, campaign, family)[0]
    read = set(sentences_of(asked))
    ben = family.people.get(sort_key="ben marsh")
    actions.ask_for_names(campaign, person=ben, words=asked, channel="email", now=now)
    assert read
    assert [read & set(sentences_of(body)) for body in first_words_to_a_circle(maya, campaign, family)] == [set()] * 3  # fmt: skip


def test_who_has_read_one_of_her_wordings_is_asked_in_another(
    campaign: Campaign, family: Circle, maya: Seeker, now: dt.datetime
) -> None:
    kept = ["I am asking around about maps.", "Who do you know who draws maps?"]
    actions.keep_circle_words(campaign, circle=family, words=kept[0], others=kept[1:])
    rosa = family.people.get(sort_key="rosa osei")
    first = first_words(maya, campaign, person=rosa, again=False, now=now).body
    actions.ask_for_names(campaign, person=rosa, words=first, channel="email", now=now)
    assert {first, first_words(maya, campaign, person=rosa, again=False, now=now).body} == set(kept)
