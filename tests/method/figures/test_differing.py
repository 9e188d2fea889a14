"""Two people who tell different figures of one thing; what a segment, a person or a rounding explains is none."""

from dataclasses import dataclass, field
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.figures import Figure, FigureDifference, differing_figures
from askwell.method.figures.figure import Measure
from askwell.method.grounds import HOUSE, KIND, ROLE, Ground


@dataclass(frozen=True)
class Said:
    person_id: str
    text: str
    topic: str = "travel"
    stance: str = "against"
    purpose: str = "fit"
    ground: Ground = field(default_factory=Ground)


def differ(*said: Said) -> list[FigureDifference[Said]]:
    return differing_figures(said, ground_of=lambda one: one.ground, said_in=lambda _: 2026)


def test_three_weeks_in_four_and_two_days_in_five_differ_though_both_speak_against_it() -> None:
    [found] = differ(Said("Ana", "3 weeks in 4 on the road"), Said("Ben", "We travel 2 days in 5."))
    assert ([one.said.person_id for one in found.low], [one.said.person_id for one in found.high]) == (
        ["Ben"],
        ["Ana"],
    )
    assert (found.is_disagreement, found.topic, found.about) == (True, "travel", "travel")


@pytest.mark.parametrize(
    ("one", "other", "topic"),
    [
        ("40 hours a week", "55 to 60 hours a week", "hours"),
        ("No more than 40 hours a week", "No less than 60 hours a week", "hours"),
        ("Nobody starts under 105 thousand.", "They start at 60 thousand.", "pay"),
        ("Pay is 60k to start", "Juniors get 90k to start", "pay"),
        ("It takes two years to learn the trade.", "Learning the trade takes five years.", "training"),
        ("Go-lives are twice a year.", "Go-lives come once a month.", "tasks"),
        ("20 % of our clients leave.", "Half of it: 60 percent of clients leave.", "attrition"),
        ("At home two days a week.", "Every day at home, so 100 % at home.", "v_conditions"),
    ],
)
def test_figures_of_every_measure_are_compared(one: str, other: str, topic: str) -> None:
    [found] = differ(Said("Ana", one, topic), Said("Ben", other, topic))
    assert found.is_disagreement


@pytest.mark.parametrize(
    ("one", "other", "topic"),
    [
        ("3 weeks in 4 on the road", "70 % travel", "travel"),  # within what people round
        ("40 hours a week", "45 hours a week", "hours"),
        ("40 to 60 hours a week", "55 hours a week", "hours"),  # the ranges meet
        ("No more than 60 hours a week", "40 hours a week", "hours"),
        ("Nobody starts under 60 thousand.", "They start at 90 thousand.", "pay"),
        ("40 hours a week", "Ten hours of meetings a week", "hours"),  # of two things
        ("45 hours a week", "70 hours a week before a submission", "hours"),
        ("Pay is 60k to start", "Seniors get 110k", "pay"),
        ("Pay is 60k to start", "60 euros an hour to start", "pay"),
        ("Person 4 on pay", "Person 9 on pay", "pay"),
        ("$60k to start", "€90k to start", "pay"),
        ("Two days a week at home", "Three weeks in four on the road", "v_conditions"),
        ("Two days a week at home", "Three days a week in the office", "v_conditions"),
        ("It takes two years to learn the trade.", "You need five years of bedside work.", "training"),
        ("It takes two years to learn the trade.", "At least one year to learn the trade.", "training"),
        ("2 days in 5", "3 weeks in 4", "tasks"),  # of what, nobody says
        ("Two juniors a year", "Six people", "market"),
        ("I did it for two years", "I did it for ten years", "path"),
    ],
)
def test_what_is_not_the_same_or_not_far_apart_does_not_differ(one: str, other: str, topic: str) -> None:
    assert differ(Said("Ana", one, topic), Said("Ben", other, topic)) == []


def test_one_person_who_tells_two_figures_differs_from_nobody() -> None:
    assert differ(Said("Ana", "3 weeks in 4 on the road"), Said("Ana", "On the road 1 week in 4")) == []
    assert (
        differ(
            Said("Ana", "3 weeks in 4 on the road, or else 1 week in 4"),
            Said("Ben", "1 week in 4 on the road"),
        )
        == []
    )


@pytest.mark.parametrize("segment", [KIND, ROLE])
def test_a_segment_explains_it_before_it_is_called_a_disagreement(segment: str) -> None:
    vendor, hospital = (Ground(values={segment: value}) for value in ("vendor", "hospital"))
    [found] = differ(
        Said("Ana", "3 weeks in 4 on the road", ground=vendor),
        Said("Ben", "1 week in 5 on the road", ground=hospital),
    )
    assert (found.is_disagreement, found.split.explained_by) == (False, segment)


def test_the_year_that_the_sentence_itself_tells_explains_it() -> None:
    """The two synthetic talks: three weeks in four then, two in five since 2022."""
    same = Ground(values={KIND: "vendor"})
    [found] = differ(
        Said("Alvarez", "At a vendor you travel; I did three weeks in four for two years.", ground=same),
        Said("Nair", "Travel: two weeks in five since 2022; before that it was brutal.", ground=same),
    )
    assert (found.is_disagreement, found.split.explained_by) == (False, "year")


def test_how_many_they_are_is_compared_within_one_house_only() -> None:
    mercy, other = (Ground(values={HOUSE: name}) for name in ("Mercy", "Northgate"))
    ana, ben = (
        Said("Ana", "A team of six.", "culture", ground=mercy),
        Said("Ben", "A team of twelve.", "culture", ground=mercy),
    )
    assert len(differ(ana, ben)) == 1
    assert differ(ana, Said("Cy", "A team of twelve.", "culture", ground=other)) == []
    assert differ(Said("Ana", "A team of six."), Said("Ben", "A team of twelve.")) == []


def test_those_who_take_different_sides_differ_already() -> None:
    assert (
        differ(Said("Ana", "3 weeks in 4 on the road"), Said("Ben", "1 week in 4 on the road", stance="for"))
        == []
    )


def test_who_stands_between_the_two_ends_stands_on_neither() -> None:
    [found] = differ(
        Said("Ana", "90 % travel"),
        Said("Ben", "60 % travel"),
        Said("Cy", "20 % travel"),
        Said("Dan", "85 % travel"),
    )
    assert [sorted(one.said.person_id for one in side) for side in (found.low, found.high)] == [
        ["Cy"],
        ["Ana", "Dan"],
    ]


def test_the_order_in_which_people_spoke_does_not_matter() -> None:
    said = [Said("Ana", "90 % travel"), Said("Ben", "60 % travel"), Said("Cy", "20 % travel")]
    found = {
        (
            frozenset(one.said.person_id for one in each.low),
            frozenset(one.said.person_id for one in each.high),
        )
        for order in permutations(said)
        for each in differ(*order)
    }
    assert len(found) == 1


FIGURES = st.builds(
    lambda measure, low, wide: Figure(measure=measure, low=low, high=low + wide, words=""),
    measure=st.sampled_from(Measure),
    low=st.floats(0, 1),
    wide=st.floats(0, 1),
)


@given(one=FIGURES, other=FIGURES)
def test_two_lie_apart_from_each_other_or_neither_does_and_ranges_that_meet_never_do(
    one: Figure, other: Figure
) -> None:
    if one.measure is other.measure:
        assert one.apart(other) == other.apart(one)
        if max(one.low, other.low) <= min(one.high, other.high):
            assert not one.apart(other)


@given(
    numbers=st.lists(st.integers(1, 100), max_size=6),
    people=st.lists(st.sampled_from("ABC"), min_size=6, max_size=6),
)
def test_no_two_are_ever_said_to_differ_who_told_nearly_the_same(
    numbers: list[int], people: list[str]
) -> None:
    said = [Said(person, f"{number} % travel") for number, person in zip(numbers, people, strict=False)]
    for found in differ(*said):
        assert {one.said.person_id for one in found.low}.isdisjoint(one.said.person_id for one in found.high)
        assert min(one.figure.low for one in found.high) - max(one.figure.high for one in found.low) > 0


def test_a_figure_of_another_place_is_not_filed_under_the_speakers_own_kind_of_place() -> None:
    hospital, vendor = Ground(values={KIND: "hospital or clinic"}), Ground(values={KIND: "vendor"})
    [found] = differ(
        Said("Alvarez", "In a hospital system, yes. At a vendor you travel; I did three weeks in four for two years.", ground=hospital),
        Said("Nair", "Travel: two weeks in five since 2022; before that it was brutal.", ground=vendor),
    )  # fmt: skip
    assert (found.is_disagreement, found.split.causes) == (False, "year")


def test_an_earlier_place_is_told_apart_by_the_time_only() -> None:
    mercy = Ground(values={KIND: "hospital or clinic", HOUSE: "Mercy"})
    [found] = differ(
        Said("Ana", "At my last place it was 60 hours a week.", "hours", ground=mercy),
        Said("Ben", "40 hours a week these days.", "hours", ground=Ground(values={KIND: "vendor"})),
    )
    assert found.split.causes == "year"


def test_two_causes_that_split_alike_are_both_said() -> None:
    vendor, hospital = (Ground(values={KIND: kind, ROLE: kind}) for kind in ("vendor", "hospital"))
    [found] = differ(
        Said("Ana", "3 weeks in 4 on the road", ground=vendor),
        Said("Ben", "1 week in 5 on the road", ground=hospital),
    )
    assert found.split.causes == "kind of organization and role"


def test_where_pays_differ_every_other_pay_in_that_unit_is_told_too_the_lowest_first() -> None:
    agency, court, hospital = (
        Ground(values={KIND: kind}) for kind in ("agency", "court", "hospital or clinic")
    )
    [found] = differ(
        Said("Joyce", "pays new people $38 an hour, certified $52", "pay", ground=agency),
        Said("Karim", "gets $55 an hour in county court, federal is $495 a day", "pay", ground=court),
        Said("Samir", "medical pays $45 an hour", "pay", ground=hospital),
    )
    assert [one.figure.low for one in (*found.low, *found.high)] == [45, 55]
    assert [(one.said.person_id, one.figure.low) for one in found.also] == [("Joyce", 38), ("Joyce", 52)]
