"""The blanks of a question are filled for each talk."""

import pytest

from askwell.method.blanks import filled

FACTS = {"{field}": "medical writing", "{organization}": "Lumen Press", "{first name}": ""}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("How did you come to {field}?", "How did you come to medical writing?"),
        ("What does {organization} do for {first name}?", "What does Lumen Press do for you?"),
        ("A {brace} stays, and so does a {", "A {brace} stays, and so does a {"),
    ],
)
def test_what_is_known_is_filled_and_what_is_not_is_said_plainly(text: str, words: str) -> None:
    assert filled(text, FACTS) == words


def test_a_blank_that_is_none_of_ours_is_said_in_words() -> None:
    assert filled("Given my background in {background}, where would I fit?", {}) == (
        "Given my background in what I have done so far, where would I fit?"
    )
