"""When to write again, and when to let someone rest."""

import datetime as dt

import pytest

from askwell.method.cadence import add_business_days, nudge_due_on, rest_until, thanks_due_at

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
