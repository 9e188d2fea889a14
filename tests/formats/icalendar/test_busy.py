"""When a calendar says that its owner is busy, from Monday, 2 March 2026, for four weeks, by the clock of Chicago."""

import datetime as dt
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from askwell.formats.icalendar.busy import busy_times
from askwell.formats.records import Problem

CHICAGO = ZoneInfo("America/Chicago")
BEGIN = dt.datetime(2026, 3, 2, 6, tzinfo=dt.UTC)
END = BEGIN + dt.timedelta(days=28)


def calendar(*events: str, zones: str = "") -> bytes:
    said = "".join(
        f"BEGIN:VEVENT\nUID:{number}\n{event}\nEND:VEVENT\n" for number, event in enumerate(events)
    )
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{zones}{said}END:VCALENDAR\n".encode()


def read(data: bytes, *, mine: tuple[str, ...] = ()) -> tuple[list[str], tuple[Problem, ...]]:
    found, problems = busy_times(data, begin=BEGIN, end=END, zone=CHICAGO, mine=mine)
    return [
        f"{one.starts_at.astimezone(CHICAGO):%m-%d %H:%M} {(one.ends_at - one.starts_at).total_seconds() / 60:.0f}"
        for one in found
    ], problems


def times(*events: str, zones: str = "", mine: tuple[str, ...] = ()) -> list[str]:
    found, problems = read(calendar(*events, zones=zones), mine=mine)
    assert problems == ()
    return found


def test_an_event_takes_its_time() -> None:
    assert times("DTSTART:20260303T150000Z\nDTEND:20260303T154500Z") == ["03-03 09:00 45"]


def test_times_without_a_zone_and_whole_days_are_mine() -> None:
    assert times("DTSTART:20260303T150000\nDURATION:PT1H", "DTSTART;VALUE=DATE:20260305") == [
        "03-03 15:00 60",
        "03-05 00:00 1440",
    ]


def test_a_zone_by_its_windows_name_is_known() -> None:
    assert times("DTSTART;TZID=W. Europe Standard Time:20260303T150000\nDURATION:PT1H") == ["03-03 08:00 60"]


@pytest.mark.parametrize(
    ("name", "hour"),
    [
        ('"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"', "08:00"),
        ("(UTC+01:00) Amsterdam\\, Berlin\\, Bern", "08:00"),
        ('"tzone://Microsoft/Utc"', "09:00"),
        ("Eastern Time (US & Canada)", "14:00"),
        ("UTC+02:00", "07:00"),
        ("GMT -0500 (Standard) / GMT -0400 (Daylight)", "14:00"),
    ],
)
def test_a_zone_by_another_programs_name_is_known(name: str, hour: str) -> None:
    assert times(f"DTSTART;TZID={name}:20260303T150000\nDURATION:PT1H") == [f"03-03 {hour} 60"]


def test_a_zone_that_only_the_file_knows_is_that_of_the_file() -> None:
    own = (
        "BEGIN:VTIMEZONE\nTZID:Ship\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0300\n"
        "TZOFFSETTO:+0300\nEND:STANDARD\nEND:VTIMEZONE\n"
    )
    assert times("DTSTART;TZID=Ship:20260303T150000\nDURATION:PT1H", zones=own) == ["03-03 06:00 60"]


def test_a_weekly_event_keeps_its_hour_when_the_clocks_change() -> None:
    """Summer time begins on March 8."""
    weekly = "DTSTART;TZID=America/Chicago:20250106T090000\nDURATION:PT30M\nRRULE:FREQ=WEEKLY;BYDAY=MO"
    assert times(weekly) == ["03-02 09:00 30", "03-09 09:00 30", "03-16 09:00 30", "03-23 09:00 30"]


def test_exceptions_and_moved_instances_count_as_they_are() -> None:
    series = "DTSTART:20260302T150000Z\nDURATION:PT30M\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE:20260303T150000Z"
    moved = "RECURRENCE-ID:20260304T150000Z\nDTSTART:20260304T200000Z\nDURATION:PT30M"
    data = calendar(series).replace(
        b"END:VCALENDAR", f"BEGIN:VEVENT\nUID:0\n{moved}\nEND:VEVENT\nEND:VCALENDAR".encode()
    )
    assert read(data) == (["03-02 09:00 30", "03-04 14:00 30", "03-05 09:00 30"], ())


@pytest.mark.parametrize(
    "free",
    ["STATUS:CANCELLED", "TRANSP:TRANSPARENT", "X-MICROSOFT-CDO-BUSYSTATUS:FREE", "ATTENDEE;PARTSTAT=DECLINED:mailto:Maya@Osei.example"],
)  # fmt: skip
def test_what_is_off_free_or_declined_takes_no_time(free: str) -> None:
    assert times(f"DTSTART:20260303T150000Z\nDURATION:PT1H\n{free}", mine=("maya@osei.example",)) == []


def test_an_alarm_inside_does_not_change_the_event() -> None:
    alarm = "BEGIN:VALARM\nDTSTART:20200101T000000Z\nTRIGGER:-PT15M\nACTION:DISPLAY\nEND:VALARM"
    assert times(f"{alarm}\nDTSTART:20260303T150000Z\nDURATION:PT1H") == ["03-03 09:00 60"]


def test_periods_that_a_server_names_as_busy_count() -> None:
    told = b"BEGIN:VCALENDAR\nBEGIN:VFREEBUSY\nFREEBUSY:20260303T150000Z/PT1H,20260304T150000Z/20260304T160000Z\nFREEBUSY;FBTYPE=FREE:20260305T150000Z/PT1H\nEND:VFREEBUSY\nEND:VCALENDAR\n"
    assert read(told) == (["03-03 09:00 60", "03-04 09:00 60"], ())


def test_what_is_over_or_far_ahead_is_left_out() -> None:
    assert times(
        "DTSTART:20191001T150000Z\nDURATION:PT1H",
        "DTSTART:20260201T150000Z\nDURATION:PT1H",
        "DTSTART:20261001T150000Z\nDURATION:PT1H",
    ) == []  # fmt: skip


def test_a_long_absence_that_began_before_counts() -> None:
    assert times("DTSTART;VALUE=DATE:20251101\nDTEND;VALUE=DATE:20260304") == ["11-01 00:00 177180"]


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        ("FREQ=SECONDLY", "by the hour or faster"),
        ("FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=31", "by the hour or faster"),
        ("FREQ=DAILY;INTERVAL=0", "after no time at all"),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "does not exist"),
        ("FREQ=YEARLY;BYMONTH=4,6;BYMONTHDAY=31", "does not exist"),
        ("every day", "by the hour or faster"),
    ],
)
def test_a_rule_that_would_never_end_is_named_and_costs_no_other_event(rule: str, why: str) -> None:
    found, problems = read(
        calendar(f"SUMMARY:Pills\nDTSTART:20200303T150000Z\nDURATION:PT1H\nRRULE:{rule}", "DTSTART:20260303T150000Z\nDURATION:PT1H")
    )  # fmt: skip
    assert found == ["03-03 09:00 60"]
    assert [("“Pills”" in one.place, why in one.reason) for one in problems] == [(True, True)]


def test_a_broken_event_is_named_and_costs_no_other() -> None:
    found, problems = read(calendar("SUMMARY:Odd\nDTSTART:soon", "DTSTART:20260303T150000Z\nDURATION:PT1H"))
    assert (found, ["“Odd”" in one.place for one in problems]) == (["03-03 09:00 60"], [True])


@pytest.mark.parametrize("data", [b"", b"<html>sign in</html>", b"\x00\xff\xfe"])
def test_what_is_no_calendar_is_said(data: bytes) -> None:
    found, problems = read(data)
    assert (found, "no calendar" in problems[-1].reason) == ([], True)


@pytest.mark.corpora
def test_every_calendar_of_others_is_read_or_refused_with_a_reason(
    shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [path for path in (shared / "icalendar").rglob("*") if path.is_file()]
    begin = dt.datetime(2015, 1, 1, tzinfo=dt.UTC)
    spans = odd = 0
    for path in files:
        found, problems = busy_times(
            path.read_bytes(), begin=begin, end=begin + dt.timedelta(days=57), zone=CHICAGO
        )
        spans += len(found)
        odd += bool(problems)
        assert all(one.reason and one.what_to_do for one in problems)
    with capsys.disabled():
        print(
            f"\n{len(files)} calendar files of others: {spans:,} spans of time, something left out of {odd}."
        )
