"""A file of questions to hand on: the wording only, nothing of what anybody answered."""

import json
import math
from collections.abc import Collection, Iterable
from dataclasses import asdict, dataclass
from typing import Any

from askwell.formats.records import Problem

SCHEMA = "askwell.questions/1"
LARGEST = 1_000_000
LONGEST = 500
LEAST_MINUTES, MOST_MINUTES = 0.5, 60.0
FIRST_STAGE, LAST_STAGE, USUAL_STAGE = 1, 5, 3
MOST_SENSITIVE = 2
LONGEST_TOPICS = 300
_FIX = "Mend the entry, or leave it out."


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedQuestion:
    """One question: ``key`` names one of the bank, "" for one's own; ``minutes`` is what an answer takes.

    Of one's own the rest is told too: ``purpose`` is what it helps with most or "", ``also`` what else, ``topics`` what it
    is about, ``stage`` its place in a talk (1 to 5), ``sensitivity`` 0 to 2, ``best_asked_of`` a sort of person or "",
    ``desk_first`` whether reading could answer it.
    """

    text: str
    minutes: float = 2.0
    key: str = ""
    purpose: str = ""
    also: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    stage: int = USUAL_STAGE
    sensitivity: int = 0
    best_asked_of: str = ""
    desk_first: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The names that are known here: keys of the bank, purposes, sorts of people."""

    keys: Collection[str]
    purposes: Collection[str]
    people: Collection[str]


def write_questions(questions: Iterable[SharedQuestion]) -> str:
    """Return the file as JSON (docs/schemas/questions.json)."""
    return json.dumps(
        {"schema": SCHEMA, "questions": [asdict(question) for question in questions]},
        indent=2,
        ensure_ascii=False,
    )


def read_questions(data: bytes, *, names: Names) -> tuple[list[SharedQuestion], list[Problem]]:
    """Return the questions of a file and what could not be read."""
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
    found: list[SharedQuestion] = []
    problems: list[Problem] = []
    for number, entry in enumerate(entries, start=1):
        question, reason = _read(entry, names)
        if question:
            found.append(question)
        else:
            problems.append(Problem(place=f"question {number}", reason=reason, what_to_do=_FIX))
    return found, problems


class _Wrong(ValueError):
    """An entry cannot be read; the message says why."""


def _read(entry: Any, names: Names) -> tuple[SharedQuestion | None, str]:
    try:
        if not isinstance(entry, dict):
            raise _Wrong("It is not written as an object.")  # noqa: TRY301  # the one place where an entry is refused
        return SharedQuestion(
            text=_text(entry),
            minutes=_minutes(entry),
            key=_one_of(entry, "key", names.keys, "No question of the bank"),
            purpose=_one_of(entry, "purpose", names.purposes, "No purpose"),
            also=tuple(_known(name, names.purposes, "No purpose") for name in _words(entry, "also")),
            topics=_words(entry, "topics"),
            stage=_whole(entry, "stage", FIRST_STAGE, LAST_STAGE, usual=USUAL_STAGE),
            sensitivity=_whole(entry, "sensitivity", 0, MOST_SENSITIVE, usual=0),
            best_asked_of=_one_of(entry, "best_asked_of", names.people, "No sort of person"),
            desk_first=entry.get("desk_first") is True,
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


def _one_of(entry: dict[str, Any], name: str, known: Collection[str], none: str) -> str:
    value = entry.get(name) or ""
    return _known(value, known, none) if value else ""


def _known(value: Any, known: Collection[str], none: str) -> str:
    if not isinstance(value, str) or value not in known:
        raise _Wrong(f"{none} is called “{str(value)[:20]}”.")
    return value


def _words(entry: dict[str, Any], name: str) -> tuple[str, ...]:
    value = entry.get(name) or []
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise _Wrong(f"“{name}” is no list of words.")
    words = tuple(
        dict.fromkeys(plain for word in value if (plain := " ".join(word.replace(",", " ").split())))
    )
    if len(", ".join(words)) > LONGEST_TOPICS:
        raise _Wrong(f"“{name}” is longer than {LONGEST_TOPICS} characters.")
    return words


def _whole(entry: dict[str, Any], name: str, least: int, most: int, *, usual: int) -> int:
    value = entry.get(name, usual)
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise _Wrong(f"“{name}” is no whole number from {least} to {most}.")
    return value
