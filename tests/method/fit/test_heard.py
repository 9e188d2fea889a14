"""Which topics bear on which value, and where a side lies on the scale of profiles."""

import pytest

from askwell.method.fit.choices import pairs, ranking
from askwell.method.fit.heard import MIDDLE, RATINGS, VALUE_OF, top_topics, wanted
from askwell.method.fit.shapes import VALUES
from askwell.method.topics import NAMES


def test_every_value_is_told_of_by_a_topic_of_the_bank() -> None:
    assert set(VALUE_OF.values()) == set(VALUES)
    assert VALUE_OF.keys() <= NAMES.keys()


def test_the_two_sides_lie_as_far_from_the_middle_of_the_scale() -> None:
    assert RATINGS["for"] - MIDDLE == MIDDLE - RATINGS["against"]


@pytest.mark.parametrize(("wins", "level"), [(0, 1.0), (2.5, MIDDLE), (5, 7.0)])
def test_how_often_a_value_was_chosen_reaches_over_the_whole_scale(wins: float, level: float) -> None:
    assert wanted(wins) == pytest.approx(level)


def test_what_matters_most_are_the_topics_of_three_values_and_of_those_chosen_as_often() -> None:
    in_this_order = ranking(VALUES, pairs(VALUES))
    first = [one for one in VALUES if in_this_order.wins[one] >= sorted(in_this_order.wins.values())[-3]]
    assert {VALUE_OF[topic] for topic in top_topics(in_this_order)} == set(first)
    assert top_topics(ranking(VALUES, [])) == set(VALUE_OF)
