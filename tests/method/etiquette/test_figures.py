"""How often each check is right, over the letters of judged.jsonl: half of them said in unusual words, before the rules were read.

The figures stand in docs/benchmarks.md; run with `-s` to see them.
"""

import json
from collections import defaultdict
from pathlib import Path

import pytest

from askwell.method.etiquette import check_letter

LETTERS = [
    json.loads(line)
    for line in Path(__file__).with_name("judged.jsonl").read_text(encoding="utf-8").splitlines()
]
# The least precision and recall of each check (of a letter without the thing, or with the fault).
LEAST = {
    "asks_for_job": 0.95,
    "resume_attached": 0.98,
    "unfilled_placeholder": 0.98,
    "length": 0.98,
    "says_source_of_name": 0.92,
    "states_length": 0.92,
    "asks_short_meeting": 0.92,
    "introduces_self": 0.85,
    "gives_background": 0.85,
    "says_why_this_work_appeals": 0.85,
}


def figures() -> dict[str, tuple[float, float, int]]:
    """Return precision, recall and number of faults of each check."""
    right: dict[str, int] = defaultdict(int)
    found: dict[str, int] = defaultdict(int)
    there: dict[str, int] = defaultdict(int)
    for letter in LETTERS:
        for check in check_letter(letter["text"], kind=letter["kind"], channel=letter["channel"]):
            fault = check.name in letter["faults"]
            right[check.name] += fault and not check.ok
            found[check.name] += not check.ok
            there[check.name] += fault
    return {
        name: (right[name] / found[name], right[name] / there[name], there[name])
        for name in there
        if found[name] and there[name]
    }


FIGURES = figures()


def test_there_are_a_hundred_and_fifty_and_half_are_unusual() -> None:
    assert (len(LETTERS), sum(letter["id"].startswith("untypical") for letter in LETTERS)) == (150, 76)


@pytest.mark.parametrize("name", LEAST)
def test_a_check_is_right_often_enough(name: str) -> None:
    precision, recall, faults = FIGURES[name]
    print(f"{name}: precision {precision:.3f}, recall {recall:.3f} over {faults} faults")
    assert min(precision, recall) >= LEAST[name]
