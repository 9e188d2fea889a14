"""The warm path: who could introduce me, in how few steps."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from askwell.method.whom.paths import FAR, Link, Step, in_words, warm_path

LINKS = [Link("rosa", "tom", "gave"), Link("tom", "ana", "colleagues"), Link("ben", "ana", "gave")]


def test_somebody_i_know_is_one_step_away() -> None:
    assert warm_path(["rosa"], knows={"rosa"}, links=LINKS) == [Step("rosa")]
    assert in_words(1) == "You know each other: one step."


def test_the_shortest_way_begins_with_one_i_know() -> None:
    assert warm_path(["ana"], knows={"rosa"}, links=LINKS) == [
        Step("rosa", "gave"),
        Step("tom", "colleagues"),
        Step("ana"),
    ]
    assert warm_path(["ana"], knows={"rosa", "ben"}, links=LINKS) == [Step("ben", "gave"), Step("ana")]


def test_of_several_goals_the_nearest_counts() -> None:
    assert warm_path(["ana", "tom"], knows={"rosa"}, links=LINKS) == [Step("rosa", "gave"), Step("tom")]


def test_no_way_is_said_plainly() -> None:
    assert warm_path(["ana"], knows={"zoe"}, links=LINKS) == []
    assert warm_path([], knows={"zoe"}, links=LINKS) == []
    assert in_words(0) == "No path known."


def test_a_long_way_is_no_missing_one_and_is_said_to_be_long() -> None:
    chain = [Link(str(n), str(n + 1), "gave") for n in range(300)]
    assert len(warm_path(["0"], knows={"300"}, links=chain)) == 301
    assert (in_words(FAR), in_words(FAR + 1)[:20]) == ("4 steps.", "5 steps: a long way.")


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=30), st.sets(st.integers(0, 9)))
def test_each_step_of_a_way_is_a_link_and_rings_do_no_harm(
    pairs: list[tuple[int, int]], knows: set[int]
) -> None:
    way = warm_path([0], knows=knows, links=[Link(one, other, "gave") for one, other in pairs])
    linked = {frozenset(pair) for pair in pairs}
    keys = [step.key for step in way]
    assert not keys or (keys[0] in knows and keys[-1] == 0 and len(set(keys)) == len(keys))
    assert all(frozenset(pair) in linked for pair in pairwise(keys))
