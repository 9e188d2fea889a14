"""Two themes that may be one are found by their words, what those mean, and their notes; others are left alone."""

from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.method.theme_truth import SEEN, UNSEEN, Told

from askwell.method.theme_likeness import near_duplicates
from askwell.method.themes import theme_key
from askwell.method.topics import NAMES

Pairs = set[frozenset[str]]


def found_and_true(told: Told) -> tuple[Pairs, Pairs]:
    lines: defaultdict[str, list[str]] = defaultdict(list)
    for name, notes in told.themes.items():
        lines[theme_key(name)] += notes
    used = {key: len(notes) for key, notes in lines.items()}
    found = {frozenset([one.keep, one.other]) for one in near_duplicates(used, lines=lines)}
    true = {frozenset(map(theme_key, pair)) for pair in told.same}
    return found, {pair for pair in true if len(pair) > 1}


@pytest.mark.parametrize(("campaigns", "precision", "recall"), [(SEEN, 0.95, 0.9), (UNSEEN, 0.85, 0.7)])
def test_most_that_are_one_are_offered_and_little_else(
    campaigns: tuple[Told, ...], precision: float, recall: float
) -> None:
    right = offered = there = 0
    for told in campaigns:
        found, true = found_and_true(told)
        right, offered, there = right + len(found & true), offered + len(found), there + len(true)
    print(f"offered {offered}, of them right {right}, there are {there}")
    assert right / offered >= precision
    assert right / there >= recall


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("size of classes", "class size", "The same words, written another way."),
        ("nightshifts", "night shifts", "They are spelt alike."),
        ("pay", "my salary", "The words often mean the same."),
        ("budget cuts", "cuts", "One says the other more closely."),
    ],
)
def test_each_pair_says_why(one: str, other: str, why: str) -> None:
    [pair] = near_duplicates({theme_key(one): 2, theme_key(other): 1})
    assert (pair.keep, pair.other, pair.why) == (theme_key(one), theme_key(other), why)


def test_notes_that_share_words_which_no_other_theme_has_bring_two_together() -> None:
    lines = {
        "staff": ["Two of us for thirty beds on the ward"],
        "how many nurse": ["Thirty beds, and two of us on Sundays"],
        "parking": ["The parking costs more than lunch"],
    }
    [pair] = near_duplicates(dict.fromkeys(lines, 1), lines=lines)
    assert pair.why == "Your notes under both speak of beds and thirty, and no other theme does."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("team spirit", "team size"), ("difficult hours", "difficult visitors"), ("code review", "performance review"),
        ("first job", "second job"), ("what people like", "people help each other"), ("culture", "values"),
    ],
)  # fmt: skip
def test_a_word_that_says_little_brings_nothing_together(one: str, other: str) -> None:
    assert near_duplicates({theme_key(one): 1, theme_key(other): 1}) == []


@given(st.dictionaries(st.text(max_size=30).map(theme_key), st.integers(1, 9), max_size=12))
def test_no_pair_stands_twice_nor_with_itself_nor_holds_two_of_the_bank(used: dict[str, int]) -> None:
    found = near_duplicates(used)
    pairs = [frozenset([one.keep, one.other]) for one in found]
    assert len(set(pairs)) == len(pairs)
    assert all(len(pair) == 2 and not pair <= set(NAMES) and pair <= set(used) for pair in pairs)
    assert all(one.why and used[one.keep] >= used[one.other] for one in found)


def test_an_hour_of_pay_is_not_hours() -> None:
    noted = {"pay": ["$21 an hour, shifts extra"], "hours": ["every hour counts, twelve in shifts"]}
    assert near_duplicates({"pay": 1, "hours": 1}, lines=noted) == []
