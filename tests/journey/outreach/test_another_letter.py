"""A letter that does not fit the facts is not drafted: the page says why and leads to the one that fits."""

import datetime as dt
import itertools
import re

import pytest
from django.test import Client
from django.utils import timezone

from askwell.accounts.models import Seeker
from askwell.journey.agreement.actions import agree, cancel, had
from askwell.journey.agreement.models import Talk
from askwell.journey.followup.thanks.actions import thank
from askwell.journey.outreach.actions import approach, draft, receive, send
from askwell.journey.outreach.models import Letter, Outreach
from askwell.journey.people.actions import meet
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.queries import current_campaign
from askwell.method.letters import sentences_of
from askwell.method.wording import long_day

OWN = {"to": "zoe@lind.example", "subject": "Hello", "body": "Dear Zoe,\n\nMy own words.\n\nMaya"}


@pytest.fixture
def zoe(maya: Seeker) -> Outreach:
    """Zoe, to whom nothing was written."""
    now = timezone.now()
    set_out(maya, name="medical writing", kind="occupation", now=now)
    person = meet(maya, full_name="Zoe Lind", now=now, found=True, emails=["zoe@lind.example"])
    return approach(current_campaign(maya), person=person)


def ask(zoe: Outreach, *, days_ago: float) -> None:
    at = timezone.now() - dt.timedelta(days=days_ago)
    send(draft(zoe, kind="request", channel="email", to="", subject="", body="Asked.", now=at), at=at)


def agreed(zoe: Outreach, *, days: float) -> Talk:
    at = timezone.now() + dt.timedelta(days=days)
    return agree(zoe, starts_at=at, time_zone="", agreed_minutes=20, how="phone")


def page(client: Client, zoe: Outreach, query: str) -> str:
    html = client.get(f"/people/{zoe.person_id}/write?{query}").content.decode()
    return re.sub(r"</?(?:time|span)[^>]*>", "", html)


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("missed", "none that could have been missed"),
        ("not_met", "none that could have been missed"),
        ("called_off", "none that could have been missed"),
        ("reschedule", "no time that could be moved"),
        ("answer", "nothing to answer"),
    ],
)
def test_to_whom_nothing_was_written_asking_is_what_fits(
    client: Client, zoe: Outreach, kind: str, said: str
) -> None:
    html = page(client, zoe, f"kind={kind}")
    assert (said in html, "<textarea" in html, 'write?kind=request">Ask for a talk' in html) == (
        True,
        False,
        True,
    )


def test_after_a_yes_a_time_is_what_comes_next(client: Client, zoe: Outreach) -> None:
    ask(zoe, days_ago=3)
    receive(zoe, kind="yes", text="Gladly.", received_at=timezone.now())
    html = page(client, zoe, "kind=request")
    assert ("Zoe Lind said yes" in html, "Agree on a time" in html, "<textarea" in html) == (
        True,
        True,
        False,
    )


def test_a_talk_to_come_is_not_asked_for_and_a_past_one_is_told_of_first(
    client: Client, zoe: Outreach
) -> None:
    talk = agreed(zoe, days=2)
    to_come = [page(client, zoe, f"kind={kind}") for kind in ("request", "missed")]
    assert ["It is agreed" in html and f"/talks/{talk.pk}/time" in html for html in to_come] == [True, True]
    Talk.objects.of(zoe.seeker).update(starts_at=timezone.now() - dt.timedelta(days=2))
    for kind in ("request", "missed", "reschedule"):
        assert "Say first how it went" in page(client, zoe, f"kind={kind}")


def test_a_talk_that_was_not_leads_to_the_line_of_its_reason(client: Client, zoe: Outreach) -> None:
    cancel(agreed(zoe, days=-1), now=timezone.now(), why="they_missed")
    html = page(client, zoe, "kind=missed")
    assert ("was not there: a kind line" in html, "write?kind=not_met" in html) == (True, True)
    assert "<textarea" in page(client, zoe, "kind=not_met")


def test_after_a_talk_another_is_drafted_when_she_asks_for_it(client: Client, zoe: Outreach) -> None:
    ask(zoe, days_ago=200)
    began = timezone.now() - dt.timedelta(days=190)
    now = timezone.now()
    talk = had(zoe, started_at=began, minutes=20, time_zone="", how="phone", now=now)
    assert "A thank-you is what fits" in page(client, zoe, "kind=answer")
    thank(talk, channel="email", to="", subject="", body="Thank you.", now=now)
    Letter.objects.of(zoe.seeker).filter(kind="thanks").update(sent_at=now)
    html = page(client, zoe, "kind=request")
    assert ("News of how it went" in html, "kind=request&amp;another=yes" in html) == (True, True)
    another = page(client, zoe, "kind=request&another=yes")
    assert ("<textarea" in another, "Would you have 20 minutes" in another or "20 minutes" in another) == (
        True,
        True,
    )
    day = long_day(timezone.localdate(began), today=timezone.localdate())
    for channel in ("email", "phone"):
        drafted = page(client, zoe, f"kind=request&another=yes&channel={channel}")
        assert (f"on {day}" in drafted, "My name is" in drafted, "my name is" in drafted) == (
            True,
            False,
            False,
        )
    address = f"/people/{zoe.person_id}/write?kind=request&channel=email&another=yes"
    assert 'action="?kind=request&amp;channel=email&amp;another=yes"' in another
    client.post(address, {**OWN, "do": "really"})
    assert Letter.objects.of(zoe.seeker).filter(kind="request", sent_at__isnull=False).count() == 2
    assert "has had your note since today" in page(client, zoe, "kind=request")


def test_what_she_had_written_stays_within_reach(client: Client, zoe: Outreach) -> None:
    client.post(f"/people/{zoe.person_id}/write?kind=missed&channel=email", {**OWN, "do": "later"})
    html = page(client, zoe, "kind=missed")
    assert ("is kept here" in html, "Open what you wrote" in html) == (True, True)
    assert "My own words." in page(client, zoe, "kind=missed&channel=email&anyway=yes")


def test_whoever_said_no_is_not_asked_for_an_introduction_either(client: Client, zoe: Outreach) -> None:
    assert "<textarea" in page(client, zoe, "kind=introduction")
    ask(zoe, days_ago=3)
    receive(zoe, kind="declined", text="No, sorry.", received_at=timezone.now())
    for query in ("kind=introduction", "kind=introduction&about=Gil Ortega"):
        html = page(client, zoe, query)
        assert ("<textarea" in html, "Nothing more is asked" in html) == (False, True)


def test_people_whom_nobody_named_read_letters_of_their_own(
    client: Client, zoe: Outreach, now: dt.datetime
) -> None:
    people = [
        meet(zoe.seeker, full_name=name, now=now, found=True) for name in ("Ben Lot", "Ida Brun", "Sam Orr")
    ]
    bodies = []
    for person in people:
        html = client.get(f"/people/{person.pk}/write?kind=request&channel=email").content.decode()
        body = html.split("<textarea", 1)[1].split("</textarea>")[0]
        bodies.append(set(sentences_of(body)))
    for one, other in itertools.combinations(bodies, 2):
        assert len(one & other) <= 1, one & other
