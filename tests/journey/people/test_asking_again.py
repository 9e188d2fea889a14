"""A second ask is held back until it is kind, there is no third, and every answer is kept."""

import datetime as dt

import pytest
from django.test import Client
from django.utils import timezone

from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.models import Ask, ContactPoint, Person
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Campaign
from askwell.method.asks import Turn, turn_of

TEN_DAYS = dt.timedelta(days=10)


@pytest.fixture
def campaign(maya: Seeker, now: dt.datetime) -> Campaign:
    return set_out(maya, name="Medical writing", kind="occupation", now=now)


@pytest.fixture
def pete(maya: Seeker, now: dt.datetime) -> Person:
    return actions.make(maya, full_name="Pete Osei", found=False, now=now)


def asked(campaign: Campaign, person: Person, at: dt.datetime) -> Ask:
    return actions.ask_for_names(campaign, person=person, words="Who do you know?", channel="phone", now=at)


def test_twice_at_most_and_ten_days_apart(now: dt.datetime) -> None:
    day = dt.timedelta(days=1)
    assert turn_of([], now=now) is Turn.FIRST
    assert turn_of([now - TEN_DAYS + day], now=now) is Turn.WAIT
    assert turn_of([now - TEN_DAYS], now=now) is Turn.AGAIN
    assert turn_of([now - 9 * TEN_DAYS, now - 8 * TEN_DAYS], now=now) is Turn.REST


def test_a_minute_after_the_ask_there_is_no_reminder_but_a_day(
    client: Client, campaign: Campaign, pete: Person
) -> None:
    asked(campaign, pete, timezone.now())
    page = client.get(f"/people/{pete.pk}/ask").content.decode()
    assert "one kind reminder is welcome" in page
    assert "I have asked" not in page
    client.post(f"/people/{pete.pk}/ask", {"step": "asked", "words": "Again", "channel": "phone"})
    assert Ask.objects.of(campaign.seeker).count() == 1
    assert "Waiting. Nothing for you to do until" in client.get("/asks").content.decode()


def test_after_the_reminder_it_rests_for_good(client: Client, campaign: Campaign, pete: Person) -> None:
    now = timezone.now()
    asked(campaign, pete, now - 5 * TEN_DAYS)
    asked(campaign, pete, now - 3 * TEN_DAYS)
    assert "Twice is enough" in client.get(f"/people/{pete.pk}/ask").content.decode()
    client.post(f"/people/{pete.pk}/ask", {"step": "asked", "words": "Again", "channel": "phone"})
    assert Ask.objects.of(campaign.seeker).count() == 2


def test_whoever_answered_may_be_asked_anew(client: Client, campaign: Campaign, pete: Person) -> None:
    one = asked(campaign, pete, timezone.now() - TEN_DAYS)
    actions.record_answer(one, names=[], words="Nobody", now=timezone.now())
    assert "I have asked" in client.get(f"/people/{pete.pk}/ask").content.decode()


def test_an_ask_by_email_wants_an_address_and_keeps_it(
    client: Client, campaign: Campaign, pete: Person
) -> None:
    said = {"step": "asked", "words": "Hi", "channel": "email"}
    answer = client.post(f"/people/{pete.pk}/ask", said)
    assert (answer.status_code, "Write the address that you asked at" in answer.content.decode()) == (
        422,
        True,
    )
    assert (
        client.post(f"/people/{pete.pk}/ask", {**said, "email": "pete@osei.example"})["Location"] == "/asks"
    )
    assert [point.value for point in ContactPoint.objects.of(campaign.seeker)] == ["pete@osei.example"]


def test_every_answer_stays_and_none_is_read_twice(client: Client, campaign: Campaign, pete: Person) -> None:
    one = asked(campaign, pete, timezone.now())
    for words in ("Try Ana Lima.", "And Tom Reyes.", "Try Ana Lima."):
        actions.record_answer(one, names=[], words=words, now=timezone.now())
    one.refresh_from_db()
    assert one.answer == "Try Ana Lima.\n\nAnd Tom Reyes."
    page = client.get(f"/asks/{one.pk}/answer").content.decode()
    assert "What came back so far" in page
    assert "Ana Lima" not in page.partition("<textarea")[2].partition("</textarea>")[0]


def test_somebody_of_the_same_name_and_place_is_the_same_until_told_otherwise(
    client: Client, maya: Seeker, campaign: Campaign, pete: Person, now: dt.datetime
) -> None:
    ana = actions.make(
        maya, full_name="Ana Lima", organisation="St. Jude", phones=["617-555-0142"], found=False, now=now
    )
    one = asked(campaign, pete, timezone.now())
    words = {"step": "read", "words": "try Ana Lima at St. Jude, 555-0142"}
    page = client.post(f"/asks/{one.pk}/answer", words).content.decode()
    chosen = next(part for part in page.split("<input") if f'value="{ana.pk}"' in part.partition(">")[0])
    assert "checked" in chosen.partition(">")[0]


@pytest.mark.parametrize(("first", "second"), [("617-555-0142", "555-0142"), ("555-0142", "617-555-0142")])
def test_a_number_without_its_area_code_is_the_same_number(
    maya: Seeker, now: dt.datetime, first: str, second: str
) -> None:
    ana = actions.make(maya, full_name="Ana Lima", phones=[first], found=False, now=now)
    actions.add_to(ana, now=now, found=False, phones=[second])
    assert [point.value for point in ana.contact_points.all()] == ["617-555-0142"]
