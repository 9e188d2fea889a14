"""All notes about one purpose: the rows behind the numbers."""

import datetime as dt
import html
import re
from typing import Any

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from tests.journey.findings.conftest import talk_with, write

from askwell.accounts.models import Seeker
from askwell.journey.findings.debrief.actions import Sorted, learn
from askwell.journey.people.actions import meet, refer
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Campaign


def say(campaign: Campaign, name: str, text: str, now: dt.datetime, *, stance: str, topic: str) -> None:
    talk = talk_with(campaign, name, now)
    line = write(talk, "said", text, at=now)
    learn(talk, lines=[Sorted(line=line, purpose="fit", stance=stance, topic=topic)])


@pytest.fixture
def told(campaign: Campaign, now: dt.datetime) -> None:
    say(campaign, "Daniel Reyes", "The hours are kind.", now, stance="for", topic="hours")
    say(campaign, "Grace Lin", "I am never home.", now, stance="against", topic="hours")
    say(campaign, "Owen Park", "You write all day.", now, stance="open", topic="")


@pytest.mark.parametrize(
    ("filtered", "shown"),
    [
        ("", {"The hours are kind.", "I am never home.", "You write all day."}),
        ("?topic=hours", {"The hours are kind.", "I am never home."}),
        ("?topic=hours&stance=against", {"I am never home."}),
        ("?topic=-", {"You write all day."}),
        ("?topic=pay", set()),
    ],
)
@pytest.mark.usefixtures("told")
def test_the_notes_are_those_of_the_topic_and_the_side(
    client: Client, filtered: str, shown: set[str]
) -> None:
    page = client.get(f"/findings/fit/notes{filtered}").content.decode()
    everything = {"The hours are kind.", "I am never home.", "You write all day."}
    assert {text for text in everything if text in page} == shown


@pytest.mark.usefixtures("told")
def test_topics_on_which_people_differ_come_first_with_their_sides(client: Client) -> None:
    topics = client.get("/findings/fit/notes").context["topics"]
    assert [(one.words, [*one.sides], one.differs) for one in topics] == [
        ("hours", ["1: good hours", "1: hard hours"], True),
        ("without a theme", [], False),
    ]


def test_the_count_on_the_findings_page_leads_to_as_many_rows(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    for number in range(45):
        say(campaign, f"Person {number}", f"Said {number:02}.", now, stance="for", topic="tasks")
    assert "All 45 notes about this" in client.get("/findings").content.decode()
    pages = [client.get(f"/findings/fit/notes?page={number}") for number in (1, 2)]
    assert [len(page.context["page"]) for page in pages] == [40, 5]
    assert "?page=2" in pages[0].content.decode()


@pytest.mark.parametrize("count", [3, 30])
def test_thirty_notes_take_as_many_queries_as_three(
    client: Client,
    campaign: Campaign,
    now: dt.datetime,
    count: int,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(count):
        say(campaign, f"Person {number}", "So.", now, stance="for", topic="tasks")
    with django_assert_num_queries(12):
        client.get("/findings/fit/notes")


@pytest.mark.usefixtures("told")
def test_a_stranger_sees_her_own_notes_only(
    strangers_client: Client, stranger: Seeker, now: dt.datetime
) -> None:
    set_out(stranger, name="Carpentry", kind="occupation", now=now)
    page = strangers_client.get("/findings/fit/notes")
    assert (page.status_code, "hours" in page.content.decode()) == (200, False)


def test_an_unknown_purpose_is_no_page(client: Client) -> None:
    assert client.get("/findings/luck/notes").status_code == 404


@pytest.mark.usefixtures("told")
def test_who_told_it_stands_beside_it_and_leads_to_her_notes(client: Client, campaign: Campaign) -> None:
    page = client.get("/findings/fit/notes")
    tellers = page.context["tellers"]
    assert [(one.name, one.notes) for one in tellers] == [
        ("Daniel Reyes", 1), ("Grace Lin", 1), ("Owen Park", 1),
    ]  # fmt: skip
    hers = client.get(f"/findings/all/notes?by={tellers[1].key}").content.decode()
    assert ("I am never home." in hers, "The hours are kind." in hers) == (True, False)


def counted(page: Any) -> tuple[dict[str, int], dict[str, int]]:
    tellers, topics = page.context["tellers"], page.context["topics"]
    return {one.name: one.notes for one in tellers}, {one.words: one.people for one in topics}


@pytest.mark.parametrize(
    ("filtered", "tellers", "topics"),
    [
        ("?topic=hours", {"Daniel Reyes": 2, "Grace Lin": 1}, {"hours": 2}),
        ("?stance=against", {"Grace Lin": 1}, {"hours": 1}),
        ("?topic=-", {"Owen Park": 1}, {"without a theme": 1}),
        ("?topic=pay", {}, {}),
        ("", {"Daniel Reyes": 2, "Grace Lin": 1, "Owen Park": 1}, {"hours": 2, "without a theme": 1}),
    ],
)
@pytest.mark.usefixtures("told")
def test_who_told_it_and_the_themes_are_counted_among_the_notes_that_are_shown(
    client: Client,
    campaign: Campaign,
    now: dt.datetime,
    filtered: str,
    tellers: dict[str, int],
    topics: dict[str, int],
) -> None:
    say(campaign, "Daniel Reyes", "Done at five.", now, stance="for", topic="hours")
    assert counted(client.get(f"/findings/all/notes{filtered}")) == (tellers, topics)


@pytest.mark.usefixtures("told")
def test_a_count_beside_notes_of_a_theme_leads_to_as_many_of_them(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    say(campaign, "Daniel Reyes", "I write all day.", now, stance="open", topic="tasks")
    page = client.get("/findings/all/notes?topic=hours").content.decode()
    [daniel] = re.findall(r'href="(\?by=[^"]*)"[^>]*>Daniel Reyes', page)
    hers = client.get(f"/findings/all/notes{html.unescape(daniel)}")
    assert [claim.text for claim in hers.context["page"]] == ["The hours are kind."]
    assert counted(hers) == ({"Daniel Reyes": 1}, {"hours": 1})


@pytest.mark.usefixtures("told")
def test_the_number_of_notes_on_the_findings_page_is_that_of_the_rows_behind_it(client: Client) -> None:
    assert '<a href="/findings/all/notes">3 notes</a>' in client.get("/findings").content.decode()
    assert client.get("/findings/all/notes").context["page"].paginator.count == 3


def test_who_counts_for_less_is_said_where_who_told_it_stands(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    """Five people, two of one house and two sent by one friend: 5 / (1 + (5/3 - 1)/2) = 3.75, one bar less than five strangers."""
    talks = [
        talk_with(campaign, f"Person {number}", now, place="Northgate" if number < 2 else "")  # the first two
        for number in range(5)
    ]
    rosa = meet(campaign.seeker, full_name="Rosa Osei", now=now, found=True)
    for talk in talks[2:4]:
        refer(referrer=rosa, referred=talk.person, may_name="yes", now=now)
    for talk in talks:
        line = write(talk, "said", "So it is.", at=now)
        learn(talk, lines=[Sorted(line=line, purpose="jobs", stance="for", topic="market")])
    assert client.get("/findings/jobs/notes").context["why_less"] == [
        "Person 0 and Person 1 work at Northgate, so they may know the same.",
        "Rosa Osei sent you to Person 2 and Person 3, so they may think alike.",
        "So 5 people count like 3.75 who know nothing of each other; the third bar begins at 4.5.",
    ]
    assert client.get("/findings").content.decode().count("Who counts for less") == 1


def test_of_one_thing_it_holds_what_speaks_of_it_and_nothing_else(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    say(
        campaign, "Daniel Reyes", "Nobody asks for the license here.", now, stance="against", topic="criteria"
    )
    say(campaign, "Grace Lin", "The license comes first.", now, stance="for", topic="criteria")
    say(campaign, "Owen Park", "Pass the exam, then apply.", now, stance="open", topic="training")
    say(campaign, "Ana Sousa", "Somebody who shows up.", now, stance="for", topic="criteria")
    findings = client.get("/findings").content.decode()
    [address] = set(re.findall(r'href="(/findings/all/notes\?[^"]*)"', findings))
    page = client.get(html.unescape(address)).content.decode()
    assert "3 notes about what employers look for (certificate)" in page
    assert "Somebody who shows up." not in page
    assert counted(client.get(html.unescape(address))) == (
        {"Daniel Reyes": 1, "Grace Lin": 1, "Owen Park": 1}, {},
    )  # fmt: skip


@pytest.mark.usefixtures("told")
def test_of_a_whole_theme_it_holds_every_note_whatever_it_was_told_for(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    talk = talk_with(campaign, "Ana Sousa", now)
    line = write(talk, "said", "Nobody stays late at that place.", at=now)
    learn(talk, lines=[Sorted(line=line, purpose="organisations", stance="open", topic="hours")])
    assert "/findings/all/notes?topic=hours" in client.get("/findings").content.decode()
    assert "Nobody stays late" in client.get("/findings/all/notes?topic=hours").content.decode()
