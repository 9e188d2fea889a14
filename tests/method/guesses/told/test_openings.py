"""Whether there is work, and ways in that lead somewhere or nowhere."""

import pytest

from askwell.method.guesses.told.form import first_told
from askwell.method.guesses.told.openings import FORMS


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("four open seats on the second floor", "for"),
        ("they hired six since March", "for"),
        ("a shortage all over the state", "for"),
        ("all of last year's class had jobs by August", "for"),
        ("interns get kept, that's the door", "for"),
        ("the shortage is over, if it ever was", "against"),
        ("one opening in four years", "against"),
        ("two hundred resumes for the last one", "against"),
        ("hiring freeze till the new budget", "against"),
        ("there is work, but only part-time", "against"),
        ("skip the temp agencies", "against"),
        ("internships never turn into anything permanent", "against"),
        ("robots will take over the night shift", "against"),
        ("he found it through his cousin", ""),
    ],
)
def test_a_line_tells_of_work_or_of_none(line: str, told: str) -> None:
    found = first_told(line, FORMS)
    assert (found.side if found else "") == told
