"""Whoever was written to in one campaign is the same person in the next."""

import datetime as dt
import re

import pytest
from django.test import Client
from django.utils import timezone

from askwell.accounts.models import Seeker
from askwell.journey.outreach.actions import approach, draft, receive, send
from askwell.journey.outreach.models import Outreach
from askwell.journey.people.actions import meet
from askwell.journey.people.models import Person
from askwell.journey.purpose.actions import set_out, set_out_anew, take_up
from askwell.journey.purpose.models import Campaign


@pytest.fixture
def inez(maya: Seeker) -> Person:
    """Inez, who was written to two days ago for medical writing; museum work is explored now."""
    now = timezone.now()
    first = set_out(maya, name="medical writing", kind="occupation", now=now - dt.timedelta(days=40))
    inez = meet(
        maya, full_name="Inez Marsh", now=now, found=True, organisation="Bolt", emails=["inez@bolt.example"]
    )
    asked(approach(first, person=inez), days_ago=2)
    set_out_anew(first, name="Museum work", kind="occupation", now=now)
    return inez


def asked(outreach: Outreach, *, days_ago: float) -> None:
    at = timezone.now() - dt.timedelta(days=days_ago)
    send(draft(outreach, kind="request", channel="email", to="", subject="", body="Dear", now=at), at=at)


def page(client: Client, person: Person) -> str:
    html = client.get(f"/people/{person.pk}/write").content.decode()
    return " ".join(re.sub(r"</?(?:time|span)[^>]*>", "", html).split())


def test_a_second_request_in_another_campaign_is_held_with_the_reason_and_the_day(
    client: Client, inez: Person
) -> None:
    html = page(client, inez)
    assert "You are in touch with Inez Marsh in “medical writing”" in html
    assert "a kind follow-up fits there from" in html
    assert ("Write anyway, in your own words" in html, "<textarea" in html) == (True, False)
    assert "<textarea" in client.get(f"/people/{inez.pk}/write?kind=request&anyway=yes").content.decode()
    assert "In “medical writing”" in client.get("/people").content.decode()


def test_today_does_not_propose_to_write_to_her_a_second_time(client: Client, inez: Person) -> None:
    entries = client.get("/today").context["day"].today
    named = [row.what for row in (*([entries.next] if entries.next else []), *entries.then)]
    assert "Inez Marsh" not in named


def test_her_yes_in_one_campaign_stops_the_follow_up_that_is_due_in_the_other(
    client: Client, inez: Person
) -> None:
    first, second = Campaign.objects.of(inez.seeker).order_by("started_at")
    take_up(first, now=timezone.now())
    Outreach.objects.of(inez.seeker).get().letters.update(sent_at=timezone.now() - dt.timedelta(days=20))
    assert client.get(f"/people/{inez.pk}").context["page"].step.situation == "nudge"
    receive(approach(second, person=inez), kind="yes", text="Gladly.", received_at=timezone.now())
    assert client.get(f"/people/{inez.pk}").context["page"].step.situation == "elsewhere"
    assert "Inez Marsh said yes there" in page(client, inez)


def test_a_colleague_is_held_back_by_who_waits_in_another_campaign(client: Client, inez: Person) -> None:
    lena = meet(
        inez.seeker, full_name="Lena Okoro", now=timezone.now(), found=True, organisation="Bolt", emails=["l@bolt.example"]
    )  # fmt: skip
    assert "You are waiting for Inez Marsh at Bolt." in page(client, lena)
