"""The six steps of one person."""

import datetime as dt

from askwell.web.steps import Step, steps

FOUND, ASKED = dt.date(2026, 2, 20), dt.date(2026, 2, 24)


def test_what_is_behind_is_done_with_its_day_and_what_is_ahead_is_a_verb() -> None:
    assert steps(2, [FOUND, ASKED]) == [
        Step("Found", "done", FOUND),
        Step("Asked", "done", ASKED),
        Step("Prepare", "now"),
        Step("Talk", "ahead"),
        Step("Thank", "ahead"),
        Step("Give back", "ahead"),
    ]


def test_after_the_last_step_nothing_is_next() -> None:
    assert [step.state for step in steps(6)] == ["done"] * 6


def test_a_step_left_out_never_looks_done_even_with_a_day() -> None:
    assert steps(4, [FOUND, ASKED, ASKED], skipped=[2])[2] == Step("Prepare", "skipped")


def test_a_missing_day_leaves_the_step_done_without_one() -> None:
    assert steps(2, [None, ASKED])[0] == Step("Found", "done")


def test_states_are_spoken_not_only_coloured() -> None:
    assert [step.spoken for step in steps(3, skipped=[1])] == [
        ", done",
        ", skipped",
        ", done",
        ", next",
        "",
        "",
    ]
