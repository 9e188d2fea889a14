"""How often each check is right, over judged.jsonl and over the letters of the blind sets, written before the rules met them.

``blind_odd.jsonl`` is of a writer who was asked to surprise; it says how far the rules reach, not what to expect.
The figures stand in docs/benchmarks.md, with what the rules said of each set when they met it; run with `-s` to see those of now.
"""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from askwell.method.etiquette import check_letter


def letters_of(name: str) -> list[dict[str, Any]]:
    lines = Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


# Ordinary letters by authors who had seen no rules, each met once.
OTHER_HANDS = (
    "blind_fourth_hand",
    "blind_fifth_hand",
    "blind_sixth_hand",
    "blind_seventh_hand",
    "blind_eighth_hand",
    "blind_ninth_hand",
    "blind_tenth_hand",
    "blind_eleventh_hand",
    "blind_twelfth_hand",
)
ODD = letters_of("blind_odd.jsonl")
LETTERS = [
    letter
    for name in (
        "judged",
        "blind",
        "blind_fifth",
        "blind_everyday",
        "blind_ordinary",
        "many_customs",
        *OTHER_HANDS,
    )
    for letter in letters_of(f"{name}.jsonl")
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
    "gives_background": 0.85,
    "says_why_this_work_appeals": 0.85,
    "easy_to_decline": 0.95,
    "more_than_one_ask": 0.85,
    "pushy": 0.85,
    "specific": 0.85,
    "says_next_step": 0.85,
    "overblown": 0.95,
}


def verdicts(letters: Sequence[dict[str, Any]]) -> Iterator[tuple[str, bool, bool]]:
    """Give each check of each letter: its name, whether the fault is there, whether it is found. What is arguable is left out."""
    for letter in letters:
        facts = {
            key: letter[key] for key in ("kind", "channel", "recipient", "referrer", "names") if key in letter
        }
        for check in check_letter(letter["text"], **facts):
            if check.name not in letter.get("unsure", ()):
                yield check.name, check.name in letter["faults"], not check.ok


def figures(letters: Sequence[dict[str, Any]]) -> dict[str, tuple[float, float, int]]:
    """Return precision, recall and number of faults of each check."""
    right: Counter[str] = Counter()
    found: Counter[str] = Counter()
    there: Counter[str] = Counter()
    for name, fault, seen in verdicts(letters):
        right[name] += fault and seen
        found[name] += seen
        there[name] += fault
    return {
        name: (right[name] / found[name], right[name] / there[name], there[name])
        for name in there
        if found[name] and there[name]
    }


@pytest.fixture(scope="module")
def measured() -> dict[str, tuple[float, float, int]]:
    return figures(LETTERS)


@pytest.mark.parametrize("name", LEAST)
def test_a_check_is_right_often_enough(measured: dict[str, tuple[float, float, int]], name: str) -> None:
    precision, recall, faults = measured[name]
    print(
        f"\n{name}: precision {precision:.2f}, recall {recall:.2f}, {faults} faults in {len(LETTERS)} letters"
    )
    assert min(precision, recall) >= LEAST[name]


def test_of_letters_that_mean_to_surprise_at_least_94_of_100_verdicts_are_right() -> None:
    said = list(verdicts(ODD))
    right = sum(fault == seen for _, fault, seen in said)
    for name, (precision, recall, faults) in sorted(figures(ODD).items()):
        print(f"\n{name}: precision {precision:.2f}, recall {recall:.2f}, {faults} faults")
    print(f"{right} of {len(said)}")
    assert right / len(said) >= 0.94
