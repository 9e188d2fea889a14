"""What was said is laid beside the questions by the words that they share."""

import pytest

from askwell.method.beside import Suggestion, Turn, content, lay_beside, nearest, who_asks

QUESTIONS = [
    "How did you get into this field?",
    "What is a day on this job really like?",
    "What are current job prospects like?",
]


def turns(*said: str) -> list[Turn]:
    """Read "Maya: words" as a turn of Maya."""
    return [Turn(speaker=who, text=words) for who, _, words in (one.partition(": ") for one in said)]


def laid(*said: str, me: str = "Maya") -> list[tuple[int, int | None]]:
    return [(one.turn, one.question) for one in lay_beside(turns(*said), QUESTIONS, me=me)]


def test_an_answer_stands_under_the_question_that_was_asked_before_it() -> None:
    assert laid(
        "Maya: So how did you come to be in this field, how did you get in?",
        "Ada: By an advertisement, twelve years ago.",
        "Maya: And the prospects, are there jobs at the moment?",
        "Ada: Agencies take on two or three juniors every spring.",
        "Ada: Small firms hire nobody this year.",
    ) == [(1, 0), (3, 2), (4, 2)]


def test_what_is_said_beside_a_question_that_was_not_planned_stands_under_none() -> None:
    assert laid("Maya: Shall I close the window?", "Ada: Please do, it is rather cold.") == [(1, None)]


def test_a_word_or_two_is_no_note_and_neither_is_what_i_said() -> None:
    assert (
        laid("Maya: What is a day like on this job?", "Ada: Oh, a day!", "Maya: Yes. I would like to know.")
        == []
    )


def test_notes_without_speakers_follow_the_question_above_them() -> None:
    assert laid(
        ": What is a day on this job like?", ": Half of it is reading other people’s data", me=""
    ) == [(1, 1)]


def test_words_that_speak_of_a_question_stand_under_it_though_nobody_asked() -> None:
    said = Turn(speaker="Ada", text="About current prospects on this job market I would worry a little.")
    assert lay_beside([said], QUESTIONS, me="Maya") == [
        Suggestion(turn=0, question=2, why="It speaks of the same.")
    ]


def test_who_asks_most_is_taken_for_the_seeker() -> None:
    assert (
        who_asks(turns("Ada: Tea?", "Maya: How did you begin?", "Ada: By chance.", "Maya: When?")) == "Maya"
    )
    assert who_asks(turns(": Tea?")) == ""


@pytest.mark.parametrize("text", ["", "…", "好", "?"])
def test_what_has_no_words_is_near_to_nothing(text: str) -> None:
    assert nearest(text, [content(question) for question in QUESTIONS]) is None
