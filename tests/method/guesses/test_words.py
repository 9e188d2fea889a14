"""The words by which a note is guessed."""

from askwell.method.guesses.words import TOPIC_WORDS, VAGUE_WORDS
from askwell.method.topics import NAMES


def test_every_theme_that_is_offered_has_a_name_to_read() -> None:
    assert {*TOPIC_WORDS, *VAGUE_WORDS} <= set(NAMES)
