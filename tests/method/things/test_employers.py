"""The words for who employs: each stands once, and several of one are made right."""

import re
import tomllib
from collections import Counter
from importlib.resources import files

import pytest

from askwell.method.things.employers import employers, plural

LISTED = tomllib.loads(
    (files("askwell.method.things") / "data" / "employers.toml").read_text(encoding="utf-8")
)


def test_no_word_stands_twice() -> None:
    counted = Counter(word for words in LISTED.values() for word in words)
    assert [word for word, times in counted.items() if times > 1] == []


@pytest.mark.parametrize(
    ("one", "several"),
    [("agency", "agencies"), ("boss", "bosses"), ("local", "locals"), ("survey", "surveys")],
)
def test_several_of_one(one: str, several: str) -> None:
    assert plural(one) == several


def test_a_plant_is_an_employer_of_a_kind() -> None:
    assert re.fullmatch(employers(), "plants")
    assert not re.fullmatch(employers(of_a_kind=False), "plants")
