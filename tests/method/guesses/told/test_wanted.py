"""What is asked for, and what nobody asks for."""

import pytest

from askwell.method.guesses.told.form import first_told
from askwell.method.guesses.told.wanted import FORMS


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("no certificate needed, she would rather have a second language", "against"),
        ("license? nobody here has asked", "against"),
        ("she doesn’t ask for the license at hire", "against"),
        ("I place people there without one every month", "against"),
        ("a second degree means nothing to them", "against"),
        ("take the old job off the resume", "against"),
        ("none of the crew has the card", "against"),
        ("they don't interview anybody without one", "for"),
        ("no city looks at you until you have passed the exam", "for"),
        ("the master's is not optional", "for"),
        ("two exams before June or they don't read on", "for"),
        ("without Spanish you're no help to anybody, I don't care which clinic", "for"),
        ("I bin the resume without it", "for"),
        ("the forklift card moves you up the pile", "for"),
        ("a clean record and a calm voice", ""),
    ],
)
def test_a_line_insists_or_says_that_nobody_asks(line: str, told: str) -> None:
    found = first_told(line, FORMS)
    assert (found.side if found else "") == told
