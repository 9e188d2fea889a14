"""The clock is calm, then asks for names, then offers words to close with."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.clock import Clock, Phase, last_minutes, limit_of, time_left

START = dt.datetime(2026, 3, 12, 14, 0, tzinfo=dt.UTC)
CLOSE = "One minute left. “I promised you 25 minutes, and I want to keep to that. Thank you, you have helped me a lot.”"
OVER = "That is your 25 minutes. If they offer more, take it: the clock counts on."

# Agreed minutes, milliseconds since the start, phase and seconds: the phone is held against these too.
VECTORS = [
    (25, -86_400_000, "calm", 1500),
    (25, 0, "calm", 1500),
    (25, 400, "calm", 1500),
    (25, 500, "calm", 1500),
    (25, 501, "calm", 1499),
    (25, 1_199_999, "calm", 300),
    (25, 1_200_000, "last", 300),
    (25, 1_439_999, "last", 60),
    (25, 1_440_000, "close", 60),
    (25, 1_499_999, "close", 0),
    (25, 1_500_000, "over", 0),
    (25, 1_500_500, "over", 0),
    (25, 1_565_000, "over", -65),
    (10, 419_999, "calm", 180),
    (10, 420_000, "last", 180),
    (2, 60_000, "last", 60),
    (1, 0, "last", 60),
    (120, 6_899_000, "calm", 301),
    (120, 6_900_000, "last", 300),
]

# Agreed minutes, how many milliseconds later than agreed the talk began, milliseconds since then, phase and seconds.
LATE_VECTORS = [
    (25, 0, 0, "calm", 1500),
    (25, -300_000, 0, "calm", 1500),
    (25, 59_999, 0, "calm", 1500),
    (25, 60_000, 0, "calm", 1440),
    (25, 300_000, 0, "calm", 1200),
    (25, 300_000, 900_000, "last", 300),
    (25, 300_000, 1_140_000, "close", 60),
    (25, 300_000, 1_200_000, "over", 0),
    (25, 750_000, 0, "calm", 750),
    (25, 750_001, 0, "calm", 1500),
    (25, 86_400_000, 0, "calm", 1500),
    (10, 270_000, 269_999, "calm", 60),
    (10, 270_000, 270_000, "last", 60),
]


def after(milliseconds: int) -> dt.datetime:
    return START + dt.timedelta(milliseconds=milliseconds)


@pytest.mark.parametrize(("agreed", "passed", "phase", "seconds"), VECTORS)
def test_the_clock_is_read_in_whole_seconds(agreed: int, passed: int, phase: str, seconds: int) -> None:
    read = time_left(START, agreed_minutes=agreed, now=after(passed))
    assert (read.phase, read.seconds_left) == (phase, seconds)


@pytest.mark.parametrize(("agreed", "late", "passed", "phase", "seconds"), LATE_VECTORS)
def test_a_talk_that_begins_late_ends_when_it_was_agreed_to(
    agreed: int, late: int, passed: int, phase: str, seconds: int
) -> None:
    read = time_left(START, agreed_minutes=agreed, now=after(passed), starts_at=after(-late))
    assert (read.phase, read.seconds_left) == (phase, seconds)


def test_of_a_talk_that_began_late_the_agreed_end_is_kept_and_said() -> None:
    close, over = (
        time_left(START, agreed_minutes=25, now=after(passed), starts_at=after(-300_000))
        for passed in (1_150_000, 1_300_000)
    )
    assert close.words == (
        "One minute left. “I promised to end on time, and I want to keep to that. Thank you, you have helped me a lot.”"
    )
    assert over.words == (
        "This is the end that you agreed on. If they offer more, take it: the clock counts on."
    )
    assert close.ends_at == over.ends_at == after(1_200_000)


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "25 minutes left."),
        (13.5, "Twelve minutes left."),
        (20, "Five minutes left. A good moment to ask who else to talk to."),
        (23.2, "Two minutes left. A good moment to ask who else to talk to."),
        (24.5, CLOSE),
        (25, OVER),
        (90, OVER),
    ],
)
def test_each_phase_has_one_sentence(minutes: float, words: str) -> None:
    assert time_left(START, agreed_minutes=25, now=after(int(minutes * 60_000))).words == words


def test_before_and_after_the_talk_there_is_nothing_to_say() -> None:
    ended = START + dt.timedelta(minutes=24)
    assert (
        time_left(None, agreed_minutes=20, now=START),
        time_left(START, agreed_minutes=25, now=after(9_000_000), ended_at=ended),
    ) == (
        Clock(phase=Phase.BEFORE, seconds_left=1200, words=""),
        Clock(phase=Phase.ENDED, seconds_left=60, words="", ends_at=START + dt.timedelta(minutes=25)),
    )


@given(agreed=st.integers(1, 600), seconds=st.lists(st.integers(0, 40_000), min_size=2, max_size=2))
def test_a_later_look_never_shows_more_time_or_an_earlier_phase(agreed: int, seconds: list[int]) -> None:
    order = list(Phase)
    early, late = (time_left(START, agreed_minutes=agreed, now=after(s * 1000)) for s in sorted(seconds))
    assert early.seconds_left >= late.seconds_left
    assert order.index(early.phase) <= order.index(late.phase)


@given(agreed=st.integers(1, 600), late=st.integers(-100_000, 100_000))
def test_no_talk_ought_to_last_longer_than_agreed_nor_less_than_half_of_it(agreed: int, late: int) -> None:
    whole = dt.timedelta(minutes=agreed)
    lasts = limit_of(START, agreed_minutes=agreed, starts_at=START - dt.timedelta(seconds=late)) - START
    assert whole / 2 <= lasts <= whole


@given(agreed=st.integers(1, 600))
def test_names_get_a_part_of_every_talk_and_never_all_of_a_longer_one(agreed: int) -> None:
    assert 1 <= last_minutes(agreed) <= max(1, min(5, agreed // 3))
