"""Windows never overlap what is taken, lie in the hours of both, and exist on the clocks of both."""

import datetime as dt
from dataclasses import dataclass
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.windows import Choice, Hours, choose

CHICAGO, BERLIN, KATHMANDU = (
    ZoneInfo("America/Chicago"),
    ZoneInfo("Europe/Berlin"),
    ZoneInfo("Asia/Kathmandu"),
)
ZONES = [
    CHICAGO,
    BERLIN,
    KATHMANDU,
    *map(ZoneInfo, ("Australia/Lord_Howe", "Asia/Tokyo", "America/St_Johns", "UTC")),
]
MINUTE, HOUR, DAY = dt.timedelta(minutes=1), dt.timedelta(hours=1), dt.timedelta(days=1)
MONDAY = dt.datetime(2026, 3, 16, tzinfo=dt.UTC)


@dataclass(frozen=True)
class Span:
    starts_at: dt.datetime
    ends_at: dt.datetime


def offered(
    *,
    mine: Hours | None = None,
    theirs: Hours | None = None,
    taken: tuple[Span, ...] = (),
    minutes: int = 20,
    earliest: dt.datetime = MONDAY,
    days: int = 5,
    buffer: int = 15,
    turned_down: tuple[Span, ...] = (),
) -> Choice:
    return choose(
        minutes=minutes,
        mine=mine or Hours(zone=CHICAGO),
        theirs=theirs or Hours(zone=CHICAGO),
        taken=taken,
        buffer=buffer * MINUTE,
        earliest=earliest,
        latest=earliest + days * DAY,
        turned_down=turned_down,
    )


def clocks(choice: Choice, zone: ZoneInfo = CHICAGO) -> list[str]:
    return [f"{one.starts_at.astimezone(zone):%a %H:%M}" for one in choice.proposed]


def test_three_are_proposed_on_three_days_in_mornings_and_afternoons_by_turns() -> None:
    assert clocks(offered()) == ["Mon 10:00", "Tue 14:00", "Wed 10:00"]


def test_a_day_that_is_taken_is_passed_over() -> None:
    tuesday = Span(MONDAY + DAY, MONDAY + 2 * DAY)
    assert clocks(offered(taken=(tuesday,))) == ["Mon 10:00", "Wed 14:00", "Thu 10:00"]


def test_where_there_is_one_day_only_its_times_keep_a_distance() -> None:
    times = clocks(offered(days=1, earliest=MONDAY + 5 * HOUR))
    assert (len(times), {time[:3] for time in times}) == (3, {"Mon"})


def test_a_holiday_of_theirs_and_one_of_mine_are_no_days() -> None:
    mine = Hours(zone=CHICAGO, days_off={dt.date(2026, 3, 16)})
    theirs = Hours(zone=BERLIN, days_off={dt.date(2026, 3, 17)})
    assert {time[:3] for time in clocks(offered(mine=mine, theirs=theirs), BERLIN)} == {"Wed", "Thu", "Fri"}


def test_a_week_that_begins_on_sunday_is_theirs() -> None:
    theirs = Hours(zone=CHICAGO, weekdays={6, 0, 1, 2, 3})
    mine = Hours(zone=CHICAGO, weekdays=range(7))
    starts = {
        f"{one.starts_at.astimezone(CHICAGO):%a}" for one in offered(mine=mine, theirs=theirs, days=7).free
    }
    assert starts == {"Sun", "Mon", "Tue", "Wed", "Thu"}


def test_only_the_hours_that_are_day_for_both_are_offered() -> None:
    free = offered(theirs=Hours(zone=BERLIN)).free
    assert {f"{one.starts_at.astimezone(BERLIN):%H:%M}" for one in free} == {
        "15:00",
        "15:30",
        "16:00",
        "16:30",
    }


def test_hours_that_never_meet_are_said_and_so_is_a_full_calendar() -> None:
    assert offered(theirs=Hours(zone=ZoneInfo("Asia/Tokyo"))).why_none == "never_meet"
    assert offered(taken=(Span(MONDAY, MONDAY + 9 * DAY),)).why_none == "taken"


def test_an_hour_is_kept_free_for_a_short_talk_and_the_buffer_before_the_next_thing() -> None:
    next_thing = Span(MONDAY + 17 * HOUR, MONDAY + 18 * HOUR)  # noon in Chicago
    starts = [
        f"{one.starts_at.astimezone(CHICAGO):%H:%M}" for one in offered(taken=(next_thing,), days=1).free
    ]
    assert (starts[:4], starts[4:6]) == (["09:00", "09:30", "10:00", "10:30"], ["13:30", "14:00"])


@pytest.mark.parametrize(
    ("zone", "day", "hours", "missing"),
    [
        (CHICAGO, dt.date(2026, 3, 8), (1, 5), {"02:00", "02:30"}),
        (CHICAGO, dt.date(2026, 11, 1), (0, 5), {"01:00", "01:30"}),
        (ZoneInfo("Australia/Lord_Howe"), dt.date(2026, 10, 4), (1, 5), {"02:00"}),
    ],
)
def test_an_hour_that_the_clocks_skip_or_that_comes_twice_is_not_offered(
    zone: ZoneInfo, day: dt.date, hours: tuple[int, int], missing: set[str]
) -> None:
    early = Hours(zone=zone, begins=dt.time(hours[0]), ends=dt.time(hours[1]), weekdays=range(7))
    begin = dt.datetime.combine(day, dt.time(), tzinfo=zone)
    free = offered(mine=early, theirs=early, minutes=10, earliest=begin, days=1).free
    found = {f"{one.starts_at.astimezone(zone):%H:%M}" for one in free}
    whole = {f"{hour:02}:{minute:02}" for hour in range(*hours) for minute in (0, 30)}
    assert whole - found == missing


moments = st.integers(0, 30 * 24 * 4).map(lambda quarters: MONDAY + quarters * 15 * MINUTE)
spans = st.builds(lambda at, minutes: Span(at, at + minutes * MINUTE), moments, st.integers(5, 600))
hours = st.builds(
    lambda zone, begins, length, days: Hours(
        zone=zone, begins=dt.time(begins), ends=dt.time(begins + length), weekdays=days
    ),
    st.sampled_from(ZONES),
    st.integers(5, 12),
    st.integers(2, 11),
    st.frozensets(st.integers(0, 6), min_size=2),
)


@given(
    mine=hours,
    theirs=hours,
    taken=st.lists(spans, max_size=25).map(tuple),
    minutes=st.sampled_from([10, 20, 30, 45, 90]),
    earliest=moments,
    buffer=st.sampled_from([0, 15, 45]),
)
def test_whatever_is_taken_each_window_is_free_for_both_and_none_meets_another(
    mine: Hours, theirs: Hours, taken: tuple[Span, ...], minutes: int, earliest: dt.datetime, buffer: int
) -> None:
    choice = offered(
        mine=mine, theirs=theirs, taken=taken, minutes=minutes, earliest=earliest, days=10, buffer=buffer
    )
    length = minutes * MINUTE
    for one in choice.free:
        assert (one.ends_at - one.starts_at, one.starts_at >= earliest) == (length, True)
        assert one.ends_at <= earliest + 10 * DAY
        for whose in (mine, theirs):
            begins, ends = one.starts_at.astimezone(whose.zone), one.ends_at.astimezone(whose.zone)
            assert begins.replace(tzinfo=None).replace(tzinfo=whose.zone) == begins
            assert whose.begins <= begins.time() < ends.time() <= whose.ends
            assert begins.weekday() in whose.weekdays
        for span in taken:
            assert (
                one.ends_at + buffer * MINUTE <= span.starts_at
                or span.ends_at + buffer * MINUTE <= one.starts_at
            )
    assert set(choice.proposed) <= set(choice.free)
    assert len(choice.proposed) == len(set(choice.proposed)) <= 3
    assert all(b.starts_at - a.starts_at >= HOUR for a, b in pairwise(choice.proposed))
    assert bool(choice.free) == bool(choice.proposed) == (not choice.why_none)


def test_what_was_turned_down_can_be_chosen_and_is_not_proposed() -> None:
    first = offered().proposed[0]
    again = offered(turned_down=(Span(first.starts_at, first.ends_at),))
    assert first in again.free
    assert first not in again.proposed
    assert len(again.proposed) == len(offered().proposed)
