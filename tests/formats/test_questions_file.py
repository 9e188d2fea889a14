"""Questions go out as a file and come in with what is wrong said by number."""

import json
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.formats.questions_file import LARGEST, SharedQuestion, read_questions, write_questions

KEYS, PURPOSES = ("s01", "x07"), ("jobs", "fit")
SCHEMA = Path(__file__).parents[2] / "docs" / "schemas" / "questions.json"
WORDS = st.text(min_size=1, max_size=80).map(lambda text: " ".join(text.split())).filter(bool)
QUESTIONS = st.builds(
    SharedQuestion,
    text=WORDS,
    minutes=st.integers(5, 600).map(lambda tenths: tenths / 10),
    key=st.sampled_from(["", *KEYS]),
    purpose=st.sampled_from(["", *PURPOSES]),
)


def read(said: object) -> tuple[list[SharedQuestion], list[tuple[str, str]]]:
    found, problems = read_questions(json.dumps(said).encode(), keys=KEYS, purposes=PURPOSES)
    return found, [(problem.place, problem.reason) for problem in problems]


@given(st.lists(QUESTIONS, max_size=5))
def test_what_goes_out_comes_in_the_same_and_obeys_the_schema(questions: list[SharedQuestion]) -> None:
    written = write_questions(questions)
    jsonschema.validate(json.loads(written), json.loads(SCHEMA.read_text(encoding="utf-8")))
    assert read_questions(written.encode(), keys=KEYS, purposes=PURPOSES) == (questions, [])


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
    found, [problem] = read_questions(data, keys=KEYS, purposes=PURPOSES)
    assert (found, problem.reason) == ([], "This is no file of questions that Askwell wrote.")


def test_a_huge_file_is_not_read() -> None:
    found, [problem] = read_questions(b" " * (LARGEST + 1), keys=KEYS, purposes=PURPOSES)
    assert (found, problem.reason) == ([], "It is larger than 1 MB.")
