"""What is typed in later was said in the talk."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from askwell.method.moments import said_at

NOON = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)
END = NOON + dt.timedelta(minutes=20)


def test_notes_typed_days_later_were_said_at_the_end_of_the_talk_in_their_order() -> None:
    first, second = (
        said_at(NOON + dt.timedelta(days=5, minutes=late), began=NOON, ended=END) for late in (0, 1)
    )
    assert END < first < second <= END + dt.timedelta(seconds=1)


def test_without_times_it_was_said_when_it_was_written() -> None:
    assert said_at(NOON, began=None, ended=None) == NOON


@given(st.integers(-10_000, 10_000))
def test_what_was_said_was_said_within_the_talk(minutes: int) -> None:
    written = NOON + dt.timedelta(minutes=minutes)
    said = said_at(written, began=NOON, ended=END)
    assert NOON <= said <= END + dt.timedelta(seconds=1)
    assert said == written or not 0 <= minutes <= 20
