"""Rates from few cases, against scipy and by hand."""

import math

import pytest
import scipy
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.intervals import Rate, wilson


@st.composite
def cases(draw: st.DrawFn) -> tuple[int, int]:
    tries = draw(st.integers(1, 400))
    return draw(st.integers(0, tries)), tries


@given(case=cases(), confidence=st.sampled_from([0.8, 0.9, 0.95, 0.99]))
def test_the_bounds_are_those_of_scipy(case: tuple[int, int], confidence: float) -> None:
    hits, tries = case
    theirs = scipy.stats.binomtest(hits, tries).proportion_ci(confidence, method="wilson")
    ours = wilson(hits, tries, confidence=confidence)
    assert [ours.low, ours.high] == pytest.approx([theirs.low, theirs.high], abs=1e-9)


def test_five_yes_of_ten_by_hand() -> None:
    """With z = 1.96: (5 + 1.9207) / (10 + 3.8415) = 0.5, and the reach is 0.2634."""
    rate = wilson(5, 10)
    assert (round(rate.low, 4), rate.share, round(rate.high, 4)) == (0.2366, 0.5, 0.7634)


def test_before_the_first_try_nothing_is_known() -> None:
    assert wilson(0, 0) == Rate(hits=0, tries=0, low=0.0, high=1.0)
    assert wilson(0, 0).share is None


def test_all_or_none_reach_the_very_end_and_no_further() -> None:
    assert (wilson(0, 4).low, wilson(4, 4).high) == (0.0, 1.0)
    assert 0 < wilson(0, 4).high < 1


@given(case=cases())
def test_no_and_yes_mirror_each_other_and_the_rate_lies_between(case: tuple[int, int]) -> None:
    hits, tries = case
    yes, no = wilson(hits, tries), wilson(tries - hits, tries)
    assert math.isclose(yes.low, 1 - no.high, abs_tol=1e-12)
    assert 0 <= yes.low <= hits / tries <= yes.high <= 1


@given(case=cases())
def test_more_of_the_same_narrows_it(case: tuple[int, int]) -> None:
    hits, tries = case
    few, many = wilson(hits, tries), wilson(hits * 10, tries * 10)
    assert many.high - many.low < few.high - few.low


@pytest.mark.parametrize(("hits", "tries"), [(-1, 3), (4, 3), (0, -1)])
def test_what_is_no_rate_is_refused(hits: int, tries: int) -> None:
    with pytest.raises(ValueError, match="is no rate"):
        wilson(hits, tries)


@pytest.mark.parametrize("confidence", [0.0, 1.0])
def test_a_confidence_lies_between(confidence: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        wilson(1, 2, confidence=confidence)
