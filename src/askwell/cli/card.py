"""Whom business cards name, for people and for scripts; no database is opened."""

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path
from typing import Any

import click

from askwell.cli.household import fail
from askwell.cli.looking_in import record_as_json
from askwell.formats.business_card import is_only_a_page, read_card_text
from askwell.formats.business_card.codes import is_short_card, read_code
from askwell.formats.decoding import decode, refusal_of_bytes
from askwell.formats.picture import kind_of
from askwell.formats.records import PersonRecord, Problem
from askwell.formats.vcard import read_cards
from askwell.scanning.cards import ONLY_A_PAGE, read_card_files
from askwell.scanning.ways import NAMES

SCHEMA = "askwell.card/1"
_NOBODY = Problem(
    "the text", "Nobody is named on this card.", "Look whether it is the text of a card, a line of it a line."
)


@dataclass(slots=True)
class Answer:
    """What one file says: what kind it is, whom it names, and what could not be read."""

    file: str
    kind: str
    records: list[PersonRecord] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    way: str = ""


@click.command("card")
@click.argument("files", nargs=-1, required=True, metavar="FILE|-...", type=click.Path(path_type=Path))
@click.option("--text", "as_text", is_flag=True, help="FILE is the card's text, line by line.")
@click.option("--json", "as_json", is_flag=True, help="Print the fields as JSON.")
@click.option("--region", default="US", help="Country of numbers without a code, such as DE.")
@click.option("--way", type=click.Choice(NAMES), default="auto", help="How words are found in a picture.")
def card_command(files: tuple[Path, ...], *, as_text: bool, as_json: bool, region: str, way: str) -> None:
    """Say whom the business cards in FILE (- for standard input) name: pictures, PDFs, or their text."""
    answers = _answers(files, as_text=as_text, way=way)
    problems = list(chain.from_iterable(answer.problems for answer in answers))
    somebody = any(answer.records for answer in answers)
    if as_json:
        if somebody or not as_text:
            click.echo(json.dumps(_as_json(answers, region), indent=2, ensure_ascii=False))
    else:
        click.echo("\n\n".join(chain.from_iterable(map(_words, answers))))
    if not somebody:
        fail(" ".join(dict.fromkeys(f"{one.reason} {one.what_to_do}" for one in problems)))


def _answers(paths: Sequence[Path], *, as_text: bool, way: str) -> list[Answer]:
    """Read all files, pictures together so that the reader of pictures is started once."""
    answers: list[Answer] = []
    pictures: list[tuple[Answer, bytes]] = []
    for path in paths:
        answer = Answer(str(path), "unknown")
        answers.append(answer)
        try:
            data = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
        except OSError as wrong:
            reason = f"{path} could not be read: {wrong.strerror}."
            answer.problems.append(Problem("the file", reason, "Look whether the file is there."))
            continue
        answer.kind = "text" if as_text else kind_of(data)
        if answer.kind in {"", "text"}:
            _read_text(answer, data)
        else:
            pictures.append((answer, data))
    if pictures:
        read = read_card_files([(answer.file, data) for answer, data in pictures], way=way)
        for (answer, _), found in zip(pictures, read, strict=True):
            answer.records, answer.problems, answer.way = (
                [one.record for one in found.cards],
                found.problems,
                found.way,
            )
    return answers


def _read_text(answer: Answer, data: bytes) -> None:
    """Read a card's words, or the vCards of a text that is some."""
    if problem := refusal_of_bytes(data):
        answer.kind = "unknown"
        answer.problems.append(
            Problem(problem.place, problem.reason, "Send a picture, a PDF, or the card's text.")
        )
        return
    text = decode(data).text.removeprefix("\ufeff")
    if text.lstrip()[:11].casefold() == "begin:vcard":
        answer.kind = "vcard"
        answer.records, answer.problems = read_cards(data)
        return
    answer.kind = "text"
    record = read_code(text) if is_short_card(text) else read_card_text(text)
    answer.records += [record] if record else []
    if record is None:
        answer.problems.append(_NOBODY)
    elif is_only_a_page(record):
        answer.problems.append(replace(ONLY_A_PAGE, place="the text"))


def _as_json(answers: Sequence[Answer], region: str) -> dict[str, Any]:
    records = [record_as_json(record, region) for answer in answers for record in answer.records]
    return {
        "schema": SCHEMA,
        "card": records[0] if records else None,
        "files": [
            {
                "file": answer.file,
                "kind": answer.kind,
                "way": answer.way or None,
                "records": [record_as_json(record, region) for record in answer.records],
                "problems": [
                    {"place": one.place, "reason": one.reason, "what_to_do": one.what_to_do, "kept": one.kept}
                    for one in answer.problems
                ],
            }
            for answer in answers
        ],
    }


def _words(answer: Answer) -> Iterator[str]:
    """Give each card in a few lines."""
    for record in answer.records:
        points = [point.value for point in (*record.emails, *record.phones, *record.urls)]
        points += [address.value for address in record.addresses]
        said = (record.full_name, record.title, record.organisation, *points)
        yield "\n".join(filter(None, said))
