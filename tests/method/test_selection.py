"""The chosen set is worth as much as the exact optimum, or nearly, and never less than plain greedy's."""

import pytest
from benches.planner import Compared, compared, in_words, summary

from askwell.method.selection import Item, Problem, choose, greedy, score, worth

AT_LEAST = 0.98


def least(campaigns: int) -> tuple[float, int, int]:
    found: list[Compared] = [compared(seed) for seed in range(campaigns)]
    figures = summary(found)
    print(in_words(figures))
    return figures["least"], int(figures["not_below_greedy"]), sum(one.of_exact > 1 + 1e-6 for one in found)


def test_the_planner_is_close_to_the_exact_optimum() -> None:
    part, not_below, above_exact = least(60)
    assert (part >= AT_LEAST, not_below, above_exact) == (True, 60, 0)


@pytest.mark.soak
def test_the_planner_is_close_to_the_exact_optimum_on_a_thousand_campaigns() -> None:
    part, not_below, above_exact = least(1000)
    assert (part >= AT_LEAST, not_below, above_exact) == (True, 1000, 0)


def item(minutes: float, *topics: int, groups: tuple[int, ...] = ()) -> Item:
    return Item(minutes=minutes, factor=1.0, topics=topics, groups=groups)


def test_two_short_ones_go_before_a_long_one_that_greedy_takes() -> None:
    problem = Problem(
        items=(item(4, 0), item(2, 1), item(2, 2)),
        topics=((1.0, 0.5), (0.8, 0.5), (0.8, 0.5)),
        most=2,
        minutes=4,
    )
    assert (greedy(problem), choose(problem), worth(problem, (1, 2))) == ([0], (1, 2), 1.6)


def test_a_group_that_can_be_served_goes_before_any_worth() -> None:
    problem = Problem(
        items=(item(2, 0), item(2, 1, groups=(0,))),
        topics=((9.0, 0.5), (0.1, 0.5)),
        groups=(1.0,),
        most=1,
        minutes=5,
    )
    assert (choose(problem), score(problem, (1,))) == ((1,), 1000.1)


def test_what_is_fixed_stays_though_it_takes_all_the_time() -> None:
    problem = Problem(
        items=(item(9, 0), item(2, 1)), topics=((0.1, 0.5), (9.0, 0.5)), fixed=(0,), most=2, minutes=5
    )
    assert choose(problem) == (0,)


def test_what_adds_nothing_is_not_chosen() -> None:
    assert choose(Problem(items=(item(2, 0),), topics=((0.0, 0.5),), most=3, minutes=9)) == ()
