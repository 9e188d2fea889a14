"""What is greeting, sentence, closing words and signature; and that a mail program's line ends change no verdict."""

import json
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from askwell.method.etiquette import check_letter
from askwell.method.etiquette.layout import lay_out
from askwell.method.etiquette.shipped import shipped

FORMS = shipped().languages[0].forms
LETTERS = [
    json.loads(line)
    for name in ("judged.jsonl", "blind.jsonl")
    for line in Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
]


def sentences(text: str) -> list[str]:
    layout = lay_out(text, FORMS)
    return [layout.flat[start:end] for start, end in layout.sentences]


@pytest.mark.parametrize(
    ("text", "greeted"),
    [
        ("Dear Ms. Okafor,\nHow are you?", "Ms. Okafor"),
        ("Hello Dr. Lindqvist, I am Ana.", "Dr. Lindqvist"),
        ("Good morning Doctor. My name is Ana.", "Doctor"),
        ("Good day Mr. Solis. It was Hannah.", "Mr. Solis"),
        ("Hi Walt — Denise told me to write.", "Walt"),
        ("Dear J. Smith,\nI write.", "J. Smith"),
        ("Dear 花子,\nI write.", "花子"),
        ("dear tom,\nI write.", "tom"),
        ("Mr. Lund - Kjell says hello.", "Mr. Lund"),
        ("Hello, this is Craig.", ""),
        ("I write to you.", ""),
    ],
)
def test_a_greeting_ends_where_the_letter_begins(text: str, greeted: str) -> None:
    assert lay_out(text, FORMS).greeted == greeted


def test_closing_words_and_signature_are_no_sentences() -> None:
    text = "Dear Tom,\n\nI draw maps.\n\nBest regards,\nMaya Osei\nmaya.example.org\n555 0101"
    assert sentences(text) == ["I draw maps."]


def test_a_postscript_is_read() -> None:
    assert sentences("Hi Tom,\nI draw maps.\nBest,\nMaya\nPS: My CV is attached.") == [
        "I draw maps.",
        "PS: My CV is attached.",
    ]


def test_wrapped_lines_are_one_sentence_and_lists_and_short_lines_stay() -> None:
    text = (
        "Dear Tom,\n\nI have kept the accounts of three dairy farms\nand a mill for years.\n\n- one\n- two\n"
    )
    assert sentences(text) == [
        "I have kept the accounts of three dairy farms and a mill for years.",
        "- one",
        "- two",
    ]


def wrapped(text: str, width: int) -> str:
    lines = text.split("\n")
    return "\n".join(
        textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False) for line in lines
    )


WAYS = [(60, "\n"), (72, "\n"), (60, "\r\n"), (72, "\r\n")]


def changed_by_wrapping(letters: Sequence[dict[str, Any]], width: int, end: str) -> list[tuple[str, str]]:
    """Return the checks, each with its letter, that say something else of the letter when it is wrapped."""
    changed = []
    for letter in letters:
        if letter["channel"] == "linkedin":
            continue
        facts = {key: letter[key] for key in ("kind", "channel", "recipient", "referrer") if key in letter}
        before = {check.name: check.ok for check in check_letter(letter["text"], **facts)}
        again = check_letter(wrapped(letter["text"], width).replace("\n", end), **facts)
        changed += [(letter["id"], check.name) for check in again if check.ok is not before[check.name]]
    return changed


def test_a_mail_program_that_wraps_changes_no_verdict() -> None:
    for first, (width, end) in enumerate(WAYS):
        assert changed_by_wrapping(LETTERS[first :: len(WAYS)], width, end) == []


@pytest.mark.soak
@pytest.mark.parametrize(("width", "end"), WAYS)
def test_no_way_to_wrap_changes_a_verdict_of_any_letter(width: int, end: str) -> None:
    assert changed_by_wrapping(LETTERS, width, end) == []
