"""A campaign is set against occupations of the database or in her own words, three at most, the first choice first."""

import datetime as dt

import pytest
from django.test import Client

from askwell.accounts.models import Seeker
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Campaign, ChosenOccupation, OccupationRating


@pytest.fixture
def campaign(maya: Seeker, now: dt.datetime) -> Campaign:
    return set_out(maya, name="Beekeeping", kind="occupation", now=now)


def titles(campaign: Campaign) -> list[str]:
    return [one.title for one in ChosenOccupation.objects.of(campaign.seeker)]


def test_a_kind_of_work_in_her_words_is_kept_with_what_she_said_and_nothing_else(
    client: Client, campaign: Campaign
) -> None:
    said = {"title": "Beekeeping / honey", "realistic": "7", "independence": "5.5", "social": ""}
    assert client.post("/occupations/own", said)["Location"] == "/findings/fit"
    kept = {one.element: one.value for one in OccupationRating.objects.of(campaign.seeker)}
    assert kept == {"realistic": 7.0, "independence": 5.5}
    client.post("/occupations/own", {"title": "beekeeping / Honey", "realistic": "4"})
    assert [one.value for one in OccupationRating.objects.of(campaign.seeker)] == [4.0]
    assert client.get("/findings/fit").status_code == 200


def test_without_a_name_it_is_not_kept(client: Client, campaign: Campaign) -> None:
    answer = client.post("/occupations/own", {"title": "", "realistic": "7"})
    assert (answer.status_code, titles(campaign)) == (422, [])


def test_one_is_put_first_and_one_is_taken_off(client: Client, campaign: Campaign) -> None:
    for code, title in (("1", "One"), ("2", "Two"), ("3", "Three"), ("4", "Four")):
        page = client.post(f"/occupations/{code}/choose", {"title": title}, follow=True)
    assert "at most" in page.content.decode()
    client.post("/occupations/3/choose", {"do": "first"})
    assert titles(campaign) == ["Three", "One", "Two"]
    client.post("/occupations/1/choose", {"do": "drop"})
    assert titles(campaign) == ["Three", "Two"]


def test_a_stranger_changes_none_of_it(client: Client, strangers_client: Client, campaign: Campaign) -> None:
    client.post("/occupations/1/choose", {"title": "One"})
    strangers_client.post("/occupations/1/choose", {"do": "drop"})
    assert titles(campaign) == ["One"]
