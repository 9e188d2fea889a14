"""What people said, added up honestly."""

import uuid
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.bank import BANK
from askwell.method.evidence import (
    Strength,
    Voice,
    disagreements,
    not_asked,
    opposed,
    strength,
)

DANIEL, PRIYA = uuid.UUID(int=1), uuid.UUID(int=2)


@dataclass(frozen=True)
class Claim:
    """A claim with the fields that weigh."""

    person_id: uuid.UUID
    stance: str
    topic: str = "hours"
    purpose: str = "fit"


def test_two_people_on_different_sides_disagree() -> None:
    pro, con = Claim(DANIEL, "for"), Claim(PRIYA, "against")
    assert disagreements([con, pro]) == [("hours", [pro], [con])]


def test_one_person_who_sees_both_sides_is_no_disagreement() -> None:
    assert disagreements([Claim(DANIEL, "for"), Claim(DANIEL, "against")]) == []


def test_someone_who_sees_both_sides_beside_another_is_one() -> None:
    both = [Claim(DANIEL, "for"), Claim(DANIEL, "against"), Claim(PRIYA, "for")]
    assert [topic for topic, _, _ in disagreements(both)] == ["hours"]


def test_open_claims_and_claims_without_a_topic_take_no_side() -> None:
    claims = [Claim(DANIEL, "for"), Claim(PRIYA, "open"), Claim(PRIYA, "against", topic="")]
    assert disagreements(claims) == []


def test_different_topics_never_meet() -> None:
    assert disagreements([Claim(DANIEL, "for"), Claim(PRIYA, "against", topic="pay")]) == []


@given(pro=st.sets(st.integers(0, 3)), con=st.sets(st.integers(0, 3)))
def test_two_sides_are_opposed_in_either_direction_and_never_without_two_people(
    pro: set[int], con: set[int]
) -> None:
    assert opposed(pro, con) == opposed(con, pro)
    assert not opposed(pro, con) or (bool(pro) and bool(con) and len(pro | con) > 1)


@pytest.mark.parametrize(
    ("voices", "expected"),
    [
        ([], Strength(people=0, independent=0.0, level=0, words="nobody yet")),
        ([Voice(person="a")], Strength(people=1, independent=1.0, level=1, words="1 person")),
        (
            [Voice(person="a"), Voice(person="a")],
            Strength(people=1, independent=1.0, level=1, words="1 person"),
        ),
        (
            [Voice(person="a", organisation="Mercy"), Voice(person="b", organisation="Mercy")],
            Strength(people=2, independent=1.5, level=1, words="2 people"),
        ),
        (
            [Voice(person="a", referrer="Rosa"), Voice(person="b", referrer="Rosa"), Voice(person="c")],
            Strength(people=3, independent=2.5, level=2, words="3 people"),
        ),
        (
            [Voice(person=name) for name in "abcde"],
            Strength(people=5, independent=5.0, level=3, words="5 people"),
        ),
    ],
)
def test_people_from_one_house_or_one_referrer_count_half(voices: list[Voice], expected: Strength) -> None:
    assert strength(voices) == expected


voices = st.lists(
    st.builds(
        Voice,
        person=st.sampled_from("abcdef"),
        organisation=st.sampled_from(["", "Mercy", "Halden"]),
        referrer=st.sampled_from(["", "Rosa", "Sam"]),
    )
)


@given(heard=voices, one_more=st.builds(Voice, person=st.sampled_from("abcdefg")))
def test_one_more_voice_never_makes_an_answer_weaker(heard: list[Voice], one_more: Voice) -> None:
    before, after = strength(heard), strength([*heard, one_more])
    assert (after.level >= before.level, after.independent >= before.independent) == (True, True)
    assert after.independent <= after.people


def test_what_nobody_was_asked_is_named_in_the_handouts_words() -> None:
    jobs = [q.text for q in BANK if q.key in {"s12", "s13"}]
    assert (not_asked("jobs", heard=[]), not_asked("jobs", heard=["s12"])) == (jobs, jobs[1:])
