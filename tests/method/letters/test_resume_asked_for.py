"""Whoever asks for a resume hears that no job is asked, and of the talk; on the phone it is named, too."""

from dataclasses import replace

import pytest
from tests.method.letters.test_drafts import COMPLETE

from askwell.method.letters import draft_answer, spoken

ASKED = ["Please send me your resume first"]


@pytest.mark.parametrize("turn", range(5))
@pytest.mark.parametrize("channel", ["email", "message", "phone"])
def test_it_says_that_no_job_is_asked_and_what_is(channel: str, turn: int) -> None:
    facts = replace(COMPLETE, turn=turn)
    draft = draft_answer(facts, kind="question", resume=True, channel=channel, asked=ASKED)
    body = spoken(facts, draft, answers="question").body if channel == "phone" else draft.body
    assert ("not asking for a job" in body, "20 minutes" in body, "resume" in body) == (True, True, True)
    assert "[Your answer" not in body
    assert ("attach your resume to this mail" in body) == (channel == "email")


def test_her_own_people_need_not_hear_that_it_is_no_job() -> None:
    facts = replace(COMPLETE, is_own=True, person_relation="aunt")
    assert "job" not in draft_answer(facts, kind="question", resume=True, asked=ASKED).body
