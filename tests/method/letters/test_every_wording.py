"""Every wording of a first letter and of a follow-up passes the checks, and what was said to others longest ago comes next."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

import pytest
from tests.method.letters.test_complete_drafts import faults
from tests.method.letters.test_drafts import COMPLETE

from askwell.method.letters import Facts, draft_nudge, draft_request, sentences_of
from askwell.method.letters.wordings import say, sentences

DAY = dt.date(2026, 3, 2)
STRANGER = replace(COMPLETE, something_true="", person_title="Medical writer", organisation="Halden Bio")
OTHER = replace(STRANGER, person_title="Pharmacist")
UNNAMED = replace(STRANGER, may_name="no")
NO_PLACE, OTHER_NO_PLACE = (replace(one, organisation="") for one in (STRANGER, OTHER))
NO_ROLE = replace(STRANGER, person_title="")
IN_REQUESTS = [
    ("source", STRANGER), ("unnamed", UNNAMED), ("me", STRANGER), ("curious", STRANGER), ("ask", STRANGER), ("no_job", STRANGER),
    ("way_out", STRANGER), ("role_and_place", STRANGER), ("beside_and_place", OTHER), ("role", NO_PLACE), ("beside", OTHER_NO_PLACE),
    ("place", NO_ROLE),
]  # fmt: skip
IN_NUDGES = ["nudge", "nudge_source", "still", "last", "nudge_out", "not_again"]
LEAST = 10
"""Wordings of a place that stands in every letter; ten people in a row read different ones."""


def each(place: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Yield each wording of a place while it is the only one."""
    known = sentences()
    for wording in known[place]:
        only = {**known, place: [wording]}
        monkeypatch.setattr("askwell.method.letters.wordings.sentences", lambda only=only: only)
        yield wording


def its_words(wording: str) -> str:
    """Return the longest piece of a wording that is the same whatever is filled in."""
    pieces = wording.replace("}", "{").split("{")[::2]
    return max(pieces, key=len).strip(" ,.:?")


@pytest.mark.parametrize(("place", "facts"), IN_REQUESTS, ids=[place for place, _ in IN_REQUESTS])
def test_every_wording_of_a_request_passes_the_checks(
    place: str, facts: Facts, monkeypatch: pytest.MonkeyPatch
) -> None:
    for wording in each(place, monkeypatch):
        draft = draft_request(facts, channel="email")
        assert its_words(wording) in draft.body
        assert faults(draft, facts, kind="request") == [], draft.body


@pytest.mark.parametrize("is_last", [False, True])
@pytest.mark.parametrize("place", IN_NUDGES)
def test_every_wording_of_a_follow_up_passes_the_checks(
    place: str,
    is_last: bool,  # noqa: FBT001  # a column of the table
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for wording in each(place, monkeypatch):
        draft = draft_nudge(STRANGER, sent_on=DAY, is_last=is_last)
        assert (its_words(wording) in draft.body) is (place != ("not_again" if is_last else "last"))
        assert faults(draft, STRANGER, kind="nudge") == [], draft.body


@pytest.mark.parametrize("place", ["short_ask", "short_nudge", "short_still"])
def test_every_wording_of_a_note_passes_the_checks_and_fits(
    place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in each(place, monkeypatch):
        request = draft_request(STRANGER, channel="linkedin")
        nudge = draft_nudge(STRANGER, sent_on=DAY, channel="linkedin")
        assert faults(request, STRANGER, kind="request", channel="linkedin") == [], request.body
        assert faults(nudge, STRANGER, kind="nudge", channel="linkedin") == [], nudge.body
        assert (len(request.body) <= 300, len(nudge.body) <= 300) == (True, True)


def test_ten_in_a_row_read_different_wordings() -> None:
    places = [place for place, _ in IN_REQUESTS] + [place for place in IN_NUDGES if place != "last"]
    assert {place: len(sentences()[place]) for place in places if len(sentences()[place]) < LEAST} == {}


def test_what_was_said_to_others_longest_ago_is_said_next_whatever_the_turn() -> None:
    lately: tuple[str, ...] = ()
    said = []
    for turn in (3, 3, 9, 0, 3, 7, 7, 2, 5, 5):
        said.append(say("way_out", replace(COMPLETE, turn=turn, lately=lately)))
        lately += tuple(sentences_of(said[-1]))
    assert len(set(said)) == len(sentences()["way_out"]) == len(said)
    assert say("way_out", replace(COMPLETE, turn=4, lately=lately)) == said[0]
