"""What was said is laid beside the questions by the words that they share."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.beside import (
    Suggestion,
    Turn,
    lay_beside,
    offsets,
    pieces,
    who_asks,
    who_is_me,
)

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


def test_nothing_that_the_others_said_is_lost_and_what_i_said_is_mine() -> None:
    said = turns(
        "Ada: 60,000.",
        "Maya: What is a day like on this job?",
        "Ada: Yes.",
        "Ada: Mhm, right.",
        "Maya: Yes. I see.",
        "Ada: Remote ok",
        "Ada: …",
        "Ada: 60k to 75k",
    )
    found = lay_beside(said, QUESTIONS, me="Maya")
    assert [one.turn for one in found] == [0, 2, 3, 5, 6, 7]
    assert [one.turn for one in found if one.murmur] == [3, 6]


def test_a_yes_right_after_my_question_is_an_answer() -> None:
    found = lay_beside(turns("Maya: Are you glad?", "Ada: Yes.", "Ada: Yes."), QUESTIONS, me="Maya")
    assert [one.murmur for one in found] == [False, True]


def test_notes_without_speakers_follow_the_question_above_them() -> None:
    assert laid(
        ": What is a day on this job like?", ": Half of it is reading other people’s data", me=""
    ) == [(1, 1)]


def test_without_speakers_and_question_marks_an_answer_follows_what_restates_a_question() -> None:
    found = lay_beside(
        turns(
            ": so what is a day on this job really like",
            ": half of it is reading data",
            ": and the other half is meetings",
            ": how did you get into the field",
            ": by chance",
        ),
        QUESTIONS,
        me="",
    )
    assert [(one.turn, one.question) for one in found] == [(0, 1), (1, 1), (2, 1), (3, 0), (4, 0)]
    assert found[0].why == "It sounds like a question."


def test_without_speakers_a_question_that_was_not_planned_is_kept_and_ends_the_one_before() -> None:
    assert laid(
        ": What is a day on this job like?", ": Long.", ": Shall I close the window?", ": Please do.", me=""
    ) == [(1, 1), (2, None), (3, None)]


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


def test_a_question_without_its_mark_is_a_question_when_it_is_near_to_one_of_the_plan() -> None:
    assert laid(
        "Maya: tell me how you came to get into this field",
        "Ada: By an advertisement, twelve years ago.",
        "Maya: right I see",
        "Ada: I answered it by mistake, you know.",
    ) == [(1, 0), (3, 0)]


@pytest.mark.parametrize(
    ("speakers", "me"),
    [
        (["Ada Lovelace", "Maya O."], "Maya O."),
        (["MAYA OSEI (Guest)", "Ada"], "MAYA OSEI (Guest)"),
        (["Ada Lovelace", "Speaker 2"], "Speaker 2"),
        (["Ada"], ""),
        (["Speaker 1", "Speaker 2"], "Speaker 2"),
        ([], ""),
    ],
)
def test_i_am_who_bears_my_name_or_who_is_not_the_other_one(speakers: list[str], me: str) -> None:
    said = [Turn(speaker=who, text="Good morning to you.") for who in speakers]
    asks = [Turn(speaker="Speaker 2", text="When?")] * ("Speaker 2" in speakers)
    assert who_is_me([*said, *asks], mine="Maya Osei", theirs="Ada Lovelace") == me


@pytest.mark.parametrize(
    ("starts", "found"),
    [
        ([5.0, 9.0], [5.0, 9.001]),
        ([None, None, None], [0.0, 0.001, 0.002]),
        ([5.0, None, 9.0], [5.0, 5.001, 9.002]),
        ([50_602.0, 51_202.0, 50_000.0], [0.0, 600.001, 0.002]),
        ([], []),
    ],
)
def test_a_turn_stands_when_it_was_said_and_else_after_the_one_before(
    starts: list[float | None], found: list[float]
) -> None:
    assert offsets(starts) == found


@given(st.text(alphabet="ab. \u2003", max_size=60), st.integers(1, 20))
def test_nothing_is_lost_where_a_long_turn_is_cut(text: str, most: int) -> None:
    cut = list(pieces(text, most=most))
    assert "".join("".join(cut).split()) == "".join(text.split())
    assert max(map(len, cut)) <= most


def test_a_long_turn_is_cut_after_a_sentence() -> None:
    assert list(pieces("We read. We write. We sleep.", most=20)) == ["We read. We write.", "We sleep."]


@given(
    st.lists(st.tuples(st.sampled_from(["Maya", "Ada", ""]), st.text(max_size=30)), max_size=12),
    st.sampled_from(["Maya", ""]),
)
def test_all_that_others_said_is_offered_but_the_questions_of_the_plan(
    said: list[tuple[str, str]], me: str
) -> None:
    found = {
        one.turn
        for one in lay_beside([Turn(speaker=who, text=words) for who, words in said], QUESTIONS, me=me)
    }
    left = [(who, words) for place, (who, words) in enumerate(said) if place not in found]
    assert all((me and who == me) or words.rstrip().endswith("?") for who, words in left)
