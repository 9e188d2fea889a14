"""Words of titles and slips of typing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.occupations.spelling import distance, errors_allowed, one_stem, remainders, words

LETTERS = st.text("abcde", min_size=1, max_size=10)


@pytest.mark.parametrize(
    ("one", "other", "edits"),
    [("nurse", "nurse", 0), ("nurse", "nusre", 1), ("plumer", "plumber", 1), ("hygenist", "hygienist", 1), ("engeneer", "engineer", 1),
     ("writter", "writer", 1), ("medcal", "medical", 1), ("cook", "nurse", None)],
)  # fmt: skip
def test_the_distance_counts_edits_and_a_swap_is_one(one: str, other: str, edits: int | None) -> None:
    assert distance(one, other, most=2) == edits


@given(LETTERS, LETTERS)
def test_the_distance_is_the_same_both_ways(one: str, other: str) -> None:
    assert distance(one, other, most=9) == distance(other, one, most=9)


@given(st.text("abcdefgh", min_size=4, max_size=12), st.integers(0, 11))
def test_two_words_one_letter_apart_share_a_remainder(word: str, place: int) -> None:
    slip = word[:place] + word[place + 1 :]
    if slip != word and errors_allowed(slip):
        assert remainders(word) & remainders(slip)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [("nurse", "nursing", True), ("teaches", "teacher", True), ("writers", "writing", True), ("cars", "carpets", False), ("cook", "coder", False)],
)  # fmt: skip
def test_forms_of_a_word_have_one_stem(one: str, other: str, alike: bool) -> None:  # noqa: FBT001  # a parameter of the test
    assert one_stem(one, other) is alike


def test_words_have_no_accents_and_no_signs() -> None:
    assert words("Barista/Café Worker (Senior)") == ["barista", "cafe", "worker", "senior"]
