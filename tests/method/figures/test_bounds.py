"""What "at least", "no more than", "nobody starts under" and "or more" make of a figure."""

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.figures import figures_in
from askwell.method.figures.bounds import bounds


@pytest.mark.parametrize(
    ("text", "topic", "low", "high"),
    [
        ("It takes no more than two years.", "training", 0, 2),
        ("It takes no less than two years.", "training", 2, inf),
        ("It takes under two years.", "training", 0, 2),
        ("It takes over two years.", "training", 2, inf),
        ("It takes not over two years.", "training", 0, 2),
        ("You are licensed in less than three years.", "training", 0, 3),
        ("No more than 40 hours a week", "hours", 0, 40),
        ("Never more than 40 hours a week", "hours", 0, 40),
        ("We don't work more than 40 hours a week.", "hours", 0, 40),
        ("More than 40 hours a week", "hours", 40, inf),
        ("No less than 60 hours a week", "hours", 60, inf),
        ("Not over 50 hours a week", "hours", 0, 50),
        ("At most 50 hours a week", "hours", 0, 50),
        ("60 hours a week or more", "hours", 60, inf),
        ("40 hours a week at most", "hours", 0, 40),
        ("Not under 70 thousand a year", "pay", 70_000, inf),
        ("Never under $20 an hour", "pay", 20, inf),
        ("Nobody starts under 105 thousand.", "pay", 105_000, inf),
        ("No nurse here earns less than $60,000.", "pay", 60_000, inf),
        ("Hardly anyone makes over 90k.", "pay", 0, 90_000),
        ("They start under $50k.", "pay", 0, 50_000),
        ("They start over $50k.", "pay", 50_000, inf),
        ("Up to 80k", "pay", 0, 80_000),
        ("It's no secret they pay over $60k.", "pay", 60_000, inf),
        ("It is not easy, over 60 hours a week.", "hours", 60, inf),
        ("No more than two weeks in four on the road", "travel", 0, 0.5),
        ("Not under 50 % travel", "travel", 0.5, inf),
        ("No more than twice a year", "tasks", 0, 2),
        ("Teams of twelve, a team of six at most", "culture", 0, 6),
    ],
)
def test_a_bound_is_read_the_way_it_is_meant(text: str, topic: str, low: float, high: float) -> None:
    assert (low, high) in [(one.low, one.high) for one in figures_in(text, topic=topic)]


@pytest.mark.parametrize("said", ["more than", "less than", "over", "under", "above", "below", "fewer than"])
def test_who_denies_a_bound_says_the_other_one(said: str) -> None:
    plain, denied = bounds(f"they pay {said} ", 60, 60), bounds(f"they never pay {said} ", 60, 60)
    assert {plain, denied} == {(60, inf), (0, 60)}


@given(before=st.text(max_size=40), behind=st.text(max_size=40), low=st.floats(1, 9), wide=st.floats(0, 9))
def test_a_figure_stays_between_its_bounds_whatever_stands_around_it(
    before: str, behind: str, low: float, wide: float
) -> None:
    least, most = bounds(before, low, low + wide, behind)
    assert least <= low <= low + wide <= most
