"""The planner chooses what is worth most in the agreed minutes, and says why."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from askwell.method.bank import BANK, BY_KEY
from askwell.method.purposes import Purpose
from askwell.method.questions import NOTHING_KNOWN, Knowledge, _Worth, budget, minutes_of, plan, room_for

ALL = [purpose.value for purpose in Purpose]


@pytest.mark.parametrize(("minutes", "core"), [(10, 2), (15, 4), (20, 5), (25, 5), (30, 8), (45, 12)])
def test_an_even_first_campaign_gets_as_many_core_questions_as_the_talk_has_room_for(
    minutes: int, core: int
) -> None:
    chosen = plan(minutes=minutes, goals=ALL)
    assert (len(chosen.core), [choice.key for choice in chosen.closing]) == (core, ["x24", "s15"])


def test_it_opens_with_their_own_path() -> None:
    assert plan(minutes=20, goals=ALL).core[0].key == "s06"


def test_a_path_that_is_known_is_not_asked_again() -> None:
    known = Knowledge(told={"path": [1.0]})
    assert plan(minutes=20, goals=ALL, known=known).core[0].key != "s06"


def test_each_purpose_has_a_question_where_there_is_room() -> None:
    served = {BY_KEY[choice.key].main_purpose for choice in plan(minutes=30, goals=ALL).core}
    assert served >= set(ALL)


def test_what_this_person_was_asked_before_is_left_out_and_said() -> None:
    chosen = plan(minutes=30, goals=ALL, asked={"s01"})
    assert ("s01" in chosen.keys, chosen.left_out["s01"]) == (False, "You asked this person before.")


def test_nothing_too_close_is_asked_in_a_short_talk() -> None:
    sensitive = {question.key for question in BANK if question.sensitivity > 1}
    assert sensitive & set(plan(minutes=20, goals=ALL).keys) == set()
    assert plan(minutes=20, goals=ALL).left_out["x12"] == "Too close for a short talk."


def test_a_starred_question_is_asked_whatever_else_is_worth() -> None:
    assert "s07" in plan(minutes=10, goals=ALL, musts={"s07"}).keys


def test_what_people_disagree_about_comes_up() -> None:
    known = Knowledge(told={"hours": [1.0], "tasks": [1.0]}, disputed=["hours"])
    whys = {choice.why for choice in plan(minutes=30, goals=ALL, known=known).core}
    assert "People disagree." in whys


def test_it_says_what_only_one_person_told() -> None:
    told = {topic: [1.0] for question in BANK for topic in question.topics}
    whys = {choice.why for choice in plan(minutes=30, goals=ALL, known=Knowledge(told=told)).core}
    assert any(why.startswith("Only one person has told you about ") for why in whys)


@given(
    minutes=st.integers(5, 120),
    goals=st.sets(st.sampled_from(ALL)),
    asked=st.sets(st.sampled_from(sorted(BY_KEY))),
)
def test_a_plan_is_the_same_each_time_never_repeats_and_fits_the_room(
    minutes: int, goals: set[str], asked: set[str]
) -> None:
    first = plan(minutes=minutes, goals=goals, asked=asked)
    assert plan(minutes=minutes, goals=goals, asked=asked) == first
    assert len(set(first.keys)) == len(first.keys)
    assert (len(first.core) <= room_for(minutes), asked & set(first.keys)) == (True, set())


@settings(max_examples=20)
@given(minutes=st.integers(10, 60))
def test_more_minutes_are_never_worth_less(minutes: int) -> None:
    assert plan(minutes=minutes + 5, goals=ALL).value >= plan(minutes=minutes, goals=ALL).value


def test_the_bank_holds_the_fifteen_of_the_handout() -> None:
    assert [question.key for question in BANK if question.of_the_handout] == [
        f"s{number:02}" for number in range(1, 16)
    ]


def test_the_fifteen_take_about_half_an_hour() -> None:
    assert minutes_of([question.key for question in BANK if question.of_the_handout]) == 31


def test_the_budget_is_a_sentence_and_never_a_block() -> None:
    assert (budget(minutes=25, planned=22), budget(minutes=20, planned=26)) == (
        "About 22 of your 25 minutes. Good: that leaves room for hello and thank you.",
        "About 26 minutes of questions for a 20-minute talk. Take one off, or accept that you may not reach the last.",
    )


def test_a_star_goes_before_the_rules_of_tact() -> None:
    chosen = plan(minutes=15, goals=ALL, musts={"x12", "s01"}, asked={"s01"})
    assert ({"x12", "s01"} <= set(chosen.keys), len(chosen.core)) == (True, room_for(15))


def test_a_starred_question_of_the_closing_comes_before_the_names() -> None:
    chosen = plan(minutes=20, goals=ALL, musts={"x26"})
    assert [choice.key for choice in chosen.closing] == ["x26", "x24", "s15"]


def test_whoever_was_asked_for_names_before_is_asked_in_other_words() -> None:
    chosen = plan(minutes=20, goals=ALL, asked={"s15", "x24"})
    assert [(choice.key, choice.why) for choice in chosen.closing] == [
        ("x25", "Keep two minutes for this one.")
    ]


def test_starring_the_other_words_for_names_does_not_ask_them_twice() -> None:
    chosen = plan(minutes=20, goals=ALL, asked={"s15"}, musts={"x25"})
    assert [choice.key for choice in chosen.closing] == ["x25", "x24"]


def test_a_recruiter_is_asked_about_hiring_rather_than_the_day() -> None:
    chosen = set(plan(minutes=30, goals=ALL, role="recruiter").keys)
    assert ({"x15", "s12"} & chosen != set(), {"s01", "x01"} & chosen) == (True, set())


@given(minutes=st.integers(6, 120), asked=st.sets(st.sampled_from(sorted(BY_KEY))))
def test_a_plan_without_stars_fits_the_agreed_minutes(minutes: int, asked: set[str]) -> None:
    assert minutes_of(plan(minutes=minutes, goals=ALL, asked=asked).keys) <= minutes


@given(keys=st.permutations(sorted(BY_KEY)[:12]))
def test_the_order_of_a_set_does_not_change_its_worth(keys: list[str]) -> None:
    worth = _Worth(goals=ALL, known=NOTHING_KNOWN, role="practitioner", bank=BANK)
    assert worth.of(BY_KEY[key] for key in keys) == worth.of(BY_KEY[key] for key in sorted(keys))
