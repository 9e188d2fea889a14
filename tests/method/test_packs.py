"""Policies of writing again that an office adds or changes."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.etiquette import Source
from askwell.method.packs import pack_of, packs, packs_with

OURS = '[ours]\nname = "Once, after two weeks"\nsource = "Our alumni"\nnudge_after = [10]\nmost_at_once = 1\n'


def read(text: str) -> Any:
    return packs_with([Source("ours.toml", text)])


def test_a_policy_of_an_office_stands_beside_those_that_come_with_askwell() -> None:
    found, problems = read(OURS)
    assert (list(found), problems) == ([*packs(), "ours"], ())
    assert (found["ours"].nudge_after, found["ours"].most_at_once) == ((10,), 1)
    assert found["ours"].rest == packs()["default"].rest


def test_an_office_changes_one_number_of_a_policy_that_is_known() -> None:
    found, problems = read("[3b7]\nrest = 120\n")
    assert problems == ()
    assert (found["3b7"].rest, found["3b7"].name) == (120, packs()["3b7"].name)
    assert list(found) == list(packs())


@pytest.mark.parametrize(
    ("said", "do"),
    [
        ("nudge_after = []", "one to three numbers of business days"),
        ("nudge_after = [7, 7, 7, 7]", "one to three numbers of business days"),
        ("nudge_after = [1]", "each from 3 to 60"),
        ("nudge_after = 7", "like [7, 7]"),
        ("nudge_after = [true]", "like [7, 7]"),
        ("rest = -1", "from 1 to 730"),
        ("second_after = 2.5", "from 0 to 60"),
        ("most_at_once = true", "from 1 to 20"),
        ("nugde_after = [7]", "Use one of: name, source, nudge_after"),
        ('name = ""', "Say in a few words how often one writes."),
        ("source = 3", "Say whose rule it is."),
    ],
)
def test_a_fault_is_told_with_its_place_and_the_policy_stays_as_it_was(said: str, do: str) -> None:
    found, problems = read(f"[default]\n{said}\n")
    assert found == packs()
    assert [problem.where for problem in problems] == ["ours.toml, [default]"]
    assert do in problems[0].do


def test_a_new_policy_says_what_it_is_called_and_whose_it_is() -> None:
    found, problems = read("[ours]\nrest = 30\n")
    assert found == packs()
    assert [problem.what for problem in problems] == [
        "“name” is missing or not a text.",
        "“source” is missing or not a text.",
    ]


def test_a_key_that_two_files_give_is_told_and_the_first_one_stays() -> None:
    found, problems = packs_with(
        [Source("a.toml", OURS), Source("b.toml", OURS.replace("[10]", "[20]") + f"[{'x' * 21}]\n")]
    )
    assert found["ours"].nudge_after == (10,)
    assert [problem.where for problem in problems][:2] == ["b.toml, [ours]", f"b.toml, [{'x' * 21}]"]


def test_what_is_not_toml_or_stands_outside_of_a_policy_is_told() -> None:
    assert read("[ours\n")[1][0].what.startswith("This is not TOML")
    assert read("rest = 3\n")[1][0].do == "Put a line like [ours] above it."


@given(text=st.text() | st.builds(lambda field, value: f"[ours]\n{field} = {value}\n", st.text(), st.text()))
def test_no_text_breaks_it(text: str) -> None:
    found, problems = read(text)
    assert pack_of("of another house", among=found) == packs()["default"]
    assert all(problem.where and problem.what and problem.do for problem in problems)
