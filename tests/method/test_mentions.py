"""A person is found by what is hers alone, however it is spelled, and nobody else is."""

import json
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from askwell.method.mentions import Marks, hints_of, pattern_of_part, struck

ADA = Marks(
    names=["Ada Lövelace"],
    addresses=["ada@math.example", "12 Elm St"],
    numbers=["+1 (312) 555-0147", "911"],
)


@pytest.mark.parametrize(
    "text",
    [
        "Ask Ada Lövelace.",
        "ADA LÖVELACE",
        "Lövelace, Ada",
        "Ada\nLövelace’s office",
        unicodedata.normalize("NFD", "Ada Lövelace"),
        json.dumps({"name": "Ada Lövelace"}),
        "mail ada@math.example, please",
        "call 312-555-0147",
        "call (312) 555 0147",
        "call +13125550147",
        "12 Elm St, Salem",
    ],
)
def test_what_is_hers_is_found_and_a_hint_of_it_too(text: str) -> None:
    assert ADA.surely is not None
    assert ADA.surely.search(text)
    assert any(hint.lower() in text.lower() for hint in ADA.hints)


@pytest.mark.parametrize(
    "text",
    [
        "Ada said",
        "Adam Lövelace",
        "Ada Lövelaceson",
        "ada@math.example2.org",
        "call 911",
        "312 555 01471",
        "112 Elm St",
    ],
)
def test_what_may_be_somebody_elses_is_not(text: str) -> None:
    assert ADA.surely is not None
    assert not ADA.surely.search(text)


def test_a_single_name_is_nobodys_alone() -> None:
    assert Marks(names=["Rosa"]).surely is None
    assert Marks(names=["Rosa"]).parts == ["Rosa"]


def test_small_words_and_initials_are_no_parts() -> None:
    assert Marks(names=["Ana M. de la Cruz"]).parts == ["Ana", "Cruz"]


def test_a_part_is_a_word_of_its_own() -> None:
    assert struck("Ada, adapt and Ada's", pattern_of_part("Ada")) == "[removed], adapt and [removed]'s"


WORDS = st.text(st.characters(categories=["Lu", "Ll", "Lo"]), min_size=2, max_size=8)


@given(first=WORDS, last=WORDS, before=st.text(max_size=20), after=st.text(max_size=20))
def test_after_striking_nothing_is_found(first: str, last: str, before: str, after: str) -> None:
    surely = Marks(names=[f"{first} {last}"]).surely
    assert surely is not None
    text = f"{before} {first} {last} {after}"
    assert surely.search(text)
    assert not surely.search(struck(text, surely))


@given(word=WORDS)
def test_each_spelling_has_its_hint(word: str) -> None:
    assert {word, word.lower(), json.dumps(word)[1:-1]} <= set(hints_of([word]))


@given(word=WORDS, text=st.text(max_size=20))
@example(word="A\N{CJK COMPATIBILITY IDEOGRAPH-2F800}", text="")
def test_a_word_is_struck_as_it_came_and_in_each_spelling(word: str, text: str) -> None:
    for one in (
        word,
        unicodedata.normalize("NFC", word),
        unicodedata.normalize("NFD", word),
        json.dumps(word),
    ):
        assert struck(f"{text} {one} {text}", pattern_of_part(word)) != f"{text} {one} {text}"
