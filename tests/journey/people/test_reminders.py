"""The one reminder of an ask for names: each of a circle reads another one, and it says when the ask was as it was."""

import datetime as dt
from itertools import combinations

import pytest
from django.utils import timezone

from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.models import Person
from askwell.journey.people.wording import _ahead, first_words
from askwell.journey.purpose.actions import set_out
from askwell.journey.purpose.models import Campaign
from askwell.method.etiquette import check_letter
from askwell.method.letters import Facts, draft_ask_again, sentences_of
from askwell.method.letters.wordings import sentences
from askwell.method.wording import long_day


@pytest.fixture
def campaign(maya: Seeker, now: dt.datetime) -> Campaign:
    return set_out(maya, name="Medical writing", kind="occupation", now=now)


def asked(campaign: Campaign, name: str, *, days_ago: int, words: str = "Who do you know?") -> Person:
    now = timezone.now()
    person = actions.make(campaign.seeker, full_name=name, circles=["Family"], found=False, now=now)
    at = now - dt.timedelta(days=days_ago)
    actions.ask_for_names(campaign, person=person, words=words, channel="message", now=at)
    return person


def reminder(campaign: Campaign, person: Person) -> str:
    return first_words(campaign.seeker, campaign, person=person, again=True, now=timezone.now()).body


@pytest.mark.parametrize("goes", [True, False])
def test_six_of_one_family_are_reminded_in_six_letters(campaign: Campaign, goes: bool) -> None:  # noqa: FBT001  # a column of the table
    bodies = []
    for name in ("Rosa", "Ben", "Cleo", "Sam", "Joyce", "Ida"):
        person = asked(campaign, name, days_ago=12)
        bodies.append(reminder(campaign, person))
        if goes:
            actions.ask_for_names(campaign, person=person, words=bodies[-1], channel="message", now=timezone.now())  # fmt: skip
        else:
            actions.draft_ask(campaign, person=person, words=bodies[-1], channel="message")
    said = [set(sentences_of(body)) for body in bodies]
    assert [one & other for one, other in combinations(said, 2) if one & other] == []


def test_a_reminder_repeats_no_sentence_of_the_ask(campaign: Campaign, maya: Seeker) -> None:
    now = timezone.now()
    rosa = actions.make(maya, full_name="Rosa", circles=["Family"], found=False, now=now)
    first = first_words(maya, campaign, person=rosa, again=False, now=timezone.now()).body
    at = now - dt.timedelta(days=12)
    actions.ask_for_names(campaign, person=rosa, words=first, channel="message", now=at)
    assert set(sentences_of(reminder(campaign, rosa))).isdisjoint(sentences_of(first))


@pytest.mark.parametrize(("days", "is_near"), [(10, True), (21, True), (22, False), (400, False)])
def test_a_little_while_ago_is_said_within_three_weeks_and_the_day_after_that(
    campaign: Campaign,
    days: int,
    is_near: bool,  # noqa: FBT001  # a column of the table
) -> None:
    body = reminder(campaign, asked(campaign, "Rosa", days_ago=days))
    day = long_day(timezone.localdate() - dt.timedelta(days=days), today=timezone.localdate())
    assert ("a little while ago" in body, f"on {day}" in body) == (is_near, not is_near)


@pytest.mark.parametrize("place", ["remind", "remind_name", "remind_out"])
def test_every_wording_of_a_reminder_is_kind_and_asks_for_no_job(
    place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    facts = Facts(seeker_name="Maya Osei", person_name="Rosa Osei", person_relation="aunt", is_own=True, occupation="medical writing")  # fmt: skip
    known = sentences()
    assert len(known[place]) >= 8
    for wording in known[place]:
        only = {**known, place: [wording]}
        monkeypatch.setattr("askwell.method.letters.wordings.sentences", lambda only=only: only)
        for when in ("a little while ago", "on March 2"):
            body = draft_ask_again(facts, when=when).body
            assert ("Dear Aunt Rosa," in body, "Love,\nMaya" in body, when in body) == (True, True, True)
            checks = check_letter(body, kind="update", channel="email", recipient="Rosa Osei")
            assert [check.name for check in checks if not check.ok] == []


def test_an_ask_that_only_waits_as_a_draft_is_no_ask_before_hers(campaign: Campaign, maya: Seeker) -> None:
    now = timezone.now()
    ben = actions.make(maya, full_name="Ben", relation="friend", found=False, now=now)
    ida = actions.make(maya, full_name="Ida", relation="friend", found=False, now=now)
    ahead = _ahead(ida, is_hers=True)
    actions.draft_ask(campaign, person=ben, words="Who do you know?", channel="message")
    assert (ahead, _ahead(ida, is_hers=True)) == (1, 1)


def test_a_reminder_counts_the_days_from_the_moment_it_is_given(campaign: Campaign) -> None:
    rosa = asked(campaign, "Rosa", days_ago=2)
    later = timezone.now() + dt.timedelta(days=30)
    body = first_words(campaign.seeker, campaign, person=rosa, again=True, now=later).body
    assert "a little while ago" not in body


def test_drafts_to_those_not_asked_yet_differ_before_any_is_kept(campaign: Campaign, maya: Seeker) -> None:
    asked(campaign, "Rosa", days_ago=2, words="I am asking several people about medical writing.")
    now = timezone.now()
    friends = [actions.make(maya, full_name=name, relation="friend", found=False, now=now) for name in ("Ben", "Cleo", "Sam")]  # fmt: skip
    others = [actions.make(maya, full_name=name, found=True, now=now) for name in ("Gil", "Hal", "Ivo")]
    for people in (friends, others):
        said = [set(sentences_of(first_words(maya, campaign, person=one, again=False, now=timezone.now()).body)) for one in people]  # fmt: skip
        assert [one & other for one, other in combinations(said, 2) if one & other] == []
