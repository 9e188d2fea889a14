"""An answer takes up all that they asked, and thanks for what they did: a yes, a change of time, a no."""

import datetime as dt
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from tests.method.letters.test_drafts import COMPLETE

from askwell.method.etiquette import check_letter
from askwell.method.letters import draft_answer, draft_reschedule, spoken
from askwell.method.letters.off import draft_called_off, draft_not_met
from askwell.method.letters.wordings import sentences
from askwell.method.replies.asked import asked_in

WEDNESDAY, FRIDAY = "Wednesday, December 2 at 1:00 pm", "Friday, December 4 at 11:00 am"
NOON = dt.datetime(2026, 11, 28, 12, tzinfo=dt.UTC)


def answered(said: str) -> str:
    asked = asked_in(said, received_at=NOON, zone=ZoneInfo("America/Chicago"))
    return draft_answer(COMPLETE, kind="question", asked=asked).body


@pytest.mark.parametrize(
    ("said", "known", "left"),
    [
        ("Would a call do, and how long?", "20 minutes", "You asked whether a call would do: [your answer]"),
        ("How long, and would a phone call be okay?", "20 minutes", "whether a phone call would be okay: [your answer]"),
        ("How long would it take, and by phone or on Zoom?", "20 minutes", "[Your answer to “By phone or on Zoom?”]"),
        ("Who are you, and what do you want to know?", "pharmacy", "You asked what I want to know: [your answer]"),
        ("Where did you get my name and why me?", "your name", "[Your answer to “why me?”]"),
    ],
)  # fmt: skip
def test_of_two_questions_none_is_left_out(said: str, known: str, left: str) -> None:
    body = answered(said)
    assert (known in body, left in body) == (True, True)


@pytest.mark.parametrize(
    ("said", "known", "left"),
    [
        ("Where do you work? And how long would it take?", "20 minutes", "where I work: [your answer]"),
        ("How long will it take, and may I bring my sister?", "20 minutes", "whether you may bring your sister: [your answer]"),
        ("Can you come to my place? What do you do?", "pharmacy", "whether I can come to your place: [your answer]"),
    ],
)  # fmt: skip
def test_a_question_that_sounds_like_one_about_a_time_does_not_vanish(
    said: str, known: str, left: str
) -> None:
    body = answered(said)
    assert (known in body, left in body) == (True, True)


def test_how_and_why_they_were_found_is_one_question() -> None:
    body = answered("How and why did you get my name?")
    assert ("your name" in body, "[" in body) == (True, False)


def test_a_second_question_is_not_told_back_in_the_same_words() -> None:
    body = answered("What would you like to know? What have you done so far?")
    assert [body.count(words) for words in ("You asked ", "You also asked ")] == [1, 1]


@pytest.mark.parametrize("turn", range(5))
def test_an_answer_to_a_question_comes_back_to_the_talk(turn: int) -> None:
    known = replace(COMPLETE, turn=turn)
    body = draft_answer(known, kind="question", asked=["What would you like to know most?"]).body
    assert "20 minutes" in body
    found = check_letter(body, kind="update", channel="email", recipient=known.person_name, facts=known)
    assert {one.name for one in found if not one.ok} == {"unfilled_placeholder"}


@pytest.mark.parametrize(
    ("moved", "place"),
    [
        ("theirs", "moved_by_them"),
        ("mine", "moved_by_me"),
        ("missed", "another_chance"),
        ("off", "another_time"),
        ("stands", "see_you"),
        ("open", "flexible"),
    ],
)
def test_after_another_time_an_answer_thanks_for_that_and_not_for_a_yes(moved: str, place: str) -> None:
    for turn in range(6):
        known = replace(COMPLETE, turn=turn)
        body = draft_answer(known, kind="yes", agreed=FRIDAY, moved=moved).body
        thanked = body.split("\n\n")[1]
        assert (thanked in sentences()[place], FRIDAY in body) == (True, True)
        assert not any(one in body for one in sentences()["yes"])


def test_a_time_that_they_now_want_stands_in_the_answer_and_not_the_one_before_it() -> None:
    body = draft_answer(COMPLETE, kind="yes", agreed=WEDNESDAY, moved="theirs", offered=[FRIDAY]).body
    assert (FRIDAY in body, WEDNESDAY in body, "[" in body) == (True, False, False)


def test_while_another_time_is_open_the_answer_offers_some_and_thanks_for_the_flexibility() -> None:
    body = draft_answer(COMPLETE, kind="yes", agreed="", moved="open").body
    assert ("[" in body, any(one in body for one in sentences()["flexible"])) == (True, True)


def test_who_only_asks_something_while_another_time_is_open_is_not_thanked_for_flexibility() -> None:
    for turn in range(6):
        asks = ["What would you like to know?"]
        body = draft_answer(replace(COMPLETE, turn=turn), kind="question", moved="open", asked=asks).body
        thanked = body.split("\n\n")[1]
        assert (thanked in sentences()["wrote_back"], thanked in sentences()["flexible"]) == (True, False)


@pytest.mark.parametrize("moved", ["", "theirs", "mine", "missed", "off", "open", "stands"])
@pytest.mark.parametrize("agreed", ["", FRIDAY])
@pytest.mark.parametrize(("kind", "place"), [("declined", "frank"), ("not_now", "not_now")])
def test_a_no_to_an_agreed_talk_is_answered_as_a_no(kind: str, place: str, agreed: str, moved: str) -> None:
    for turn in range(6):
        known = replace(COMPLETE, turn=turn)
        body = draft_answer(known, kind=kind, agreed=agreed, moved=moved, offered=[WEDNESDAY]).body
        assert body == draft_answer(known, kind=kind).body
        assert body.split("\n\n")[1] in sentences()[place]


@pytest.mark.parametrize("kind", ["yes", "question", "not_now", "another_name"])
def test_what_is_said_to_a_machine_ends_with_the_number_and_thanks(kind: str) -> None:
    known = replace(COMPLETE, seeker_phone="312 555 0177")
    said = spoken(known, draft_answer(known, kind=kind), answers=kind).body.split("VOICEMAIL")[1]
    assert said.endswith(
        ("My number is 312 555 0177. Thank you.", "My number is 312 555 0177. Thank you again.")
    )


@pytest.mark.parametrize("turn", range(5))
def test_a_call_after_a_no_asks_for_nothing_and_thanks_for_the_answer(turn: int) -> None:
    known = replace(COMPLETE, turn=turn)
    said = spoken(known, draft_answer(known, kind="declined"), answers="declined").body
    first = said.split("\n\n")[0]
    assert any(one.replace("{topic}", known.occupation) in first for one in sentences()["call_answering_no"])
    assert ("My number" in said, "in front of me" in said) == (False, False)


def test_two_places_to_fill_in_do_not_run_together_on_the_phone() -> None:
    asked = ["What would you like to know most?", "Who else have you talked with?"]
    said = spoken(COMPLETE, draft_answer(COMPLETE, kind="question", asked=asked), answers="question").body
    assert "[your answer]\nYou also asked" in said
    assert "[your answer] " not in said


def test_no_letter_about_a_time_invents_a_reason_or_guesses_at_theirs() -> None:
    for turn in range(6):
        known = replace(COMPLETE, turn=turn)
        bodies = [
            draft(known, when="on Monday").body
            for draft in (draft_reschedule, draft_not_met, draft_called_off)
        ]
        for guess in ("come up", "got lost", "full day", "No harm"):
            assert not [body for body in bodies if guess in body]


def test_no_paragraph_begins_with_and() -> None:
    for turn in range(6):
        known = replace(COMPLETE, turn=turn)
        for draft in (draft_reschedule, draft_not_met, draft_called_off):
            assert "\n\nAnd " not in draft(known, when="on Monday").body


def test_it_is_clear_whose_times_a_place_asks_for() -> None:
    body = draft_answer(COMPLETE, kind="yes").body
    assert ("[two or three times when I am free]" in body, "suit you]" in body) == (True, False)


@pytest.mark.parametrize("turn", range(6))
def test_a_call_thanks_for_an_answer_once(turn: int) -> None:
    known = replace(COMPLETE, turn=turn)
    made = draft_answer(known, kind="question", asked=["What would you like to know most?"], channel="phone")
    first = spoken(known, made, answers="question").body.split("\n\n")[0]
    assert not [one for one in sentences()["wrote_back"] if one in first]
