"""Promises, gifts, and the news that a referrer would like to hear."""

import datetime as dt

import pytest
from django.test import Client

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.followup import actions, queries
from askwell.journey.followup.models import GiveBack, Promise
from askwell.journey.outreach.models import Letter
from askwell.journey.people.models import Person, Referral
from askwell.journey.purpose.actions import set_out
from askwell.journey.talk.models import Line

HOUR = dt.timedelta(hours=1)


@pytest.fixture
def daniel(maya: Seeker) -> Person:
    return Person.objects.create(seeker=maya, full_name="Daniel Reyes")


@pytest.fixture
def talk(maya: Seeker, daniel: Person, now: dt.datetime) -> Talk:
    campaign = set_out(maya, name="Medical writing", kind="occupation", now=now)
    return Talk.objects.create(
        seeker=maya,
        campaign=campaign,
        person=daniel,
        starts_at=now - HOUR,
        started_at=now - HOUR,
        ended_at=now,
    )


def test_a_note_line_becomes_one_promise_however_often_it_is_sorted(
    maya: Seeker, talk: Talk, daniel: Person, now: dt.datetime
) -> None:
    line = Line.objects.create(seeker=maya, talk=talk, kind="promise", text="Send the article", at=now)
    for text in ("Send the article", "Send the article on labels"):
        actions.promise(maya, person=daniel, talk=talk, line=line, text=text, now=now)
    assert [promise.text for promise in queries.open_promises(maya, by="me")] == [
        "Send the article on labels"
    ]


def test_a_promise_stands_in_the_list_as_what_is_to_be_done(
    client: Client, maya: Seeker, daniel: Person, now: dt.datetime
) -> None:
    actions.promise(maya, person=daniel, text="I tell him how the exam was", now=now)
    page = client.get("/give").content.decode()
    assert ("Daniel Reyes: tell him how the exam was" in page, "I tell him" in page) == (True, False)


def test_a_kept_promise_is_kept_at_its_first_moment(maya: Seeker, daniel: Person, now: dt.datetime) -> None:
    promise = actions.promise(maya, person=daniel, text="Send the article", now=now)
    actions.keep_promise(promise, now=now)
    actions.keep_promise(promise, now=now + HOUR)
    promise.refresh_from_db()
    assert promise.kept_at == now


def test_a_referrer_is_owed_news_until_told(
    maya: Seeker, talk: Talk, daniel: Person, now: dt.datetime
) -> None:
    rosa = Person.objects.create(seeker=maya, full_name="Rosa Osei")
    Referral.objects.create(seeker=maya, referrer=rosa, referred=daniel, referred_at=now)
    before = queries.news_owed(maya, now=now)
    gift = actions.could_give(maya, person=rosa, kind=GiveBack.Kind.NEWS, text="How it went with Daniel")
    actions.give_back(gift, now=now + HOUR)
    assert (before, queries.news_owed(maya, now=now)) == (
        [queries.NewsOwed(referrer=rosa, talked_with=daniel)],
        [],
    )


def test_whoever_got_news_three_times_in_a_year_is_left_in_peace(
    client: Client, maya: Seeker, talk: Talk, daniel: Person, now: dt.datetime
) -> None:
    rosa = Person.objects.create(seeker=maya, full_name="Rosa Osei")
    Referral.objects.create(seeker=maya, referrer=rosa, referred=daniel, referred_at=now)
    for days in (30, 60, 90):
        sent_at = now - dt.timedelta(days=days)
        Letter.objects.create(seeker=maya, person=rosa, kind="update", sent_at=sent_at)
    a_year_later = now + dt.timedelta(days=340)
    owed = [len(queries.news_owed(maya, now=at)) for at in (now, a_year_later)]
    assert owed == [0, 1]
    assert client.get("/give").content.count(b"you told how it went") == 3


def test_news_given_before_the_talk_does_not_count(
    maya: Seeker, talk: Talk, daniel: Person, now: dt.datetime
) -> None:
    rosa = Person.objects.create(seeker=maya, full_name="Rosa Osei")
    Referral.objects.create(seeker=maya, referrer=rosa, referred=daniel, referred_at=now)
    gift = actions.could_give(maya, person=rosa, kind=GiveBack.Kind.NEWS, text="He said yes")
    actions.give_back(gift, now=now - 2 * HOUR)
    assert len(queries.news_owed(maya, now=now)) == 1


def test_keeping_a_promise_by_the_page_can_be_undone(
    client: Client, maya: Seeker, daniel: Person, now: dt.datetime
) -> None:
    promise = actions.promise(maya, person=daniel, text="Send the article", now=now)
    client.post(f"/promises/{promise.id}/kept", {"do": "keep"})
    kept = list(queries.open_promises(maya, by="me"))
    client.post(f"/promises/{promise.id}/kept?do=reopen")
    assert (kept, list(queries.open_promises(maya, by="me"))) == ([], [promise])


def test_a_promise_without_words_says_what_to_write(client: Client, daniel: Person) -> None:
    answer = client.post(f"/people/{daniel.id}/promise", {"by": "me", "text": "", "due_on": "2026-02-30"})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert ("Write what was promised" in page, "Write a day that exists" in page) == (True, True)


def test_a_gift_given_just_now_is_given(client: Client, maya: Seeker, daniel: Person) -> None:
    client.post(f"/people/{daniel.id}/give", {"kind": "article", "text": "The labels article", "do": "given"})
    assert [gift.text for gift in queries.given(maya)] == ["The labels article"]


@pytest.mark.parametrize("name", ["promise", "give"])
def test_a_stranger_finds_no_person_to_promise_to(
    strangers_client: Client, daniel: Person, name: str
) -> None:
    assert strangers_client.get(f"/people/{daniel.id}/{name}").status_code == 404


def test_a_stranger_can_keep_no_promise_of_maya(
    strangers_client: Client, maya: Seeker, daniel: Person, now: dt.datetime
) -> None:
    promise = actions.promise(maya, person=daniel, text="Send the article", now=now)
    gift = actions.could_give(maya, person=daniel, kind=GiveBack.Kind.HELP, text="A hand")
    answers = [
        strangers_client.post(f"/promises/{promise.id}/kept").status_code,
        strangers_client.post(f"/give/{gift.id}/done").status_code,
    ]
    assert (answers, Promise.objects.of(maya).get().kept_at, GiveBack.objects.of(maya).get().given_at) == (
        [404, 404],
        None,
        None,
    )
