"""Pairs of one theme: two sides of one thing differ, a word for one thing and one against another do not."""

import datetime as dt
import uuid
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from askwell.method.contradictions import differences

ROWS = (Path(__file__).parent / "pairs.txt").read_text(encoding="utf-8").splitlines()
PAIRS = [tuple(row.split(" | ")) for row in ROWS if not row.startswith("#")]


@dataclass(frozen=True)
class Claim:
    stance: str
    topic: str
    text: str
    purpose: str = "fit"
    said_at: dt.datetime = dt.datetime(2026, 3, 4, tzinfo=dt.UTC)
    pk: uuid.UUID = field(default_factory=uuid.uuid4)
    person_id: uuid.UUID = field(default_factory=uuid.uuid4)


@pytest.mark.parametrize(("theme", "good", "bad", "same"), PAIRS)
def test_two_differ_just_where_they_speak_of_one_thing(theme: str, good: str, bad: str, same: str) -> None:
    found = differences([Claim("for", theme, good), Claim("against", theme, bad)])
    assert bool(found) == (same == "same")
