"""Weights of words: a text is read into pieces, and the pieces say how likely it is what."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.learned.pieces import pieces_among, pieces_of
from askwell.method.learned.weights import Weights

TWO = Weights.read(
    "piece\tyes\tno\n(always)\t0\t1\nhappy\t8\t-1\nhappy to\t2\t0\nafraid\t-3\t6\n(a time)\t5\t0\n"
)
ONE = Weights.read("piece\tasks\n(always)\t-1\nhiring\t6\n")


def test_a_text_has_words_pairs_and_beginnings_and_every_number_is_one() -> None:
    assert pieces_of("We’re hiring 3!") == {
        "we're", "hiring", "#", "!", "^ we're", "we're hiring", "hiring #", "# !", "we'r*", "hiri*"
    }  # fmt: skip


def test_a_sentence_taken_apart_has_the_pairs_with_a_word_or_two_between_too() -> None:
    assert pieces_among(["hire", "only", "us", "2", "?"]) - pieces_of("hire only us 2?") == {
        "hire .. us", "hire .. #", "only .. #", "only .. ?", "us .. ?"
    }  # fmt: skip


def test_the_heavier_words_win() -> None:
    assert TWO.shares("Happy to!")["yes"] > 0.9
    assert TWO.shares("I'm afraid not")["no"] > 0.8


def test_a_sign_counts_as_a_word_does() -> None:
    assert TWO.shares("Monday", ["(a time)"])["yes"] > TWO.shares("Monday")["yes"]


def test_of_one_label_the_share_is_the_logistic_of_the_sum_over_the_root_of_the_number_of_pieces() -> None:
    pieces = pieces_of("hiring now")
    expected = 1 / (1 + math.exp(-(-1 + 6 / math.sqrt(len(pieces)))))
    assert ONE.shares("hiring now")["asks"] == pytest.approx(expected)


def test_the_pieces_that_speak_for_a_thing_come_the_heaviest_first() -> None:
    assert TWO.heaviest("afraid, happy to", "yes") == ["happy", "happy to"]
    assert TWO.heaviest("afraid, happy to", "no") == ["afraid"]


def test_what_has_no_weight_leaves_what_always_weighs() -> None:
    assert ONE.shares("")["asks"] == pytest.approx(1 / (1 + math.e))


@given(st.text())
def test_any_text_gets_shares_that_make_one(text: str) -> None:
    shares = TWO.shares(text)
    assert sum(shares.values()) == pytest.approx(1)
    assert all(0 <= share <= 1 for share in shares.values())


def test_how_much_of_a_text_is_known_tells_another_language() -> None:
    assert TWO.known("happy afraid") == 1
    assert TWO.known("glücklich afraid") == 0.5
    assert TWO.known("") == 0
    assert Weights.read("piece\tyes\n#\t3\n?\t2\n").known("22?") == 0


def test_a_table_with_a_word_for_a_number_is_refused() -> None:
    with pytest.raises(ValueError, match="heavy"):
        Weights.read("piece\tasks\nhiring\theavy\n")
