"""How often the people of an answer are read right, cell by cell, over answers of our own whose truth was written first.

``named.jsonl`` is what the rules were made with. ``named_blind_1.jsonl`` and ``named_blind_2.jsonl`` were written when they stood and
mended by after each had been scored once; docs/benchmarks.md tells what they scored then. ``named_blind_3.jsonl`` is by an author who has seen no rules and no set;
what they do, where and how they are known was told there in that author's words and brought to our form later, and counts for itself. ``named_blind_4.jsonl`` was written in that
author's style before the rules of today. The relation counts where a set tells it. Run with ``-s`` to see the figures of today.
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
REACHED = ("name", "emails", "phones", "may_name")
TOLD = ("name", "title", "organisation", "relation")
WITH_RELATION = (*CELLS, "relation")


@cache
def figures(answers: str, cells: tuple[str, ...]) -> tuple[Counter[str], Counter[str], int]:
    """Return the right cells, all cells and how many were read who were not named."""
    right, whole, extra = Counter[str](), Counter[str](), 0
    for line in (Path(__file__).parent / f"{answers}.jsonl").read_text(encoding="utf-8").splitlines():
        answer = json.loads(line)
        found = {one.name: one for one in everyone_named(answer["text"], mine=MINE)}
        for person in answer["people"]:
            one = found.pop(person["name"], None)
            for cell in cells:
                whole[cell] += 1
                right[cell] += (
                    one is not None
                    and listed(getattr(one, cell)) == {**UNSAID, "relation": "", **person}[cell]
                )
        extra += len(found)
    return right, whole, extra


def listed(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


@pytest.mark.parametrize(
    ("answers", "least", "cells"),
    [
        ("named", 0.98, CELLS),
        ("named_blind_1", 0.9, CELLS),
        ("named_blind_2", 0.9, WITH_RELATION),
        ("named_blind_3", 0.85, REACHED),
        ("named_blind_3", 0.85, TOLD),
        ("named_blind_4", 0.9, WITH_RELATION),
        ("named_blind_5", 0.9, REACHED),
        ("named_blind_6", 0.9, REACHED),
    ],
)
def test_the_people_of_an_answer_are_read_with_what_is_said_of_each(
    answers: str, least: float, cells: tuple[str, ...]
) -> None:
    right, whole, extra = figures(answers, cells)
    print(f"\n{answers}: {dict(right)} of {whole['name']} people, {extra} more")
    assert whole["name"] > 20
    assert all(right[cell] >= least * whole[cell] for cell in cells)
    assert extra == 0


def test_of_the_sixth_hand_names_are_found_and_permissions_in_seven_of_ten() -> None:
    right, whole, extra = figures("named_blind_7", REACHED)
    print(f"\nnamed_blind_7: {dict(right)} of {whole['name']} people, {extra} more")
    assert all(right[cell] >= 0.95 * whole[cell] for cell in ("name", "emails", "phones"))
    assert right["may_name"] >= 0.7 * whole["may_name"]
    assert extra <= 3
