"""What is typed in later was said in the talk."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from askwell.method.moments import said_at

NOON = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)
END = NOON + dt.timedelta(minutes=20)


def test_a_note_typed_days_later_was_said_when_the_talk_ended() -> None:
    assert said_at(NOON + dt.timedelta(days=5), began=NOON, ended=END) == END


def test_without_times_it_was_said_when_it_was_written() -> None:
    assert said_at(NOON, began=None, ended=None) == NOON


@given(st.integers(-10_000, 10_000))
def test_what_was_said_was_said_within_the_talk(minutes: int) -> None:
    said = said_at(NOON + dt.timedelta(minutes=minutes), began=NOON, ended=END)
    assert NOON <= said <= END
    assert said == NOON + dt.timedelta(minutes=minutes) or not 0 <= minutes <= 20
