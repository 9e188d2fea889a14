"""Days, times and counts, said as people say them."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from askwell.web.wording import plural, when_in_words

CHICAGO = ZoneInfo("America/Chicago")
NOON = dt.datetime(2026, 3, 12, 12, 0, tzinfo=CHICAGO)


def say(value: dt.date | dt.datetime, style: str = "words") -> str:
    return when_in_words(value, now=NOON, zone=CHICAGO, style=style)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "today"),
        (1, "tomorrow"),
        (-1, "yesterday"),
        (4, "Monday"),
        (-6, "Friday"),
        (7, "March 19"),
        (-7, "March 5"),
        (300, "January 6, 2027"),
    ],
)
def test_a_day_is_near_then_a_weekday_then_a_date(days: int, words: str) -> None:
    assert say(NOON.date() + dt.timedelta(days=days)) == words


@pytest.mark.parametrize(
    ("style", "words"),
    [
        ("words", "today at 2:00 pm"),
        ("full", "Thursday, March 12 at 2:00 pm"),
        ("long", "March 12"),
        ("short", "Mar 12"),
        ("clock", "2:00 pm"),
        ("ago", "in 2 hours"),
    ],
)
def test_a_moment_is_said_in_each_style(style: str, words: str) -> None:
    assert say(NOON + dt.timedelta(hours=2), style) == words


def test_a_moment_is_said_in_the_readers_zone_not_in_the_one_it_was_kept_in() -> None:
    late = dt.datetime(2026, 3, 13, 4, 30, tzinfo=dt.UTC)
    assert say(late) == "today at 11:30 pm"


@pytest.mark.parametrize(
    ("hour", "words"), [(0, "12:05 am"), (11, "11:05 am"), (12, "12:05 pm"), (23, "11:05 pm")]
)
def test_midnight_and_noon_are_twelve(hour: int, words: str) -> None:
    assert say(NOON.replace(hour=hour, minute=5), "clock") == words


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (dt.timedelta(minutes=100), "in 1 hour 40 minutes"),
        (dt.timedelta(seconds=20), "now"),
        (dt.timedelta(minutes=-25), "25 minutes ago"),
        (dt.timedelta(days=3, hours=5), "in 3 days"),
    ],
)
def test_a_distance_is_said_in_its_two_largest_units(span: dt.timedelta, words: str) -> None:
    assert say(NOON + span, "ago") == words


@pytest.mark.parametrize(("days", "words"), [(0, "today"), (-8, "8 days ago"), (1, "in 1 day")])
def test_a_distance_between_days_counts_days(days: int, words: str) -> None:
    assert say(NOON.date() + dt.timedelta(days=days), "ago") == words


def test_an_unknown_style_is_a_fault_of_the_page() -> None:
    with pytest.raises(KeyError):
        say(NOON, "fancy")


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 people"), (1, "1 person"), (3, "3 people"), (1204, "1,204 people")]
)
def test_a_count_takes_its_noun(count: int, words: str) -> None:
    assert plural(count, "person", "people") == words


def test_a_plain_noun_gets_an_s() -> None:
    assert plural(2, "talk") == "2 talks"
