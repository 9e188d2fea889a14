"""What their calendar answers is shown first and changes the talk on her yes."""

import datetime as dt
from email import message_from_bytes

import icalendar
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from askwell.accounts.models import Seeker
from askwell.formats.icalendar.reading import read_calendar
from askwell.journey.agreement.actions import agree, cancel
from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.actions import approach
from askwell.journey.outreach.models import CameBack
from askwell.journey.people.actions import meet
from askwell.journey.people.models import Person
from askwell.journey.purpose.actions import set_out

THEN = dt.datetime(2027, 3, 20, 20, 0, tzinfo=dt.UTC)


@pytest.fixture
def talk(maya: Seeker, now: dt.datetime) -> Talk:
    campaign = set_out(maya, name="medical writing", kind="occupation", now=now)
    tom = meet(maya, full_name="Tom Achterberg", now=now, found=True, emails=["tom@achterberg.example"])
    return agree(
        approach(campaign, person=tom),
        starts_at=THEN,
        time_zone="America/New_York",
        agreed_minutes=20,
        how="video",
    )


def calendar(talk: Talk, method: str, *, uid: str = "", answer: str = "ACCEPTED", **lines: str) -> bytes:
    said = {"UID": uid or f"{talk.pk}@askwell", "SEQUENCE": "0", "DTSTAMP": "20260312T170000Z"}
    said |= {"DTSTART": "20270320T200000Z", "DTEND": "20270320T202000Z", **lines}
    who = f"ATTENDEE;PARTSTAT={answer}:mailto:tom@achterberg.example\nORGANIZER:mailto:maya@osei.example\n"
    event = who + "".join(f"{name}:{value}\n" for name, value in said.items())
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:{method}\nBEGIN:VEVENT\n{event}END:VEVENT\nEND:VCALENDAR\n".encode()


def drop(client: Client, person: Person, data: bytes) -> str:
    """Drop the file; return the address of the page about the calendar in it."""
    client.post(f"/people/{person.pk}/reply", {"do": "read", "file": SimpleUploadedFile("a.ics", data)})
    return f"/came-back/{CameBack.objects.of(person.seeker).latest('created_at').pk}/calendar"


@pytest.mark.parametrize("answer", ["accepted", "tentative", "declined"])
def test_an_answer_to_the_invitation_is_noted_on_a_yes(client: Client, talk: Talk, answer: str) -> None:
    page = drop(client, talk.person, calendar(talk, "REPLY", answer=answer.upper()))
    shown = client.get(page)
    talk.refresh_from_db()
    assert (shown.status_code, talk.their_answer) == (200, "")
    leads_to = client.post(page)["Location"]
    talk.refresh_from_db()
    assert (talk.their_answer, talk.starts_at, client.get(page).status_code) == (answer, THEN, 404)
    write = f"/people/{talk.person_id}/write?kind=called_off"
    assert leads_to == (write if answer == "declined" else f"/talks/{talk.pk}/time")
    words = {"accepted": b"accepted the", "tentative": b"perhaps", "declined": b"Another try with"}
    assert words[answer] in client.get(leads_to).content


def test_a_declined_invitation_is_no_agreed_talk_until_it_is_accepted_after_all(
    client: Client, talk: Talk, now: dt.datetime
) -> None:
    client.post(drop(client, talk.person, calendar(talk, "REPLY", answer="DECLINED")))
    page = client.get(f"/people/{talk.person_id}").content.decode()
    assert ("had to call the talk off" in page, "kind=called_off" in page, "You talk" in page) == (
        True,
        True,
        False,
    )
    client.post(
        drop(client, talk.person, calendar(talk, "REPLY", answer="ACCEPTED", DTSTAMP="20260313T170000Z"))
    )
    talk.refresh_from_db()
    assert (talk.their_answer, talk.cancelled_at, talk.why_off) == ("accepted", None, "")


def test_a_mail_with_a_calendar_file_has_one_page(client: Client, talk: Talk) -> None:
    page = drop(client, talk.person, calendar(talk, "REPLY"))
    came = CameBack.objects.of(talk.seeker).get()
    words = f"/people/{talk.person_id}/reply?came={came.pk}"
    assert client.get(words)["Location"] == page
    assert client.get(f"{words}&words=yes").status_code == 200
    listed = client.get("/came-back").content.decode()
    assert ("An answer from their calendar." in listed, "neither yes nor no" in listed) == (True, False)


def test_another_time_that_they_propose_moves_the_talk_and_counts_the_invitation_up(
    client: Client, talk: Talk
) -> None:
    data = calendar(talk, "COUNTER", DTSTART="20270321T190000Z", COMMENT="Sunday suits me better")
    page = drop(client, talk.person, data)
    assert b"Sunday suits me better" in client.get(page).content
    client.post(page)
    talk.refresh_from_db()
    assert (talk.starts_at, talk.sequence) == (dt.datetime(2027, 3, 21, 19, tzinfo=dt.UTC), 1)


def test_a_talk_that_they_call_off_is_off(client: Client, talk: Talk) -> None:
    client.post(drop(client, talk.person, calendar(talk, "CANCEL", SEQUENCE="1")))
    talk.refresh_from_db()
    assert talk.cancelled_at is not None


def test_an_answer_to_an_earlier_invitation_changes_nothing(client: Client, talk: Talk) -> None:
    Talk.objects.of(talk.seeker).update(sequence=2)
    page = drop(client, talk.person, calendar(talk, "REPLY", SEQUENCE="1"))
    assert b"an earlier invitation" in client.get(page).content
    client.post(page)
    talk.refresh_from_db()
    assert talk.their_answer == ""


def test_an_invitation_of_theirs_leads_to_agreeing_on_it(client: Client, talk: Talk, lena: Person) -> None:
    data = calendar(talk, "REQUEST", uid="abc@google.com", LOCATION="Room 4", DTEND="20270320T203000Z")
    leads_to = client.post(drop(client, lena, data))["Location"]
    form = client.get(leads_to).context["form"]
    assert [form[name].value() for name in ("day", "time", "agreed_minutes", "place")] == [
        dt.date(2027, 3, 20), dt.time(15), 30, "Room 4",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "data", [b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:x\n"]
)
def test_a_broken_file_says_so_and_changes_nothing(client: Client, talk: Talk, data: bytes) -> None:
    page = drop(client, talk.person, data)
    assert (client.get(page).status_code, client.post(page).status_code) == (200, 302)
    talk.refresh_from_db()
    assert (talk.starts_at, talk.cancelled_at) == (THEN, None)


def test_a_stranger_sees_no_calendar_of_mine(client: Client, strangers_client: Client, talk: Talk) -> None:
    page = drop(client, talk.person, calendar(talk, "REPLY"))
    assert strangers_client.get(page).status_code == 404


def theirs(method: str, at: str = "20270401T150000Z", **lines: str) -> bytes:
    said = {
        "UID": "7h3irs@google.com",
        "DTSTAMP": "20260312T170000Z",
        "DTSTART": at,
        "SUMMARY": "Chat",
        **lines,
    }
    said |= {"ORGANIZER": "mailto:lena@okoro.example", "ATTENDEE": "mailto:maya@osei.example"}
    event = "".join(f"{name}:{value}\n" for name, value in said.items())
    busy = "BEGIN:VFREEBUSY\nUID:busy\nEND:VFREEBUSY\n"
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:{method}\n{busy}BEGIN:VEVENT\n{event}END:VEVENT\nEND:VCALENDAR\n".encode()


@pytest.fixture
def lena(talk: Talk, now: dt.datetime) -> Person:
    return meet(talk.seeker, full_name="Lena Okoro", now=now, found=True, emails=["lena@okoro.example"])


def agree_on(client: Client, page: str) -> None:
    """Agree on the invitation of theirs as the page proposes it."""
    address = client.post(page)["Location"]
    form = client.get(address).context["form"]
    values = {name: form[name].value() for name in form.fields}
    client.post(address, {name: value for name, value in values.items() if value not in (None, "")})


def test_an_invitation_of_theirs_moves_and_cancels_the_one_talk_it_made(client: Client, lena: Person) -> None:
    agree_on(client, drop(client, lena, theirs("REQUEST")))
    made = Talk.objects.of(lena.seeker).get(person=lena)
    moved = drop(client, lena, theirs("REQUEST", "20270402T160000Z", SEQUENCE="1"))
    shown = client.get(moved).content.decode()
    made.refresh_from_db()
    before = made.starts_at
    client.post(moved)
    made.refresh_from_db()
    assert ("They set another time" in shown, before) == (True, dt.datetime(2027, 4, 1, 15, tzinfo=dt.UTC))
    assert made.starts_at == dt.datetime(2027, 4, 2, 16, tzinfo=dt.UTC)
    client.post(drop(client, lena, theirs("CANCEL", "20270402T160000Z", SEQUENCE="2")))
    made.refresh_from_db()
    assert (Talk.objects.of(lena.seeker).filter(person=lena).count(), made.why_off) == (1, "theirs")


def test_an_invitation_to_a_talk_that_is_agreed_on_is_that_talk(client: Client, talk: Talk) -> None:
    client.post(
        drop(client, talk.person, theirs("REQUEST", "20270320T200000Z", LOCATION="https://meet.example/x"))
    )
    talk.refresh_from_db()
    assert (talk.their_uid, talk.starts_at, talk.place) == (
        "7h3irs@google.com",
        THEN,
        "https://meet.example/x",
    )
    assert Talk.objects.of(talk.seeker).count() == 1


def test_their_invitation_is_accepted_by_an_answer_that_their_calendar_knows(
    client: Client, lena: Person, now: dt.datetime
) -> None:
    agree_on(client, drop(client, lena, theirs("REQUEST", SEQUENCE="3")))
    made = Talk.objects.of(lena.seeker).get(person=lena)
    page = client.get(f"/talks/{made.pk}/invite").content.decode()
    file = client.get(f"/talks/{made.pk}/invitation.ics").content
    (event,) = icalendar.Calendar.from_ical(file).walk("VEVENT")
    read, problems = read_calendar(file)
    assert read is not None
    assert (read.method, problems) == ("reply", ())
    assert (event["UID"], event["SEQUENCE"], event["ORGANIZER"]) == (
        "7h3irs@google.com",
        3,
        "mailto:lena@okoro.example",
    )
    assert (event["ATTENDEE"], event["ATTENDEE"].params["PARTSTAT"]) == (
        "mailto:maya@osei.example",
        "ACCEPTED",
    )
    assert ("Accept the invitation of" in page, "Thursday, April 1, 2027 at 10:00 am" in page) == (True, True)
    mail = message_from_bytes(client.get(f"/talks/{made.pk}/invitation.eml").content)
    methods = [part.get_param("method") for part in mail.walk() if part.get_content_type() == "text/calendar"]
    assert methods == ["REPLY"]
    cancel(made, now=now)
    off = client.get(f"/talks/{made.pk}/invitation.ics").content
    assert (b"METHOD:REPLY" in off, b"PARTSTAT=DECLINED" in off) == (True, True)


def test_another_time_than_their_invitation_says_goes_out_as_one_of_ours(
    client: Client, lena: Person
) -> None:
    agree_on(client, drop(client, lena, theirs("REQUEST")))
    made = Talk.objects.of(lena.seeker).get(person=lena)
    assert made.starts_at is not None
    Talk.objects.of(lena.seeker).filter(pk=made.pk).update(starts_at=made.starts_at + dt.timedelta(hours=1))
    assert b"METHOD:REQUEST" in client.get(f"/talks/{made.pk}/invitation.ics").content


def test_a_cancellation_of_something_else_changes_no_talk(client: Client, talk: Talk) -> None:
    client.post(drop(client, talk.person, theirs("CANCEL", "20270320T200000Z")))
    talk.refresh_from_db()
    assert talk.cancelled_at is None


def test_nobodys_calendar_changes_a_talk_with_another(client: Client, talk: Talk, lena: Person) -> None:
    page = drop(client, lena, calendar(talk, "CANCEL"))
    assert "It belongs to none of your talks" in client.get(page).content.decode()
    client.post(page)
    talk.refresh_from_db()
    assert talk.cancelled_at is None
