"""Asking for names uses no address from which a letter came back: it is named, and another one asked for."""

import datetime as dt

import pytest
from django.test import Client

from askwell.journey.people import actions
from askwell.journey.people.models import Ask, ContactPoint, Person
from askwell.journey.people.queries.people import first_email
from askwell.journey.purpose.models import Campaign

CAME_BACK = "A note to rosa@osei.example came back"


@pytest.fixture(autouse=True)
def failed(rosa: Person, now: dt.datetime) -> None:
    ContactPoint.objects.of(rosa.seeker).filter(person=rosa).update(failed_at=now)


def page(client: Client, rosa: Person) -> str:
    return client.get(f"/people/{rosa.pk}/ask").content.decode()


def test_the_address_that_failed_is_named_and_another_is_asked_for(
    client: Client, campaign: Campaign, rosa: Person
) -> None:
    shown = page(client, rosa)
    assert [words in shown for words in (CAME_BACK, "Write another one below", 'name="email"')] == [True] * 3
    assert [words in shown for words in ("mailto:rosa", "There is no email")] == [False, False]


def test_another_address_that_works_is_used(
    client: Client, campaign: Campaign, rosa: Person, now: dt.datetime
) -> None:
    actions.change(rosa, emails=["rosa@osei.example", "rosa@home.example"], now=now)
    shown = page(client, rosa)
    assert first_email(rosa) == "rosa@home.example"
    assert ("mailto:rosa@home.example" in shown, CAME_BACK in shown, "Write another" in shown) == (
        True,
        True,
        False,
    )


def test_the_same_address_again_is_not_taken_and_another_one_is(
    client: Client, campaign: Campaign, rosa: Person
) -> None:
    asked = {"step": "asked", "channel": "email", "words": "Who do you know?"}
    again = client.post(f"/people/{rosa.pk}/ask", asked | {"email": "Rosa@osei.example"})
    assert (
        again.content.decode().count("Write another one, or choose another way") == 2
    )  # above, and at the field
    assert not Ask.objects.of(rosa.seeker).filter(asked_at__isnull=False).exists()
    client.post(f"/people/{rosa.pk}/ask", asked | {"email": "rosa@home.example"})
    assert first_email(rosa) == "rosa@home.example"
    assert Ask.objects.of(rosa.seeker).filter(asked_at__isnull=False).exists()


def test_whoever_has_no_address_that_works_can_be_asked_another_way(
    client: Client, campaign: Campaign, rosa: Person
) -> None:
    client.post(
        f"/people/{rosa.pk}/ask", {"step": "asked", "channel": "in_person", "words": "Who do you know?"}
    )
    assert Ask.objects.of(rosa.seeker).filter(asked_at__isnull=False).exists()


def test_another_way_is_taken_also_while_the_address_that_failed_still_stands_in_the_field(
    client: Client, campaign: Campaign, rosa: Person
) -> None:
    asked = {"step": "asked", "words": "Who do you know?", "email": "rosa@osei.example"}
    answers = [
        client.post(f"/people/{rosa.pk}/ask", asked | {"channel": way}) for way in ("email", "message")
    ]
    assert [answer.status_code for answer in answers] == [422, 302]
    assert Ask.objects.of(rosa.seeker).get(asked_at__isnull=False).channel == "message"
    assert first_email(rosa) == ""
