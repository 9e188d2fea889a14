"""The planner chooses what is worth most in the agreed minutes, and says why."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from askwell.method.bank import BANK, BY_KEY, BankQuestion
from askwell.method.coverage import Setting, room_for
from askwell.method.knowledge import Knowledge
from askwell.method.purposes import Purpose
from askwell.method.questions import budget, core_problem, minutes_of, plan
from askwell.method.selection import worth

ALL = [purpose.value for purpose in Purpose]


@pytest.mark.parametrize(
    ("minutes", "core"), [(10, 2), (15, 4), (20, 5), (25, 6), (29, 7), (30, 8), (45, 12)]
)
def test_an_even_first_campaign_gets_as_many_core_questions_as_the_talk_has_room_for(
    minutes: int, core: int
) -> None:
    chosen = plan(minutes=minutes, goals=ALL)
    assert (len(chosen.core), [choice.key for choice in chosen.closing]) == (core, ["x24", "s15"])


def test_it_opens_with_their_own_path() -> None:
    assert plan(minutes=20, goals=ALL).core[0].key == "s06"


def test_what_others_said_of_their_path_takes_nothing_from_the_opening() -> None:
    known = Knowledge(told={"path": [1.0] * 4})
    assert plan(minutes=20, goals=ALL, known=known).core[0].key == "s06"


def test_a_path_that_this_person_told_is_not_asked_again() -> None:
    first = plan(minutes=20, goals=ALL, asked={"s06"}).core[0].key
    assert (first != "s06", BY_KEY[first].stage <= 2, BY_KEY[first].sensitivity) == (True, True, 0)


@pytest.mark.parametrize("minutes", [2, 3, 4, 5, 6, 7, 8, 9])
def test_even_a_talk_of_a_few_minutes_is_not_planned_beyond_its_end(minutes: int) -> None:
    chosen = plan(minutes=minutes, goals=ALL)
    assert (minutes_of(chosen.keys) <= minutes, chosen.closing[-1].key) == (True, "s15")


def test_a_question_with_a_topic_of_the_seekers_own_is_worth_what_it_serves() -> None:
    moon = BankQuestion(
        key="m", text="How is the moon?", purposes={"fit": 1.0}, minutes=2, stage=2, topics=("moon",)
    )
    assert "m" in plan(minutes=20, goals={"fit": 1.0}, bank=(*BANK, moon)).keys


@pytest.mark.parametrize("role", ["manager", "recruiter"])
def test_of_two_questions_alike_the_one_meant_for_this_sort_of_person_is_asked(role: str) -> None:
    alike = [
        BankQuestion(
            key=sort, text=f"For a {sort}?", purposes={"fit": 1.0}, minutes=2, stage=4, topics=("own:places",),
            best_asked_of=sort,
        )
        for sort in ("manager", "recruiter")
    ]  # fmt: skip
    asked = set(plan(minutes=20, goals={"fit": 1.0}, role=role, bank=(*BANK, *alike)).keys)
    assert asked & {"manager", "recruiter"} == {role}


def test_five_hundred_questions_of_ones_own_are_chosen_among_like_any() -> None:
    own = [
        BankQuestion(
            key=f"o{n}",
            text=f"Question {n}?",
            purposes={"jobs": 0.3},
            minutes=2,
            stage=3,
            topics=(f"own:{n}",),
        )
        for n in range(500)
    ]
    assert len(plan(minutes=60, goals=ALL, bank=(*BANK, *own)).core) == room_for(60)


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
    assert "People disagree about hours." in whys


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
    assert budget(minutes=20, planned=18.5).startswith("About 19 of your 20 minutes.")
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
    assert [(choice.key, choice.why) for choice in chosen.closing] == [("x25", "Keep time for this one.")]


def test_starring_the_other_words_for_names_does_not_ask_them_twice() -> None:
    chosen = plan(minutes=20, goals=ALL, asked={"s15"}, musts={"x25"})
    assert [choice.key for choice in chosen.closing] == ["x25", "x24"]


def test_a_recruiter_is_asked_about_hiring_rather_than_the_day() -> None:
    chosen = set(plan(minutes=30, goals=ALL, role="recruiter").keys)
    assert ({"x15", "s12"} & chosen != set(), {"s01", "x01"} & chosen) == (True, set())


@given(minutes=st.integers(6, 120), asked=st.sets(st.sampled_from(sorted(BY_KEY))))
def test_a_plan_without_stars_fits_the_agreed_minutes(minutes: int, asked: set[str]) -> None:
    assert minutes_of(plan(minutes=minutes, goals=ALL, asked=asked).keys) <= minutes


@given(places=st.permutations(range(12)))
def test_the_order_of_a_set_does_not_change_its_worth(places: list[int]) -> None:
    _, problem = core_problem(Setting(minutes=30, goals=dict.fromkeys(ALL, 1.0)), BANK)
    assert worth(problem, places) == worth(problem, sorted(places))


def test_the_fifth_talk_asks_what_four_talks_left_out() -> None:
    """Four practitioners told of their way in, days, hours, culture, training and the market; nobody said what they dislike."""
    told = {
        topic: [0.8] * 4 for topic in ("path", "tasks", "hours", "culture", "training", "market", "skills")
    }
    fifth = plan(minutes=20, goals=ALL, known=Knowledge(told=told))
    asked = {topic for choice in fifth.core for topic in BY_KEY[choice.key].topics}
    assert ("dislikes" in asked, "likes" in asked) == (True, True)


def test_four_planned_talks_in_which_dislikes_are_never_answered_raise_them_each_time_anew() -> None:
    told: dict[str, list[float]] = {}
    for _ in range(4):
        for choice in plan(minutes=20, goals=ALL, known=Knowledge(told=told)).core:
            for topic in set(BY_KEY[choice.key].topics) - {"dislikes"}:
                told.setdefault(topic, []).append(0.8)
    whys = [choice.why for choice in plan(minutes=20, goals=ALL, known=Knowledge(told=told)).core]
    assert "Nobody has told you yet about what people dislike." in whys


def test_what_is_disputed_is_put_to_the_test() -> None:
    told = {topic: [0.9, 0.9] for question in BANK for topic in question.topics if topic != "contradiction"}
    chosen = plan(minutes=20, goals=ALL, known=Knowledge(told=told, disputed=["criteria"]))
    assert "x23" in chosen.keys


def test_what_was_found_by_reading_is_not_asked_and_its_source_is_named() -> None:
    chosen = plan(minutes=30, goals=ALL, found={"s01": "their own page"})
    assert ("s01" in chosen.keys, chosen.left_out["s01"]) == (
        False,
        "You found this by reading: their own page.",
    )


def test_a_work_value_that_matters_more_is_asked_about() -> None:
    told = {topic: [1.0] * 2 for question in BANK for topic in question.topics if not topic.startswith("v_")}
    keen = plan(minutes=20, goals=["fit"], known=Knowledge(told=told), values={"independence": 1.0})
    cold = plan(minutes=20, goals=["fit"], known=Knowledge(told=told), values={"independence": 0.0})
    assert ("x06" in keen.keys, "x06" in cold.keys) == (True, False)


def test_each_question_is_chosen_or_left_out_with_a_sentence() -> None:
    made = plan(minutes=20, goals=ALL, role="recruiter")
    reasons = [choice.why for choice in (*made.core, *made.closing)] + list(made.left_out.values())
    assert (len(reasons), all(reason[-1] in ".?”" for reason in reasons)) == (len(BANK), True)


def test_an_own_question_counts_by_the_purposes_it_serves() -> None:
    own = BankQuestion(
        key="own", text="May I come along?", purposes={"fit": 1.0}, minutes=2, stage=3, topics=("own:own",)
    )
    assert "own" in plan(minutes=30, goals=["fit"], bank=[*BANK, own]).keys
