"""More than one thing to explore: one at a time is under way, the others rest."""

import datetime as dt

import pytest
from django.test import Client

from askwell.accounts.models import Seeker
from askwell.journey.purpose.actions import introduce_myself, set_out, set_out_anew, take_up
from askwell.journey.purpose.forms import CampaignForm
from askwell.journey.purpose.models import Campaign
from askwell.journey.purpose.queries import current_campaign


@pytest.fixture
def writing(maya: Seeker, now: dt.datetime) -> Campaign:
    return set_out(maya, name="Medical writing", kind="occupation", now=now)


def test_setting_out_anew_lets_the_first_rest_and_takes_who_she_is_along(
    client: Client, maya: Seeker, writing: Campaign
) -> None:
    introduce_myself(writing, introduction="I write leaflets.", appeal="I like precision.")
    answer = client.post("/campaigns/new", {"name": "Carpentry", "kind": "occupation"})
    now_under_way = current_campaign(maya)
    assert (answer.headers["Location"], now_under_way.name, now_under_way.introduction, now_under_way.appeal) == (
        "/welcome/purposes", "Carpentry", "I write leaflets.", "",
    )  # fmt: skip
    assert [aim.purpose for aim in now_under_way.aims.all()] != []


def test_one_that_rests_is_taken_up_again_with_its_answers(
    client: Client, maya: Seeker, writing: Campaign, now: dt.datetime
) -> None:
    set_out_anew(writing, name="Carpentry", kind="occupation", now=now + dt.timedelta(days=3))
    page = client.get("/campaigns").content.decode()
    assert page.index("Carpentry") < page.index("Medical writing")
    client.post(f"/campaigns/{writing.pk}/take-up")
    assert current_campaign(maya) == writing


def test_exactly_one_is_under_way_whatever_is_taken_up(
    maya: Seeker, writing: Campaign, now: dt.datetime
) -> None:
    others = [
        set_out_anew(writing, name=name, kind="occupation", now=now) for name in ("Carpentry", "Nursing")
    ]
    for campaign in (writing, *others, others[1], writing):
        take_up(campaign, now=now)
        assert list(Campaign.objects.of(maya).filter(ended_at=None)) == [campaign]


def test_without_a_name_nothing_begins(client: Client, maya: Seeker, writing: Campaign) -> None:
    answer = client.post("/campaigns/new", {"name": " ", "kind": "occupation"})
    assert (answer.status_code, current_campaign(maya)) == (422, writing)


def test_a_stranger_takes_up_nothing_of_maya(
    strangers_client: Client, stranger: Seeker, writing: Campaign, now: dt.datetime
) -> None:
    set_out(stranger, name="Nursing", kind="occupation", now=now)
    assert strangers_client.post(f"/campaigns/{writing.pk}/take-up").status_code == 404
    assert "Medical writing" not in strangers_client.get("/campaigns").content.decode()


def test_nothing_is_explored_twice_under_one_name(client: Client, maya: Seeker, writing: Campaign) -> None:
    again = client.post("/campaigns/new", {"name": "medical WRITING", "kind": "occupation"})
    assert again.status_code == 422
    assert "You explore medical WRITING already. Take it up again" in again.content.decode()
    assert list(Campaign.objects.of(maya)) == [writing]


def test_two_that_were_begun_under_one_name_before_can_still_be_changed(
    maya: Seeker, writing: Campaign, now: dt.datetime
) -> None:
    twin = set_out_anew(writing, name=writing.name, kind="occupation", now=now)
    assert CampaignForm({"name": twin.name, "kind": "industry"}, instance=twin).is_valid()


def test_a_campaign_keeps_its_own_name_and_may_write_it_otherwise(maya: Seeker, writing: Campaign) -> None:
    form = CampaignForm({"name": "Medical Writing", "kind": "industry"}, instance=writing)
    assert form.is_valid(), form.errors
