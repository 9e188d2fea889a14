"""No two letters to one person say the same sentence, and letters to different people differ."""

import datetime as dt
import re
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from tests.method.letters.test_complete_drafts import complete, faults
from tests.method.letters.test_drafts import COMPLETE

from askwell.method.letters import (
    Draft,
    Facts,
    draft_answer,
    draft_ask,
    draft_called_off,
    draft_introduction,
    draft_missed,
    draft_not_met,
    draft_nudge,
    draft_request,
    draft_reschedule,
    draft_thanks,
    draft_update,
    sentences_of,
)
from askwell.method.letters.landing import draft_landing
from askwell.method.letters.nearly import nearly_the_same
from askwell.method.letters.wordings import say, sentences

DAY = dt.date(2026, 3, 2)


MAKERS = (
    lambda known: draft_request(known, channel="linkedin"),
    lambda known: draft_request(known, channel="email"),
    lambda known: draft_nudge(known, sent_on=DAY),
    lambda known: draft_nudge(known, sent_on=DAY, is_last=True),
    lambda known: draft_nudge(known, sent_on=DAY, channel="linkedin"),
    lambda known: draft_request(known, channel="message"),
    lambda known: draft_answer(known, kind="not_now", until="after May 3"),
    lambda known: draft_answer(known, kind="yes"),
    lambda known: draft_reschedule(known, when="on Monday at 2:00 pm"),
    lambda known: draft_missed(known, when="on Monday, March 9"),
    lambda known: draft_called_off(known, when="on Monday, March 16"),
    lambda known: draft_not_met(known, when="on Monday, March 23"),
    lambda known: draft_thanks(
        known, said="Accuracy is the job", will_do="Read the guide", names=["Bo Lima"]
    ),
    lambda known: draft_update(known, talked_with=["Bo Lima"], led_to=2),
    lambda known: draft_thanks(known, said="Look it up", will_do="", names=["Ines Ortega"], resume_remark="One page"),
    draft_update,
    lambda known: draft_update(known, talks=4),
    lambda known: draft_update(known, talks=5, since_ours=True),
    lambda known: draft_landing(known, choice="change", talked=True, named=["Bo Lima"], stayed="Accuracy is the job", reasons="The hours are long"),
    lambda known: draft_landing(known, choice="stop", talked=True, named=["Bo Lima"], stayed="Two weeks are hard", reasons="It is quiet"),
    draft_ask,
    draft_ask,
)  # fmt: skip


def a_whole_correspondence(facts: Facts) -> list[Draft]:
    """Return every letter that one person may get, each made after those before it went."""
    said: set[str] = set()
    written: list[Draft] = []
    for make in MAKERS:
        draft = make(replace(facts, said_before=frozenset(said)))
        said |= set(sentences_of(draft.body))
        written.append(draft)
    return written


STRANGER: dict[str, Any] = {}
COLLEAGUE = {"person_relation": "old colleague", "knows_me": True}
AUNT = {"person_relation": "aunt", "is_own": True}
IN_BOOK = {"in_book": True, "referrer_name": ""}
whoever = st.sampled_from([STRANGER, COLLEAGUE, AUNT, IN_BOOK])


@given(turn=st.integers(0, 30), facts=complete, who=whoever)
def test_no_sentence_is_said_twice_to_one_person(turn: int, facts: Facts, who: dict[str, Any]) -> None:
    said: dict[str, int] = {}
    for number, draft in enumerate(a_whole_correspondence(replace(facts, turn=turn, **who))):
        for sentence in sentences_of(draft.body):
            assert said.setdefault(sentence, number) == number, sentence


@given(turn=st.integers(0, 30), facts=complete, who=whoever)
def test_nobody_is_introduced_to_twice_and_no_name_is_sourced_twice(
    turn: int, facts: Facts, who: dict[str, Any]
) -> None:
    bodies = [draft.body for draft in a_whole_correspondence(replace(facts, turn=turn, **who))]
    for words in ("My name is", "your name", "do not know me yet", "introduce myself"):
        assert sum(words in body for body in bodies) <= 1, words


@given(turn=st.integers(0, 30), facts=complete)
def test_every_wording_passes_the_checks(turn: int, facts: Facts) -> None:
    known = replace(facts, turn=turn)
    assert faults(draft_request(known, channel="email"), known, kind="request") == []
    for is_last in (False, True):
        nudge = draft_nudge(known, sent_on=DAY, is_last=is_last)
        assert faults(nudge, known, kind="nudge") == []
    for channel in ("linkedin", "phone"):
        request = draft_request(known, channel=channel)
        assert faults(request, known, kind="request", channel=channel) == []
        nudge = draft_nudge(known, sent_on=DAY, channel=channel)
        assert faults(nudge, known, kind="nudge", channel=channel) == []
    for will_do in ("Read the guide", ""):
        thanks = draft_thanks(known, said="Accuracy is the job.", will_do=will_do, names=["Bo Lima"])
        assert faults(thanks, known, kind="thanks", names=("Bo Lima",)) == []
    for kind in ("yes", "not_now", "declined", "another_name", "question"):
        assert set(faults(draft_answer(known, kind=kind), known, kind="update")) <= {"unfilled_placeholder"}
    for draft in (
        draft_update(known, talks=3),
        draft_update(known),
        draft_update(known, talked_with=["Bo Lima"], led_to=1),
    ):
        assert set(faults(draft, known, kind="update")) <= {"unfilled_placeholder"}


def test_two_calls_in_a_row_are_worded_otherwise() -> None:
    first = draft_request(COMPLETE, channel="phone").body
    second = draft_nudge(
        replace(COMPLETE, said_before=frozenset(sentences_of(first))), sent_on=DAY, channel="phone"
    ).body
    third = draft_nudge(
        replace(COMPLETE, said_before=frozenset(sentences_of(first + second))), sent_on=DAY, channel="phone"
    ).body
    calls = [body.split("\n\n")[0].split(". ")[1:] for body in (second, third)]
    assert set(calls[0]).isdisjoint(calls[1])


@given(facts=complete)
def test_a_friend_who_introduces_me_twice_reads_two_letters(facts: Facts) -> None:
    first = draft_introduction(facts, to_whom="Priya Nair").body
    known = replace(facts, said_before=frozenset(sentences_of(first)))
    second = draft_introduction(known, to_whom="Bo Lima").body
    outside = [re.sub("“.*?”", "", body) for body in (first, second)]
    assert set(sentences_of(outside[0])).isdisjoint(sentences_of(outside[1]))


def test_also_around_words_that_are_still_to_be_filled_in_a_friend_reads_no_sentence_twice() -> None:
    sparse = replace(COMPLETE, introduction="", appeal="")
    for turn in range(7):
        first = draft_introduction(replace(sparse, turn=turn), to_whom="Priya Nair").body
        known = replace(sparse, turn=turn, said_before=tuple(sentences_of(first)))
        second = draft_introduction(known, to_whom="Bo Lima").body
        assert {one for one in sentences()["blurb_no_job"] if one in first and one in second} == set()


@given(facts=complete)
def test_an_introduction_asks_for_no_job_and_leaves_no_blank(facts: Facts) -> None:
    draft = draft_introduction(facts, to_whom="Priya Nair")
    found = faults(draft, facts, kind="update")
    assert {"asks_for_job", "unfilled_placeholder"}.isdisjoint(found)
    assert "Priya Nair" in draft.body


@given(facts=complete)
def test_news_leaves_what_was_learned_to_be_said_by_the_seeker(facts: Facts) -> None:
    for draft in (
        draft_update(facts),
        draft_update(facts, talks=2),
        draft_update(facts, talked_with=["Bo Lima"]),
    ):
        assert draft.body.count("[") == 1


def test_the_second_follow_up_says_that_it_is_the_last() -> None:
    first, last = (draft_nudge(COMPLETE, sent_on=DAY, is_last=is_last).body for is_last in (False, True))
    assert ("last time" in first, "last time" in last) == (False, True)


def test_what_the_referrer_said_is_told_only_where_that_is_allowed() -> None:
    words = "Tom explains labels better than anyone"
    bodies = [
        draft_request(replace(COMPLETE, referrer_words=words, may_name=may), channel="email").body
        for may in ("yes", "unknown", "no")
    ]
    assert [words in body for body in bodies] == [True, False, False]


def test_an_answer_confirms_the_time_that_was_agreed_on_and_has_a_place_for_what_they_asked() -> None:
    body = draft_answer(
        COMPLETE,
        kind="yes",
        asked=["What would you like to know most?"],
        agreed="Thursday, December 3 at 3:30 pm",
    ).body
    assert "Thursday, December 3 at 3:30 pm works well for me" in body
    assert "You asked what I would like to know most: [your answer]" in body
    assert ("two or three times" in body, "Thank you for saying yes" in body) == (False, True)


def test_an_answer_offers_times_where_they_said_yes_and_attaches_the_resume_only_where_asked() -> None:
    yes = draft_answer(COMPLETE, kind="yes").body
    asked = draft_answer(COMPLETE, kind="question", resume=True).body
    later = draft_answer(COMPLETE, kind="not_now", until="after May 3").body
    assert ("[two or three times" in yes, "resume" in yes, "resume is attached" in asked) == (
        True,
        False,
        True,
    )
    assert ("after May 3" in later, "[" in later) == (True, False)


def test_a_letter_that_only_changes_the_name_is_nearly_the_same() -> None:
    first = draft_request(COMPLETE, channel="email").body
    same = first.replace("Tom", "Ana")
    own = f"{same}\n\nYour talk at the spring meeting about leaflets made me laugh, think, and read the whole guide again."
    other = draft_request(replace(COMPLETE, turn=1), channel="email").body
    assert [nearly_the_same(body, [first]) for body in (same, own, other, "Thank you!")] == [
        0,
        None,
        None,
        None,
    ]


def test_a_sentence_with_another_number_of_minutes_is_the_same_sentence() -> None:
    heard: frozenset[str] = frozenset()
    shapes = []
    for minutes in (20, 5, 30, 15):
        said = say("keep_to", replace(COMPLETE, minutes=minutes, said_before=heard))
        heard |= frozenset(sentences_of(said))
        shapes.append(said.replace(str(minutes), "#"))
    assert len(set(shapes)) == len(shapes)
