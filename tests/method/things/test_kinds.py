"""Two things of one name are not one: a master's is no bachelor's."""

import pytest

from askwell.method.things.kinds import are_two, kinds_in


@pytest.mark.parametrize(
    ("one", "other", "thing"),
    [
        ("the master's is a must", "nobody asks for a bachelor's", "degree"),
        ("SQL decides it", "Python never came up", "coding"),
        ("Spanish gets you in", "French impresses nobody", "languages"),
        ("the laser certificate or no raise", "the anesthesia license is brand new", "certificate"),
        ("a CSCP certificate", "a PMP certificate", "certificate"),
    ],
)
def test_what_each_names_by_another_kind_is_two(one: str, other: str, thing: str) -> None:
    assert are_two(kinds_in(one), kinds_in(other), thing)


@pytest.mark.parametrize(
    ("one", "other", "thing"),
    [
        ("the master's is a must", "no degree needed", "degree"),
        ("the state license first", "nobody asks for a license", "certificate"),
        ("a CSCP certificate", "supply chain certificates change nothing", "certificate"),
        ("SQL and Python", "Python never came up", "coding"),
    ],
)
def test_what_one_of_them_names_by_no_kind_may_be_the_same(one: str, other: str, thing: str) -> None:
    assert not are_two(kinds_in(one), kinds_in(other), thing)
