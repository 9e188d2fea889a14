"""Each scale has its words, each interest its three things to do."""

from itertools import pairwise

import pytest

from askwell.method.fit.shapes import INTERESTS, VALUES
from askwell.method.fit.wording import (
    INTEREST_WORDS,
    ITEMS,
    VALUE_WORDS,
    consistency_words,
    scores_of,
)


def test_every_scale_has_its_words_in_order() -> None:
    assert (tuple(VALUE_WORDS), tuple(INTEREST_WORDS)) == (VALUES, INTERESTS)


def test_every_interest_has_three_things_to_do_never_two_of_one_in_a_row() -> None:
    letters = [item[0] for item in ITEMS]
    assert {letter: letters.count(letter) for letter in letters} == dict.fromkeys("riasec", 3)
    assert [one for one, next_one in pairwise(letters) if one == next_one] == []


def test_scores_are_the_sums_of_their_items_by_hand() -> None:
    answers = dict.fromkeys(ITEMS, 0.0) | {"r1": 4.0, "r2": 3.0, "r3": 1.0, "c1": 2.0}
    assert scores_of(answers) == dict.fromkeys(INTERESTS, 0.0) | {"realistic": 8.0, "conventional": 2.0}


def test_with_an_answer_open_there_are_no_scores() -> None:
    assert scores_of({item: 1.0 for item in ITEMS if item != "e2"}) is None


@pytest.mark.parametrize(
    ("consistency", "word"), [(1.0, "throughout"), (0.875, "mostly"), (0.5, "rough"), (0.0, "nothing stands")]
)
def test_consistency_in_words(consistency: float, word: str) -> None:
    assert word in consistency_words(consistency)
