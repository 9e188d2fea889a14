"""A fix that is offered is one: taken, its check is content, and taken again it changes nothing."""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.etiquette import Check, check_letter

MESSAGES = [
    json.loads(line)["text"]
    for line in Path(__file__).with_name("messages.jsonl").read_text(encoding="utf-8").splitlines()
]
SENTENCES = st.sampled_from(
    [sentence.strip() for text in MESSAGES for sentence in text.replace("\n", " ").split(". ") if sentence]
)


@dataclass(frozen=True, kw_only=True)
class Known:
    """What the letter's writer told about herself."""

    seeker_name: str = "Maya Osei"
    introduction: str = "I have been a pharmacy technician for five years."
    occupation: str = "medical writing"
    appeal: str = "I like finding the sentence that a worried patient understands."
    minutes: int = 15


def look_at(text: str) -> dict[str, Check]:
    checks = check_letter(
        text, recipient="Tom Reyes", referrer="Rosa Díaz", names=("Priya Nair",), facts=Known()
    )
    return {check.name: check for check in checks}


@given(sentences=st.lists(SENTENCES, max_size=8))
def test_a_fix_makes_its_check_content(sentences: list[str]) -> None:
    for name, check in look_at(". ".join(sentences)).items():
        if check.fixed:
            again = look_at(check.fixed)
            assert name not in again or (again[name].ok, again[name].fixed) == (True, "")


@pytest.mark.parametrize("text", MESSAGES)
def test_an_offered_fix_has_words_on_its_button_and_no_fix_has_none(text: str) -> None:
    assert all(bool(check.fixed) == bool(check.fix_label) for check in look_at(text).values())


def test_taking_a_sentence_out_leaves_the_greeting() -> None:
    check = look_at("Dear Tom, are you hiring? Rosa Díaz gave me your name.")["asks_for_job"]
    assert check.fixed == "Dear Tom, Rosa Díaz gave me your name."


def test_every_ask_for_a_job_is_taken_out_at_once() -> None:
    text = "Dear Tom,\n\nAre you hiring? I write to you about maps.\n\nPlease keep me in mind.\n\nThank you,\nMaya"
    check = look_at(text)["asks_for_job"]
    assert check.fixed == "Dear Tom,\n\nI write to you about maps.\n\nThank you,\nMaya"
    assert check.fix_label == "Take those 2 sentences out"


def test_a_title_ends_no_sentence() -> None:
    text = "Dear Ms. Reyes, please tell me, or Dr. J. Smith, of any openings. I write to you about maps."
    check = look_at(text)["asks_for_job"]
    assert check.fixed == "Dear Ms. Reyes, I write to you about maps."


def test_what_is_missing_is_added_from_what_is_known() -> None:
    text = "Dear Tom,\n\nMay I ask you about your work and the way that you do it?\n\nThank you,\nMaya"
    fixes = {name: check.fixed for name, check in look_at(text).items() if check.fixed}
    assert fixes == {
        "introduces_self": text.replace("May I", "My name is Maya Osei. May I"),
        "says_source_of_name": text.replace("May I", "Rosa Díaz gave me your name. May I"),
        "states_length": text.replace("\n\nThank", "\n\n15 minutes would be plenty.\n\nThank"),
        "gives_background": text.replace("May I", "I have been a pharmacy technician for five years. May I"),
        "says_why_this_work_appeals": text.replace(
            "\n\nThank",
            "\n\nI am curious about medical writing. I like finding the sentence that a worried patient understands.\n\nThank",
        ),
        "easy_to_decline": text.replace(
            "\n\nThank", "\n\nIf this is not a good time, that is completely fine.\n\nThank"
        ),
    }


@pytest.mark.parametrize(
    ("greeting", "recipient", "right"),
    [
        ("Dear Bob,", "Robert Lang", True),
        ("Dear José,", "Jose Marti", True),
        ("Dear Ms. Lang,", "Roberta Lang", True),
        ("Dear Tim,", "Tom Lang", False),
        ("Dear 花子,", "山田花子", True),
        ("To the editor:", "Tom Lang", True),
        ("Dear Sir or Madam,", "Tom Lang", False),
    ],
)
def test_a_greeting_is_right_by_any_name_they_go_by(greeting: str, recipient: str, *, right: bool) -> None:
    checks = check_letter(
        f"{greeting} I write to you about maps and the way you draw them.", recipient=recipient
    )
    assert {check.name: check.ok for check in checks}["right_name"] is right
