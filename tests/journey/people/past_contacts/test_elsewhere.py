"""Former letters help to say whom to ask next, and how to begin the letter."""

import datetime as dt

import pytest
from django.test import Client
from tests.journey.people.past_contacts.downloads import ADA, MAYA, NOW, TOM, brought, message, whole

from askwell.accounts.models import Seeker
from askwell.desk.whom.choosing import next_people
from askwell.journey.outreach.actions import approach
from askwell.journey.outreach.writing.drafts import first_draft
from askwell.journey.people.models import Person
from askwell.journey.people.queries.past_contacts import wrote_with_each_other
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Campaign

EXCHANGE = (
    message(MAYA, ADA, at="2021-05-30 10:00:00 UTC", text="How is the engine?", thread="a"),
    message(ADA, MAYA, at="2021-06-02 10:00:00 UTC", text="It runs", thread="a"),
    message(TOM, MAYA, at="2022-01-02 10:00:00 UTC", text="Buy now", thread="b"),
)


@pytest.fixture
def campaign(maya: Seeker) -> Campaign:
    brought(maya, whole(*EXCHANGE))
    return set_out(maya, name="Nursing", kind="occupation", now=NOW)


def person(seeker: Seeker, name: str) -> Person:
    return Person.objects.of(seeker).get(full_name=name)


def test_only_what_both_wrote_is_an_exchange(maya: Seeker, campaign: Campaign) -> None:
    keys = list(Person.objects.of(maya).values_list("pk", flat=True))
    assert wrote_with_each_other(maya, keys) == {person(maya, "Ada Lovelace").pk: dt.date(2021, 6, 2)}


def test_the_ranking_says_when_they_last_wrote(maya: Seeker, campaign: Campaign) -> None:
    found, _ = next_people(maya, campaign, now=NOW, most=5)
    why = {one.row.name: [reason.words for reason in one.reasons if reason.key == "wrote"] for one in found}
    assert why == {
        "Ada Lovelace": ["You last wrote with each other in June 2021: a tie that slept is easily woken."],
        "Tom Reyes": [],
    }


def test_the_draft_begins_with_it_and_the_page_shows_the_last_words(
    client: Client, maya: Seeker, campaign: Campaign
) -> None:
    ada = person(maya, "Ada Lovelace")
    outreach = approach(campaign, person=ada)
    body = first_draft(outreach, kind="request", channel="email").body
    assert "in June 2021, about [what you wrote about]" in body
    html = client.get(f"/people/{ada.pk}/write").content.decode()
    assert "“It runs”" in html
    assert f"/people/{ada.pk}/before" in html
