"""Themes are the seeker's: called as she likes, two made one and parted again, and not asked twice."""

import datetime as dt

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from tests.journey.findings.conftest import talk_with, write

from askwell.journey.findings.answers.queries import answers
from askwell.journey.findings.debrief.actions import Sorted, learn
from askwell.journey.findings.models import Claim, Theme
from askwell.journey.findings.themes.actions import keep_apart, make_one, make_two
from askwell.journey.findings.themes.queries import themes
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Campaign


def say(campaign: Campaign, name: str, topic: str, now: dt.datetime, *, stance: str = "for") -> None:
    talk = talk_with(campaign, name, now)
    line = write(talk, "said", f"{name} on {topic}", at=now)
    learn(talk, lines=[Sorted(line=line, purpose="fit", stance=stance, topic=topic)])


@pytest.fixture
def told(campaign: Campaign, now: dt.datetime) -> None:
    say(campaign, "Daniel Reyes", "night shifts", now)
    say(campaign, "Grace Lin", "nightshifts", now, stance="against")
    say(campaign, "Owen Park", "pay", now)


@pytest.mark.usefixtures("told")
def test_two_that_look_alike_are_offered_as_one_with_the_reason(client: Client) -> None:
    page = client.get("/findings/themes").content.decode()
    assert "They are spelt alike." in page
    assert "<button" in page


@pytest.mark.usefixtures("told")
def test_made_one_they_meet_and_a_disagreement_shows_and_parted_they_do_not(
    client: Client, campaign: Campaign
) -> None:
    before = [found.topic for found in answers(campaign).differences]
    client.post("/findings/themes", {"do": "one", "theme": "night shifts", "other": "nightshifts"})
    [merged] = answers(campaign).differences
    client.post("/findings/themes", {"do": "two", "theme": "nightshifts"})
    assert (before, merged.is_disagreement, answers(campaign).differences) == ([], True, [])
    assert set(Claim.objects.of(campaign.seeker).values_list("topic", flat=True)) == {
        "night shifts", "nightshifts", "pay",
    }  # fmt: skip


@pytest.mark.usefixtures("told")
def test_what_she_calls_a_theme_stands_on_the_findings_page_too(client: Client, campaign: Campaign) -> None:
    make_one(campaign, keep="night shifts", other="nightshifts")
    client.post("/findings/themes", {"do": "call", "theme": "night shifts", "name": "  working at night "})
    assert "People disagree about working at night" in client.get("/findings").content.decode()


@pytest.mark.usefixtures("told")
def test_two_that_she_said_are_two_are_not_offered_again(campaign: Campaign) -> None:
    assert len(themes(campaign).pairs) == 1
    keep_apart(campaign, "nightshifts", "night shifts")
    keep_apart(campaign, "night shifts", "nightshifts")
    assert themes(campaign).pairs == []


@pytest.mark.usefixtures("told")
def test_no_theme_becomes_the_same_as_itself_nor_do_two_run_in_a_circle(campaign: Campaign) -> None:
    assert make_one(campaign, keep="pay", other="Pay") is False
    assert make_one(campaign, keep="pay", other="night shifts") is True
    assert make_one(campaign, keep="night shifts", other="pay") is False
    make_two(campaign, theme="night shifts")
    assert make_one(campaign, keep="night shifts", other="pay") is True


def test_a_name_that_is_too_long_changes_nothing(client: Client, campaign: Campaign) -> None:
    client.post("/findings/themes", {"do": "call", "theme": "pay", "name": "x" * 61})
    assert Theme.objects.of(campaign.seeker).count() == 0


@pytest.mark.parametrize("count", [2, 20])
def test_the_page_takes_as_many_queries_for_twenty_themes_as_for_two(
    client: Client,
    campaign: Campaign,
    now: dt.datetime,
    count: int,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(count):
        say(campaign, f"Person {number}", f"theme {number}", now)
    with django_assert_num_queries(7):
        client.get("/findings/themes")


@pytest.mark.usefixtures("told")
def test_a_stranger_sees_and_changes_none_of_them(
    strangers_client: Client, stranger: object, campaign: Campaign, now: dt.datetime
) -> None:
    set_out(stranger, name="Carpentry", kind="occupation", now=now)  # type: ignore[arg-type]  # the fixture is a seeker
    strangers_client.post("/findings/themes", {"do": "call", "theme": "pay", "name": "money"})
    assert "night" not in strangers_client.get("/findings/themes").content.decode()
    assert Theme.objects.of(campaign.seeker).count() == 0


@pytest.mark.usefixtures("told")
def test_a_theme_of_her_own_views_alone_is_marked_and_counted_apart(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    talk = talk_with(campaign, "Ana Sousa", now)
    line = write(talk, "view", "I could do nights.", at=now)
    learn(talk, lines=[Sorted(line=line, purpose="fit", stance="for", topic="sleep")])
    assert [row.key for row in themes(campaign).rows if row.mine] == ["sleep"]
    page = client.get("/findings/themes").content.decode()
    assert "4 themes; 1 of them only in your own views, which count for no talk." in page
