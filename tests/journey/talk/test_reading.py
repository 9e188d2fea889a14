"""A name is found at the beginning of a line."""

import pytest

from askwell.journey.talk.reading import LONGEST_NAME, name_in, storable


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Sofia Brandt", "Sofia Brandt"),
        (" Sofia Brandt, runs the journal ", "Sofia Brandt"),
        ("Sofia Brandt (journal)", "Sofia Brandt"),
        ("Jean-Luc Picard - captain", "Jean-Luc Picard"),
        ("Sofia: ask her about hours", "Sofia"),
        ("山田 太郎", "山田 太郎"),
        (", nobody", ", nobody"),
        ("x" * 400, "x" * LONGEST_NAME),
    ],
)
def test_the_name_is_what_stands_before_the_first_sign(line: str, name: str) -> None:
    assert name_in(line) == name


def test_whole_emoji_and_marks_stay_as_they_are() -> None:
    assert storable("👩🏽‍🔬 \ufeffनमस्ते\n") == "👩🏽‍🔬 \ufeffनमस्ते\n"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Owen Park at Northgate, an editor", "Owen Park"),
        ("Aiko Mori left the field, ask her why", "Aiko Mori"),
        ("Ludwig van Beethoven can tell you", "Ludwig van Beethoven"),
        ("ask at the desk", "ask at the desk"),
        ("Rosa", "Rosa"),
        ("Anna from the union hall could tell me", "Anna"),
        ("call Jim (Otis)", "Jim"),
        ("A mate at work, Dora Wenz of Liftwerk Bonn, takes beginners", "Dora Wenz"),
        ("the woman at the desk, no name yet", "the woman at the desk"),
        ("call the desk", "call the desk"),
    ],
)
def test_a_name_ends_where_the_small_words_begin(line: str, name: str) -> None:
    assert name_in(line) == name
