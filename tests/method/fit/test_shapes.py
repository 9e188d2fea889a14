"""Profiles by their shape, against scipy and the worked example."""

import math

import pytest
import scipy
from hypothesis import assume, given
from hypothesis import strategies as st

from askwell.method.fit.shapes import BEST, GREAT, Band, Likeness, alike, chance_of, correlation

MINE = [12, 27, 18, 33, 15, 20]

profiles = st.lists(st.integers(0, 40), min_size=6, max_size=6)


def test_the_worked_example_is_a_great_fit() -> None:
    """R12 I27 A18 S33 E15 C20 against 4.3, 4.0, 1.7, 6.3, 2.3, 3.3 is +.663."""
    [found] = alike(MINE, {"29-1141": [4.3, 4.0, 1.7, 6.3, 2.3, 3.3]}).found
    assert (found.key, round(found.r, 3), found.band) == ("29-1141", 0.663, Band.GREAT)


@given(one=profiles, other=profiles)
def test_the_correlation_is_scipys(one: list[int], other: list[int]) -> None:
    assume(len(set(one)) > 1 and len(set(other)) > 1)
    assert correlation(one, other) == pytest.approx(scipy.stats.pearsonr(one, other).statistic, abs=1e-9)


@given(one=profiles, other=profiles, level=st.integers(-5, 5), scale=st.integers(1, 9))
def test_only_the_shape_counts(one: list[int], other: list[int], level: int, scale: int) -> None:
    raised = [level + scale * value for value in one]
    before, after = correlation(one, other), correlation(raised, other)
    assert (before is None, after is None) in {(True, True), (False, False)}
    assert math.isclose(before or 0.0, after or 0.0, abs_tol=1e-9)


@pytest.mark.parametrize("flat", [[3] * 6, [0] * 6, [0.1] * 6])
def test_the_same_answer_to_everything_has_no_shape(flat: list[float]) -> None:
    found = alike(MINE, {"flat": flat, "mine": MINE})
    assert (list(found.flat), [one.key for one in found.found]) == (["flat"], ["mine"])
    assert correlation(flat, MINE) is None


@given(r=st.floats(-0.999, 0.999))
def test_chance_is_the_t_distribution_with_four_degrees(r: float) -> None:
    assert chance_of(r) == pytest.approx(scipy.stats.t.sf(r * math.sqrt(4 / (1 - r * r)), 4), abs=1e-9)


@pytest.mark.parametrize(
    ("r", "chance"), [(-1, 1.0), (0, 0.5), (GREAT, 0.1), (BEST, 0.05), (1, 0.0), (1.0000001, 0.0)]
)
def test_the_bands_are_one_in_ten_and_one_in_twenty(r: float, chance: float) -> None:
    assert round(chance_of(r), 3) == chance


def test_how_many_would_match_by_chance_is_counted_from_all_compared() -> None:
    """Of 900 occupations about 90 are a great fit by chance alone."""
    found = alike(MINE, {f"{number:03}": MINE for number in range(900)})
    assert (round(found.expected_by_chance(GREAT)), len(found.at_least(GREAT))) == (90, 900)


def test_the_most_alike_come_first_and_ties_by_key() -> None:
    opposite = [40 - value for value in MINE]
    found = alike(MINE, {"b": MINE, "no": opposite, "a": MINE})
    assert [(one.key, round(one.r, 6)) for one in found.found] == [("a", 1), ("b", 1), ("no", -1)]


@pytest.mark.parametrize(("r", "band"), [(0.73, "best"), (0.65, "great"), (0.6, "other"), (-1, "other")])
def test_a_band_is_never_better_than_its_bound(r: float, band: str) -> None:
    assert Likeness(key="x", r=r, by_chance=chance_of(r)).band == band


def test_profiles_of_other_lengths_are_refused() -> None:
    with pytest.raises(ValueError, match="six scales"):
        alike(MINE, {"x": [1, 2]})
    with pytest.raises(ValueError, match="6 scales cannot be compared with 2"):
        correlation(MINE, [1, 2])
