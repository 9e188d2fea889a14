"""Pairs of notes in many trades: who denies whom, by the sides as they are and by the guessed ones."""

import datetime as dt
import uuid
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from askwell.method.contradictions import told_apart
from askwell.method.grounds import HOUSE, KIND, PLACE, ROLE, TIME, Ground
from askwell.method.guesses.lines import guess

ROWS = [
    row.split(" | ")
    for row in (Path(__file__).parent / "spoken_pairs.txt").read_text(encoding="utf-8").splitlines()
    if not row.startswith("#")
]
GROUNDS = [
    Ground(values={KIND: kind, ROLE: "does the work", PLACE: place, TIME: "this year", HOUSE: house})
    for kind, place, house in (("vendor", "Texas", "Halden"), ("hospital or clinic", "Ohio", "Mercy"))
]


@dataclass(frozen=True)
class Note:
    text: str
    topic: str
    purpose: str
    stance: str
    person_id: uuid.UUID
    ground: Ground
    said_at: dt.datetime = dt.datetime(2026, 3, 4, tzinfo=dt.UTC)
    pk: uuid.UUID = field(default_factory=uuid.uuid4)


def deny_each_other(row: list[str], *, guessed: bool) -> bool:
    _, _, first_asked, first, second_asked, second = row
    notes = []
    for place, (asked, text, side) in enumerate(
        ((first_asked, first, "for"), (second_asked, second, "against"))
    ):
        said = guess(text, question=asked)
        stance = said.stance.stance if guessed else side
        notes.append(Note(text, said.sense.topic, said.sense.purpose, stance, uuid.uuid4(), GROUNDS[place]))
    found = told_apart(notes, ground_of=lambda note: note.ground).differences
    return any(one.is_disagreement for one in found)


@pytest.mark.parametrize(("guessed", "least"), [(False, 0.9), (True, 0.8)])
def test_nearly_all_who_deny_each_other_are_found(*, guessed: bool, least: float) -> None:
    pairs = [row for row in ROWS if row[0] == "same"]
    missed = [row for row in pairs if not deny_each_other(row, guessed=guessed)]
    print(f"guessed {guessed}: {len(pairs) - len(missed)} of {len(pairs)}", *missed, sep="\n  ")
    assert 1 - len(missed) / len(pairs) >= least


@pytest.mark.parametrize("guessed", [False, True])
def test_who_speaks_of_two_things_or_of_the_own_house_denies_nobody(*, guessed: bool) -> None:
    pairs = [row for row in ROWS if row[0] == "two"]
    assert [row for row in pairs if deny_each_other(row, guessed=guessed)] == []
