"""Organisations, and campaigns, in columns."""

import datetime as dt

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from tests.journey.findings.conftest import talk_with, write

from askwell.accounts.models import Seeker
from askwell.journey.findings.beside.queries import campaigns_beside, places_beside
from askwell.journey.findings.debrief.actions import Sorted, learn
from askwell.journey.purpose.actions import set_out, set_out_anew
from askwell.journey.purpose.models import Campaign
from askwell.method.purposes import Purpose


def say(
    campaign: Campaign, name: str, place: str, text: str, now: dt.datetime, *, purpose: str = "values"
) -> None:
    talk = talk_with(campaign, name, now, place=place)
    line = write(talk, "said", text, at=now)
    learn(talk, lines=[Sorted(line=line, purpose=purpose, stance="for", topic="")])


def test_each_organisation_has_what_its_people_said_for_each_purpose(
    campaign: Campaign, now: dt.datetime
) -> None:
    say(campaign, "Daniel Reyes", "Brightwell Health", "Accuracy.", now)
    say(campaign, "Grace Lin", "Brightwell Health", "Two posts in May.", now, purpose="jobs")
    say(campaign, "Owen Park", "Northgate", "Speed.", now)
    found = places_beside(campaign)
    columns = {
        place.organisation.name: (
            sorted(person.full_name for person in place.people),
            [[claim.text for claim in cell.claims] for cell in place.cells],
        )
        for place in found.columns
    }
    assert columns == {
        "Brightwell Health": (["Daniel Reyes", "Grace Lin"], [["Two posts in May."], [], ["Accuracy."], []]),
        "Northgate": (["Owen Park"], [[], [], ["Speed."], []]),
    }


def test_more_than_three_notes_lead_to_all_of_that_place(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    for number in range(5):
        say(campaign, f"Person {number}", "Northgate", f"Said {number}.", now)
    say(campaign, "Daniel Reyes", "Brightwell Health", "Accuracy.", now)
    place = places_beside(campaign).columns[0].organisation
    address = f"/findings/values/notes?place={place.pk}"
    assert f'href="{address}">2 more' in client.get("/findings/organisations").content.decode()
    notes = client.get(address)
    assert (notes.context["page"].paginator.count, "Accuracy." in notes.content.decode()) == (5, False)


def test_a_place_that_is_none_has_no_notes(client: Client, campaign: Campaign, now: dt.datetime) -> None:
    say(campaign, "Daniel Reyes", "Brightwell Health", "Accuracy.", now)
    assert client.get("/findings/values/notes?place=here").context["page"].paginator.count == 0


def test_four_stand_side_by_side_and_the_others_a_page_further(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    for number in range(6):
        say(campaign, f"Person {number}", f"Place {number}", "So.", now)
    pages = [client.get(f"/findings/organisations?page={page}").context["found"] for page in (1, 2, "x")]
    assert [len(found.columns) for found in pages] == [4, 2, 4]


@pytest.mark.parametrize("count", [3, 30])
def test_thirty_organisations_take_as_many_queries_as_three(
    client: Client,
    campaign: Campaign,
    now: dt.datetime,
    count: int,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(count):
        say(campaign, f"Person {number}", f"Place {number}", "So.", now)
    with django_assert_num_queries(6):
        client.get("/findings/organisations")


def test_campaigns_stand_side_by_side_with_their_own_answers_only(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    say(campaign, "Daniel Reyes", "Brightwell Health", "Accuracy.", now)
    later = set_out_anew(campaign, name="carpentry", kind="occupation", now=now + dt.timedelta(days=9))
    found = campaigns_beside(campaign.seeker)
    values = [next(one for one in each.answers if one.purpose is Purpose.VALUES) for each in found]
    assert [(each.campaign, answer.strength.people) for each, answer in zip(found, values, strict=True)] == [
        (later, 0), (campaign, 1),
    ]  # fmt: skip
    page = client.get("/findings/campaigns").content.decode()
    assert all(name in page for name in ("Carpentry", "Medical writing", "1 person"))


def test_a_stranger_sees_her_own_only(
    strangers_client: Client, stranger: Seeker, campaign: Campaign, now: dt.datetime
) -> None:
    set_out(stranger, name="Carpentry", kind="occupation", now=now)
    say(campaign, "Daniel Reyes", "Brightwell Health", "Accuracy.", now)
    pages = [strangers_client.get(f"/findings/{name}") for name in ("organisations", "campaigns")]
    assert [page.status_code for page in pages] == [200, 200]
    assert not any("Brightwell" in page.content.decode() for page in pages)
    assert "Medical writing" not in pages[1].content.decode()
