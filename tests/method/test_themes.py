"""Which words of a topic are one theme: the bank's, what people call it and nothing else, and spellings."""

import pytest

from askwell.method.themes import TAKES_NO_SIDES, theme_key
from askwell.method.topics import CALLED, ONE_AND_THE_SAME


@pytest.mark.parametrize(
    ("topic", "key"),
    [
        ("salary", "pay"),
        ("Salaries", "pay"),
        ("compensation", "pay"),
        ("job market", "market"),
        ("outlook", "market"),
        ("Working hours", "hours"),
        ("turnover", "attrition"),
        ("career growth", "advancement"),
    ],
)
def test_what_people_call_a_topic_of_the_bank_is_that_theme(topic: str, key: str) -> None:
    assert theme_key(topic) == key == theme_key(key)


@pytest.mark.parametrize(
    "topic", ["growth", "environment", "security", "problems", "prospects", "salary talks"]
)
def test_a_word_that_may_mean_something_else_stays_a_theme_of_its_own(topic: str) -> None:
    assert theme_key(topic) not in CALLED.values()


def test_nothing_becomes_a_theme_that_takes_no_sides_by_another_name() -> None:
    assert {theme_key(words) for words in ONE_AND_THE_SAME}.isdisjoint(TAKES_NO_SIDES)
