"""The days of a note are those that were said, however people write them."""

import calendar
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.guesses.days import days_in
from askwell.method.guesses.lines import guess

FRIDAY = dt.date(2026, 11, 27)


def day(year: int, month: int, day: int) -> dt.date:
    return dt.date(year, month, day)


@pytest.mark.parametrize(
    ("said", "on"),
    [
        ("by December 4", day(2026, 12, 4)),
        ("by December 15th", day(2026, 12, 15)),
        ("by Dec. 4", day(2026, 12, 4)),
        ("on the 4th of December", day(2026, 12, 4)),
        ("by 4 Dec", day(2026, 12, 4)),
        ("before Sept 3", day(2027, 9, 3)),
        ("by December 4, 2027", day(2027, 12, 4)),
        ("by Friday, December 11", day(2026, 12, 11)),
        ("by 12/9", day(2026, 12, 9)),
        ("on Wed 12/9", day(2026, 12, 9)),
        ("12/9/26", day(2026, 12, 9)),
        ("by 1/5", day(2027, 1, 5)),
        ("by 24/12", day(2026, 12, 24)),
        ("by the 4th", day(2026, 12, 4)),
        ("until the 30th", day(2026, 11, 30)),
        ("by the 4th of next month", day(2026, 12, 4)),
        ("by the end of the month", day(2026, 11, 30)),
        ("end of next month", day(2026, 12, 31)),
        ("by the end of next week", day(2026, 12, 4)),
        ("by end of December", day(2026, 12, 31)),
        ("by month's end", day(2026, 11, 30)),
        ("by the end of the year", day(2026, 12, 31)),
        ("by end of day", FRIDAY),
        ("the day after tomorrow", day(2026, 11, 29)),
        ("this evening", FRIDAY),
        ("two weeks from now", day(2026, 12, 11)),
        ("in ten days", day(2026, 12, 7)),
        ("in a couple of weeks", day(2026, 12, 11)),
        ("within the next few days", None),
        ("over the weekend", day(2026, 11, 28)),
        ("by Tues", day(2026, 12, 1)),
        ("by Friday", day(2026, 12, 4)),
        ("by December", day(2026, 12, 1)),
        ("in mid-January", day(2027, 1, 1)),
        ("next spring", day(2027, 3, 1)),
        ("in the fall", day(2027, 9, 1)),
    ],
)
def test_a_day_is_read_as_people_write_it(said: str, on: dt.date | None) -> None:
    heard = days_in(f"I will send it {said}.", said_on=FRIDAY)
    assert [one.on for one in heard] == ([on] if on else [])


@pytest.mark.parametrize(
    "text",
    [
        "We are open 24/7",
        "Half of it, 1/2, is paperwork",
        "You may 3 times a year",
        "It is on the 4th floor",
        "By 13/13 nothing",
        "Step one, lane 4/5",
    ],
)
def test_other_numbers_are_no_days(text: str) -> None:
    assert [one.on for one in days_in(text, said_on=FRIDAY) if one.on] == []


def test_the_promise_has_the_day_that_was_said() -> None:
    [promise] = guess("I will send the list by December 4", said_on=FRIDAY).promises
    assert promise.due is not None
    assert (promise.due.words, promise.due.on) == ("by December 4", day(2026, 12, 4))


WAYS = (
    "{month} {d}", "{month} {d}{th}", "{mon} {d}", "{mon}. {d}", "{d} {month}", "{d}{th} of {month}", "the {d}{th} of {mon}", "{d} {mon}",
    "{m}/{d}", "{m:02}/{d:02}", "{weekday}, {month} {d}", "{month} {d}, {year}", "{m}/{d}/{year}", "{year}-{m:02}-{d:02}",
)  # fmt: skip


@given(
    said_on=st.dates(dt.date(2020, 1, 1), dt.date(2035, 12, 31)),
    ahead=st.integers(0, 360),
    led=st.sampled_from(["by", "before", "on", "until", "no later than"]),
    way=st.sampled_from(WAYS),
)
def test_every_day_of_the_coming_year_is_read_in_every_way(
    said_on: dt.date, ahead: int, led: str, way: str
) -> None:
    meant = said_on + dt.timedelta(days=ahead)
    month = calendar.month_name[meant.month]
    words = way.format(
        month=month, mon=month[:3], m=meant.month, d=meant.day, year=meant.year, weekday=calendar.day_name[meant.weekday()],
        th={1: "st", 2: "nd", 3: "rd"}.get(meant.day % 10 if meant.day not in {11, 12, 13} else 0, "th"),
    )  # fmt: skip
    heard = days_in(f"She will write to me {led} {words} and call", said_on=said_on)
    assert [one.on for one in heard] == [meant]


@given(
    text=st.text(alphabet="by the 0123456789/-,.decmaytuofrnxw ", max_size=60),
    said_on=st.dates(max_value=dt.date(9000, 1, 1)),
)
def test_whatever_is_written_days_stand_in_order_and_never_overlap(text: str, said_on: dt.date) -> None:
    heard = days_in(text, said_on=said_on)
    ends = [one.start + len(one.words) for one in heard]
    assert all(end <= after.start for end, after in zip(ends, heard[1:], strict=False))
