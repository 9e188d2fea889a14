"""What matters more, by choosing between two."""

from itertools import combinations, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.fit.choices import pairs, ranking
from askwell.method.fit.shapes import VALUES


def by_order(order: str) -> list[tuple[str, str]]:
    return list(combinations(order, 2))


def test_six_values_take_fifteen_choices_and_no_value_comes_twice_in_a_round() -> None:
    put = pairs(VALUES)
    assert sorted(sorted(pair) for pair in put) == sorted(sorted(pair) for pair in combinations(VALUES, 2))
    rounds = [put[start : start + 3] for start in range(0, 15, 3)]
    assert [len({one for pair in one_round for one in pair}) for one_round in rounds] == [6] * 5


def test_five_things_take_ten() -> None:
    assert sorted("".join(sorted(pair)) for pair in pairs("abcde")) == [
        "".join(pair) for pair in combinations("abcde", 2)
    ]


@pytest.mark.parametrize("order", ["abcd", "dcba", "bdac"])
def test_choices_that_follow_an_order_give_it_back(order: str) -> None:
    found = ranking("abcd", by_order(order))
    assert ("".join(found.order), found.circles, found.consistency) == (order, [], 1.0)


def test_a_circle_is_shown() -> None:
    found = ranking("abc", [("a", "b"), ("b", "c"), ("c", "a")])
    assert (found.circles, found.wins, found.consistency) == (
        [("a", "b", "c")], {"a": 1, "b": 1, "c": 1}, 0.0,
    )  # fmt: skip


def test_one_circle_of_eight_in_six_things_by_hand() -> None:
    """Six in order, but the last over the fourth: d over e, e over f, f over d. At most (216 - 24)/24 = 8 circles."""
    found = ranking("abcdef", [*by_order("abcdef"), ("f", "d")])
    assert (found.circles, found.consistency) == ([("d", "e", "f")], 0.875)


def test_a_pair_chosen_again_counts_as_it_was_chosen_last() -> None:
    assert ranking("ab", [("a", "b"), ("b", "a")]).order == ["b", "a"]


def test_while_a_pair_is_open_nothing_is_said_about_consistency() -> None:
    found = ranking("abc", [("c", "a")])
    assert (found.order, found.open, found.consistency) == (
        ["c", "a", "b"], [("a", "b"), ("b", "c")], None,
    )  # fmt: skip


@pytest.mark.parametrize("choice", [("a", "z"), ("a", "a")])
def test_what_is_no_choice_is_refused(choice: tuple[str, str]) -> None:
    with pytest.raises(ValueError, match="is no choice"):
        ranking("ab", [choice])


@given(data=st.data(), size=st.integers(3, 7))
def test_circles_are_kendalls_count_and_consistency_lies_between(data: st.DataObject, size: int) -> None:
    """Kendall: k(k-1)(k-2)/6 less the sum of a(a-1)/2 over the wins a."""
    items = "abcdefg"[:size]
    choices = [data.draw(st.sampled_from([pair, pair[::-1]])) for pair in combinations(items, 2)]
    found = ranking(items, choices)
    wins = found.wins.values()
    assert len(found.circles) == size * (size - 1) * (size - 2) // 6 - sum(a * (a - 1) // 2 for a in wins)
    assert found.consistency is not None
    assert 0 <= found.consistency <= 1


def test_every_circle_goes_round() -> None:
    for items in permutations("abc"):
        one, two, three = items
        [circle] = ranking("abc", [(one, two), (two, three), (three, one)]).circles
        assert circle in {("a", "b", "c"), ("a", "c", "b")}
