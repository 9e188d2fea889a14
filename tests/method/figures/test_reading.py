"""Figures in notes, each in one unit."""

from math import inf

import pytest

from askwell.method.figures import Figure, figures_in, in_words
from askwell.method.figures.figure import Measure
from askwell.method.figures.reading import THEN


def shares(text: str) -> list[tuple[float, float]]:
    return [
        (round(one.low, 2), round(one.high, 2))
        for one in figures_in(text)
        if one.measure in {Measure.SHARE_OF_TIME, Measure.SHARE}
    ]


@pytest.mark.parametrize(
    "text",
    [
        "3 weeks in 4 on the road",
        "three of four weeks we travel",
        "Three weeks out of every four I am away.",
        "75 % travel",
        "Travel is 75 percent of the time.",
        "three quarters of the time I am on the road",
        "three out of four weeks away",
    ],
)
def test_one_share_of_the_time_is_said_in_many_ways(text: str) -> None:
    assert shares(text) == [(0.75, 0.75)]
    assert [one.of for one in figures_in(text)] == [frozenset(["travel"])]


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("2 days in 5", (0.4, 0.4)),
        ("two or three days a week at home", (0.4, 0.6)),
        ("a week in three", (0.33, 0.33)),
        ("every other week on site", (0.5, 0.5)),
        ("Half of my day is tickets.", (0.5, 0.5)),
        ("about half the time", (0.45, 0.55)),
        ("one night a week on call", (0.14, 0.14)),
        ("20 to 30 % of the time", (0.2, 0.3)),
    ],
)
def test_shares_are_normalised(text: str, share: tuple[float, float]) -> None:
    assert shares(text) == [share]


@pytest.mark.parametrize(
    "text",
    [
        "one in five quits",
        "three of four of us",
        "5 of 3 weeks",
        "in 2022",
        "Chapter 3 of 4",
        "one of my weeks",
    ],
)
def test_what_counts_no_time_is_no_share_of_it(text: str) -> None:
    assert shares(text) == []


@pytest.mark.parametrize(
    ("text", "measure", "bounds"),
    [
        ("You need at least three years of experience.", Measure.YEARS, (3, inf)),
        ("It takes 18 months to learn.", Measure.YEARS, (1.5, 1.5)),
        ("The certificate is asked for within two years.", Measure.YEARS, (0, 2)),
        ("Twice a year you do not sleep.", Measure.TIMES, (2, 2)),
        ("Three times a month.", Measure.TIMES, (36, 36)),
        ("We are a team of six.", Measure.TEAM, (6, 6)),
        ("There are twelve of us.", Measure.TEAM, (12, 12)),
        ("Ten hours of meetings a week.", Measure.HOURS, (10, 10)),
        ("Sixty to seventy thousand to start.", Measure.PAY, (60_000, 70_000)),
    ],
)
def test_other_figures_are_read_in_their_units(
    text: str, measure: Measure, bounds: tuple[float, float]
) -> None:
    topic = "pay" if measure is Measure.PAY else ""
    assert [(one.measure, (one.low, one.high)) for one in figures_in(text, topic=topic)] == [
        (measure, bounds)
    ]


def test_how_long_somebody_did_something_or_when_is_no_requirement() -> None:
    assert figures_in("I did that for two years, five years ago.") == ()


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Two weeks in five since 2022; before that it was brutal.", "Two weeks in five since 2022"),
        ("I did three weeks in four for two years.", THEN),
        ("We travel two days a week.", ""),
    ],
)
def test_a_figure_keeps_the_time_of_its_own_sentence(text: str, when: str) -> None:
    assert [one.when for one in figures_in(text)] == [when]


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (Figure(measure=Measure.SHARE_OF_TIME, low=0.75, high=0.75, words=""), "three quarters of the time"),
        (Figure(measure=Measure.SHARE, low=0.2, high=0.3, words=""), "20 to 30 in 100"),
        (
            Figure(measure=Measure.PAY, low=6e4, high=7e4, words="", per="year", currency="$"),
            "$60,000 to $70,000 a year",
        ),
        (Figure(measure=Measure.HOURS, low=45, high=45, words="", per="week"), "45 hours a week"),
        (Figure(measure=Measure.YEARS, low=3, high=inf, words=""), "at least 3 years"),
        (Figure(measure=Measure.HOURS, low=0, high=40, words="", per="week"), "at most 40 hours a week"),
        (Figure(measure=Measure.YEARS, low=1.5, high=1.5, words=""), "1.5 years"),
        (Figure(measure=Measure.TIMES, low=2, high=2, words=""), "2 times a year"),
        (Figure(measure=Measure.TEAM, low=6, high=6, words=""), "6 people"),
    ],
)
def test_figures_are_said_in_words(figure: Figure, words: str) -> None:
    assert in_words(figure) == words
