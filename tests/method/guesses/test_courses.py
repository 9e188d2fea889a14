"""Courses and exams are told in the words of the line, and how long a course takes is no hours of work."""

import pytest

from askwell.method.guesses.lines import guess


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("you need the 40 hour orientation before I can send you anywhere", "40 hour orientation"),
        ("there is a 60-hour online course first", "60-hour online course"),
        ("they make you sit through a 16 hour safety training", "16 hour safety training"),
        (
            "training: state exam, written then oral, only 1 in 5 pass the oral",
            "state exam, written then oral",
        ),
        ("two exams, theory first, then a road test", "two exams, theory first, then a road test"),
    ],
)
def test_a_course_is_a_training_in_its_words(text: str, words: str) -> None:
    assert [(fact.kind, fact.words) for fact in guess(text).facts] == [("training", words)]


def test_a_license_stands_beside_the_exam_in_its_words() -> None:
    [fact] = guess("the license is a practical exam and then a written one").facts
    assert fact.value == {"named": ["practical exam and then a written one", "license"]}


def test_the_hours_of_work_beside_an_orientation_are_hours() -> None:
    facts = guess("40 hours a week after a 40 hour orientation").facts
    assert [(fact.kind, fact.words) for fact in facts] == [
        ("training", "40 hour orientation"),
        ("hours", "40 hours a week"),
    ]


@pytest.mark.parametrize(
    "text", ["two tests a day on the samples", "anybody with three exams has two offers"]
)
def test_tests_that_are_the_work_or_pass_by_are_no_training(text: str) -> None:
    assert guess(text).facts == []
