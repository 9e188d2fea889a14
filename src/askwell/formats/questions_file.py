"""A file of questions to hand on: the wording only, nothing of what anybody answered."""

import json
import math
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from askwell.formats.records import Problem

SCHEMA = "askwell.questions/1"
LARGEST = 1_000_000
LONGEST = 500
LEAST_MINUTES, MOST_MINUTES = 0.5, 60.0
_FIX = "Mend the entry, or leave it out."


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedQuestion:
    """One question: ``key`` names one of the bank ("" for one's own), ``minutes`` what an answer takes, ``purpose`` or ""."""

    text: str
    minutes: float = 2.0
    key: str = ""
    purpose: str = ""


def write_questions(questions: Iterable[SharedQuestion]) -> str:
    """Return the file as JSON (docs/schemas/questions.json)."""
    return json.dumps(
        {"schema": SCHEMA, "questions": [asdict(question) for question in questions]},
        indent=2,
        ensure_ascii=False,
    )


def read_questions(
    data: bytes, *, keys: Iterable[str], purposes: Iterable[str]
) -> tuple[list[SharedQuestion], list[Problem]]:
    """Return the questions of a file and what could not be read; ``keys`` and ``purposes`` are those that are known here."""
    if len(data) > LARGEST:
        return [], [
            Problem(place="file", reason="It is larger than 1 MB.", what_to_do="Send fewer questions.")
        ]
    try:
        said = json.loads(data)
    except (ValueError, RecursionError):
        said = None
    entries = said.get("questions") if isinstance(said, dict) else None
    if not isinstance(entries, list) or str(said.get("schema", SCHEMA)) != SCHEMA:
        reason = "This is no file of questions that Askwell wrote."
        return [], [Problem(place="file", reason=reason, what_to_do="Choose a file from “Save as a file”.")]
    known, named = frozenset(keys), frozenset(purposes)
    found: list[SharedQuestion] = []
    problems: list[Problem] = []
    for number, entry in enumerate(entries, start=1):
        question, reason = _read(entry, known, named)
        if question:
            found.append(question)
        else:
            problems.append(Problem(place=f"question {number}", reason=reason, what_to_do=_FIX))
    return found, problems


class _Wrong(ValueError):
    """An entry cannot be read; the message says why."""


def _read(entry: Any, keys: frozenset[str], purposes: frozenset[str]) -> tuple[SharedQuestion | None, str]:
    try:
        if not isinstance(entry, dict):
            raise _Wrong("It is not written as an object.")  # noqa: TRY301  # the one place where an entry is refused
        return SharedQuestion(
            text=_text(entry),
            minutes=_minutes(entry),
            key=_one_of(entry, "key", keys, "No question of the bank"),
            purpose=_one_of(entry, "purpose", purposes, "No purpose"),
        ), ""
    except _Wrong as wrong:
        return None, str(wrong)


def _text(entry: dict[str, Any]) -> str:
    text = entry.get("text")
    if not isinstance(text, str) or not text.strip():
        raise _Wrong("It has no words.")
    if len(text) > LONGEST:
        raise _Wrong(f"It is longer than {LONGEST} characters.")
    return " ".join(text.split())


def _minutes(entry: dict[str, Any]) -> float:
    minutes = entry.get("minutes", 2.0)
    if isinstance(minutes, bool) or not isinstance(minutes, int | float) or not math.isfinite(minutes):
        raise _Wrong("Its minutes are no number.")
    if not LEAST_MINUTES <= minutes <= MOST_MINUTES:
        raise _Wrong("Its minutes are not between a half and 60.")
    return round(float(minutes), 1)


def _one_of(entry: dict[str, Any], name: str, known: frozenset[str], none: str) -> str:
    value = entry.get(name) or ""
    if value and (not isinstance(value, str) or value not in known):
        raise _Wrong(f"{none} is called “{str(value)[:20]}”.")
    return str(value)
