"""Which way something points, in words."""

from askwell.method.signs import signs


def test_those_who_point_both_ways_are_said_to_differ() -> None:
    assert signs("values", ["against", "for"]) == "some say it is so, some that it is not"
    assert signs("fit", ["against", "for"]) == "good and bad signs"


def test_those_who_point_one_way_are_said_by_it() -> None:
    assert signs("values", ["against"]) == "it is not so"
    assert signs("fit", ["for", "open"]) == "a good sign"
