"""A hint of work is fresh for four weeks."""

import pytest

from askwell.method.leads import age_words


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, ""),
        (27, ""),
        (28, "You heard it 4 weeks ago. Ask whether it still holds."),
        (84, "You heard it 12 weeks ago. It has most likely changed: ask before you count on it."),
    ],
)
def test_its_age_is_said_once_it_matters(days: int, words: str) -> None:
    assert age_words(days) == words
