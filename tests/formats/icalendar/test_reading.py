"""Calendar files of others: what they ask, answer, move or call off."""

import datetime as dt
import json
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from tests.work import calls

from askwell.formats.icalendar import TalkEvent, invitation
from askwell.formats.icalendar.naming import zone_meant
from askwell.formats.icalendar.reading import Attendance, CalendarRead, EventRead, read_calendar


def read(text: str) -> CalendarRead:
    calendar, _ = read_calendar(text.replace("\n", "\r\n").encode())
    assert calendar is not None
    return calendar


def test_an_acceptance_from_google_is_read() -> None:
    """A REPLY carries only the one who answers."""
    calendar = read(
        "BEGIN:VCALENDAR\nPRODID:-//Google Inc//Google Calendar 70.9054//EN\nVERSION:2.0\nMETHOD:REPLY\nBEGIN:VEVENT\n"
        "DTSTART:20250318T190000Z\nDTEND:20250318T192000Z\nUID:talk-1@askwell\nORGANIZER;CN=Grace:mailto:grace@example.com\n"
        'ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED;CN="Lee, Ann":mailto:ann@example.org\nSEQUENCE:0\nSTATUS:CONFIRMED\n'
        "SUMMARY:A talk\\, 20 minutes\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    assert calendar == CalendarRead(
        method="reply",
        product="-//Google Inc//Google Calendar 70.9054//EN",
        events=(
            EventRead(
                kind="event",
                uid="talk-1@askwell",
                summary="A talk, 20 minutes",
                status="confirmed",
                starts=dt.datetime(2025, 3, 18, 19, tzinfo=dt.UTC),
                ends=dt.datetime(2025, 3, 18, 19, 20, tzinfo=dt.UTC),
                zone="UTC",
                organiser=Attendance(email="grace@example.com", name="Grace"),
                attendees=(Attendance(email="ann@example.org", name="Lee, Ann", answer="accepted"),),
            ),
        ),
    )


def test_another_time_from_outlook_is_read_in_its_windows_zone() -> None:
    calendar = read(
        "BEGIN:VCALENDAR\nMETHOD:COUNTER\nBEGIN:VEVENT\nUID:1\nDTSTART;TZID=W. Europe Standard Time:20250701T150000\n"
        "DURATION:PT20M\nATTENDEE;PARTSTAT=TENTATIVE:MAILTO:ann@exam\n ple.org\nCOMMENT:Later?\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    event = calendar.events[0]
    assert (calendar.method, event.zone, event.starts, event.comment) == (
        "counter", "Europe/Berlin", dt.datetime(2025, 7, 1, 15, tzinfo=ZoneInfo("Europe/Berlin")), "Later?",
    )  # fmt: skip
    assert event.ends == dt.datetime(2025, 7, 1, 15, 20, tzinfo=ZoneInfo("Europe/Berlin"))
    assert event.attendees == (Attendance(email="ann@example.org", answer="tentative"),)


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("/softwarestudio.org/Olson_20011030_5/America/Chicago", "America/Chicago"),
        ("Mars Standard Time", "Mars Standard Time"),
        ("", ""),
    ],
)
def test_other_names_of_zones_are_found_or_kept(name: str, zone: str) -> None:
    calendar = read(
        f"BEGIN:VCALENDAR\nMETHOD:CANCEL\nBEGIN:VEVENT\nDTSTART;TZID={name}:20250701T150000\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    assert (calendar.method, calendar.events[0].zone) == ("cancel", zone)


def invited(zone: str, top: str = "") -> bytes:
    return (
        f"BEGIN:VCALENDAR\nMETHOD:REQUEST\n{top}BEGIN:VEVENT\nUID:1\nDTSTART{zone}:20260703T150000\nDURATION:PT20M\n"
        "END:VEVENT\nEND:VCALENDAR\n"
    ).encode()


@pytest.mark.parametrize(
    ("name", "ahead"),
    [
        ('"tzone://Microsoft/Utc"', 0),
        ("Z", 0),
        ('"(UTC-05:00) Eastern Time (US & Canada)"', -4),
        ("(GMT-05.00) Eastern Time (US & Canada)", -4),
        ("(UTC-05:00) Eastern Time (US & Canada)", -4),
        ("(UTC+01:00) Amsterdam\\, Berlin\\, Bern\\, Rome\\, Stockholm\\, Vienna", 2),
        ("(GMT+01.00) Amsterdam / Berlin / Bern / Rome / Stockholm / Vienna", 2),
        ("GMT -0500 (Standard) / GMT -0400 (Daylight)", -4),
        ("Pacific Time (US & Canada)", -7),
        ("Mitteleuropäische Zeit", 2),
        ("(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris", 2),
        ("heure d’Europe centrale", 2),
        ("Canberra\\, Melbourne\\, Sydney", 10),
        ("UTC+01:00", 1),
        ("(UTC-07:00) Arizona", -7),
    ],
)
def test_the_names_that_outlook_and_others_write_are_read(name: str, ahead: int) -> None:
    calendar, problems = read_calendar(invited(f";TZID={name}"))
    assert calendar is not None
    starts = calendar.events[0].starts
    assert isinstance(starts, dt.datetime)
    assert (starts.utcoffset(), starts.hour, problems) == (dt.timedelta(hours=ahead), 15, ())


@pytest.mark.parametrize("name", ["tzone://Microsoft/Custom", '"(UTC-03:00) Eastern Time (US & Canada)"'])
def test_a_zone_that_is_not_known_is_said_with_its_place(name: str) -> None:
    calendar, problems = read_calendar(invited(f";TZID={name}"))
    assert calendar is not None
    assert calendar.events[0].starts == dt.datetime.fromisoformat("2026-07-03T15:00")
    assert [(problem.place, "is no zone that is known" in problem.reason) for problem in problems] == [
        ("DTSTART", True)
    ]


def test_a_time_without_a_zone_has_that_of_its_calendar() -> None:
    calendar, _ = read_calendar(invited("", "X-WR-TIMEZONE:America/Denver\n"))
    assert calendar is not None
    assert (calendar.events[0].zone, calendar.events[0].starts) == (
        "America/Denver", dt.datetime(2026, 7, 3, 15, tzinfo=ZoneInfo("America/Denver")),
    )  # fmt: skip


@pytest.mark.corpora
def test_the_names_of_windows_mean_what_others_tables_say(shared: Path) -> None:
    """Where the offset that stands in a name is no longer the place's, the name means nothing to us: 18 of 238 are so or lack a city."""
    file = shared / "icalendar" / "node-ical" / "windowsZones.json"
    if not file.exists():
        pytest.skip("../shared/data is not here")
    unlike, unknown = [], []
    for name, told in json.loads(file.read_text()).items():
        meant = zone_meant(name)
        if meant is None:
            unknown.append(name)
        elif any(_offset(meant, month) != _offset(ZoneInfo(told["iana"][0]), month) for month in (1, 7)):
            unlike.append(name)
    assert unlike == ["(UTC-11:00) Midway Island, Samoa"]  # Samoa left that zone in 2011, Midway did not
    assert len(unknown) <= 18, unknown


def _offset(zone: dt.tzinfo, month: int) -> dt.timedelta | None:
    return dt.datetime(2026, month, 15, tzinfo=zone).utcoffset()


def test_a_zone_of_the_files_own_is_read_from_its_definition() -> None:
    calendar = read(
        "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0530\n"
        "TZOFFSETTO:+0530\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nDTSTART;TZID=Ours:20250701T150000\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    starts = calendar.events[0].starts
    assert isinstance(starts, dt.datetime)
    assert starts.utcoffset() == dt.timedelta(hours=5, minutes=30)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "The file is empty."),
        (b"Dear Ann,", "It has no calendar in it (no BEGIN:VCALENDAR)."),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR", "No event stands in it."),
        (b"BEGIN:VEVENT\n" * 500_000, "It is larger than 5 MB."),
    ],
)
def test_what_is_no_calendar_is_refused_with_a_reason(content: bytes, reason: str) -> None:
    calendar, problems = read_calendar(content)
    assert (calendar, problems[-1].reason) == (None, reason)


def test_a_broken_line_and_time_are_said_and_the_rest_is_read() -> None:
    calendar, problems = read_calendar(b"BEGIN:VEVENT\nUID:1\n!!!\nDTSTART:20251399T990000\nEND:VEVENT")
    assert calendar is not None
    assert (calendar.events[0].uid, calendar.events[0].starts, len(problems)) == ("1", None, 2)


def test_our_own_invitation_comes_back() -> None:
    event = TalkEvent(
        uid="u", starts_at=dt.datetime(2025, 3, 18, 19, tzinfo=dt.UTC), minutes=20, time_zone="America/Denver",
        stamped_at=dt.datetime(2025, 3, 1, tzinfo=dt.UTC), summary="Talk", organiser_email="g@example.com",
        attendee_email="ann@example.org",
    )  # fmt: skip
    calendar, problems = read_calendar(invitation(event))
    assert calendar is not None
    assert (calendar.method, calendar.events[0].starts, calendar.events[0].zone, problems) == (
        "request", event.starts_at, "America/Denver", (),
    )  # fmt: skip


@pytest.mark.corpora
def test_every_calendar_file_of_others_is_read_or_refused_with_a_reason(shared: Path) -> None:
    files = [file for file in sorted((shared / "icalendar").rglob("*")) if file.is_file()]
    read_whole = 0
    for file in files:
        content = file.read_bytes()
        calendar, problems = read_calendar(content)
        assert calendar or problems, file.name
        assert calls(partial(read_calendar, content)) < 200_000 + 4 * len(content), file.name
        read_whole += calendar is not None
    print(f"read {read_whole} of {len(files)}, the others refused with a reason")
    assert read_whole / len(files) >= 0.8
