"""No two letters to one person say the same sentence, and letters to different people differ."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from tests.method.letters.test_complete_drafts import complete, faults
from tests.method.letters.test_drafts import COMPLETE

from askwell.method.letters import (
    Draft,
    Facts,
    draft_answer,
    draft_introduction,
    draft_nudge,
    draft_request,
    draft_reschedule,
    draft_thanks,
    draft_update,
    sentences_of,
)
from askwell.method.letters.nearly import nearly_the_same

DAY = dt.date(2026, 3, 2)


def a_whole_correspondence(facts: Facts) -> list[Draft]:
    """Return every letter that one person may get, each made after those before it went."""
    said: set[str] = set()
    written: list[Draft] = []
    for make in (
        lambda known: draft_request(known, channel="email"),
        lambda known: draft_nudge(known, sent_on=DAY),
        lambda known: draft_nudge(known, sent_on=DAY, is_last=True),
        lambda known: draft_request(known, channel="message"),
        lambda known: draft_answer(known, kind="yes"),
        lambda known: draft_reschedule(known, when="on Monday"),
        lambda known: draft_thanks(
            known, said="Accuracy is the job", will_do="Read the guide", names=["Bo Lima"]
        ),
        lambda known: draft_update(
            known, talked_with="Bo Lima", learned="The hours are kinder than I thought"
        ),
        lambda known: draft_thanks(known, said="Look it up", will_do="Order the book", names=["Ines Ortega"]),
        draft_update,
    ):
        draft = make(replace(facts, said_before=frozenset(said)))
        said |= set(sentences_of(draft.body))
        written.append(draft)
    return written


@pytest.mark.parametrize("turn", range(4))
@given(facts=complete)
def test_no_sentence_is_said_twice_to_one_person(turn: int, facts: Facts) -> None:
    said: dict[str, int] = {}
    for number, draft in enumerate(a_whole_correspondence(replace(facts, turn=turn))):
        for sentence in sentences_of(draft.body):
            assert said.setdefault(sentence, number) == number, sentence


@pytest.mark.parametrize("turn", range(4))
@given(facts=complete)
def test_every_wording_passes_the_checks(turn: int, facts: Facts) -> None:
    known = replace(facts, turn=turn)
    assert faults(draft_request(known, channel="email"), known, kind="request") == []
    for is_last in (False, True):
        nudge = draft_nudge(known, sent_on=DAY, is_last=is_last)
        assert faults(nudge, known, kind="nudge") == []
    thanks = draft_thanks(known, said="Accuracy is the job.", will_do="Read the guide", names=["Bo Lima"])
    assert faults(thanks, known, kind="thanks", names=("Bo Lima",)) == []


@given(facts=complete)
def test_an_introduction_asks_for_no_job_and_leaves_no_blank(facts: Facts) -> None:
    draft = draft_introduction(facts, to_whom="Priya Nair")
    found = faults(draft, facts, kind="update")
    assert {"asks_for_job", "unfilled_placeholder"}.isdisjoint(found)
    assert "Priya Nair" in draft.body


@given(facts=complete)
def test_news_never_holds_a_blank(facts: Facts) -> None:
    for talked_with in ("", "Bo Lima"):
        assert "[" not in draft_update(facts, talked_with=talked_with).body


def test_the_second_follow_up_says_that_it_is_the_last() -> None:
    first, last = (draft_nudge(COMPLETE, sent_on=DAY, is_last=is_last).body for is_last in (False, True))
    assert ("last line" in first, "last line" in last) == (False, True)


def test_what_the_referrer_said_is_told_only_where_that_is_allowed() -> None:
    words = "Tom explains labels better than anyone"
    bodies = [
        draft_request(replace(COMPLETE, referrer_words=words, may_name=may), channel="email").body
        for may in ("yes", "unknown", "no")
    ]
    assert [words in body for body in bodies] == [True, False, False]


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
