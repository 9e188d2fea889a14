"""How often the people of an answer are read right, cell by cell, over answers of our own whose truth was written first.

``named.jsonl`` is what the rules were made with. ``named_blind_1.jsonl`` was written when they stood and mended by after it had
been scored once; docs/benchmarks.md tells what it scored then. Run with ``-s`` to see the figures of today.
"""

import json
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from askwell.method.replies.named import everyone_named

MINE = ("Maya Osei", "Rosa Osei")
UNSAID = {"title": "", "organisation": "", "emails": [], "phones": [], "may_name": "unknown"}
CELLS = ("name", *UNSAID)


@cache
def figures(answers: str) -> tuple[Counter[str], Counter[str], int]:
    """Return the right cells, all cells and how many were read who were not named."""
    right, whole, extra = Counter[str](), Counter[str](), 0
    for line in (Path(__file__).parent / f"{answers}.jsonl").read_text(encoding="utf-8").splitlines():
        answer = json.loads(line)
        found = {one.name: one for one in everyone_named(answer["text"], mine=MINE)}
        for person in answer["people"]:
            one = found.pop(person["name"], None)
            for cell in CELLS:
                whole[cell] += 1
                right[cell] += one is not None and listed(getattr(one, cell)) == {**UNSAID, **person}[cell]
        extra += len(found)
    return right, whole, extra


def listed(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


@pytest.mark.parametrize(("answers", "least"), [("named", 0.98), ("named_blind_1", 0.9)])
def test_the_people_of_an_answer_are_read_with_what_is_said_of_each(answers: str, least: float) -> None:
    right, whole, extra = figures(answers)
    print(f"\n{answers}: {dict(right)} of {whole['name']} people, {extra} more")
    assert whole["name"] > 30
    assert all(right[cell] >= least * whole[cell] for cell in CELLS)
    assert extra == 0
