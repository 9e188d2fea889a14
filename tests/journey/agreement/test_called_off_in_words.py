"""An answer in words that calls a talk off or moves it: the talk is not left as agreed, and the next letter speaks of that."""

import datetime as dt

import pytest
from django.test import Client
from django.utils import timezone

from askwell.accounts.models import Seeker
from askwell.journey.agreement.actions import agree
from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.actions import approach
from askwell.journey.people.actions import meet
from askwell.journey.purpose.actions import set_out

ILL = "Dear Maya, I am ill today with the flu and cannot talk on Friday. So sorry. I will write when I am back on my feet."
NEW_DATE = (
    "unfortunately I am sick and have to cancel our call on Wednesday. Can we find a new date next week?"
)
LOST_VOICE = "I have caught the flu and lost my voice, so Wednesday will not work. Sorry!"
NO_TALK = "I am ill. No talk on Wednesday, sorry."


@pytest.fixture
def talk(maya: Seeker) -> Talk:
    """One in three days."""
    now = timezone.now()
    campaign = set_out(maya, name="medical writing", kind="occupation", now=now)
    sofia = meet(maya, full_name="Sofia Marin", now=now, found=True, emails=["sofia@marin.example"])
    return agree(
        approach(campaign, person=sofia),
        starts_at=now + dt.timedelta(days=3), time_zone="", agreed_minutes=20, how="phone", place="+1 555 0100",
    )  # fmt: skip


def kept(client: Client, talk: Talk, text: str, **other: str) -> str:
    """Paste an answer and keep it as it is read; return the page that comes then."""
    where = f"/people/{talk.person_id}/reply"
    page = client.post(where, {"do": "read", "text": text}).context
    initial = page["form"].initial
    said = {name: initial[name] for name in ("kind", "text") if initial[name]}
    said |= {"calls_off": "on"} if initial["calls_off"] else {}
    said |= {"until_on": str(initial["until_on"])} if initial["until_on"] else {}
    chosen = {"at": page["chosen_at"]} if page["chosen_at"] else {}
    answer = client.post(where, {"do": "keep", **said, **chosen, **other}, follow=True)
    talk.refresh_from_db()
    return answer.content.decode()


@pytest.mark.parametrize(
    ("text", "kind"), [(ILL, "not_now"), (NEW_DATE, "yes"), (LOST_VOICE, "not_now"), (NO_TALK, "not_now")]
)
def test_whoever_is_ill_calls_the_talk_off(client: Client, talk: Talk, text: str, kind: str) -> None:
    read = client.post(f"/people/{talk.person_id}/reply", {"do": "read", "text": text})
    assert (read.context["form"].initial["kind"], read.context["form"].initial["calls_off"]) == (kind, True)
    assert "You two agreed on" in read.content.decode()
    page = kept(client, talk, text)
    assert (talk.cancelled_at is not None, talk.why_off) == (True, "theirs")
    assert "Another try with" in page
    assert "saying yes" not in page


def test_the_next_letter_is_the_kind_line_for_it(client: Client, talk: Talk) -> None:
    kept(client, talk, ILL)
    page = client.get(f"/people/{talk.person_id}/write").content.decode()
    assert ("Another try with" in page, "in my calendar" in page) == (True, False)
    assert "had to call the talk off" in client.get("/today").content.decode()


def test_another_time_of_theirs_moves_the_talk_once_it_is_taken(client: Client, talk: Talk) -> None:
    page = kept(
        client, talk, "My son is ill on that day. Can we move it to the day after, tomorrow at 10 am?"
    )
    assert (talk.cancelled_at is not None, "needs another time" in page) == (True, True)
    assert Talk.objects.of(talk.seeker).count() == 1


def test_a_no_calls_it_off_for_good_and_is_answered_as_a_no(client: Client, talk: Talk) -> None:
    kept(client, talk, "I have thought about it, and I am not interested any more. Good luck!")
    assert (talk.cancelled_at is not None, talk.why_off) == (True, "theirs")
    page = client.get(f"/people/{talk.person_id}/write?kind=answer&channel=email").content.decode()
    assert ("An answer to" in page, "[two or three times when I am free]" in page) == (True, False)


def test_an_answer_that_says_nothing_of_the_kind_leaves_the_talk(client: Client, talk: Talk) -> None:
    kept(client, talk, "Thank you, I look forward to it!")
    assert talk.cancelled_at is None


def test_she_may_say_that_the_talk_stays(client: Client, talk: Talk) -> None:
    client.post(f"/people/{talk.person_id}/reply", {"do": "keep", "kind": "not_now", "text": ILL})
    talk.refresh_from_db()
    assert talk.cancelled_at is None
