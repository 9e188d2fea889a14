"""Independent people, counted honestly."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.strength import Strength, Voice, different_ways, strength

A, B, C = (Voice(person=name) for name in "abc")


@pytest.mark.parametrize(
    ("voices", "expected"),
    [
        ([], Strength(people=0, independent=0.0, level=0, words="nobody yet")),
        ([A], Strength(people=1, independent=1.0, level=1, words="1 person")),
        ([A, A], Strength(people=1, independent=1.0, level=1, words="1 person")),
        ([A, B, C], Strength(people=3, independent=3.0, level=2, words="3 people")),
        (
            [Voice(person=name) for name in "abcde"],
            Strength(people=5, independent=5.0, level=3, words="5 people"),
        ),
    ],
)
def test_strangers_to_each_other_count_in_full(voices: list[Voice], expected: Strength) -> None:
    assert strength(voices) == expected


def test_two_of_one_house_are_a_little_more_than_one() -> None:
    """Two people by one way: 2 / (1 + (2/1 - 1) / 2) = 4/3."""
    pair = [Voice(person="a", organisation="Mercy"), Voice(person="b", organisation="Mercy")]
    assert round(strength(pair).independent, 4) == 1.3333


def test_two_sent_by_one_friend_beside_a_third() -> None:
    """Three people by two ways: 3 / (1 + (3/2 - 1) / 2) = 2.4."""
    voices = [Voice(person="a", referrer="Rosa"), Voice(person="b", referrer="Rosa"), C]
    assert (round(strength(voices).independent, 4), strength(voices).level) == (2.4, 1)


def test_a_whole_department_is_never_worth_two() -> None:
    house = [Voice(person=str(number), organisation="Mercy") for number in range(100)]
    assert 1.9 < strength(house).independent < 2


def test_a_chain_is_counted_alike_in_every_order() -> None:
    """a and b share a house, b and c a friend: a and c are strangers, so two ways, in whatever order they spoke."""
    chain = [
        Voice(person="a", organisation="Mercy"),
        Voice(person="b", organisation="Mercy", referrer="Rosa"),
        Voice(person="c", referrer="Rosa"),
    ]
    assert {different_ways(order) for order in (chain, chain[::-1], [chain[1], chain[0], chain[2]])} == {2}


def test_who_could_not_know_first_hand_is_named_and_not_counted() -> None:
    voices = [A, Voice(person="b", ability=0.2), C]
    assert strength(voices) == Strength(
        people=3, independent=2.0, level=1, words="3 people, 1 at second hand", second_hand=("b",)
    )


@pytest.mark.parametrize(
    ("people", "words"), [("a", "1 person, at second hand"), ("ab", "2 people, at second hand")]
)
def test_hearsay_alone_has_no_bar(people: str, words: str) -> None:
    found = strength(Voice(person=name, ability=0.3) for name in people)
    assert (found.level, found.independent, found.words) == (0, 0.0, words)


def test_one_thing_known_first_hand_is_enough() -> None:
    assert strength([Voice(person="a", ability=0.2), Voice(person="a", ability=0.9)]).second_hand == ()


voices = st.lists(
    st.builds(
        Voice,
        person=st.sampled_from("abcdefg"),
        organisation=st.sampled_from(["", "Mercy", "Halden", "Fenwick"]),
        referrer=st.sampled_from(["", "Rosa", "Sam", "Ines"]),
        ability=st.sampled_from([0.2, 0.5, 1.0]),
    ),
    max_size=9,
    unique_by=lambda voice: voice.person,
)


def share(one: Voice, other: Voice) -> bool:
    return bool(
        (one.organisation and one.organisation == other.organisation)
        or (one.referrer and one.referrer == other.referrer)
    )


@given(heard=voices)
def test_the_ways_are_the_most_people_of_whom_no_two_share_anything(heard: list[Voice]) -> None:
    picks = (pick for size in range(len(heard), -1, -1) for pick in combinations(heard, size))
    most = next(
        len(pick) for pick in picks if not any(share(one, other) for one, other in combinations(pick, 2))
    )
    assert different_ways(heard) == most


@given(heard=voices, data=st.data())
def test_the_order_never_matters(heard: list[Voice], data: st.DataObject) -> None:
    assert strength(data.draw(st.permutations(heard))) == strength(heard)


@given(heard=voices, ability=st.sampled_from([0.2, 1.0]), house=st.sampled_from(["", "Mercy"]))
def test_one_more_voice_never_makes_an_answer_weaker(heard: list[Voice], ability: float, house: str) -> None:
    before = strength(heard)
    after = strength([*heard, Voice(person="z", organisation=house, ability=ability)])
    assert after.independent >= before.independent - 1e-9
    assert (after.level >= before.level, after.people) == (True, before.people + 1)
    assert after.independent <= after.people
