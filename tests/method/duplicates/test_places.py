"""Organisations under a shorter and a longer name."""

import pytest

from askwell.method.duplicates import Entry, suggest
from askwell.method.duplicates.places import may_be_one_place, stem_of


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("siemens gamesa", "siemens gamesa renewable energy"),
        ("vestas", "vestas france"),
        ("mercy hospital", "mercy"),
        ("enercon service deutschland", "enercon group"),
    ],
)
def test_general_words_at_the_end_do_not_make_another_place(first: str, second: str) -> None:
    assert may_be_one_place(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("bain", "bainbridge"),
        ("bain", "bain capital"),
        ("bainbridge wind", "bain wind"),
        ("energy services", "energy"),
        ("bank of china", "bank of america"),
        ("wind energy", "gamesa wind energy"),
    ],
)
def test_other_words_do(first: str, second: str) -> None:
    assert not may_be_one_place(first, second)


def test_a_name_of_general_words_is_its_own() -> None:
    assert [stem_of(key) for key in ("general electric", "power and gas", "")] == [
        "general",
        "power and gas",
        "",
    ]


def test_one_name_at_both_is_suggested_and_never_sure() -> None:
    places = ("siemens gamesa", "siemens gamesa renewable energy", "vestas")
    book = [Entry(id=place, name="tom berg", organisation=place) for place in places]
    (found,) = suggest(book)
    assert ({found.first, found.second}, found.sure) == (set(places[:2]), False)
    assert found.reasons == ("The same name at employers that may be one",)


def test_two_with_addresses_of_their_own_stay_two_there() -> None:
    one = Entry(id="1", name="tom berg", organisation="vestas", emails=("a@x.example",), phones=("1",))
    two = Entry(id="2", name="tom berg", organisation="vestas france", emails=("b@x.example",), phones=("2",))
    assert list(suggest([one, two])) == []
