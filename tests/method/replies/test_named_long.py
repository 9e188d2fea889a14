"""A friend may name hundreds of people: the work grows with their number, and not with its square."""

import sys
from itertools import product
from types import FrameType
from typing import Any

from askwell.method.replies.named import everyone_named

FIRST = ("Ana", "Ben", "Carla", "Dora", "Erik", "Gus", "Ida", "Jon", "Karen", "Leo")
SYLLABLES = ("ba", "co", "du", "fe", "gi", "ho", "ku", "la", "me", "no")


def naming(many: int) -> str:
    surnames = ["".join(parts).title() for parts in product(SYLLABLES, repeat=3)][:many]
    names = [f"{FIRST[at % len(FIRST)]} {surname}" for at, surname in enumerate(surnames)]
    return f"Ask {', '.join(names)}."


def steps(many: int) -> int:
    """Return how many steps of Python it takes to read so many names."""
    count, text = 0, naming(many)

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal count
        if "replies" not in frame.f_code.co_filename:
            return None
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        count += event == "opcode"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        assert len(everyone_named(text)) == many
    finally:
        sys.settrace(before)
    return count


def test_twice_as_many_names_are_about_twice_the_work() -> None:
    steps(10)  # what is made once is made
    assert steps(200) < 2.3 * steps(100)
