"""Writing to a person: never blank, checked beside, kept whatever happens, sent by nobody but her."""

import datetime as dt
from email import message_from_bytes
from html import unescape

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import DjangoAssertNumQueries

from askwell.accounts.models import Seeker
from askwell.journey.outreach.models import Letter
from askwell.journey.people.actions import find_organisation, meet, refer
from askwell.journey.people.models import Person
from askwell.journey.purpose.actions import introduce_myself, set_out

JOB = "Please let me know if you hear of any openings."


@pytest.fixture
def tom(maya: Seeker, now: dt.datetime) -> Person:
    campaign = set_out(maya, name="medical writing", kind="occupation", now=now)
    introduce_myself(
        campaign, introduction="I have been a pharmacy technician for five years", appeal="I like clear words"
    )
    daniel = meet(maya, full_name="Daniel Reyes", now=now, found=True)
    tom = meet(
        maya,
        full_name="Tom Achterberg",
        now=now,
        found=True,
        emails=["tom@achterberg.example"],
        phones=["+1 312 555 0142"],
    )
    refer(referrer=daniel, referred=tom, may_name="yes", now=now)
    return tom


def letter(**changes: str) -> dict[str, str]:
    return {
        "to": "tom@achterberg.example",
        "subject": "Twenty minutes?",
        "body": "Dear Tom,\n\nHello.",
        **changes,
    }


def test_every_button_keeps_what_was_typed(client: Client, maya: Seeker, tom: Person) -> None:
    for number, do in enumerate(["check", "later", "channel:linkedin"]):
        client.post(
            f"/people/{tom.id}/write?kind=request&channel=email", letter(body=f"Version {number}", do=do)
        )
        assert Letter.objects.of(maya).get(channel="email").body == f"Version {number}"


def test_saying_that_it_went_makes_it_sent_and_lets_the_other_drafts_go(
    client: Client, maya: Seeker, tom: Person
) -> None:
    client.post(f"/people/{tom.id}/write?channel=linkedin", letter(body="By note", do="later"))
    client.post(f"/people/{tom.id}/write?channel=email", letter(do="sent"))
    [sent] = Letter.objects.of(maya)
    assert (sent.channel, sent.sent_at is not None) == ("email", True)


def test_after_the_request_a_kind_follow_up_is_drafted(client: Client, tom: Person) -> None:
    client.post(f"/people/{tom.id}/write", letter(do="sent"))
    Letter.objects.of(tom.seeker).update(sent_at=timezone.now() - dt.timedelta(days=20))
    page = client.get(f"/people/{tom.id}/write").content.decode()
    assert ("One kind follow-up to" in page, "I will not write again" in page) == (True, True)


def test_whoever_answered_is_not_followed_up_but_answered(client: Client, tom: Person) -> None:
    client.post(f"/people/{tom.id}/write", letter(do="sent"))
    client.post(f"/people/{tom.id}/reply", {"kind": "yes", "text": "Gladly."})
    page = client.get(f"/people/{tom.id}/write").content.decode()
    assert ("kind=answer" in page, "kind=nudge" in page) == (True, False)


def test_a_sent_mark_can_be_taken_back(client: Client, maya: Seeker, tom: Person) -> None:
    client.post(f"/people/{tom.id}/write", letter(do="sent"))
    sent = Letter.objects.of(maya).get()
    client.post(f"/letters/{sent.id}/sent?do=take-back")
    assert Letter.objects.of(maya).get().sent_at is None


def test_the_letter_downloads_as_a_draft_for_the_mail_program(
    client: Client, maya: Seeker, tom: Person
) -> None:
    client.post(f"/people/{tom.id}/write", letter(do="later"))
    file = client.get(f"/letters/{Letter.objects.of(maya).get().id}.eml")
    mail = message_from_bytes(file.content)
    assert (mail["X-Unsent"], mail["Subject"], "tom@achterberg.example" in mail["To"]) == (
        "1",
        "Twenty minutes?",
        True,
    )


def test_no_address_says_what_can_be_done(
    client: Client, maya: Seeker, tom: Person, now: dt.datetime
) -> None:
    nora = meet(maya, full_name="Nora Lund", now=now, found=True)
    assert "There is no email for Nora Lund yet." in client.get(f"/people/{nora.id}/write").content.decode()


def test_someone_who_asked_for_peace_gets_no_draft(client: Client, tom: Person) -> None:
    client.post(
        f"/people/{tom.id}/reply", {"kind": "declined", "text": "Please do not write again", "never": "on"}
    )
    page = client.get(f"/people/{tom.id}/write").content.decode()
    assert ("asked not to be written to" in page, "Dear Tom" in page) == (True, False)


def test_a_letter_that_is_far_too_long_is_said_and_not_lost(client: Client, tom: Person) -> None:
    answer = client.post(f"/people/{tom.id}/write", letter(body="word " * 5_000, do="check"))
    assert (answer.status_code, answer.content.count(b"word ") >= 5_000) == (422, True)


def test_a_stranger_writes_to_nobody_of_maya(
    strangers_client: Client, client: Client, maya: Seeker, tom: Person
) -> None:
    client.post(f"/people/{tom.id}/write", letter(do="later"))
    kept = Letter.objects.of(maya).get()
    answers = [
        strangers_client.get(f"/people/{tom.id}/write"), strangers_client.get(f"/letters/{kept.id}.eml"),
        strangers_client.post(f"/letters/{kept.id}/sent"), strangers_client.get(f"/people/{tom.id}/reply"),
    ]  # fmt: skip
    assert [answer.status_code for answer in answers] == [404] * 4


def test_the_page_says_gently_that_a_colleague_is_waited_for_and_lets_the_letter_go_all_the_same(
    client: Client, maya: Seeker, tom: Person, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    now = timezone.now()
    ines = meet(maya, full_name="Ines Roth", now=now, found=True, organisation="Halden Bio")
    tom.organisation = find_organisation(maya, name="Halden Bio")
    tom.save()
    address = f"/people/{ines.pk}/write?kind=request&channel=email"
    assert "You are waiting for" not in client.get(address).content.decode()
    client.post(f"/people/{tom.pk}/write?kind=request&channel=email", {**letter(), "do": "really"})
    with django_assert_max_num_queries(51):
        page = client.get(address).content.decode()
    assert "You are waiting for Tom Achterberg at Halden Bio." in page
    assert "You decide." in page
    sent = client.post(address, {**letter(to="ines@halden.example"), "do": "really"})
    assert sent.status_code == 302
    assert Letter.objects.of(maya).filter(person=ines, sent_at__isnull=False).exists()


def test_whoever_has_only_a_number_is_called(
    client: Client, maya: Seeker, tom: Person, now: dt.datetime
) -> None:
    eli = meet(maya, full_name="Eli Byrne", now=now, found=True, phones=["+1 312 555 0144"])
    assert ("I called" in client.get(f"/people/{eli.pk}/write").content.decode()) is True
    assert ("I called" in client.get(f"/people/{tom.pk}/write").content.decode()) is False


def test_their_question_stands_beside_the_answer_and_in_its_prompt(client: Client, tom: Person) -> None:
    client.post(f"/people/{tom.id}/write", letter(do="sent"))
    text = "Happy to hear from you.\nWhich leaflet of mine did you read?\n\nOn Mon, Maya wrote:\n> Would you talk to me?"
    client.post(f"/people/{tom.id}/reply", {"kind": "question", "text": text})
    page = unescape(client.get(f"/people/{tom.id}/write?kind=answer").content.decode())
    assert '<blockquote id="asked">Which leaflet of mine did you read?</blockquote>' in page
    assert "[Your answer to “Which leaflet of mine did you read?”]" in page
