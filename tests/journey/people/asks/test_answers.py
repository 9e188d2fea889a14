"""What comes back is read, shown and kept, and nobody is an answer, too."""

import datetime as dt

import pytest
from django.test import Client
from django.utils import timezone
from tests.journey.people.asks.asking import TEN_DAYS, asked, states

from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.models import Person
from askwell.journey.purpose.models import Campaign
from askwell.method.asks import AskState


def test_names_that_come_back_become_people_to_talk_with(
    campaign: Campaign, rosa: Person, maya: Seeker, now: dt.datetime
) -> None:
    there = actions.make(maya, full_name="Ben Marsh", emails=["ben@x.example"], found=False, now=now)
    back = [
        actions.NameBack(
            full_name="Tom Reyes", title="nurse", organisation="Mercy", may_name="yes", introduces=True
        ),
        actions.NameBack(full_name="ben marsh", emails=("ben@x.example",)),
    ]
    ask = asked(campaign, rosa, now)
    taken = actions.record_answer(ask, names=back, words="Try these two", now=now + TEN_DAYS)
    assert [(p.full_name, p.found_at, p.source) for p, _ in taken] == [
        ("Tom Reyes", now + TEN_DAYS, "Named by Rosa Osei"),
        ("Ben Marsh", now + TEN_DAYS, "Named by Rosa Osei"),
    ]
    assert (taken[1][0], [p.value for p in there.contact_points.all()]) == (there, ["ben@x.example"])
    assert [(r.referrer, r.ask, r.may_name, r.introduces) for _, r in taken] == [
        (rosa, ask, "yes", True),
        (rosa, ask, "unknown", False),
    ]
    assert (ask.answered_at, ask.answer, states(campaign, now + TEN_DAYS)) == (
        now + TEN_DAYS,
        "Try these two",
        [AskState.ANSWERED],
    )


def test_her_own_name_is_refused_and_nothing_is_kept(
    campaign: Campaign, rosa: Person, maya: Seeker, now: dt.datetime
) -> None:
    ask = asked(campaign, rosa, now)
    names = [actions.NameBack(full_name="Tom"), actions.NameBack(full_name="Rosa Osei")]
    with pytest.raises(actions.ReferredToHerself):
        actions.record_answer(ask, names=names, words="", now=now)
    ask.refresh_from_db()
    assert (ask.answered_at, Person.objects.of(maya).count()) == (None, 1)


def test_nobody_comes_to_mind_is_an_answer(
    client: Client, campaign: Campaign, rosa: Person, now: dt.datetime
) -> None:
    ask = asked(campaign, rosa, now)
    client.post(f"/asks/{ask.pk}/answer", {"step": "nobody", "words": "Sorry"})
    ask.refresh_from_db()
    assert (ask.answered_at is None, ask.answer) == (False, "Sorry")
    assert "Nobody came to mind" in client.get("/asks").content.decode()


def test_no_answer_may_rest(client: Client, campaign: Campaign, rosa: Person, now: dt.datetime) -> None:
    ask = asked(campaign, rosa, now)
    client.post(f"/asks/{ask.pk}/answer", {"step": "rest"})
    assert states(campaign, now) == [AskState.RESTING]


def test_no_names_at_all_are_gently_refused(
    client: Client, campaign: Campaign, rosa: Person, now: dt.datetime
) -> None:
    answer = client.post(f"/asks/{asked(campaign, rosa, now).pk}/answer", {"step": "read", "names": "\n"})
    assert (answer.status_code, b"Write at least one name" in answer.content) == (422, True)


def test_a_draft_that_is_answered_was_asked(
    client: Client, campaign: Campaign, rosa: Person, now: dt.datetime
) -> None:
    draft = actions.draft_ask(campaign, person=rosa, words="Hi", channel="message")
    actions.record_answer(draft, names=[actions.NameBack(full_name="Tom Reyes")], words="Tom!", now=now)
    assert (draft.asked_at, states(campaign, now)) == (now, [AskState.ANSWERED])
    assert "Draft" not in client.get("/asks").content.decode()


def test_words_that_say_nobody_are_an_answer_and_no_problem(
    client: Client, campaign: Campaign, rosa: Person, now: dt.datetime
) -> None:
    ask = asked(campaign, rosa, now)
    words = "No one at the moment, sorry honey"
    shown = client.post(f"/asks/{ask.pk}/answer", {"step": "read", "words": words})
    page = shown.content.decode()
    assert (shown.status_code, "There is a problem" in page) == (200, False)
    assert "Keep it: nobody comes to mind" in page
    client.post(f"/asks/{ask.pk}/answer", {"step": "nobody", "words": words})
    ask.refresh_from_db()
    assert (ask.answer, states(campaign, timezone.now())) == (words, [AskState.ANSWERED])


def test_nobody_among_the_names_is_nobody(
    client: Client, campaign: Campaign, rosa: Person, maya: Seeker, now: dt.datetime
) -> None:
    ask = asked(campaign, rosa, now)
    shown = client.post(f"/asks/{ask.pk}/answer", {"step": "read", "names": "no idea, sorry!"})
    assert "Keep it: nobody comes to mind" in shown.content.decode()
    assert Person.objects.of(maya).count() == 1
