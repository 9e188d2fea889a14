"""What a campaign looks at: one kind of work, or a few side by side."""

import datetime as dt

import pytest
from django.test import Client

from askwell.accounts.models import Seeker
from askwell.journey.purpose.actions import aim_of, choose_purposes, look_beside, set_out
from askwell.journey.purpose.models import Aim, Campaign, Target
from askwell.journey.purpose.queries import purposes_of, targets_of
from askwell.method.purposes import Purpose

UNPROCESSABLE = 422


@pytest.fixture
def campaign(maya: Seeker, now: dt.datetime) -> Campaign:
    return set_out(maya, name="medical writing", kind="occupation", now=now)


def names(campaign: Campaign) -> list[str]:
    return [one.name for one in targets_of(campaign)]


def test_with_the_first_one_beside_it_what_the_campaign_is_about_becomes_one_of_two(
    client: Client, campaign: Campaign
) -> None:
    assert names(campaign) == []
    client.post("/campaign/targets", {"name": " regulatory  affairs "})
    assert names(campaign) == ["medical writing", "regulatory affairs"]


def test_the_same_is_not_added_twice_nor_a_fifth(client: Client, campaign: Campaign) -> None:
    for name in ("editing", "Editing", "Medical Writing", "nursing", "teaching", "law"):
        client.post("/campaign/targets", {"name": name})
    assert names(campaign) == ["medical writing", "editing", "nursing", "teaching"]


def test_without_a_name_it_asks_for_one(client: Client, campaign: Campaign) -> None:
    answer = client.post("/campaign/targets", {"name": ""})
    assert (answer.status_code, names(campaign)) == (UNPROCESSABLE, [])


def test_taken_off_the_campaign_is_about_one_again(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    look_beside(campaign, name="editing", now=now)
    last = targets_of(campaign)[1]
    client.post("/campaign/targets", {"target": last.pk, "do": "drop"})
    assert not Target.objects.of(campaign.seeker).exists()


def test_a_target_is_called_otherwise_but_not_as_another(
    client: Client, campaign: Campaign, now: dt.datetime
) -> None:
    look_beside(campaign, name="editing", now=now)
    last = targets_of(campaign)[1]
    for name in ("Medical writing", "copy editing"):
        client.post("/campaign/targets", {"target": last.pk, "name": name})
    assert names(campaign) == ["medical writing", "copy editing"]


def test_a_purpose_taken_off_goes_for_each_target_and_one_that_stays_stays(
    campaign: Campaign, now: dt.datetime
) -> None:
    look_beside(campaign, name="editing", now=now)
    target = targets_of(campaign)[1]
    for aim in campaign.aims.filter(purpose__in=["jobs", "fit"]):
        assert aim_of(aim, target) == aim_of(aim, target) != aim
    choose_purposes(campaign, purposes=[Purpose.JOBS, Purpose.VALUES])
    kept = (
        Aim.objects.of(campaign.seeker).order_by("target", "purpose").values_list("target__name", "purpose")
    )
    assert set(kept) == {(None, "jobs"), (None, "values"), ("editing", "jobs")}
    assert purposes_of(campaign) == [Purpose.JOBS, Purpose.VALUES]
