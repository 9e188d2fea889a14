"""A zone's definition alone, without any list of zones, gives the right time."""

import datetime as dt
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.formats.icalendar.zones import definition, zone_named

ZONES = sorted(available_timezones() - {"localtime", "Factory"})
MOMENTS = st.integers(788_918_400, 2_840_140_800).map(
    lambda second: dt.datetime.fromtimestamp(second, dt.UTC)
)
MOMENT = dt.datetime(2026, 6, 1, 12, 0, tzinfo=dt.UTC)


def told(zone: str, moment: dt.datetime = MOMENT) -> list[tuple[str, list[str], str, str]]:
    """Name each part of a definition: its kind, first dates or rule, offset from and to."""
    text = definition(ZoneInfo(zone), moment, moment).to_ical().decode()
    parts = [part.splitlines() for part in text.split("BEGIN:")[2:]]
    return [
        (
            lines[0],
            [line for line in lines if line.startswith(("DTSTART", "RRULE", "RDATE"))],
            *(line.partition(":")[2] for line in lines if line.startswith("TZOFFSET")),
        )
        for lines in parts
    ]


def test_a_zone_that_never_changes_has_one_part() -> None:
    assert told("Asia/Tokyo") == [("STANDARD", ["DTSTART:20250427T210000"], "+0900", "+0900")]


def test_summer_time_begins_at_the_local_time_before_the_change() -> None:
    assert told("Europe/Berlin") == [
        (
            "STANDARD",
            ["DTSTART:20251026T030000", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"],
            "+0200",
            "+0100",
        ),
        ("DAYLIGHT", ["DTSTART:20260329T020000", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3"], "+0100", "+0200"),
    ]


def test_changes_that_follow_the_moon_are_listed_by_date() -> None:
    assert told("Africa/Casablanca") == [
        ("STANDARD", ["DTSTART:20260215T030000", "RDATE:20270207T030000"], "+0100", "+0000"),
        ("DAYLIGHT", ["DTSTART:20260322T020000", "RDATE:20270314T020000"], "+0000", "+0100"),
    ]


@pytest.mark.parametrize("name", ["", "Nowhere/Town", "Europe", "/etc/passwd", "a\x00b"])
def test_a_name_without_a_zone_is_none(name: str) -> None:
    assert zone_named(name) is None


@given(
    st.sampled_from(ZONES),
    MOMENTS,
)
def test_any_definition_gives_the_offset_of_its_moment(zone: str, moment: dt.datetime) -> None:
    local = moment.astimezone(ZoneInfo(zone))
    read = definition(ZoneInfo(zone), moment, moment).to_tz(lookup_tzid=False)
    if not local.fold:
        assert local.replace(tzinfo=read).utcoffset() == local.utcoffset()
