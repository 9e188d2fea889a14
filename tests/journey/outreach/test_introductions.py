"""A friend is asked for an introduction: the letter names whom, and the one to be met waits for it."""

import datetime as dt

import pytest
from django.test import Client
from django.utils import timezone

from askwell.accounts.models import Seeker
from askwell.desk.people.page import person_page
from askwell.journey.outreach.actions import approach, draft, send
from askwell.journey.outreach.models import Letter
from askwell.journey.people.actions import meet, refer
from askwell.journey.people.models import Person
from askwell.journey.purpose.actions import introduce_myself, set_out
from askwell.journey.purpose.queries import current_campaign


@pytest.fixture
def rosa(maya: Seeker) -> Person:
    """She offered to introduce Gil Ortega."""
    now = timezone.now()
    campaign = set_out(maya, name="medical writing", kind="occupation", now=now)
    introduce_myself(campaign, introduction="I am a pharmacy technician", appeal="I like clear words")
    rosa = meet(maya, full_name="Rosa Osei", now=now, found=False, emails=["rosa@osei.example"])
    gil = meet(maya, full_name="Gil Ortega", now=now, found=True)
    refer(referrer=rosa, referred=gil, may_name="yes", introduces=True, now=now)
    return rosa


def gil_of(rosa: Person) -> Person:
    return Person.objects.of(rosa.seeker).get(full_name="Gil Ortega")


def asked(rosa: Person, *, days_ago: float) -> None:
    outreach = approach(current_campaign(rosa.seeker), person=rosa)
    at = timezone.now() - dt.timedelta(days=days_ago)
    letter = draft(outreach, kind="introduction", channel="message", to="", subject="",
                   body="Would you introduce me to Gil Ortega?", now=at)  # fmt: skip
    send(letter, at=at)


def test_next_leads_to_a_letter_that_names_whom_to_meet_and_holds_the_lines_to_pass_on(
    client: Client, rosa: Person
) -> None:
    gil = gil_of(rosa)
    page = client.get(f"/people/{gil.pk}").content.decode()
    address = f"/people/{rosa.pk}/write?kind=introduction&amp;about={gil.pk}"
    assert (address in page, "Ask Rosa to introduce you" in page) == (True, True)
    letter = client.get(address.replace("&amp;", "&")).content.decode()
    assert ("Would you introduce me to Gil Ortega?" in letter, "I am a pharmacy technician" in letter) == (
        True,
        True,
    )
    assert "[" not in letter.split("<textarea", 1)[1].split("</textarea>")[0]


def test_another_channel_and_a_draft_of_another_name_keep_whom_it_is_about(
    client: Client, rosa: Person
) -> None:
    gil = gil_of(rosa)
    ask = f"/people/{rosa.pk}/write?kind=introduction&channel=email"
    typed = {"to": "", "subject": "Priya", "body": "Would you introduce me to Priya?", "do": "check"}
    client.post(f"{ask}&about=Priya", typed)
    assert "Would you introduce me to Gil Ortega?" in client.get(f"{ask}&about={gil.pk}").content.decode()
    answer = client.post(f"{ask}&about={gil.pk}", {**typed, "do": "channel:message"})
    assert "about=Gil+Ortega" in answer["Location"]


def test_while_the_friend_has_the_note_there_is_nothing_to_do_and_after_that_she_writes_herself(
    rosa: Person,
) -> None:
    gil, seeker = gil_of(rosa), rosa.seeker
    told = []
    for days in (2, 40):
        Letter.objects.of(seeker).delete()
        asked(rosa, days_ago=days)
        step = person_page(seeker, current_campaign(seeker), person=gil, now=timezone.localtime()).step
        told.append((str(step.situation), step.phrase))
    assert told == [("waiting", "Rosa introduces you"), ("write", "Write to Gil")]


def test_nobody_of_another_seeker_can_be_named_by_key(
    strangers_client: Client, client: Client, rosa: Person
) -> None:
    page = client.get(f"/people/{rosa.pk}/write?kind=introduction&about={rosa.seeker.pk}").content.decode()
    assert "[whom you would like to meet]" in page
    assert strangers_client.get(f"/people/{rosa.pk}/write?kind=introduction").status_code == 404


def test_the_same_introduction_is_asked_for_once_then_recalled_once_then_rests(
    client: Client, rosa: Person
) -> None:
    address = f"/people/{rosa.pk}/write?kind=introduction&about={gil_of(rosa).pk}"
    asked(rosa, days_ago=1)
    early = client.get(address).content.decode()
    Letter.objects.of(rosa.seeker).update(sent_at=timezone.now() - dt.timedelta(days=20))
    due = client.get(address).content.decode()
    asked(rosa, days_ago=2)
    rests = client.get(address).content.decode()
    assert ("one short reminder fits from" in early, "<textarea" in early) == (True, False)
    assert ("Here is one short reminder" in due, "about an introduction to Gil Ortega" in due) == (True, True)
    assert ("Let it rest now" in rests, "<textarea" in rests) == (True, False)


def test_another_introduction_by_the_same_friend_is_another_matter(client: Client, rosa: Person) -> None:
    asked(rosa, days_ago=1)
    other = client.get(f"/people/{rosa.pk}/write?kind=introduction&about=Bo Lima").content.decode()
    assert ("<textarea" in other, "Bo Lima" in other) == (True, True)
