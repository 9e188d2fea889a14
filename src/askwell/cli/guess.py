"""What note lines probably mean, for people and for scripts; no database is opened."""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import asdict
from difflib import get_close_matches
from typing import Any, TextIO

import click

from askwell.cli.household import fail
from askwell.method.bank import BANK, BY_KEY
from askwell.method.guesses.lines import LineGuess, guess
from askwell.method.spoken import asked_by

SCHEMA = "askwell.guess/1"
LONGEST_SHOWN = 60
KINDS = ("said", "name", "lead", "promise", "view")
# Chips of other hands: a number or a quote is something said.
_CHIPS = {
    "": "said",
    "number": "said",
    "quote": "said",
    "confidential": "said",
    "my view": "view",
    "they said": "said",
}
# All that is taken, as it is told to who writes another one.
CHIPS = (*KINDS, *filter(None, _CHIPS))
_KEY_OF_TEXT = {question.text.casefold(): question.key for question in BANK}


class NotALine(ValueError):
    """What was read is no note line; the message says where and what was expected."""


@click.command("guess")
@click.argument("file", type=click.File(encoding="utf-8-sig", errors="replace"))
@click.option("--json", "as_json", is_flag=True, help="Print the guesses as JSON.")
def guess_command(file: TextIO, *, as_json: bool) -> None:
    """Guess what the note lines in FILE (- for standard input) mean: JSON, a list of objects with `text`."""
    try:
        lines = _lines(json.load(file))
        problems: list[dict[str, str]] = []
        guesses = [(line, _guess(line, place, problems)) for place, line in enumerate(lines, start=1)]
    except (NotALine, ValueError, RecursionError) as trouble:
        fail(str(trouble) if isinstance(trouble, NotALine) else "This is not JSON. Expected a list of lines.")
    if as_json:
        said = {
            "schema": SCHEMA,
            "guesses": [_plain(line, found) for line, found in guesses],
            "problems": problems,
        }
        click.echo(json.dumps(said, indent=2, ensure_ascii=False))
        return
    for one in problems:
        click.echo(f"{one['place']}: {one['reason']} {one['what_to_do']}", err=True)
    for line, found in guesses:
        click.echo(
            f"{found.sense.purpose or '-':14}{found.stance.stance:9}{found.sense.how_sure:4.0%}  {line['text']}"
        )
        click.echo(f"{'':29}{found.sense.why}")


def _lines(read: Any) -> list[Any]:
    if isinstance(read, dict):
        read = read.get("lines")
    if not isinstance(read, list):
        raise NotALine("Expected a list of lines, or an object with a list “lines”.")
    return read


def _guess(line: Any, place: int, problems: list[dict[str, str]]) -> LineGuess:
    if not isinstance(line, dict) or not isinstance(line.get("text"), str):
        raise NotALine(f"Line {place}: expected an object with “text” in words.")
    named = str(line.get("question") or line.get("question_id") or "").strip()
    question = _question(named)
    if named and not question:
        problems.append(_unknown_question(named, place))
    return guess(
        line["text"],
        question=question,
        kind=_kind(line.get("chip") or line.get("kind"), place),
        said_on=_day(line.get("on"), place),
    )


def _question(named: str) -> str:
    """Return the key of a question of the bank, by its key, its text or how people put it; "" for one that is not of the bank."""
    if named in BY_KEY:
        return named
    if key := _KEY_OF_TEXT.get(named.casefold()):
        return key
    asked = asked_by(named, BANK) if " " in named else None
    return BANK[asked.place].key if asked else ""


def _unknown_question(named: str, place: int) -> dict[str, str]:
    shown = named if len(named) <= LONGEST_SHOWN else f"{named[:LONGEST_SHOWN]}…"
    near = get_close_matches(named, BY_KEY, n=1)
    meant = f"Did you mean {near[0]}? " if near else ""
    return {
        "place": f"line {place}",
        "reason": f"“{shown}” is no question of the bank, so the line was guessed without one.",
        "what_to_do": f"{meant}Give a key such as s12 (askwell plan lists them), the words of the question, or nothing.",
    }


def _kind(chip: object, place: int) -> str:
    name = str(chip or "").casefold()
    kind = _CHIPS.get(name, name)
    if kind not in KINDS:
        raise NotALine(f"Line {place}: “chip” must be one of {', '.join(CHIPS)}, or left out.")
    return kind


def _day(on: object, place: int) -> dt.date | None:
    try:
        return dt.date.fromisoformat(str(on)) if on else None
    except ValueError:
        raise NotALine(f"Line {place}: “on” must be a day such as 2026-03-12, or left out.") from None


def _plain(line: Mapping[str, Any], found: LineGuess) -> dict[str, Any]:
    """Return one guess as docs/scripts.md describes it; what the line brought along as ``id`` comes back."""
    sense = found.sense
    return {
        "id": line.get("id"),
        "text": line["text"],
        "purpose": sense.purpose,
        "topic": sense.topic,
        "how_sure": sense.how_sure,
        "why": sense.why,
        "stance": {
            "stance": found.stance.stance,
            "how_sure": found.stance.how_sure,
            "why": found.stance.why,
        },
        "names": [asdict(name) for name in found.names],
        "promises": [
            {
                "by": one.by,
                "text": one.text,
                "due": one.due.words if one.due else "",
                "due_on": one.due.on.isoformat() if one.due and one.due.on else None,
                "how_sure": one.how_sure,
            }
            for one in found.promises
        ],
        "dates": [{"words": day.words, "on": day.on.isoformat() if day.on else None} for day in found.days],
        "facts": [asdict(fact) for fact in found.facts],
        "lead": asdict(found.lead) if found.lead else None,
    }
