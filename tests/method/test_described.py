"""Somebody who is not named but described is the seeker's own on her pages."""

import pytest
from tests.facts import NOW, Known, Named, Someone

from askwell.method.described import told_to_her, with_capitals
from askwell.method.next_step import next_step


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("my old boss", "your old boss"),
        ("Our neighbor", "your neighbor"),
        ("A friend of Ana", "a friend of Ana"),
        ("Myrna Gold", "Myrna Gold"),
        ("Anders Berg", "Anders Berg"),
        ("the", "the"),
    ],
)
def test_a_description_speaks_of_hers_as_hers(name: str, told: str) -> None:
    assert told_to_her(name) == told


def test_it_has_a_capital_only_where_it_begins_a_sentence() -> None:
    words = "your old boss gave you this name. your old boss asks first, so wait for your old boss."
    assert with_capitals(words, "your old boss", "") == (
        "Your old boss gave you this name. Your old boss asks first, so wait for your old boss."
    )


def test_the_next_step_says_it_so() -> None:
    facts = Known(referrals=(Named(Someone("my old boss")),))
    assert next_step(facts, now=NOW).why.startswith("Your old boss gave you this name.")
    waits = Known(person=Someone("my old boss"))
    assert (next_step(waits, now=NOW).phrase, next_step(waits, now=NOW).headline) == (
        "Write to your old boss",
        "write to your old boss",
    )
