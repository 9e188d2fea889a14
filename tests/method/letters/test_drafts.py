"""A draft is never blank, never a form letter, and passes its own checks when the facts are there."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.etiquette import check_letter
from askwell.method.letters import (
    Draft,
    Facts,
    draft_answer,
    draft_ask,
    draft_nudge,
    draft_request,
    draft_thanks,
    draft_update,
    first_name,
)

COMPLETE = Facts(
    seeker_name="Maya Osei", person_name="Tom Achterberg", seeker_phone="312 555 0177", minutes=20,
    introduction="I have been a hospital pharmacy technician for five years", occupation="medical writing",
    appeal="I like finding the sentence that a worried patient understands", referrer_name="Daniel Reyes", may_name="yes",
    something_true="Your guide to package leaflets is on my desk",
)  # fmt: skip
BARE = Facts(seeker_name="", person_name="Tom Achterberg")


def faults(draft: Draft, *, kind: str, channel: str = "email", names: tuple[str, ...] = ()) -> list[str]:
    checks = check_letter(
        draft.body, kind=kind, channel=channel, subject=draft.subject, recipient="Tom Achterberg",
        referrer="Daniel Reyes" if kind == "request" else "", names=names,
    )  # fmt: skip
    return [check.name for check in checks if not check.ok]


def test_a_request_from_complete_facts_has_nothing_to_look_at() -> None:
    assert faults(draft_request(COMPLETE, channel="email"), kind="request") == []


def test_the_subject_says_who_sent_me_and_how_long() -> None:
    draft = draft_request(COMPLETE, channel="email")
    assert draft.subject == "Daniel Reyes gave me your name: 20 minutes about medical writing?"


def test_who_told_her_to_write_is_said_to_have_suggested_it() -> None:
    draft = draft_request(replace(COMPLETE, sent_me=True), channel="email")
    assert draft.subject.startswith("Daniel Reyes suggested I write:")


@pytest.mark.parametrize("may", ["unknown", "first", "no"])
@pytest.mark.parametrize("channel", ["email", "linkedin", "phone"])
def test_a_referrer_is_named_only_after_a_yes(channel: str, may: str) -> None:
    draft = draft_request(replace(COMPLETE, may_name=may), channel=channel)
    assert "Daniel" not in draft.subject + draft.body


@pytest.mark.parametrize("channel", ["email", "phone"])
def test_what_is_missing_is_a_prompt_to_fill(channel: str) -> None:
    assert "unfilled_placeholder" in faults(
        draft_request(BARE, channel=channel), kind="request", channel=channel
    )


@given(words=st.text(max_size=400))
def test_a_linkedin_note_always_fits(words: str) -> None:
    body = draft_request(replace(COMPLETE, introduction=words, appeal=words), channel="linkedin").body
    assert len(body) <= 300


@pytest.mark.parametrize("follow_up", [False, True])
def test_a_call_after_a_letter_says_who_calls_who_sent_her_and_when_she_wrote(follow_up: bool) -> None:  # noqa: FBT001
    facts = replace(COMPLETE, wrote_on="on March 2")
    made = (
        draft_nudge(facts, sent_on=dt.date(2026, 3, 2), channel="phone")
        if follow_up
        else draft_request(facts, channel="phone")
    )
    answered, voicemail = made.body.split("IF IT IS THE VOICEMAIL")
    for part in (answered.split("IF THEY SAY")[0], voicemail):
        assert ["Maya Osei" in part, "Daniel Reyes" in part, "on March 2" in part] == [True, True, True], part
    assert "pharmacy technician" in answered


def test_a_call_before_any_letter_speaks_of_none() -> None:
    body = draft_request(COMPLETE, channel="phone").body
    assert ("wrote" in body, "sent you" in body) == (False, False)


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        (["How did you get my name?"], "Daniel Reyes"),
        (["Who are you, and where did you find my address?"], "pharmacy technician for five years"),
        (["How long would it take?"], "20 minutes"),
        (["Which of my guides do you mean?"], "You asked which of your guides I mean: [your answer]"),
        (["Which guide of mine did you read?"], "[Your answer to “Which guide of mine did you read?”]"),
        (["How long would it take?", "What would you like to know most?"], "\n\nYou asked what I would like to know most: [your answer]"),
        (["Are you looking for a job?"], "I am not asking for a job"),
        (["Is this about an open position?"], "I am not asking for a job"),
        ([], "[Your answer to their question]"),
    ],
)  # fmt: skip
def test_an_answer_to_a_question_is_made_of_what_is_known_or_holds_the_question(
    asked: list[str], answer: str
) -> None:
    assert answer in draft_answer(COMPLETE, kind="question", asked=asked).body


def test_a_resume_that_they_asked_for_is_attached_by_hand_and_asked_about_once() -> None:
    asked = ["What would you like to know most?", "Can you send me your resume first?"]
    body = draft_answer(COMPLETE, kind="question", asked=asked, resume=True).body
    assert "You asked what I would like to know most: [your answer]" in body
    assert "You asked whether" not in body
    assert body.count("resume") == 2
    assert "[attach your resume to this mail, then take this line out]" in body


def test_a_long_question_is_still_a_prompt_that_is_found() -> None:
    asked = "Would you rather hear [about] the years " + "in which I wrote leaflets " * 12 + "or not?"
    draft = draft_answer(COMPLETE, kind="question", asked=[asked])
    assert faults(draft, kind="update") == ["unfilled_placeholder"]


def test_the_voicemail_spells_the_name() -> None:
    assert "M-A-Y-A" in draft_request(COMPLETE, channel="phone").body


@pytest.mark.parametrize("channel", ["email", "linkedin"])
def test_a_follow_up_is_kind(channel: str) -> None:
    draft = draft_nudge(COMPLETE, sent_on=dt.date(2026, 3, 2), channel=channel)
    assert (faults(draft, kind="nudge", channel=channel), "March 2" in draft.body) == ([], True)


def test_a_thank_you_from_the_lines_has_nothing_to_look_at() -> None:
    draft = draft_thanks(
        COMPLETE, said="Accuracy is the job.", will_do="Read the guide", names=["Priya Nair", "Bo Lima"]
    )
    assert faults(draft, kind="thanks", names=("Priya Nair", "Bo Lima")) == []
    assert "“Accuracy is the job.”" in draft.body


def test_a_late_thank_you_says_so_once_without_guilt() -> None:
    draft = draft_thanks(COMPLETE, said="Accuracy is the job", will_do="Read the guide", late=True)
    assert ("I have not thanked you yet" in draft.body, "sorry" in draft.body.lower()) == (True, False)


def test_a_card_is_short() -> None:
    draft = draft_thanks(COMPLETE, said="Accuracy is the job", will_do="Read the guide", channel="card")
    assert faults(draft, kind="thanks", channel="card") == []


def test_an_ask_to_a_friend_asks_for_names_and_never_for_a_job() -> None:
    body = draft_ask(replace(COMPLETE, person_name="Rosa Osei")).body
    assert (
        "Who do you know who does this work" in body,
        "asks_for_job" in faults(Draft(subject="", body=body), kind="update"),
    ) == (True, False)


def test_news_thanks_and_asks_for_nothing() -> None:
    draft = draft_update(COMPLETE, talked_with=["Priya Nair"])
    assert faults(draft, kind="update") == ["unfilled_placeholder"]


@pytest.mark.parametrize(
    ("full", "first"),
    [
        ("Tom Achterberg", "Tom"),
        ("Dr. Ellen Marsh", "Ellen"),
        ("山田 花子", "山田 花子"),
        ("Cher", "Cher"),
        ("Aunt Rosa", "Aunt Rosa"),
        ("sam o'neill", "Sam"),
        ("maría lopez", "María"),
        ("my old boss", "my old boss"),
        ("J. Smith", "J. Smith"),
        ("", ""),
    ],
)
def test_a_first_name_is_only_a_suggestion(full: str, first: str) -> None:
    assert first_name(full) == first


def test_a_reason_still_to_be_filled_in_stands_behind_what_it_is_the_reason_of() -> None:
    bare = replace(COMPLETE, appeal="")
    bodies = [draft_request(replace(bare, turn=turn), channel="email").body for turn in range(12)]
    assert all("because [why this work appeals to you]." in body for body in bodies)
    joined = [body for body in bodies if ", because [why" in body]
    assert not any(
        ", and" in sentence
        for body in joined
        for sentence in body.split(". ")
        if ", because [why" in sentence
    )
    assert any("It appeals to me because [why" in body for body in bodies)
