"""Maya looked into something else before: it rests beside her campaign, and both stand side by side."""

import datetime as dt

from django.test import Client
from tests.demonstration import campaign_of_the_demonstration

from askwell.accounts.models import Seeker
from askwell.demo.before import CAST, CURIOUS, play_before
from askwell.desk.health import strays
from askwell.journey.agreement.models import Talk
from askwell.journey.people.models import Person
from askwell.journey.purpose.models import Campaign
from askwell.journey.purpose.queries import current_campaign


def test_the_campaign_before_rests_and_the_other_goes_on(maya: Seeker, now: dt.datetime) -> None:
    campaign = campaign_of_the_demonstration(maya, now=now)
    before = play_before(maya, now=now)
    assert current_campaign(maya) == campaign
    rested = Campaign.objects.of(maya).get(pk=before.pk).ended_at
    assert rested is not None
    assert before.started_at < rested <= campaign.started_at
    assert Talk.objects.of(maya).filter(campaign=before, ended_at__lt=rested).count() == 3
    assert list(strays()) == []
    assert not Person.objects.of(maya).filter(
        full_name__in=[one.name for one in CAST], found_at__gt=before.started_at
    )


def test_both_stand_side_by_side_with_their_answers(client: Client, maya: Seeker, now: dt.datetime) -> None:
    campaign_of_the_demonstration(maya, now=now)
    before = play_before(maya, now=now)
    page = client.get("/findings/campaigns").content.decode()
    for words in (
        CURIOUS.capitalize(),
        "Hardly: one post in five years.",
        "Yes, mostly at agencies",
        "Too early to say",
    ):
        assert words in page
    looked_at = client.get(f"/findings?campaign={before.pk}").content.decode()
    assert "We had one post in five years" in looked_at
