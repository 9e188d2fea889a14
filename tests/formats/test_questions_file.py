"""Questions go out as a file and come in with what is wrong said by number."""

import json
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.formats.questions_file import LARGEST, Names, SharedQuestion, read_questions, write_questions

KEYS, PURPOSES, PEOPLE = ("s01", "x07"), ("jobs", "fit"), ("manager", "recruiter")
NAMES = Names(keys=KEYS, purposes=PURPOSES, people=PEOPLE)
SCHEMA = Path(__file__).parents[2] / "docs" / "schemas" / "questions.json"
WORDS = st.text(min_size=1, max_size=80).map(lambda text: " ".join(text.split())).filter(bool)
QUESTIONS = st.builds(
    SharedQuestion,
    text=WORDS,
    minutes=st.integers(5, 600).map(lambda tenths: tenths / 10),
    key=st.sampled_from(["", *KEYS]),
    purpose=st.sampled_from(["", *PURPOSES]),
    also=st.sampled_from([(), ("fit",), ("jobs", "fit")]),
    topics=st.sampled_from([(), ("hours",), ("hours", "the moon")]),
    stage=st.integers(1, 5),
    sensitivity=st.integers(0, 2),
    best_asked_of=st.sampled_from(["", *PEOPLE]),
    desk_first=st.booleans(),
)


def read(said: object) -> tuple[list[SharedQuestion], list[tuple[str, str]]]:
    found, problems = read_questions(json.dumps(said).encode(), names=NAMES)
    return found, [(problem.place, problem.reason) for problem in problems]


@given(st.lists(QUESTIONS, max_size=5))
def test_what_goes_out_comes_in_the_same_and_obeys_the_schema(questions: list[SharedQuestion]) -> None:
    written = write_questions(questions)
    jsonschema.validate(json.loads(written), json.loads(SCHEMA.read_text(encoding="utf-8")))
    assert read_questions(written.encode(), names=NAMES) == (questions, [])


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        ("Why?", "It is not written as an object."),
        ({}, "It has no words."),
        ({"text": "Why? " * 200}, "It is longer than 500 characters."),
        ({"text": "Why?", "minutes": "two"}, "Its minutes are no number."),
        ({"text": "Why?", "minutes": 0}, "Its minutes are not between a half and 60."),
        ({"text": "Why?", "key": "s99"}, "No question of the bank is called “s99”."),
        ({"text": "Why?", "purpose": ["jobs"]}, "No purpose is called “['jobs']”."),
        ({"text": "Why?", "also": ["money"]}, "No purpose is called “money”."),
        ({"text": "Why?", "topics": "hours"}, "“topics” is no list of words."),
        ({"text": "Why?", "topics": ["hours" * 80]}, "“topics” is longer than 300 characters."),
        ({"text": "Why?", "stage": 6}, "“stage” is no whole number from 1 to 5."),
        ({"text": "Why?", "sensitivity": True}, "“sensitivity” is no whole number from 0 to 2."),
        ({"text": "Why?", "best_asked_of": "the queen"}, "No sort of person is called “the queen”."),
    ],
)
def test_a_bad_entry_between_good_ones_is_said_by_number(entry: object, reason: str) -> None:
    assert read({"questions": [{"text": "How?"}, entry, {"text": "When?"}]}) == (
        [SharedQuestion(text="How?"), SharedQuestion(text="When?")],
        [("question 2", reason)],
    )


@pytest.mark.parametrize(
    "data", [b"", b"\xff", b"[]", b'{"questions": 7}', b'{"schema": "other/1", "questions": []}']
)
def test_another_file_is_said(data: bytes) -> None:
    found, [problem] = read_questions(data, names=NAMES)
    assert (found, problem.reason) == ([], "This is no file of questions that Askwell wrote.")


def test_a_huge_file_is_not_read() -> None:
    found, [problem] = read_questions(b" " * (LARGEST + 1), names=NAMES)
    assert (found, problem.reason) == ([], "It is larger than 1 MB.")
