"""Whether the days, the terms and the path of a job are such as one would like."""

import pytest

from askwell.method.guesses.told.form import first_told
from askwell.method.guesses.told.liking import LIKED, PATH, TERMS


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("loves the first hour before anybody is in", "for"),
        ("could do without the Monday forms", "against"),
        ("thirty files a week", ""),
    ],
)
def test_a_line_tells_what_is_liked(line: str, told: str) -> None:
    found = first_told(line, LIKED)
    assert (found.side if found else "") == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("no sick pay", "against"),
        ("65 hours a week in spring", "against"),
        ("a good pension after ten years", "for"),
        ("never a weekend", "for"),
        ("38 hours, eight to four", ""),
    ],
)
def test_a_line_speaks_well_or_ill_of_the_terms(line: str, told: str) -> None:
    found = first_told(line, TERMS)
    assert (found.side if found else "") == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("nowhere to go after that", "against"),
        ("you wait for somebody to retire", "against"),
        ("clerk, senior clerk, then supervisor", "for"),
        ("the director came up from the floor", "for"),
        ("reviews are in May", ""),
    ],
)
def test_a_line_tells_of_a_way_up(line: str, told: str) -> None:
    found = first_told(line, PATH)
    assert (found.side if found else "") == told
