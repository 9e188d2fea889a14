"""What is said for a whole trade, and what of one's own house."""

import pytest

from askwell.method.things.reach import is_of_all, may_be_of_all


@pytest.mark.parametrize(
    "line",
    [
        "any hospital will take you",
        "the shortage is real, coast to coast",
        "six employers, and not one asked",
        "hiring managers look at the last job only",
        "vendor or hospital, they test you",
        "nobody in this trade reads it",
        "it counts for nothing in hiring",
    ],
)
def test_what_is_meant_for_every_employer_is_of_all(line: str) -> None:
    assert is_of_all(line)


@pytest.mark.parametrize(
    "line", ["our office never asks", "the county wants a degree", "two dentists and a receptionist"]
)
def test_what_is_said_of_a_house_is_not(line: str) -> None:
    assert not is_of_all(line)


def test_what_is_said_to_you_may_be_of_all_unless_it_is_of_us_here() -> None:
    assert may_be_of_all("your back gives out at fifty")
    assert not may_be_of_all("you would be no use to us here")
