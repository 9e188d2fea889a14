"""News thanks for what was not thanked for yet without saying "again", and can be said on the phone."""

from dataclasses import replace
from typing import Any

import pytest
from tests.method.letters.test_drafts import COMPLETE

from askwell.method.letters import draft_update, spoken
from askwell.method.letters.wordings import sentences

TURNS = range(6)


@pytest.mark.parametrize("turn", TURNS)
def test_who_was_not_thanked_for_a_talk_yet_is_thanked_for_nothing_once_more(turn: int) -> None:
    known = replace(COMPLETE, turn=turn)
    body = draft_update(known, talks=2, since_ours=True, thanks_due=True).body
    assert ("once more" in body, " again" in body) == (False, False)
    assert any(one in body for one in sentences()["helped_first"])


@pytest.mark.parametrize("turn", TURNS)
@pytest.mark.parametrize("news", [{"helped": False}, {"talks": 2}, {"talks": 2, "since_news": True}, {}])
def test_news_by_phone_is_spoken(turn: int, news: dict[str, Any]) -> None:
    known = replace(COMPLETE, turn=turn)
    said = spoken(known, draft_update(known, **news)).body
    for written in ("A line from me", "my last note", "I last wrote", "update from me"):
        assert written not in said


def test_what_came_of_a_name_sounds_like_no_blame() -> None:
    for turn in TURNS:
        friend = replace(COMPLETE, turn=turn, is_own=True, person_relation="friend")
        assert "your doing" not in draft_update(friend, talked_with=["Priya Nair"]).body
