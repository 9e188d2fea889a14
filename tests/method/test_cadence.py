"""When to write again, and when to let someone rest."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.cadence import (
    FollowUp,
    Step,
    ThanksPhase,
    add_business_days,
    follow_up,
    nudge_due_on,
    rest_until,
    second_ask_due_at,
    thanks_due_at,
    thanks_phase,
)

MONDAY = dt.date(2026, 3, 2)


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        (MONDAY, 1, dt.date(2026, 3, 3)),
        (dt.date(2026, 3, 6), 1, dt.date(2026, 3, 9)),
        (dt.date(2026, 3, 7), 1, dt.date(2026, 3, 9)),
        (MONDAY, 7, dt.date(2026, 3, 11)),
        (MONDAY, 0, MONDAY),
    ],
)
def test_weekends_do_not_count(start: dt.date, count: int, end: dt.date) -> None:
    assert add_business_days(start, count) == end


def test_holidays_do_not_count() -> None:
    assert add_business_days(MONDAY, 2, holidays={dt.date(2026, 3, 3)}) == dt.date(2026, 3, 5)


def test_a_follow_up_is_due_after_seven_business_days_twice_and_never_a_third_time() -> None:
    assert [nudge_due_on(MONDAY, nudges=count) for count in range(3)] == [
        dt.date(2026, 3, 11),
        dt.date(2026, 3, 11),
        None,
    ]


def test_the_clock_stands_still_while_the_other_is_away() -> None:
    assert nudge_due_on(MONDAY, away_until=dt.date(2026, 3, 16)) == dt.date(2026, 3, 25)


def test_then_it_rests_for_ninety_days() -> None:
    assert rest_until(MONDAY) == dt.date(2026, 5, 31)


def test_thanks_are_due_within_a_day() -> None:
    ended = dt.datetime(2026, 3, 2, 17, 0, tzinfo=dt.UTC)
    assert thanks_due_at(ended) == dt.datetime(2026, 3, 3, 17, 0, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("sent_on", "today", "step", "on"),
    [
        ([MONDAY], dt.date(2026, 3, 10), Step.WAIT, dt.date(2026, 3, 11)),
        ([MONDAY], dt.date(2026, 3, 11), Step.NUDGE, dt.date(2026, 3, 11)),
        ([MONDAY, dt.date(2026, 3, 11)], dt.date(2026, 3, 19), Step.WAIT, dt.date(2026, 3, 20)),
        ([MONDAY, dt.date(2026, 3, 11)], dt.date(2026, 3, 20), Step.NUDGE, dt.date(2026, 3, 20)),
        (
            [MONDAY, dt.date(2026, 3, 11), dt.date(2026, 3, 20)],
            dt.date(2026, 3, 21),
            Step.REST,
            dt.date(2026, 6, 18),
        ),
        (
            [MONDAY, dt.date(2026, 3, 11), dt.date(2026, 3, 20)],
            dt.date(2026, 6, 18),
            Step.OVER,
            dt.date(2026, 6, 18),
        ),
    ],
)
def test_two_follow_ups_then_rest(sent_on: list[dt.date], today: dt.date, step: Step, on: dt.date) -> None:
    assert follow_up(sent_on, today=today) == FollowUp(step=step, on=on)


def test_whoever_is_away_is_not_followed_up() -> None:
    away = dt.date(2026, 3, 23)
    assert follow_up([MONDAY], today=dt.date(2026, 3, 12), away_until=away).step == Step.WAIT


@given(
    day=st.dates(dt.date(2000, 1, 1), dt.date(2100, 1, 1)),
    count=st.integers(1, 60),
    off=st.sets(st.dates(dt.date(2000, 1, 1), dt.date(2100, 1, 1)), max_size=20),
)
def test_a_business_day_is_never_a_weekend_or_a_holiday(day: dt.date, count: int, off: set[dt.date]) -> None:
    end = add_business_days(day, count, holidays=off)
    between = [day + dt.timedelta(days=n) for n in range(1, (end - day).days + 1)]
    assert sum(each.weekday() < 5 and each not in off for each in between) == count
    assert (end.weekday() < 5, end in off) == (True, False)


def test_a_friend_is_asked_again_after_ten_days_and_not_while_away() -> None:
    asked = dt.datetime(2026, 3, 2, 17, 0, tzinfo=dt.UTC)
    assert second_ask_due_at(asked) == dt.datetime(2026, 3, 12, 17, 0, tzinfo=dt.UTC)
    away = second_ask_due_at(asked, away_until=dt.date(2026, 3, 10))
    assert away == dt.datetime(2026, 3, 20, 17, 0, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("hours", "phase"),
    [
        (0, ThanksPhase.FRESH),
        (1.9, ThanksPhase.FRESH),
        (2, ThanksPhase.DUE),
        (48, ThanksPhase.DUE),
        (49, ThanksPhase.CALM),
        (168, ThanksPhase.CALM),
        (169, ThanksPhase.LATE),
    ],
)
def test_thanks_are_fresh_then_due_then_calm_then_late(hours: float, phase: ThanksPhase) -> None:
    ended = dt.datetime(2026, 3, 2, 17, 0, tzinfo=dt.UTC)
    assert thanks_phase(ended, now=ended + dt.timedelta(hours=hours)) == phase
