"""Words are near to a question when they share enough of its own."""

import pytest

from askwell.method.alike import content, nearest, restates

QUESTIONS = [content("How did you get into this field?"), content("What is a day on this job really like?")]


@pytest.mark.parametrize("text", ["", "…", "好", "?"])
def test_what_has_no_words_is_near_to_nothing(text: str) -> None:
    assert nearest(text, QUESTIONS) is None


@pytest.mark.parametrize(
    ("text", "place"),
    [("tell me about a day at the job", 1), ("what brought you to the field", 0), ("the weather", None)],
)
def test_the_question_that_shares_most_words_is_nearest(text: str, place: int | None) -> None:
    assert nearest(text, QUESTIONS) == place


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("so what is a day on the job like", True),
        ("a day on this job is half reading data of others and half meetings", False),
        ("", False),
        ("like what", False),
    ],
)
def test_what_says_hardly_more_than_a_question_asks_it(text: str, asks: bool) -> None:  # noqa: FBT001
    assert restates(text, QUESTIONS[1]) is asks
