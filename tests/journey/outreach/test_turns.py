"""The page of a letter obeys the policy of writing again as Today does."""

import datetime as dt
import re

import pytest
from django.test import Client
from django.utils import timezone

from askwell.accounts.models import Seeker
from askwell.journey.outreach.actions import approach, draft, send
from askwell.journey.outreach.models import Letter, Outreach
from askwell.journey.people.actions import meet
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.queries import current_campaign

WORDS = {"to": "dee@okafor.example", "subject": "Hello", "body": "Dear Dee,\n\nMy own words.\n\nMaya"}


@pytest.fixture
def dee(maya: Seeker) -> Outreach:
    now = timezone.now()
    set_out(maya, name="medical writing", kind="occupation", now=now)
    person = meet(maya, full_name="Dee Okafor", now=now, found=True, emails=["dee@okafor.example"])
    return approach(current_campaign(maya), person=person)


def sent(dee: Outreach, kind: str, *, days_ago: float) -> None:
    at = timezone.now() - dt.timedelta(days=days_ago)
    send(draft(dee, kind=kind, channel="email", to="", subject="", body=f"{kind} {days_ago}", now=at), at=at)


def page(client: Client, dee: Outreach, query: str = "") -> str:
    html = client.get(f"/people/{dee.person_id}/write{query}").content.decode()
    return re.sub(r"</?(?:time|span)[^>]*>", "", html)


def test_right_after_the_note_no_follow_up_is_drafted_and_the_day_for_it_is_said(
    client: Client, dee: Outreach
) -> None:
    sent(dee, "request", days_ago=0)
    for query in ("", "?kind=nudge", "?kind=request"):
        html = page(client, dee, query)
        assert ("has had your note since today" in html, "a kind follow-up fits from" in html) == (True, True)
        assert "<textarea" not in html


def test_when_its_day_has_come_the_follow_up_is_there(client: Client, dee: Outreach) -> None:
    sent(dee, "request", days_ago=20)
    assert "One kind follow-up to" in page(client, dee)


def test_after_the_last_one_there_is_none(client: Client, dee: Outreach) -> None:
    for kind, days in (("request", 30), ("nudge", 15), ("nudge", 0)):
        sent(dee, kind, days_ago=days)
    html = page(client, dee)
    assert ("all that is kind" in html, "you may ask once more" in html, "<textarea" in html) == (
        True,
        True,
        False,
    )


def test_she_may_write_anyway_but_in_her_own_words(client: Client, dee: Outreach) -> None:
    sent(dee, "request", days_ago=0)
    anyway = "?kind=nudge&channel=email&anyway=yes"
    html = page(client, dee, anyway)
    paper = html.split("<textarea", 1)[1].split(">", 1)[1].split("</textarea>")[0]
    assert ("Nothing is drafted here" in html, paper.split()) == (True, ["Dear", "Dee,", "Maya", "Osei"])
    client.post(f"/people/{dee.person_id}/write{anyway}", {**WORDS, "do": "sent"})
    assert Letter.objects.of(dee.seeker).filter(kind="nudge", sent_at__isnull=False).count() == 1


def test_what_is_pressed_twice_or_too_early_is_kept_and_not_marked_as_sent(
    client: Client, dee: Outreach
) -> None:
    sent(dee, "request", days_ago=0)
    answer = client.post(f"/people/{dee.person_id}/write?kind=nudge&channel=email", {**WORDS, "do": "sent"})
    html = client.get(answer["Location"]).content.decode()
    kept = Letter.objects.of(dee.seeker).get(kind="nudge")
    assert (kept.sent_at, kept.body, "is kept here" in html) == (None, WORDS["body"], True)


def test_a_fourth_piece_of_news_within_a_year_waits(client: Client, dee: Outreach) -> None:
    for days in (200, 100):
        sent(dee, "update", days_ago=days)
    before = page(client, dee, "?kind=update")
    sent(dee, "update", days_ago=1)
    after = page(client, dee, "?kind=update")
    assert ("three times within a year" in before, "three times within a year" in after) == (False, True)


def test_to_whom_nothing_was_ever_written_goes_a_request_and_no_news(client: Client, dee: Outreach) -> None:
    html = page(client, dee, "?kind=update")
    assert ("News for" in html, "Asking Dee" in html or "short talk" in html) == (False, True)
    sent(dee, "request", days_ago=3)
    assert "[what is new, in a sentence for them]" in page(client, dee, "?kind=update")
