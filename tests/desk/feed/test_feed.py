"""The private calendar: whoever has the address reads what is to come, and nothing of what was said."""

import datetime as dt
import re
from typing import Any

import icalendar
import pytest
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import DjangoAssertNumQueries, Settings
from tests.demonstration import campaign_of_the_demonstration

from askwell.accounts.models import Seeker
from askwell.desk.feed.actions import cut_address, hold_restored
from askwell.desk.feed.models import Feed
from askwell.journey.agreement.models import Talk
from askwell.journey.followup.models import Promise
from askwell.journey.outreach.models import Letter
from askwell.journey.people.models import Person
from askwell.journey.talk.models import Line


@pytest.fixture
def full(maya: Seeker) -> Seeker:
    campaign_of_the_demonstration(maya, now=timezone.now())
    return maya


def address(client: Client, **said: str) -> str:
    page = client.post("/settings/feed", {"do": "new", **said}).content.decode()
    found = re.search(r'value="http://testserver(/feed/[^"]+)"', page)
    assert found
    return found[1]


def follow(path: str) -> Any:
    """Read it as a calendar program does: without a session, strictly."""
    answer = Client().get(path)
    assert (answer.status_code, answer["Content-Type"]) == (
        200,
        "text/calendar; charset=utf-8; method=PUBLISH",
    )
    calendar: Any = icalendar.Calendar.from_ical(answer.content)
    assert [part.errors for part in calendar.walk() if part.errors] == []
    return calendar


def summaries(calendar: Any) -> list[str]:
    return [str(event["SUMMARY"]) for event in calendar.walk("VEVENT")]


def test_talks_thanks_and_promises_stand_in_it(client: Client, full: Seeker) -> None:
    said = summaries(follow(address(client, with_names="on")))
    ahead = Talk.objects.of(full).select_related("person").get(ended_at__isnull=True)
    assert f"Talk with {ahead.person.full_name}" in said
    assert any(one.startswith("Thank ") for one in said)
    Promise.objects.of(full).filter(by="me").update(due_on=timezone.localdate(), kept_at=None)
    assert any(one.startswith("A promise to ") for one in summaries(follow(address(client, with_names="on"))))


def test_nothing_that_was_said_noted_promised_or_written_is_in_it(client: Client, full: Seeker) -> None:
    Promise.objects.of(full).update(due_on=timezone.localdate(), kept_at=None)
    words = Client().get(address(client, with_names="on")).content.decode().replace("\r\n ", "")
    kept = [
        *Line.objects.of(full).values_list("text", flat=True),
        *Promise.objects.of(full).values_list("text", flat=True),
        *Letter.objects.of(full).values_list("body", flat=True),
    ]
    assert [text for text in kept if text and text in words] == []
    assert ("ATTENDEE" in words, "ORGANIZER" in words, "@" in words.replace("@askwell", "")) == (
        False,
        False,
        False,
    )


def test_without_names_it_names_nobody_and_no_place(client: Client, full: Seeker) -> None:
    Talk.objects.of(full).update(place="https://meet.example/tom")
    Promise.objects.of(full).update(due_on=timezone.localdate(), kept_at=None)
    words = Client().get(address(client)).content.decode()
    names = {
        part for name in Person.objects.of(full).values_list("full_name", flat=True) for part in name.split()
    }
    assert ([name for name in names if name in words], "meet.example" in words) == ([], False)
    assert "A talk" in words


def test_a_talk_that_is_off_is_gone_and_a_day_takes_no_time(client: Client, full: Seeker) -> None:
    path = address(client, with_names="on")
    before = len(summaries(follow(path)))
    Talk.objects.of(full).filter(ended_at__isnull=True).update(cancelled_at=timezone.now())
    calendar = follow(path)
    assert len(summaries(calendar)) == before - 1
    days = [event for event in calendar.walk("VEVENT") if not isinstance(event["DTSTART"].dt, dt.datetime)]
    assert {str(event["TRANSP"]) for event in days} == {"TRANSPARENT"}


def test_thanks_are_due_today_until_they_are_said(client: Client, full: Seeker) -> None:
    path = address(client, with_names="on")
    days = [
        event["DTSTART"].dt
        for event in follow(path).walk("VEVENT")
        if str(event["SUMMARY"]).startswith("Thank ")
    ]
    assert set(days) == {timezone.localtime(timezone=full.zone).date()}
    Letter.objects.of(full).filter(kind="thanks").update(sent_at=timezone.now())
    Talk.objects.of(full).filter(thank_you=None).update(ended_at=None)
    assert [one for one in summaries(follow(path)) if one.startswith("Thank ")] == []


def test_only_the_digest_is_kept_and_the_address_is_told_once(client: Client, full: Seeker) -> None:
    secret = address(client).rpartition("/")[2].removesuffix(".ics")
    row = Feed.objects.of(full).get()
    assert (secret in str(vars(row)), len(secret) >= 43) == (False, True)
    assert secret not in client.get("/settings/feed").content.decode()


@pytest.mark.parametrize("do", ["end", "new"])
def test_an_address_that_was_ended_or_replaced_opens_nothing(client: Client, full: Seeker, do: str) -> None:
    path = address(client)
    client.post("/settings/feed", {"do": do})
    assert Client().get(path).status_code == 404


def test_a_wrong_secret_another_seeker_and_nobody_find_nothing(
    client: Client, full: Seeker, stranger: Seeker
) -> None:
    path = address(client)
    secret = path.rpartition("/")[2]
    for other in (
        path.replace(secret, "x.ics"),
        f"/feed/{stranger.pk}/{secret}",
        f"/feed/{Talk.objects.of(full).earliest('id').pk}/{secret}",
    ):
        assert Client().get(other).status_code == 404


def test_the_phones_address_opens_no_calendar(client: Client, full: Seeker, settings: Settings) -> None:
    settings.PHONE_ADDRESS, settings.ALLOWED_HOSTS = "http://192.0.2.2:8765", ["*"]
    answer = Client(headers={"host": "192.0.2.2:8765"}).get(address(client))
    assert answer.status_code == 403


def test_that_it_was_read_is_shown(client: Client, full: Seeker) -> None:
    path = address(client)
    assert "Nothing has read it yet" in client.get("/settings/feed").content.decode()
    Client().get(path)
    assert "It was read last" in client.get("/settings/feed").content.decode()


def test_an_address_that_an_archive_brings_back_waits_for_her_word(client: Client, full: Seeker) -> None:
    path = address(client)
    hold_restored(full, in_use="", now=timezone.now())
    assert Client().get(path).status_code == 404
    assert "came back with your backup" in client.get("/settings/feed").content.decode()
    client.post("/settings/feed", {"do": "go_on"})
    assert Client().get(path).status_code == 200


def test_the_one_in_use_goes_on_after_a_restore(full: Seeker) -> None:
    cut_address(full, with_names=True)
    hold_restored(full, in_use=Feed.objects.of(full).get().digest, now=timezone.now())
    assert Feed.objects.of(full).get().paused_at is None


def test_it_asks_the_database_the_same_number_of_times_however_much_is_in_it(
    client: Client, full: Seeker, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    path = address(client, with_names="on")
    Client().get(path)
    with django_assert_num_queries(5):
        Client().get(path)
