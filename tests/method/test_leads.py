"""A hint of work is fresh for four weeks."""

import pytest

from askwell.method.leads import age_words, when_said


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


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("They may need a junior in May", "in May"),
        ("A place may open at Northgate when Lena moves up, in early summer", "in early summer"),
        ("Fenwick takes four associates every September.", "every September"),
        ("Another analyst, likely in the new year", "likely in the new year"),
        ("Two posts by the end of the month", "by the end of the month"),
        ("A desk within two weeks", "within two weeks"),
        ("They are short of people", ""),
        ("He may retire", ""),
    ],
)
def test_when_it_is_for_is_read_from_its_words(text: str, when: str) -> None:
    assert when_said(text) == when
