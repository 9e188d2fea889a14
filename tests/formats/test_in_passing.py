"""People written down in passing: every line names somebody, and a couple is two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.formats.one_line import read_in_passing


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("my piano teacher", [("my piano teacher", "", "")]),
        ("Lou, my barber", [("Lou", "barber", "")]),
        ("my cousin Ana Lima, editor at Wiley", [("Ana Lima", "editor", "cousin")]),
        ("Dr Amy Wong, my godmother", [("Dr Amy Wong", "", "godmother")]),
        ("Tom and Sue Baker", [("Tom Baker", "", ""), ("Sue Baker", "", "")]),
        ("Pat & Kim", [("Pat", "", ""), ("Kim", "", "")]),
        ("the two from the bakery", [("the two from the bakery", "", "")]),
    ],
)
def test_a_line_is_whoever_it_names(line: str, people: list[tuple[str, str, str]]) -> None:
    assert [(one.name, one.title, one.relation) for one in read_in_passing(line)] == people


def test_one_number_of_a_couple_is_kept_with_both_and_is_the_number_of_one() -> None:
    tom, sue = read_in_passing("Tom and Sue Baker, 617-555-0100")
    assert (tom.phones, sue.phones, sue.note) == (("617-555-0100",), (), "With Tom Baker: 617-555-0100")


@given(st.text(max_size=200))
def test_no_line_with_words_is_lost(text: str) -> None:
    found = read_in_passing(text)
    assert all(one.name.strip() for one in found)
    assert found or not any(map(str.isalnum, text))
