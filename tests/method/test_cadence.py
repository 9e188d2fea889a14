"""When to write again, and when to let someone rest."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.cadence import Cadence, add_business_days
from askwell.method.countries import Whereabouts
from askwell.method.packs import pack_of, packs
from askwell.method.working_days import DaysOff, Weekend

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


TWICE = Cadence(pack=pack_of("default"))


def test_a_follow_up_is_due_after_seven_business_days_twice_and_never_a_third_time() -> None:
    assert [TWICE.due_on(MONDAY, nudges=count) for count in range(3)] == [
        dt.date(2026, 3, 11),
        dt.date(2026, 3, 11),
        None,
    ]


def test_every_policy_ends_and_says_where_it_comes_from() -> None:
    assert set(packs()) == {"default", "3b7", "office"}
    for pack in packs().values():
        cadence = Cadence(pack=pack)
        assert cadence.due_on(MONDAY, nudges=len(pack.nudge_after)) is None
        assert (bool(pack.source), pack.most_at_once >= 1, pack.second_after > 0) == (True, True, True)


def test_a_policy_that_is_not_known_is_the_first() -> None:
    assert pack_of("of another house") == pack_of("default")


def test_the_clock_stands_still_while_the_other_is_away() -> None:
    assert TWICE.due_on(MONDAY, away_until=dt.date(2026, 3, 16)) == dt.date(2026, 3, 25)


def test_then_it_rests_for_ninety_days() -> None:
    assert TWICE.rest_until(MONDAY) == dt.date(2026, 5, 31)


def test_the_clock_does_not_go_on_over_the_holidays_of_the_other() -> None:
    before_christmas = dt.date(2025, 12, 23)
    due = [
        Cadence(pack=pack_of("default"), days_off=DaysOff(Whereabouts(number=number, otherwise="US"))).due_on(
            before_christmas
        )
        for number in ("", "+493012345678", "+81312345678")
    ]
    assert due == [dt.date(2026, 1, 5), dt.date(2026, 1, 6), dt.date(2026, 1, 2)]
    assert dt.date(2025, 12, 25) not in DaysOff(Whereabouts(otherwise="ZZ"))


@pytest.mark.parametrize(
    ("where", "end"),
    [
        (Whereabouts(otherwise="US"), dt.date(2026, 12, 4)),
        (Whereabouts(number="+97225551234", otherwise="US"), dt.date(2026, 12, 6)),
        (Whereabouts(time_zone="Asia/Riyadh", otherwise="US"), dt.date(2026, 12, 6)),
        (Whereabouts(address="1 Nile St\nCairo\nEgypt", number="+13125550100", otherwise="US"), dt.date(2026, 12, 6)),
        (Whereabouts(otherwise="ZZ"), dt.date(2026, 12, 4)),
    ],
)  # fmt: skip
def test_the_weekend_is_that_of_the_others_country(where: Whereabouts, end: dt.date) -> None:
    cadence = Cadence(pack=pack_of("default"), days_off=DaysOff(where), weekend=Weekend(where))
    assert cadence.after(dt.date(2026, 12, 3), 1) == end


@given(
    day=st.dates(dt.date(2000, 1, 1), dt.date(2100, 1, 1)),
    count=st.integers(1, 60),
    off=st.sets(st.dates(dt.date(2000, 1, 1), dt.date(2100, 1, 1)), max_size=20),
    weekend=st.sets(st.integers(0, 6), max_size=6),
)
def test_a_business_day_is_never_of_the_weekend_there_or_a_holiday(
    day: dt.date, count: int, off: set[dt.date], weekend: set[int]
) -> None:
    end = add_business_days(day, count, holidays=off, weekend=weekend)
    between = [day + dt.timedelta(days=n) for n in range(1, (end - day).days + 1)]
    assert sum(each.weekday() not in weekend and each not in off for each in between) == count
    assert (end.weekday() in weekend, end in off) == (False, False)
