"""What comes back leads on: a yes to a time, a name to a person, a no to peace."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.test import Client

from askwell.accounts.models import Seeker
from askwell.journey.outreach.models import Outreach, Reply
from askwell.journey.people.actions import meet
from askwell.journey.people.models import Person, Referral
from askwell.journey.purpose.actions import set_out


@pytest.fixture
def tom(maya: Seeker, now: dt.datetime) -> Person:
    set_out(maya, name="medical writing", kind="occupation", now=now)
    return meet(maya, full_name="Tom Achterberg", now=now, found=True)


def test_a_yes_leads_to_agreeing_on_a_time(client: Client, maya: Seeker, tom: Person) -> None:
    answer = client.post(f"/people/{tom.id}/reply", {"kind": "yes", "text": "Happy to."})
    reply = Reply.objects.of(maya).get()
    assert (answer["Location"], reply.kind, reply.text) == (f"/people/{tom.id}/talk", "yes", "Happy to.")


def test_a_no_closes_the_outreach_kindly(client: Client, maya: Seeker, tom: Person) -> None:
    client.post(f"/people/{tom.id}/reply", {"kind": "declined", "text": ""})
    assert Outreach.objects.of(maya).get().closed_at is not None


def test_another_name_becomes_a_person_with_who_gave_it(client: Client, maya: Seeker, tom: Person) -> None:
    client.post(
        f"/people/{tom.id}/reply",
        {"kind": "another_name", "name": "Lena Okoro, junior writer at Northgate", "may_name": "yes"},
    )
    referral = Referral.objects.of(maya).select_related("referrer", "referred").get()
    assert (referral.referrer, referral.referred.full_name, referral.referred.title, referral.may_name) == (
        tom, "Lena Okoro", "junior writer", "yes",
    )  # fmt: skip


def test_another_name_without_a_name_is_asked_for(client: Client, tom: Person) -> None:
    answer = client.post(f"/people/{tom.id}/reply", {"kind": "another_name", "name": ""})
    assert (answer.status_code, b"Write the name that you were given" in answer.content) == (422, True)


def test_not_now_lets_the_person_rest_until_the_day(client: Client, maya: Seeker, tom: Person) -> None:
    client.post(f"/people/{tom.id}/reply", {"kind": "not_now", "until_on": "2026-09-01"})
    assert Person.objects.of(maya).get().resting_until == dt.date(2026, 9, 1)


def test_a_day_that_does_not_exist_is_said(client: Client, tom: Person) -> None:
    answer = client.post(f"/people/{tom.id}/reply", {"kind": "not_now", "until_on": "2026-02-30"})
    assert (answer.status_code, b"Write a day that exists" in answer.content) == (422, True)


def test_nothing_chosen_is_asked_for(client: Client, tom: Person) -> None:
    answer = client.post(f"/people/{tom.id}/reply", {"text": "Hm"})
    assert (answer.status_code, b"Choose what came back" in answer.content, b"Hm" in answer.content) == (
        422,
        True,
        True,
    )


def read(client: Client, person: Person, text: str) -> Any:
    """Ask what an answer says; return what the page was given."""
    return client.post(f"/people/{person.pk}/reply", {"do": "read", "text": text}).context


@pytest.mark.parametrize(
    ("text", "kind", "filled"),
    [
        ("Happy to talk! Tuesday at 3 pm works for me.", "yes", {}),
        ("I am sorry, I cannot help with this.", "declined", {}),
        (
            "I am not the right person. Please try my colleague Lena Okoro, lena@northgate.example.",
            "another_name",
            {"name": "Lena Okoro, lena@northgate.example"},
        ),
        ("Please remove me from your list.", "declined", {"never": True}),
    ],
)
def test_pasted_words_are_read_and_nothing_is_kept_until_she_says_so(
    client: Client, tom: Person, text: str, kind: str, filled: dict[str, object]
) -> None:
    page = read(client, tom, text)
    initial = page["form"].initial
    assert (initial["kind"], {name: initial[name] for name in filled}) == (kind, filled)
    assert not Reply.objects.of(tom.seeker).exists()


def test_the_times_that_they_offer_are_shown_in_her_time(client: Client, tom: Person) -> None:
    Person.objects.filter(pk=tom.pk).update(time_zone="America/New_York")
    [slot] = read(client, tom, "Yes, gladly. How about tomorrow at 3 pm?")["proposal"].times
    assert slot.starts_at.astimezone(ZoneInfo("America/Chicago")).hour == 14


def test_a_machines_mail_is_said_to_be_none(client: Client, tom: Person) -> None:
    page = read(
        client, tom, "I am out of the office until Monday with no access to mail. This is an automatic reply."
    )
    assert page["form"].initial["kind"] == "away"
    assert page["proposal"].advice.startswith("They are away")


def test_nothing_pasted_is_nothing_read(client: Client, tom: Person) -> None:
    page = read(client, tom, " ")
    assert (page["proposal"], list(page["reading"].errors)) == (None, ["text"])


def test_a_yes_with_a_time_brings_that_time_along(client: Client, tom: Person) -> None:
    said = {"kind": "yes", "text": "Yes, gladly. How about tomorrow at 3 pm?"}
    page = client.post(f"/people/{tom.pk}/reply", said, follow=True)
    assert page.context["form"]["time"].value().hour == 15


def test_an_answer_to_times_that_they_offer_takes_one_of_them(client: Client, tom: Person) -> None:
    said = {"kind": "yes", "text": "Gladly. I could do next Wednesday at 1 pm or next Thursday at 10 am."}
    client.post(f"/people/{tom.pk}/reply", said)
    page = client.get(f"/people/{tom.pk}/write?kind=answer&channel=email").content.decode()
    assert ("1:00 pm or " in page, "[keep one:" in page) == (True, True)
    assert "[two or three times when I am free]" not in page
