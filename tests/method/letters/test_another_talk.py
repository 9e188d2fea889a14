"""Whoever was talked with is asked for another talk as somebody who knows the seeker, by mail and on the phone."""

from dataclasses import replace

import pytest
from tests.method.letters.test_drafts import COMPLETE, faults

from askwell.method.letters import draft_introduction, draft_nudge, draft_request, sentences_of
from askwell.method.letters.another import ASK_NOW
from askwell.method.letters.facts import prompt

TALKED = replace(COMPLETE, talked_on="on November 10", wrote_on="on November 14")
TO_A_STRANGER = ("told me about you", "gave me your name", "your name from", "you the note", "My name is", "pharmacy", "November 14")  # fmt: skip


@pytest.mark.parametrize("turn", range(6))
@pytest.mark.parametrize("channel", ["email", "message", "linkedin", "phone"])
def test_it_speaks_of_the_talk_that_was_and_not_as_to_a_stranger(channel: str, turn: int) -> None:
    body = draft_request(replace(TALKED, turn=turn), channel=channel).body
    assert "on November 10" in body
    assert [words for words in TO_A_STRANGER if words in body] == []


@pytest.mark.parametrize("channel", ["email", "phone"])
def test_what_she_would_ask_this_time_is_hers_to_say(channel: str) -> None:
    assert prompt(ASK_NOW) in draft_request(TALKED, channel=channel).body


def test_all_channels_pass_the_checks_that_fit_once_she_said_what_she_asks() -> None:
    fit = {"introduces_self", "gives_background", "says_source_of_name", "source_first", "says_why_this_work_appeals"}  # fmt: skip
    for channel in ("email", "message", "phone", "linkedin"):
        for turn in range(6):
            draft = draft_request(replace(TALKED, turn=turn), channel=channel)
            mended = replace(draft, body=draft.body.replace(prompt(ASK_NOW), "how one begins."))
            assert set(faults(mended, kind="request", channel=channel)) <= fit, (channel, mended.body)


def test_a_third_talk_is_asked_for_in_other_words_and_a_follow_up_names_no_source() -> None:
    first = draft_request(TALKED, channel="email").body
    said = tuple(sentences_of(first))
    second = draft_request(replace(TALKED, said_before=said, talked_on="on December 4"), channel="email").body
    shapes = [
        set(sentences_of(body.replace("December 4", "#").replace("November 10", "#")))
        for body in (first, second)
    ]
    assert shapes[0].isdisjoint(shapes[1])
    call = draft_nudge(TALKED, sent_on=None, channel="phone").body
    assert [words for words in TO_A_STRANGER[:6] if words in call] == []


@pytest.mark.parametrize("turn", range(7))
def test_an_introduction_after_a_talk_is_not_asked_for_as_if_there_had_been_none(turn: int) -> None:
    for talked_on, is_curious in (("on November 10", False), ("", True)):
        facts = replace(COMPLETE, turn=turn, talked_on=talked_on)
        asked = draft_introduction(facts, to_whom="Priya Nair").body.partition("\n\n")[2].split("“")[0]
        assert ("curious" in asked or "interested in" in asked) == is_curious
        assert "You know us both" not in asked
