"""When more talks teach little, by the examples of the literature and by hand."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.saturation import MEASURES, Measure, Pack, Run, chao2, new_themes, saturation

STRICT = MEASURES[Pack.STRICT]
PAPER = [16, 9, 7, 5, 4, 3, 0, 1]

talks_of_themes = st.lists(st.sets(st.sampled_from("abcdefghijklmnop")), max_size=15)


def test_a_theme_is_new_once() -> None:
    assert new_themes([["hours", "pay", "pay"], ["pay"], [], ["culture", "hours"]]) == [2, 0, 0, 1]


def test_the_worked_example_of_the_paper() -> None:
    """Base 37; talks 5 and 6 bring 7 of 37 (19 %), 6 and 7 bring 3 (8 %), 7 and 8 bring 1 (3 %)."""
    found = saturation(PAPER, measure=STRICT)
    assert found.base_themes == 37
    assert list(found.runs) == [
        Run(first=5, last=6, new=7, share=Fraction(7, 37)),
        Run(first=6, last=7, new=3, share=Fraction(3, 37)),
        Run(first=7, last=8, new=1, share=Fraction(1, 37)),
    ]
    assert [round(100 * run.share) for run in found.runs] == [19, 8, 3]
    assert (found.reported, found.holds, found.themes) == ("6+2", True, 45)


def test_solid_stops_one_talk_earlier_there_and_quick_two() -> None:
    """Solid: 3 of 37 is 8 %. Quick: base 16 + 9 + 7 = 32, talks 5 and 6 bring 7 of 32 (22 %), 6 and 7 bring 3 (9 %)."""
    assert (saturation(PAPER).reported, saturation(PAPER, measure=MEASURES[Pack.QUICK]).reported) == (
        "5+2", "5+2",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("pack", "base", "run", "percent"), [("quick", 3, 2, 20), ("solid", 4, 2, 10), ("strict", 4, 2, 5)]
)
def test_the_packs_name_base_run_and_threshold(pack: str, base: int, run: int, percent: int) -> None:
    expected = Measure(name=pack, base=base, run=run, threshold=Fraction(percent, 100))
    assert Pack(pack).measure == expected


def test_solid_is_the_measure_unless_another_is_named() -> None:
    assert saturation([1]).measure is Pack.SOLID.measure


def test_exactly_the_threshold_is_enough() -> None:
    found = saturation([5, 5, 5, 5, 1, 1])
    assert (found.latest, found.holds) == (Run(first=5, last=6, new=2, share=Fraction(1, 10)), True)


def test_before_the_first_run_there_is_no_word() -> None:
    found = saturation([5, 5, 5, 5, 0])
    assert (found.runs, found.reached, found.latest, found.holds, found.reported) == (
        (),
        None,
        None,
        False,
        "",
    )


def test_talks_without_any_theme_prove_nothing() -> None:
    assert saturation([0] * 9).runs == ()


def test_a_talk_that_opens_everything_again_is_heard() -> None:
    found = saturation([5, 5, 5, 5, 0, 0, 9])
    assert (found.reported, found.holds) == ("4+2", False)


@given(talks=talks_of_themes)
def test_new_themes_add_up_to_all_themes(talks: list[set[str]]) -> None:
    assert sum(new_themes(talks)) == len(set().union(*talks))


@given(talks=talks_of_themes, pack=st.sampled_from(Pack))
def test_every_run_is_counted_once_and_within_the_talks(talks: list[set[str]], pack: Pack) -> None:
    counts, measure = new_themes(talks), pack.measure
    found = saturation(counts, measure=measure)
    expected = max(0, len(talks) - measure.base - measure.run + 1) if found.base_themes else 0
    assert len(found.runs) == expected
    assert all(run.new == sum(counts[run.first - 1 : run.last]) for run in found.runs)


@given(talks=talks_of_themes)
def test_whatever_is_strictly_enough_is_solidly_enough(talks: list[set[str]]) -> None:
    counts = new_themes(talks)
    assert saturation(counts).holds or not saturation(counts, measure=STRICT).holds


def test_chao2_by_hand() -> None:
    """Five talks; a 3, b 2, c 2, d 1, e 1, f 1: seen 6, once 3, twice 2.

    Estimate 6 + 4/5 * 9/4 = 7.8. Variance 2 * (0.4 * 2.25 + 0.64 * 3.375 + 0.16 * 5.0625) = 7.74.
    Interval: ln(1 + 7.74 / 1.8^2) = 1.2205, root 1.1048, times 1.96 is 2.1653, e to that 8.7172; 6 + 1.8 divided and multiplied by it.
    """
    found = chao2(["abd", "abe", "acf", "c", ""])
    assert (found.talks, found.seen, found.once, found.twice) == (5, 6, 3, 2)
    assert (round(found.estimate, 6), round(found.variance, 6)) == (7.8, 7.74)
    assert (round(found.low, 3), round(found.high, 3)) == (6.206, 21.691)
    assert (round(found.coverage, 3), found.next_talk) == (0.769, 0.6)


def test_without_a_theme_named_twice_the_corrected_form_stands_in() -> None:
    """Two talks, a and b: 2 + 1/2 * 2 * 1 / 2 = 2.5; variance 0.5 + 0.25 * 2 * 9 / 4 - 0.25 * 16 / 10 = 1.225."""
    found = chao2(["a", "b"])
    assert (found.estimate, round(found.variance, 6)) == (2.5, 1.225)


def test_where_every_theme_was_named_twice_nothing_more_is_expected() -> None:
    found = chao2(["ab", "ab"])
    assert (found.estimate, found.coverage, found.next_talk, found.low) == (2, 1.0, 0.0, 2)


def test_nothing_heard_is_no_error() -> None:
    found = chao2([])
    assert (found.estimate, found.low, found.high, found.coverage, found.next_talk) == (0, 0, 0, 1.0, 0)


@given(talks=talks_of_themes)
def test_the_estimate_lies_in_its_interval_and_never_below_what_was_heard(talks: list[set[str]]) -> None:
    found = chao2(talks)
    assert found.seen <= found.low <= found.high
    assert found.seen <= found.estimate <= found.high + 1e-9
    assert (found.variance >= 0, 0 < found.coverage <= 1) == (True, True)


@given(talks=talks_of_themes)
def test_the_order_of_talks_does_not_matter_to_the_estimate(talks: list[set[str]]) -> None:
    assert chao2(talks[::-1]) == chao2(talks)


@given(talks=talks_of_themes)
def test_a_theme_named_once_more_makes_the_next_talk_promise_more(talks: list[set[str]]) -> None:
    before, after = chao2([*talks, set()]), chao2([*talks, {"new"}])
    assert after.once == before.once + 1
    assert after.next_talk > before.next_talk
