"""A profile moved by talks, by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.fit.moved import Rated, against_first, moved

ANA, BEN = (
    Rated(person="Ana", rating=3, credibility=0.8),
    Rated(person="Ben", rating=2, credibility=0.6),
)


def test_two_talks_move_a_profile_by_hand() -> None:
    """(5.2 * 2 + 3 * 0.8 + 2 * 0.6) / (2 + 0.8 + 0.6) = 14 / 3.4 = 4.12."""
    found = moved(5.2, [ANA, BEN])
    assert (round(found.value or 0, 2), found.prior, found.people) == (4.12, 5.2, 2)


def test_one_talk_does_not_overturn_it() -> None:
    assert moved(5.0, [Rated(person="Ana", rating=1, credibility=1)]).value == pytest.approx(11 / 3)


def test_without_a_profile_the_talks_stand_alone() -> None:
    assert round(moved(None, [ANA, BEN]).value or 0, 4) == 2.5714


def test_nothing_said_leaves_the_profile() -> None:
    assert (moved(5.2, []).value, moved(None, []).value) == (5.2, None)


def test_who_could_not_know_moves_nothing_and_is_still_shown() -> None:
    found = moved(5.2, [Rated(person="Cy", rating=0, credibility=0)])
    assert (found.value, [one.person for one in found.said]) == (5.2, ["Cy"])
    assert moved(None, [Rated(person="Cy", rating=0, credibility=0)]).value is None


def test_who_says_it_twice_counts_once() -> None:
    assert moved(5.2, [ANA, ANA]) == moved(5.2, [ANA])


def test_what_speaks_against_the_wish_comes_first() -> None:
    high = Rated(person="Cy", rating=6, credibility=0.9)
    assert [one.person for one in moved(5.2, [high, ANA, BEN], wanted=6).said] == ["Ben", "Ana", "Cy"]
    assert [one.person for one in moved(5.2, [ANA, BEN, high], wanted=1).said] == ["Cy", "Ana", "Ben"]


def test_without_a_wish_what_is_farthest_from_the_profile_comes_first() -> None:
    assert [one.person for one in moved(2.1, [BEN, ANA]).said] == ["Ana", "Ben"]


def test_a_stance_against_comes_before_open_and_for() -> None:
    assert sorted(["for", "", "open", "against"], key=against_first) == ["against", "open", "for", ""]


@pytest.mark.parametrize("credibility", [-0.1, 1.1])
def test_a_credibility_lies_between(credibility: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        moved(1, [Rated(person="Ana", rating=1, credibility=credibility)])


ratings = st.lists(
    st.builds(Rated, person=st.sampled_from("abcd"), rating=st.floats(1, 7), credibility=st.floats(0, 1))
)


@given(prior=st.floats(1, 7), said=ratings)
def test_the_value_lies_among_what_was_said_and_the_profile(prior: float, said: list[Rated]) -> None:
    all_of_it = [prior, *(one.rating for one in said)]
    value = moved(prior, said).value
    assert value is not None
    assert min(all_of_it) - 1e-9 <= value <= max(all_of_it) + 1e-9


@given(prior=st.floats(1, 7), said=ratings)
def test_the_order_of_talks_does_not_matter(prior: float, said: list[Rated]) -> None:
    assert moved(prior, said[::-1]).value == pytest.approx(moved(prior, said).value)
