"""What a house is like."""

import pytest

from askwell.method.guesses.told.form import first_told
from askwell.method.guesses.told.house import FORMS


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("nobody gets shouted at", "for"),
        ("none of the cooks has left in five years", "for"),
        ("they cover for each other without being asked", "for"),
        ("the chief eats with everybody", "for"),
        ("three layers above her for a box of pens", "against"),
        ("fourth director in five years", "against"),
        ("they burn through assistants", "against"),
        ("nobody tells you anything", "against"),
        ("friendly at first, but nobody listens", "against"),
        ("forty people on two floors", ""),
    ],
)
def test_a_line_speaks_well_or_ill_of_a_house(line: str, told: str) -> None:
    found = first_told(line, FORMS)
    assert (found.side if found else "") == told
