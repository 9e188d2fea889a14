"""Agreeing on a talk: times that exist, both zones, and files that calendars accept."""

import datetime as dt
from email import message_from_bytes
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest
from django.test import Client
from django.utils import timezone

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.actions import approach, draft, receive, send
from askwell.journey.outreach.models import Letter, Reply
from askwell.journey.outreach.writing.drafts import first_draft
from askwell.journey.outreach.writing.due import kind_due
from askwell.journey.people.actions import meet
from askwell.journey.people.models import Person
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Campaign

AHEAD = (timezone.now() + dt.timedelta(days=30)).date()


@pytest.fixture
def tom(maya: Seeker, now: dt.datetime) -> Person:
    set_out(maya, name="medical writing", kind="occupation", now=now)
    return meet(maya, full_name="Tom Achterberg", now=now, found=True, emails=["tom@achterberg.example"])


def agreed(**changes: str) -> dict[str, str]:
    return {
        "day": AHEAD.isoformat(), "time": "14:30", "time_zone": "Europe/Berlin", "agreed_minutes": "25", "how": "video",
        "place": "https://meet.example/x", **changes,
    }  # fmt: skip


def agree(client: Client, tom: Person) -> Talk:
    client.post(f"/people/{tom.id}/talk", agreed())
    return Talk.objects.of(tom.seeker).get()


def test_the_moment_is_read_in_the_zone_in_which_it_was_said(client: Client, tom: Person) -> None:
    talk = agree(client, tom)
    assert talk.starts_at == dt.datetime.combine(AHEAD, dt.time(14, 30), tzinfo=ZoneInfo("Europe/Berlin"))
    assert (talk.agreed_minutes, talk.how, talk.place) == (25, "video", "https://meet.example/x")


def test_a_talk_with_someone_who_was_written_to_is_their_yes(
    client: Client, tom: Person, now: dt.datetime
) -> None:
    outreach = approach(Campaign.objects.of(tom.seeker).get(), person=tom)
    letter = draft(outreach, kind="request", channel="email", to="", subject="", body="Dear Tom", now=now)
    send(letter, at=now)
    agree(client, tom)
    assert list(Reply.objects.of(tom.seeker).values_list("kind", flat=True)) == [Reply.Kind.YES]
    assert kind_due(outreach) == Letter.Kind.ANSWER


def test_who_has_not_been_told_yet_is_told_the_time_in_the_thread_of_the_letter_that_went(
    client: Client, tom: Person, now: dt.datetime
) -> None:
    outreach = approach(Campaign.objects.of(tom.seeker).get(), person=tom)
    asked = draft(
        outreach, kind="request", channel="email", to="", subject="A short talk?", body="Dear Tom", now=now
    )
    send(asked, at=now)
    text = "Yes. Does 2:30 pm work? And what would you like to know most?"
    receive(outreach, kind=Reply.Kind.YES, text=text, received_at=now)
    talk = agree(client, tom)
    page = client.get(f"/talks/{talk.id}/time").content.decode()
    assert ("Tom Achterberg has not been told yet" in page, "write?kind=answer" in page) == (True, True)
    sheet = first_draft(outreach, kind="answer", channel="email")
    assert sheet.subject == "Re: A short talk?"
    assert f"{AHEAD:%A}, {AHEAD:%B} {AHEAD.day}" in sheet.body
    assert "at 2:30 pm your time" in sheet.body
    assert "You asked what I would like to know most: [your answer]" in sheet.body
    assert "two or three times" not in sheet.body
    told = draft(
        outreach, kind="answer", channel="email", to="", subject=sheet.subject, body=sheet.body, now=now
    )
    send(told, at=timezone.now())
    assert "has not been told yet" not in client.get(f"/talks/{talk.id}/time").content.decode()
    assert kind_due(outreach) == Letter.Kind.UPDATE


def test_a_talk_with_someone_who_was_not_written_to_answers_nothing(client: Client, tom: Person) -> None:
    agree(client, tom)
    assert not Reply.objects.of(tom.seeker).exists()


def test_the_page_says_the_time_in_her_own_zone(client: Client, tom: Person) -> None:
    talk = agree(client, tom)
    assert talk.starts_at is not None
    local = talk.starts_at.astimezone(ZoneInfo("America/Chicago"))
    page = client.get(f"/talks/{talk.id}/time").content.decode()
    assert (f"{local:%-I:%M} am" in page, "your time (America/Chicago)" in page) == (True, True)


@pytest.mark.parametrize(("address", "opened"), [("time", False), ("time?change=yes", True)])
def test_once_agreed_the_page_says_what_was_agreed_and_the_form_waits_behind_a_word(
    client: Client, tom: Person, address: str, *, opened: bool
) -> None:
    talk = agree(client, tom)
    page = client.get(f"/talks/{talk.id}/{address}").content.decode()
    assert "25 minutes, by video" in page
    assert f"For Tom Achterberg it begins on {AHEAD:%A}, 2:30 p.m." in page
    assert (f'href="/talks/{talk.id}/prep">Prepare' in page, "<details open>" in page) == (True, opened)


def test_a_change_that_cannot_be_leaves_the_form_open(client: Client, tom: Person) -> None:
    talk = agree(client, tom)
    answer = client.post(f"/talks/{talk.id}/time", agreed(time="25:00"))
    assert (answer.status_code, "<details open>" in answer.content.decode()) == (422, True)


def test_a_talk_can_be_agreed_before_its_time_is(client: Client, tom: Person) -> None:
    client.post(f"/people/{tom.id}/talk", agreed(day="", time=""))
    assert Talk.objects.of(tom.seeker).get().starts_at is None


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"day": "2026-02-30"}, "Write a day that exists"),
        ({"time": "25:00"}, "Write a time, for example 14:30"),
        ({"time": ""}, "Write both the day and the time"),
        ({"day": "2020-01-01"}, "has passed. Choose another time"),
        ({"agreed_minutes": "0"}, "A talk takes at least a minute"),
        ({"agreed_minutes": "half an hour"}, "Say how many minutes you agreed on, for example 25"),
        ({"agreed_minutes": "100000"}, "is a day. Write fewer"),
        ({"day": "2031-03-30", "time": "02:30"}, "the clocks go forward"),
    ],
)
def test_a_time_that_cannot_be_is_said_plainly(
    client: Client, tom: Person, changes: dict[str, str], sentence: str
) -> None:
    answer = client.post(f"/people/{tom.id}/talk", agreed(**changes))
    assert (answer.status_code, sentence in answer.content.decode(), Talk.objects.of(tom.seeker).count()) == (
        422,
        True,
        0,
    )


def test_two_talks_at_once_are_named(client: Client, maya: Seeker, tom: Person, now: dt.datetime) -> None:
    agree(client, tom)
    grace = meet(maya, full_name="Grace Lin", now=now, found=True)
    answer = client.post(f"/people/{grace.id}/talk", agreed(time="15:00"), follow=True)
    assert "Mind that you talk with Tom Achterberg around the same time." in answer.content.decode()


def event(content: bytes) -> tuple[Any, Any]:
    """Give the calendar and its one event as the icalendar library reads them, strictly."""
    calendar = icalendar.Calendar.from_ical(content)
    return calendar, calendar.walk("VEVENT")[0]


def test_the_invitation_asks_the_other_and_moves_with_the_talk(client: Client, tom: Person) -> None:
    talk = agree(client, tom)
    first_calendar, first = event(client.get(f"/talks/{talk.id}/invitation.ics").content)
    client.post(f"/talks/{talk.id}/time", agreed(time="16:00"))
    _, moved = event(client.get(f"/talks/{talk.id}/invitation.ics").content)
    assert (first_calendar["METHOD"], first["UID"], first["SEQUENCE"]) == ("REQUEST", moved["UID"], 0)
    assert (moved["SEQUENCE"], moved["DTSTART"].dt.hour, first["ATTENDEE"]) == (
        1,
        16,
        "mailto:tom@achterberg.example",
    )


def test_saving_without_a_change_is_no_change(client: Client, tom: Person) -> None:
    talk = agree(client, tom)
    client.get(f"/talks/{talk.id}/invitation.ics")
    client.post(f"/talks/{talk.id}/time", agreed())
    talk.refresh_from_db()
    assert talk.sequence == 0


def test_calling_off_gives_a_file_that_takes_it_out_of_the_calendar(client: Client, tom: Person) -> None:
    talk = agree(client, tom)
    client.post(f"/talks/{talk.id}/cancel")
    calendar, called_off = event(client.get(f"/talks/{talk.id}/invitation.ics").content)
    assert (calendar["METHOD"], called_off["STATUS"], called_off["SEQUENCE"]) == ("CANCEL", "CANCELLED", 1)


def test_the_reminder_is_for_me_and_rings_twice(client: Client, tom: Person) -> None:
    calendar, mine = event(client.get(f"/talks/{agree(client, tom).id}/reminder.ics").content)
    assert (calendar["METHOD"], len(mine.walk("VALARM"))) == ("PUBLISH", 2)


def test_the_letter_carries_the_invitation(client: Client, tom: Person) -> None:
    mail = message_from_bytes(client.get(f"/talks/{agree(client, tom).id}/invitation.eml").content)
    kinds = [part.get_content_type() for part in mail.walk()]
    assert ("text/calendar" in kinds, mail["X-Unsent"]) == (True, "1")


def test_without_a_time_there_is_no_file(client: Client, tom: Person) -> None:
    client.post(f"/people/{tom.id}/talk", agreed(day="", time=""))
    assert client.get(f"/talks/{Talk.objects.of(tom.seeker).get().id}/invitation.ics").status_code == 404


@pytest.mark.parametrize("page", ["time", "invitation.ics", "invitation.eml", "reminder.ics"])
def test_a_stranger_finds_no_talk(strangers_client: Client, client: Client, tom: Person, page: str) -> None:
    assert strangers_client.get(f"/talks/{agree(client, tom).id}/{page}").status_code == 404


def test_the_words_of_the_invitation_stand_on_a_page_and_leave_by_any_mail_program(
    client: Client, tom: Person
) -> None:
    talk = agree(client, tom)
    page = f"/talks/{talk.id}/invite"
    form = client.get(page).context["form"]
    shown = client.get(page).content.decode()
    assert all(words in shown for words in ("Copy the note", "invitation.ics", ".eml file"))
    said = {name: form[name].value() for name in form.fields} | {
        "body": "Dear Tom,\n\nIn my own words.\n\nMaya"
    }
    opened = client.post(page, {**said, "do": "open"}).content.decode()
    assert "mailto:tom@achterberg.example?subject=" in opened
    assert "In%20my%20own%20words." in opened
    client.post(page, {**said, "do": "sent"})
    letter = Letter.objects.of(tom.seeker).get(kind=Letter.Kind.INVITATION)
    assert (letter.body, letter.sent_at is not None) == (said["body"], True)
    assert "has not been told yet" not in client.get(f"/talks/{talk.id}/time").content.decode()
