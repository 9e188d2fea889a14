"""Where skills fall short, by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.fit.skills import Gap, Required, Short, gap, met, standardised

WRITING = Required(skill="Writing", importance=4.12, level=4.5)
NUMBERS = Required(skill="Mathematics", importance=2.0, level=3.0)


def test_the_scales_of_the_database_by_hand() -> None:
    """An importance of 4.12 is 78 of 100, a level of 4.5 is 64."""
    assert (round(standardised(4.12, low=1, high=5)), round(standardised(4.5, low=0, high=7))) == (78, 64)


def test_a_gap_by_hand() -> None:
    """Weights 78 and 25. Writing: 78 * 1.5 / 7 / 103 = 0.1623; mathematics is there."""
    found = gap([WRITING, NUMBERS], {"Writing": 3.0, "Mathematics": 5.0})
    assert round(found.size, 4) == 0.1623
    assert [(one.skill, one.required, one.own) for one in found.short] == [("Writing", 4.5, 3.0)]


def test_being_very_good_at_one_thing_makes_up_for_no_other() -> None:
    modest = gap([WRITING, NUMBERS], {"Writing": 3.0, "Mathematics": 3.0})
    brilliant = gap([WRITING, NUMBERS], {"Writing": 3.0, "Mathematics": 7.0})
    assert modest == brilliant


def test_the_widest_part_comes_first() -> None:
    found = gap([NUMBERS, WRITING], {"Writing": 4.0, "Mathematics": 0.0})
    assert [one.skill for one in found.short] == ["Mathematics", "Writing"]


def test_what_was_not_said_counts_neither_way() -> None:
    found = gap([WRITING, NUMBERS], {"Writing": 4.5})
    assert found == Gap(size=0.0, short=[], unsaid=["Mathematics"])


def test_nothing_asked_or_nothing_that_matters_is_no_gap() -> None:
    unimportant = Required(skill="Welding", importance=1.0, level=5.0)
    assert (gap([], {}).size, gap([unimportant], {"Welding": 0}).size) == (0, 0)


required = st.lists(
    st.builds(
        Required,
        skill=st.sampled_from(["Writing", "Mathematics", "Speaking", "Welding"]),
        importance=st.floats(1, 5),
        level=st.floats(0, 7),
    ),
    unique_by=lambda one: one.skill,
)
own = st.dictionaries(st.sampled_from(["Writing", "Mathematics", "Speaking"]), st.floats(0, 7))


@given(asked=required, mine=own)
def test_a_gap_lies_between_none_and_all_and_is_the_sum_of_its_parts(
    asked: list[Required], mine: dict[str, float]
) -> None:
    found = gap(asked, mine)
    assert 0 <= found.size <= 1
    assert found.size == pytest.approx(sum(one.part for one in found.short))
    assert {one.skill for one in found.short} | set(found.unsaid) <= {one.skill for one in asked}


@given(asked=required, mine=own)
def test_learning_more_never_widens_it(asked: list[Required], mine: dict[str, float]) -> None:
    better = {skill: min(7.0, level + 1) for skill, level in mine.items()}
    assert gap(asked, better).size <= gap(asked, mine).size + 1e-12


def test_a_part_is_that_of_the_whole_gap() -> None:
    [part] = gap([WRITING], {"Writing": 1.0}).short
    assert part == Short(skill="Writing", required=4.5, own=1.0, part=0.5)


def test_what_is_met_is_named_by_how_much_it_matters_and_only_what_one_has() -> None:
    found = met([WRITING, NUMBERS], {"Writing": 7.0, "Mathematics": 3.0, "Painting": 7.0})
    assert {one.skill for one in found} == {"Writing", "Mathematics"}
    assert met([WRITING, NUMBERS], {"Writing": 0.0}) == []
