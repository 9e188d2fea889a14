"""What is asked of a friend says nothing twice and quotes nothing but her own words; what is spoken sounds like it."""

from dataclasses import replace

import pytest

from askwell.method.letters import (
    Draft,
    Facts,
    draft_answer,
    draft_introduction,
    draft_nudge,
    draft_request,
    draft_reschedule,
    draft_update,
    sentences_of,
    spoken,
)
from askwell.method.letters.wordings import sentences

FACTS = Facts(
    seeker_name="Maya Osei", person_name="Tom Achterberg", seeker_phone="312 555 0177", occupation="medical writing",
    introduction="I have been a pharmacy technician for five years", appeal="I like clear words",
    referrer_name="Peter Novak", may_name="yes", sent_me=True,
)  # fmt: skip
TURNS = range(7)


@pytest.mark.parametrize("turn", TURNS)
def test_the_letter_and_its_lines_to_forward_share_no_sentence(turn: int) -> None:
    said = list(sentences_of(draft_introduction(replace(FACTS, turn=turn), to_whom="Priya Nair").body))
    assert sorted(said) == sorted(set(said))


@pytest.mark.parametrize("turn", TURNS)
def test_only_what_she_wrote_stands_in_quotes(turn: int) -> None:
    body = draft_introduction(replace(FACTS, turn=turn), to_whom="Priya Nair").body
    quoted = [part.split("”")[0] for part in body.split("“")[1:]]
    assert quoted == ["I have been a pharmacy technician for five years.", "I like clear words."]


@pytest.mark.parametrize("turn", TURNS)
def test_an_introduction_fits_a_linkedin_note(turn: int) -> None:
    body = draft_introduction(replace(FACTS, turn=turn), to_whom="Priya Nair", channel="linkedin").body
    assert (len(body) <= 300, "Priya Nair" in body) == (True, True)


def test_a_letter_that_is_spoken_has_no_greeting_and_no_closing() -> None:
    letter = Draft(
        subject="Re", body="Dear Tom,\n\nIt cannot be.\n\nAnother day?\n\nKind regards,\nMaya Osei"
    )
    said = spoken(FACTS, letter)
    assert ("Dear" in said.body, "regards" in said.body, said.subject) == (False, False, "")
    assert "WHEN THEY ANSWER\nHello, this is Maya Osei. It cannot be. Another day?" in said.body
    assert "M-A-Y-A" in said.body.split("VOICEMAIL")[1]


@pytest.mark.parametrize("turn", TURNS)
def test_who_is_asked_nothing_gets_no_number_and_nobody_is_thanked_twice(turn: int) -> None:
    known = replace(FACTS, turn=turn, seeker_phone="+1 312 555 0177")
    news = spoken(known, draft_update(known, talks=2)).body
    no = spoken(known, draft_answer(known, kind="declined"), answers="declined").body
    friend = replace(known, is_own=True)
    doors = spoken(friend, draft_update(friend, talked_with=["Priya Nair"])).body
    for said in (news, no, doors):
        assert ("My number" in said, "my name is" in said) == (False, False)
        assert said.split("VOICEMAIL")[1].casefold().count("thank you") <= 1
    assert "My number is +1 312 555 0177." in spoken(known, draft_reschedule(known)).body


@pytest.mark.parametrize("turn", TURNS)
def test_an_answer_that_is_spoken_says_what_it_answers(turn: int) -> None:
    known = replace(FACTS, turn=turn)
    said = spoken(known, draft_answer(known, kind="yes"), answers="yes").body
    yes = draft_answer(known, kind="yes").body.split("\n\n")[1]
    for part in (said.split("WHEN THEY ANSWER")[1].split("\n\n")[0], said.split("VOICEMAIL")[1]):
        assert "medical writing" in part.split(yes)[0]


@pytest.mark.parametrize("turn", TURNS)
def test_a_second_call_is_ready_for_whoever_answers_and_is_no_job_ask(turn: int) -> None:
    said = draft_nudge(replace(FACTS, turn=turn), sent_on=None, channel="phone").body
    assert ("IF SOMEONE ELSE ANSWERS" in said, "LET’S TALK NOW" in said) == (True, True)
    assert all("job" in part for part in (said.split("IF THEY SAY")[0], said.split("VOICEMAIL")[1]))
    assert "whenever suits" not in said


@pytest.mark.parametrize("turn", TURNS)
def test_a_voicemail_says_that_it_is_not_about_a_job_and_that_a_no_is_fine(turn: int) -> None:
    voicemail = draft_request(replace(FACTS, turn=turn), channel="phone").body.split("VOICEMAIL")[1]
    assert "job" in voicemail
    assert any(way_out in voicemail for way_out in ("a no is", "say no", "no is a fine", "rather not"))
    assert "this week" not in voicemail


def test_a_subject_names_nobody_whom_the_letter_does_not() -> None:
    heard = frozenset(sentences_of(draft_request(FACTS, channel="email").body))
    again = draft_request(replace(FACTS, said_before=heard), channel="email")
    assert ("Peter" in again.subject, "Peter" in again.body) == (False, False)


@pytest.mark.parametrize("place", ["news", "since", "since_ours", "helped"])
def test_no_news_says_how_long_ago_it_began(place: str) -> None:
    assert not [one for one in sentences()[place] if "started" in one]
