"""Whom one wrote with before is reminded of it, in words that the seeker finishes herself."""

from dataclasses import replace

import pytest

from askwell.method.etiquette import check_letter
from askwell.method.letters import Facts, draft_request
from askwell.method.letters.openings import WROTE_ABOUT
from askwell.method.letters.wordings import sentences

ADA = Facts(
    seeker_name="Maya Osei",
    person_name="Ada Lovelace",
    introduction="I have been a hospital pharmacy technician for five years",
    occupation="medical writing",
    appeal="I like finding the sentence that a worried patient understands",
    last_wrote="in June 2021",
    long_ago=True,
)


@pytest.mark.parametrize("long_ago", [True, False])
@pytest.mark.parametrize("turn", range(5))
def test_each_wording_says_the_month_and_passes_once_it_is_filled_in(turn: int, *, long_ago: bool) -> None:
    draft = draft_request(replace(ADA, turn=turn, long_ago=long_ago), channel="email")
    assert "in June 2021" in draft.body
    assert f"[{WROTE_ABOUT}]" in draft.body
    filled = draft.body.replace(f"[{WROTE_ABOUT}]", "the engine")
    checks = check_letter(
        filled, kind="request", channel="email", subject=draft.subject, recipient="Ada Lovelace"
    )
    assert [check.name for check in checks if not check.ok] == []


def test_there_are_as_many_wordings_as_are_tried() -> None:
    assert {len(sentences()[place]) for place in ("wrote", "wrote_long_ago")} == {5}


def test_until_it_is_filled_in_the_check_says_so() -> None:
    draft = draft_request(ADA, channel="email")
    checks = {check.name: check.ok for check in check_letter(draft.body, kind="request", channel="email")}
    assert checks["unfilled_placeholder"] is False


def test_who_gave_the_name_comes_before_former_letters() -> None:
    draft = draft_request(replace(ADA, referrer_name="Daniel Reyes", may_name="yes"), channel="email")
    assert ("Daniel Reyes" in draft.body, "June 2021" in draft.body) == (True, False)


@pytest.mark.parametrize("channel", ["linkedin", "message", "phone"])
def test_every_channel_says_it(channel: str) -> None:
    assert "in June 2021" in draft_request(ADA, channel=channel).body
