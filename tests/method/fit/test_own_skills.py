"""Skills in plain words, and which of them a resume speaks of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.fit.own_skills import LEVELS, SKILLS, Proposed, propose


def names(text: str) -> set[str]:
    return {one.name for one in propose(text)}


def test_there_are_thirty_five_each_with_its_meaning_and_its_clues() -> None:
    assert len(SKILLS) == 35
    assert all(skill.means and skill.clues for skill in SKILLS.values())
    assert sorted(SKILLS) == list(SKILLS)


def test_levels_lie_on_the_scale_of_the_database() -> None:
    assert (min(LEVELS), max(LEVELS) <= 7, list(LEVELS) == sorted(LEVELS)) == (0, True, True)


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("Wrote the patient leaflets", "Writing"),
        ("Python and SQL", "Programming"),
        ("C++ developer", "Programming"),
        ("Managed a team\nof six", "Management of Personnel Resources"),
        ("Kept a budget of 20,000", "Management of Financial Resources"),
        ("TAUGHT evening classes", "Instructing"),
        ("Repaired bicycles", "Repairing"),
    ],
)
def test_a_word_of_a_resume_speaks_of_a_skill(text: str, skill: str) -> None:
    assert skill in names(text)


@pytest.mark.parametrize(
    ("text", "skill"), [("A rewritten page", "Writing"), ("Javanese cooking", "Programming"), ("Dread", "Reading Comprehension")]
)  # fmt: skip
def test_a_part_of_a_word_speaks_of_nothing(text: str, skill: str) -> None:
    assert skill not in names(text)


def test_each_says_the_words_it_comes_from_once_and_most_words_come_first() -> None:
    found = propose("Edited and wrote. Wrote again. Sold bikes.")
    assert found[0] == Proposed(name="Writing", because=["edited", "wrote"])
    assert Proposed(name="Persuasion", because=["sold"]) in found


def test_nothing_said_proposes_nothing() -> None:
    assert propose("") == propose("Zzz.") == []


@given(st.text(max_size=300))
def test_whatever_the_text_it_names_known_skills_with_words_of_the_text(text: str) -> None:
    for one in propose(text):
        assert one.name in SKILLS
        assert all(word in text.casefold() for word in one.because)
