"""The formulas of fit row by row: the rows add up to what the formulas say."""

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.fit.shapes import INTERESTS, correlation
from askwell.method.fit.skills import Required, gap
from askwell.method.fit.worked import shape, skill_rows

PROFILES = st.fixed_dictionaries(
    {scale: st.integers(0, 70).map(lambda tenths: tenths / 10) for scale in INTERESTS}
)
SKILLS = st.lists(
    st.builds(
        Required,
        skill=st.sampled_from("abcdefgh"),
        importance=st.integers(10, 50).map(lambda tenths: tenths / 10),
        level=st.integers(0, 70).map(lambda tenths: tenths / 10),
    ),
    unique_by=lambda one: one.skill,
)


@given(mine=PROFILES, theirs=PROFILES)
def test_the_products_over_the_root_of_the_squares_are_the_correlation(
    mine: dict[str, float], theirs: dict[str, float]
) -> None:
    worked = shape(mine, theirs)
    expected = correlation(list(mine.values()), [theirs[scale] for scale in mine])
    assert worked.r == expected
    if expected is not None:
        assert worked.products / sqrt(worked.mine_squares * worked.theirs_squares) == pytest.approx(expected)


def test_a_profile_by_hand() -> None:
    """2, 4 and 6 against 1, 1 and 4: about their means -2, 0, 2 and -1, -1, 2; products 2, 0, 4."""
    worked = shape({"a": 2, "b": 4, "c": 6}, {"a": 1, "b": 1, "c": 4})
    assert [row.product for row in worked.rows] == [2, 0, 4]
    assert (worked.products, worked.mine_squares, worked.theirs_squares) == (6, 8, 6)


def test_profiles_of_other_scales_are_refused() -> None:
    with pytest.raises(ValueError, match="same scales"):
        shape({"a": 1}, {"b": 1})


@given(required=SKILLS, own=st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 7).map(float)))
def test_the_parts_of_the_skills_are_the_gap_and_no_skill_is_missing(
    required: list[Required], own: dict[str, float]
) -> None:
    rows, whole = skill_rows(required, own), gap(required, own)
    assert sum(row.part or 0 for row in rows) == pytest.approx(whole.size)
    assert sorted(row.skill for row in rows) == sorted(one.skill for one in required)
    assert [row.skill for row in rows if row.own is None] == list(whole.unsaid)


def test_what_falls_short_stands_first_and_what_is_not_said_last() -> None:
    asked = [Required(skill=name, importance=3, level=4) for name in ("Speaking", "Writing", "Reading")]
    rows = skill_rows(asked, {"Writing": 2, "Speaking": 5})
    assert [(row.skill, row.short_by) for row in rows] == [("Writing", 2), ("Speaking", 0), ("Reading", None)]
