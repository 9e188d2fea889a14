"""Whoever was not told that a talk is moved or called off stands on its page as not told, until a letter went or she ticks it."""

import datetime as dt

import pytest
from django.test import Client
from django.utils import timezone

from askwell.accounts.models import Seeker
from askwell.journey.agreement.actions import agree
from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.actions import approach, draft, send
from askwell.journey.outreach.models import Outreach
from askwell.journey.people.actions import meet
from askwell.journey.purpose.actions import set_out

UNTOLD = "Tom Achterberg has not been told"


def write(outreach: Outreach, body: str) -> None:
    now = timezone.now()
    send(
        draft(outreach, kind="answer", channel="email", to="", subject="", body=body, now=now),
        at=timezone.now(),
    )


@pytest.fixture
def talk(maya: Seeker) -> Talk:
    """One that was agreed on for next week, and of which Tom knows."""
    now = timezone.now()
    campaign = set_out(maya, name="medical writing", kind="occupation", now=now)
    tom = meet(maya, full_name="Tom Achterberg", now=now, found=True, emails=["tom@achterberg.example"])
    at = (now + dt.timedelta(days=7)).replace(minute=0, second=0, microsecond=0)
    talk = agree(
        approach(campaign, person=tom), starts_at=at, time_zone="", agreed_minutes=20, how="phone", place="1"
    )
    assert talk.outreach
    write(talk.outreach, "Thursday is good.")
    return talk


def page(client: Client, talk: Talk) -> str:
    return client.get(f"/talks/{talk.pk}/time").content.decode()


def change(client: Client, talk: Talk, *, days: int = 8, place: str = "1") -> None:
    said = {"day": (timezone.now() + dt.timedelta(days=days)).date().isoformat(), "time": "10:00"}
    said |= {"time_zone": "America/Chicago", "agreed_minutes": "20", "how": "phone", "place": place}
    client.post(f"/talks/{talk.pk}/time", said)
    talk.refresh_from_db()


def call_off(client: Client, talk: Talk) -> None:
    client.post(f"/talks/{talk.pk}/cancel", {"why": "mine"})


@pytest.mark.parametrize("do", [change, call_off])
def test_until_a_letter_went_it_is_said_and_offered(client: Client, talk: Talk, do: object) -> None:
    assert UNTOLD not in page(client, talk)
    do(client, talk)  # type: ignore[operator]  # one of the two above
    html = page(client, talk)
    assert (UNTOLD in html, f'class="btn" href="/talks/{talk.pk}/invite"' in html) == (True, True)
    assert html.count(f"/talks/{talk.pk}/invite") == 1
    assert talk.outreach
    write(talk.outreach, "About our talk.")
    assert UNTOLD not in page(client, talk)


@pytest.mark.parametrize("do", [change, call_off])
def test_a_tick_says_that_she_told_them(client: Client, talk: Talk, do: object) -> None:
    do(client, talk)  # type: ignore[operator]  # as above
    page(client, talk)  # the notice of the change is read
    html = client.post(f"/talks/{talk.pk}/told", follow=True).content.decode()
    assert (UNTOLD in html, "Noted: Tom Achterberg knows" in html) == (False, True)
    change(client, talk, days=9)
    assert UNTOLD in page(client, talk)


def test_after_the_tick_nothing_is_asked_about_a_talk_that_she_called_off(client: Client, talk: Talk) -> None:
    call_off(client, talk)
    assert "Let them know" in client.get(f"/people/{talk.person_id}").content.decode()
    client.post(f"/talks/{talk.pk}/told")
    assert "Let them know" not in client.get(f"/people/{talk.person_id}").content.decode()


def test_another_place_alone_is_no_move(client: Client, talk: Talk) -> None:
    at = talk.starts_at
    assert at
    local = at.astimezone(talk.seeker.zone)
    said = {"day": local.date().isoformat(), "time": f"{local:%H:%M}", "time_zone": talk.seeker.time_zone}
    said |= {"agreed_minutes": "20", "how": "phone", "place": "312 555 0100"}
    client.post(f"/talks/{talk.pk}/time", said)
    talk.refresh_from_db()
    assert (talk.starts_at, talk.sequence, UNTOLD in page(client, talk)) == (at, 1, False)


def test_what_they_called_off_themselves_they_know(client: Client, talk: Talk) -> None:
    client.post(f"/talks/{talk.pk}/cancel", {"why": "theirs"})
    assert UNTOLD not in page(client, talk)
