"""Which way something points, in words."""

import pytest

from askwell.method.signs import OF_TOPIC, against, only, sides_of, signs, tapped
from askwell.method.topics import NAMES


def test_those_who_point_both_ways_are_said_to_differ() -> None:
    assert signs("values", ["against", "for"]) == "some say it is so, some that it is not"
    assert signs("fit", ["against", "for"]) == "good and bad signs"
    assert signs("fit", ["against", "for"], "training") == "some say needed, some not needed"


def test_those_who_point_one_way_are_said_by_it() -> None:
    assert signs("values", ["against"]) == "it is not so"
    assert signs("fit", ["for", "open"]) == "a good sign"


def test_that_a_license_is_needed_is_no_good_sign_and_that_it_is_not_no_bad_one() -> None:
    sides = sides_of("fit", "training")
    assert (sides.pro, sides.con, sides.is_news) == ("needed", "not needed", False)
    assert against("fit", "training") == "training: not needed"


@pytest.mark.parametrize("purpose", ["jobs", "organisations", "values", "fit"])
def test_what_is_paid_is_good_or_poor_whatever_it_was_told_for(purpose: str) -> None:
    assert (tapped(purpose, "pay").pro, tapped(purpose, "pay").con) == ("good pay", "poor pay")
    assert against(purpose, "salary") == "poor pay"


def test_a_trend_is_more_work_or_less_work_and_not_more_of_whatever_the_note_names() -> None:
    """Who hears "automation takes the jobs" would call that more of it."""
    assert (tapped("jobs", "trends").pro, tapped("jobs", "trends").con) == ("more work", "less work")
    assert against("jobs", "trends") == "trends: less work"


def test_a_theme_of_her_own_has_the_words_of_its_purpose() -> None:
    assert (tapped("fit", "the commute").pro, tapped("values", "the commute").con) == (
        "good sign",
        "it is not so there",
    )
    assert against("values", "the commute") == "the commute: it is not so"


def test_a_list_of_one_side_says_which() -> None:
    assert only("fit", "against") == "bad signs only"
    assert only("fit", "against", "training") == "where they say: not needed"
    assert only("fit", "open", "training") == ""


def test_every_topic_with_words_of_its_own_is_one_of_the_bank_and_has_two_different_sides() -> None:
    assert OF_TOPIC.keys() <= NAMES.keys()
    assert [topic for topic, sides in OF_TOPIC.items() if sides.pro == sides.con] == []


def test_what_may_mean_something_else_is_a_theme_of_her_own() -> None:
    """As where themes are counted: "prospects" may be those of a lawsuit, "salary" is pay and nothing else."""
    assert against("jobs", "Prospects") == "a bad sign"
    assert sides_of("jobs", "prospect") == sides_of("jobs", "Prospects")
    assert sides_of("fit", "Salary").pro == "good pay"
