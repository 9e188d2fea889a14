"""Whatever a long text repeats, twice as much of it is about twice the work of reading it: no list is gone through again for each word."""

import datetime as dt
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from askwell.method.etiquette import check_letter
from askwell.method.guesses.lines import guess
from askwell.method.replies import read_reply
from askwell.method.replies.named import everyone_named

CHICAGO = ZoneInfo("America/Chicago")
CAME = dt.datetime(2025, 3, 10, 9, tzinfo=CHICAGO)
PIECES = [
    "Ana, ", "Ana Lima and ", "Ana (Lima) ", "Ana at Acme, ", "my aunt ", "Tuesday at 3 or ", "03/18 ", "12 ", "1.", "% ", "next ",
    "back on ", "ana@b.co, ", "312 555 0177, ", "of one ", "hours ", "\n\n", " \n", "-- \n", ".Best,\n", "; ", "[", "“", "…", "A", "é", "a-",
    "not ", "except ", "On Mon, Mar 3, Ana wrote:\n> a\n", "Dear ", "job ", "李 ",
]  # fmt: skip
READERS: dict[str, Callable[[str], Any]] = {
    "letter": lambda text: check_letter(text, kind="request", channel="email"),
    "answer": lambda text: read_reply(text, received_at=CAME, my_zone=CHICAGO),
    "names": lambda text: everyone_named(text, mine=("Maya Osei",)),
    "note": lambda text: guess(text, said_on=CAME.date()),
}


def steps(read: Callable[[str], Any], text: str) -> int:
    """Return how many lines of Python it takes to read a text."""
    count = 0

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal count
        if "askwell" not in frame.f_code.co_filename:
            return None
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        read(text)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("what", READERS)
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(pieces=st.lists(st.sampled_from(PIECES), min_size=1, max_size=3))
def test_twice_the_text_is_about_twice_the_work(what: str, pieces: list[str]) -> None:
    read, shape = READERS[what], "".join(pieces)
    times = max(1, 1500 // len(shape))
    read(shape)  # what is made once is made
    once, twice = (steps(read, shape * many) for many in (times, 2 * times))
    assert twice < 2.6 * once + 2000
