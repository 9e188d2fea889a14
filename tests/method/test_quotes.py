"""Quotation marks never stand twice."""

import pytest

from askwell.method.quotes import bare


@pytest.mark.parametrize(
    ("noted", "quoted"),
    [
        ('"you\'re left alone"', "you're left alone"),
        ("“It is quiet.”", "It is quiet."),
        ('"quiet", she says, "and slow"', '"quiet", she says, "and slow"'),
        ("It is quiet.", "It is quiet."),
    ],
)
def test_marks_around_all_of_a_note_are_left_to_whoever_quotes_it(noted: str, quoted: str) -> None:
    assert bare(noted) == quoted
