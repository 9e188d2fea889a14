"""What is asked for, and what nobody asks for."""

import pytest

from askwell.method.guesses.needs import need_told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("no certificate needed, she would rather have a second language", "against"),
        ("license? nobody here has asked", "against"),
        ("she doesn’t ask for the license at hire", "against"),
        ("I place people there without one every month", "against"),
        ("they don't interview anybody without one", "for"),
        ("no city looks at you until you have passed the exam", "for"),
        ("the master's is not optional", "for"),
        ("two exams before June or they don't read on", "for"),
        ("a clean record and a calm voice", ""),
    ],
)
def test_a_line_insists_or_says_that_nobody_asks(line: str, told: str) -> None:
    assert need_told(line) == told
