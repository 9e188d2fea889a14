"""A question told back keeps its sense, or is left in their own words."""

import pytest

from askwell.method.letters.indirect import told_back


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("What would you like to know most?", "what I would like to know most"),
        ("And what kind of writing have you done?", "what kind of writing I have done"),
        ("Are you still a student?", "whether I am still a student"),
        ("Would a call do?", "whether a call would do"),
        ("Is it about a job?", "whether it is about a job"),
        ("Do you have a resume?", "whether I have a resume"),
        ("Could I bring a colleague?", "whether you could bring a colleague"),
        ("Can you send me your questions beforehand?", "whether I can send you my questions beforehand"),
        ("What can I tell you that is not on our website?", "what you can tell me that is not on your website"),
    ],
)  # fmt: skip
def test_it_is_told_in_my_words_for_theirs(asked: str, told: str) -> None:
    assert told_back(asked) == told


@pytest.mark.parametrize(
    "asked", ["Why me?", "Which leaflet did you read?", "Do you think you could come here?"]
)  # fmt: skip
def test_what_cannot_be_turned_for_sure_is_not(asked: str) -> None:
    assert told_back(asked) == ""
