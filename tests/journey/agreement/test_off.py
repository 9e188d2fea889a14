"""A talk that does not take place: who called it off or was not there, and the kind line that follows."""

import datetime as dt

import pytest
from django.test import Client
from django.utils import timezone

from askwell.accounts.models import Seeker
from askwell.journey.agreement.actions import agree
from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.actions import approach, draft, receive, send
from askwell.journey.outreach.models import Letter, Reply
from askwell.journey.people.actions import meet
from askwell.journey.purpose.actions import set_out


@pytest.fixture
def talk(maya: Seeker) -> Talk:
    """One that was to be an hour ago."""
    now = timezone.now()
    campaign = set_out(maya, name="medical writing", kind="occupation", now=now)
    tom = meet(maya, full_name="Tom Achterberg", now=now, found=True, emails=["tom@achterberg.example"])
    return agree(
        approach(campaign, person=tom),
        starts_at=now - dt.timedelta(hours=1), time_zone="", agreed_minutes=20, how="phone",
    )  # fmt: skip


def off(client: Client, talk: Talk, why: str) -> str:
    answer = client.post(f"/talks/{talk.id}/cancel", {"why": why}, follow=True)
    talk.refresh_from_db()
    return answer.content.decode()


@pytest.mark.parametrize(
    ("why", "heading", "said"),
    [
        ("i_missed", "Sorry to", ("was not there", "apology", "forgive me for missing")),
        (
            "they_missed",
            "Another try with",
            ("missed each other", "did not happen", "come between us"),
        ),
        ("theirs", "Another try with", ("telling me", "letting me know", "kind of you to tell me")),
    ],
)
def test_it_leads_to_a_kind_line_with_room_for_other_times(
    client: Client, talk: Talk, why: str, heading: str, said: tuple[str, ...]
) -> None:
    page = off(client, talk, why)
    assert (talk.why_off, talk.cancelled_at is not None, heading in page) == (why, True, True)
    assert any(words in page for words in said)
    assert "[two or three times when I am free]" in page
    assert "Put three times in" in page
    assert "not asking for a job" not in page
    bare = client.get(f"/people/{talk.person_id}/write").content.decode()
    assert (heading in bare, "saying yes" in bare) == (True, False)


@pytest.mark.parametrize(
    ("why", "phrase", "door"),
    [
        ("mine", "You called the talk off", "Let them know"),
        ("theirs", "had to call the talk off", "Write a kind line"),
        ("i_missed", "You could not be there", "Say sorry"),
        ("they_missed", "You two did not meet", "Write a kind line"),
    ],
)
def test_today_says_what_is_kind_next(client: Client, talk: Talk, why: str, phrase: str, door: str) -> None:
    off(client, talk, why)
    person = client.get(f"/people/{talk.person_id}").content.decode()
    assert (phrase in person or phrase in client.get("/today").content.decode(), door in person) == (
        True,
        True,
    )


def test_once_the_line_is_written_she_waits_and_a_yes_leads_on(client: Client, talk: Talk) -> None:
    off(client, talk, "they_missed")
    body = {"to": "tom@achterberg.example", "subject": "Our talk", "body": "Dear Tom,\n\nIt happens.\n\nMaya"}
    client.post(f"/people/{talk.person_id}/write?kind=not_met&channel=email", {**body, "do": "sent"})
    assert Letter.objects.of(talk.seeker).get(kind="not_met").sent_at
    assert "has had your answer since" in client.get(f"/people/{talk.person_id}").content.decode()
    assert talk.outreach is not None
    receive(talk.outreach, kind=Reply.Kind.YES, text="Sure", received_at=timezone.now())
    assert "Agree on a time" in client.get(f"/people/{talk.person_id}").content.decode()


def test_a_new_time_makes_it_a_talk_again(client: Client, talk: Talk) -> None:
    off(client, talk, "i_missed")
    day = (timezone.now() + dt.timedelta(days=9)).date().isoformat()
    said = {
        "day": day,
        "time": "10:00",
        "time_zone": "America/Chicago",
        "agreed_minutes": "20",
        "how": "phone",
    }
    client.post(f"/talks/{talk.id}/time", said)
    talk.refresh_from_db()
    assert (talk.cancelled_at, talk.why_off) == (None, "")


@pytest.mark.parametrize(
    ("how", "said"), [("in_person", "They did not come"), ("phone", "They were not there")]
)
def test_only_where_somebody_was_to_come_they_did_not_come(
    client: Client, talk: Talk, how: str, said: str
) -> None:
    Talk.objects.of(talk.seeker).filter(pk=talk.pk).update(how=how)
    assert said in client.get(f"/talks/{talk.id}/time").content.decode()
    off(client, talk, "they_missed")
    page = client.get(f"/talks/{talk.id}/time").content.decode()
    assert ("did not come" in page) == (how == "in_person")


def test_the_apology_has_room_for_why_and_calls_today_today(client: Client, talk: Talk) -> None:
    page = off(client, talk, "i_missed")
    day = timezone.localtime(talk.starts_at)
    near = "today" if day.date() == timezone.localdate() else "yesterday"  # it was to be an hour ago
    assert f"our talk {near}" in page
    assert f"{day:%B} {day.day}" not in page.partition('name="body"')[2].partition("</textarea>")[0]
    assert "[What came up, in a few words, if you would like to say it]" in page


def test_the_apology_goes_on_in_the_thread(client: Client, talk: Talk) -> None:
    assert talk.outreach
    now = timezone.now()
    asked = draft(
        talk.outreach, kind="request", channel="email", to="", subject="20 minutes?", body="Dear Tom", now=now
    )
    send(asked, at=now)
    assert 'value="Re: 20 minutes?"' in off(client, talk, "i_missed")


def test_before_its_time_nobody_can_have_missed_it(client: Client, talk: Talk) -> None:
    past = client.get(f"/talks/{talk.id}/time").content.decode()
    Talk.objects.of(talk.seeker).filter(pk=talk.pk).update(starts_at=timezone.now() + dt.timedelta(days=1))
    ahead = client.get(f"/talks/{talk.id}/time").content.decode()
    assert ("They were not there" in past, "They were not there" in ahead) == (True, False)
    assert ("Call it off" in past, "Call it off" in ahead) == (False, True)


def test_what_is_no_reason_counts_as_called_off(client: Client, talk: Talk) -> None:
    off(client, talk, "because")
    assert talk.why_off == "mine"
