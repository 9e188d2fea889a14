"""Generated answers, each with its truth: how often all times that one offers are read right, and in the right order.

The grammar is a table of its own: how people name a day (``days``), an hour (``hours``), a clock (``clocks``), and how they lay
several out (``sentences``, ``lists``, ``weeks``, ``spoken``). Run with ``-s`` to see which of its cells fail.
"""

from collections import Counter
from functools import cache

import pytest
from tests.method.replies.offers.answers import Answer
from tests.method.replies.offers.generating import answer
from tests.method.replies.offers.situations import Situation
from tests.method.replies.test_figures import said

from askwell.method.replies import Kind, Reading, read_reply

# The rules were mended with seeds below 100,000 in view.
FIRST, MANY, MANY_MORE = 200_000, 300, 4_000


def read(text: str, here: Situation) -> Reading:
    return read_reply(text, received_at=here.at, my_zone=here.mine, their_zone=here.theirs)


def is_right(one: Answer) -> bool:
    slots = read(one.text, one.here).slots
    return [said(slot) for slot in slots if slot.precision not in {"week", "recurring"}] == one.truth


@cache
def judged(many: int) -> list[tuple[Answer, bool]]:
    answers = map(answer, range(FIRST, FIRST + many))
    return [(one, is_right(one)) for one in answers]


def cells(rows: list[tuple[Answer, bool]]) -> dict[tuple[str, str], tuple[int, int]]:
    """Return how many answers of each cell of the grammar are right, of how many."""
    all_of, right_of = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for one, right in rows:
        for key in {(kind, way) for kind, ways in one.cells.items() for way in ways.split(" + ")}:
            all_of[key] += 1
            right_of[key] += right
    return {key: (right_of[key], many) for key, many in sorted(all_of.items())}


def shown(many: int) -> float:
    rows = judged(many)
    for (kind, way), (right, of) in cells(rows).items():
        print(f"{kind}: {way} {right} of {of}")
    right = sum(right for _, right in rows)
    print(f"times right in {right} of {many}")
    return right / many


def test_the_times_of_generated_answers_are_right_for_97_of_100() -> None:
    assert shown(MANY) >= 0.97


@pytest.mark.soak
def test_each_cell_of_the_grammar_is_right_for_90_of_100() -> None:
    assert shown(MANY_MORE) >= 0.98
    weak = {key: found for key, found in cells(judged(MANY_MORE)).items() if found[0] < 0.9 * found[1]}
    assert weak == {}


def test_whoever_offers_a_time_is_not_taken_to_say_no() -> None:
    wrong = [
        one.text
        for one, right in judged(MANY)
        if right and read(one.text, one.here).kind not in {Kind.ACCEPTS, Kind.ACCEPTS_ASKS_TIMES}
    ]
    assert len(wrong) <= MANY // 100, wrong


def test_one_seed_always_gives_the_same_answer() -> None:
    assert answer(7) == answer(7)
