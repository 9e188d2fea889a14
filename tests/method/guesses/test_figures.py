"""How often the guesses are right: on lines written before the rules, and on lines written after them."""

from pathlib import Path
from typing import NamedTuple

import pytest

from askwell.method.guesses.purposes import sense_of
from askwell.method.guesses.stances import stance_of

PURPOSES = {"J": "jobs", "O": "organisations", "V": "values", "F": "fit", "-": ""}
KINDS = {"s": "said", "n": "name", "l": "lead", "p": "promise", "v": "view"}
STANCES = {"+": "for", "-": "against", "0": "neutral"}
HERE = Path(__file__).parent


class Known(NamedTuple):
    """A line with its truth."""

    text: str
    question: str
    kind: str
    purpose: str
    stance: str


def lines_of(name: str) -> list[Known]:
    rows = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [_known(row) for row in rows if not row.startswith("#")]


def _known(row: str) -> Known:
    head, _, text = row.partition(" | ")
    purpose, stance, _, question, kind = head.split()
    asked = "" if question == "." else question
    return Known(text, asked, KINDS[kind], PURPOSES[purpose], STANCES[stance])


def right(lines: list[Known], *, asked: bool = True) -> float:
    hits = [
        sense_of(line.text, question=line.question if asked else "", kind=line.kind).purpose == line.purpose
        for line in lines
    ]
    return sum(hits) / len(hits)


BEFORE, AFTER = lines_of("lines.txt"), lines_of("fresh.txt")


def test_there_are_300_lines_and_no_two_are_alike() -> None:
    texts = [line.text for line in (*BEFORE, *AFTER)]
    assert (len(texts) >= 300, len(set(texts))) == (True, len(texts))


@pytest.mark.parametrize(
    ("name", "lines", "least"),
    [
        ("the half that the rules were looked at with", BEFORE[0::2], 0.95),
        ("the half that was held out", BEFORE[1::2], 0.9),
        ("written after the word lists", AFTER, 0.83),
        ("all", [*BEFORE, *AFTER], 0.85),
    ],
)
def test_purposes_are_right(name: str, lines: list[Known], least: float) -> None:
    found, unasked = right(lines), right(lines, asked=False)
    leaning = [line for line in lines if line.purpose]
    stances = sum(stance_of(line.text).stance == line.stance for line in leaning) / len(leaning)
    print(
        f"{name}: {len(lines)} lines, purposes {found:.1%}, without the question {unasked:.1%}, stances {stances:.1%}"
    )
    assert found >= least


def test_saying_the_commonest_purpose_of_all_would_not_pass() -> None:
    fits = [line for line in BEFORE if line.purpose == "fit"]
    assert len(fits) / len(BEFORE) < 0.4
