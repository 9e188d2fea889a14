"""How often each check is right, over judged.jsonl and over the letters of blind.jsonl and blind_fifth.jsonl, written before the rules met them.

The figures stand in docs/benchmarks.md, with what the rules said of each set when they met it; run with `-s` to see those of now.
"""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from askwell.method.etiquette import check_letter


def letters_of(name: str) -> list[dict[str, Any]]:
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


LETTERS = letters_of("judged.jsonl") + letters_of("blind.jsonl") + letters_of("blind_fifth.jsonl")
# The least precision and recall of each check (of a letter without the thing, or with the fault).
LEAST = {
    "asks_for_job": 0.95,
    "resume_attached": 0.98,
    "unfilled_placeholder": 0.98,
    "length": 0.98,
    "says_source_of_name": 0.92,
    "states_length": 0.92,
    "asks_short_meeting": 0.92,
    "gives_background": 0.85,
    "says_why_this_work_appeals": 0.85,
    "easy_to_decline": 0.95,
    "more_than_one_ask": 0.85,
    "pushy": 0.85,
    "specific": 0.85,
    "says_next_step": 0.85,
    "overblown": 0.95,
}


def figures() -> dict[str, tuple[float, float, int]]:
    """Return precision, recall and number of faults of each check."""
    right: Counter[str] = Counter()
    found: Counter[str] = Counter()
    there: Counter[str] = Counter()
    for letter in LETTERS:
        facts = {
            key: letter[key] for key in ("kind", "channel", "recipient", "referrer", "names") if key in letter
        }
        for check in check_letter(letter["text"], **facts):
            if check.name in letter.get("unsure", ()):
                continue
            fault = check.name in letter["faults"]
            right[check.name] += fault and not check.ok
            found[check.name] += not check.ok
            there[check.name] += fault
    return {
        name: (right[name] / found[name], right[name] / there[name], there[name])
        for name in there
        if found[name] and there[name]
    }


@pytest.fixture(scope="module")
def measured() -> dict[str, tuple[float, float, int]]:
    return figures()


@pytest.mark.parametrize("name", LEAST)
def test_a_check_is_right_often_enough(measured: dict[str, tuple[float, float, int]], name: str) -> None:
    precision, recall, faults = measured[name]
    print(
        f"\n{name}: precision {precision:.2f}, recall {recall:.2f}, {faults} faults in {len(LETTERS)} letters"
    )
    assert min(precision, recall) >= LEAST[name]
