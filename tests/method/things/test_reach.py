"""What is said for a whole trade, and what of one's own house."""

import pytest

from askwell.method.things.reach import is_of_a_kind, is_of_all, may_be_of_all


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
        "that's so in every local",
        "I don't care which company",
        "nobody gets that in the trade",
    ],
)
def test_what_is_meant_for_every_employer_is_of_all(line: str) -> None:
    assert is_of_all(line)


@pytest.mark.parametrize(
    "line",
    [
        "our office never asks",
        "one of R or SAS, I don't care which",
        "the county wants a degree",
        "two dentists and a receptionist",
        "the owner wants everyone in the office",
        "nobody goes home early in this shop",
    ],
)
def test_what_is_said_of_a_house_is_not(line: str) -> None:
    assert not is_of_all(line)


def test_what_is_said_to_you_may_be_of_all_unless_it_is_of_us_here() -> None:
    assert may_be_of_all("your back gives out at fifty")
    assert not may_be_of_all("you would be no use to us here")


def test_what_he_never_does_is_of_his_house() -> None:
    assert not may_be_of_all("he'll need a body and he never advertises")
    assert may_be_of_all("never pay for a course")


def test_who_speaks_of_every_plant_speaks_of_plants() -> None:
    assert is_of_a_kind("a freeze in all the plants")
    assert not is_of_a_kind("a freeze at every employer")
    assert not is_of_a_kind("a freeze in every county")
