"""What looks like a fact of the work and is none: whom to ask, and how long a course takes."""

import pytest

from askwell.method.guesses.lines import guess


def kinds(text: str, question: str = "") -> list[str]:
    return [fact.kind for fact in guess(text, question=question).facts]


@pytest.mark.parametrize("text", ["ask Tina Marsh", "You should ask Tina Marsh, she knows"])
def test_somebody_to_ask_is_nowhere_to_look(text: str) -> None:
    assert kinds(text, "x27") == []


@pytest.mark.parametrize(
    "text",
    [
        "ask Tina Marsh at Ohio Rural Water",
        "For training ask Tina Marsh at Ohio Rural Water",
        "Talk to Tina Marsh about the class",
        "ask your foreman",
    ],
)
def test_whom_to_ask_about_training_is_no_training(text: str) -> None:
    assert kinds(text, "s08") == []


def test_where_to_look_and_what_to_learn_are_still_facts() -> None:
    assert kinds("Ask around at the union hall", "x27") == ["resources"]
    assert kinds("You need the state licence", "s08") == ["training"]
    assert "training" in kinds("Ask for the journeyman licence", "s08")


@pytest.mark.parametrize(
    "text",
    [
        "the OTCO class is 4 hours on Saturdays",
        "the course takes 8 hours a week for a month",
        "The exam lasts 4 hours",
        "4 hours of continuing education a year",
    ],
)
def test_the_hours_of_a_course_are_no_hours_of_work(text: str) -> None:
    assert "hours" not in kinds(text)


def test_to_lock_up_is_no_beginning_of_a_day() -> None:
    assert kinds("I lock up at five and nobody calls.") == []
    assert kinds("We are up at five", "s01") == ["hours"]


def test_the_hours_of_work_beside_a_course_are_hours_of_work() -> None:
    [hours] = [fact for fact in guess("We work 8 hours a day and get a course").facts if fact.kind == "hours"]
    assert (hours.value["low"], hours.value["per"]) == (8.0, "day")
