"""Calendar files say what was agreed, and nothing that a name could slip in."""

import datetime as dt
from dataclasses import replace
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from askwell.formats.icalendar import TalkEvent, calendar_of, cancellation, invitation, reminder

ZONES = sorted(available_timezones() - {"localtime", "Factory"})
MOMENTS = st.integers(788_918_400, 2_840_140_800).map(
    lambda second: dt.datetime.fromtimestamp(second, dt.UTC)
)
TALK = TalkEvent(
    uid="talk-1@askwell",
    starts_at=dt.datetime(2026, 3, 20, 15, 0, tzinfo=dt.UTC),
    minutes=20,
    stamped_at=dt.datetime(2026, 3, 12, 17, 0, tzinfo=dt.UTC),
    summary="Maya Osei and Tom Reyes: 20 minutes",
    time_zone="America/Chicago",
    description="Thank you, Tom.\nI will call.",
    video_url="https://meet.example/tom",
    organiser_name="Maya Osei",
    organiser_email="maya@osei.example",
    attendee_name="Tom Reyes",
    attendee_email="tom@mercy.example",
)
ATTENDEE = (
    'ATTENDEE;CN="Tom Reyes";CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;'
    "ROLE=REQ-PARTICIPANT;RSVP=TRUE:mailto:tom@mercy.example"
)
NASTY = st.text(st.characters() | st.sampled_from("\r\n\x0b\x85\u2028\x00;,:\"'^\\=BEGIN"), max_size=120)


def lines(content: bytes) -> list[str]:
    """Unfold a file into its lines."""
    return content.decode().replace("\r\n ", "").split("\r\n")


def only_event(content: bytes) -> Event:
    """Read a file strictly, and give its one event."""
    calendar = Calendar.from_ical(content)
    (event,) = calendar.walk("VEVENT")
    assert isinstance(event, Event)
    assert [(part.name, part.errors) for part in calendar.walk() if part.errors] == []
    return event


def moments(event: Event) -> tuple[dt.datetime, dt.datetime]:
    """Give the start and end in UTC, where an hour that comes twice still compares as itself."""
    start, end = event.start, event.end
    assert isinstance(start, dt.datetime)
    assert isinstance(end, dt.datetime)
    return start.astimezone(dt.UTC), end.astimezone(dt.UTC)


def test_an_invitation_asks_the_other_person_to_answer() -> None:
    assert lines(invitation(TALK)) == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Askwell//Askwell//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:REQUEST",
        "BEGIN:VTIMEZONE",
        "TZID:America/Chicago",
        "BEGIN:DAYLIGHT",
        "DTSTART:20250309T020000",
        "RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3",
        "TZNAME:CDT",
        "TZOFFSETFROM:-0600",
        "TZOFFSETTO:-0500",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "DTSTART:20251102T020000",
        "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11",
        "TZNAME:CST",
        "TZOFFSETFROM:-0500",
        "TZOFFSETTO:-0600",
        "END:STANDARD",
        "END:VTIMEZONE",
        "BEGIN:VEVENT",
        "SUMMARY:Maya Osei and Tom Reyes: 20 minutes",
        "DTSTART;TZID=America/Chicago:20260320T100000",
        "DTEND;TZID=America/Chicago:20260320T102000",
        "DTSTAMP:20260312T170000Z",
        "UID:talk-1@askwell",
        "SEQUENCE:0",
        ATTENDEE,
        "DESCRIPTION:Thank you\\, Tom.\\nI will call.",
        "LOCATION:https://meet.example/tom",
        'ORGANIZER;CN="Maya Osei":mailto:maya@osei.example',
        "STATUS:CONFIRMED",
        "TRANSP:OPAQUE",
        "URL:https://meet.example/tom",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_without_an_address_the_invitation_is_an_event_to_add() -> None:
    written = lines(invitation(replace(TALK, attendee_email="")))
    assert [line for line in written if line.startswith(("METHOD", "ATTENDEE"))] == ["METHOD:PUBLISH"]


def test_a_reminder_is_my_own_and_rings_twice() -> None:
    written = lines(reminder(TALK))
    kept = ("METHOD", "UID", "TRIGGER", "ATTENDEE", "ACTION")
    assert [line for line in written if line.startswith(kept)] == [
        "METHOD:PUBLISH",
        "UID:reminder-talk-1@askwell",
        "ACTION:DISPLAY",
        "TRIGGER:-P1D",
        "ACTION:DISPLAY",
        "TRIGGER:-PT15M",
    ]


def test_a_cancellation_names_the_invitation_it_takes_back() -> None:
    written = lines(cancellation(replace(TALK, sequence=3)))
    assert [line for line in written if line.startswith(("METHOD", "UID", "SEQUENCE", "STATUS"))] == [
        "METHOD:CANCEL",
        "UID:talk-1@askwell",
        "SEQUENCE:3",
        "STATUS:CANCELLED",
    ]


def test_many_talks_share_one_calendar_and_each_zone_stands_in_it_once() -> None:
    again = replace(
        TALK, uid="talk-2@askwell", starts_at=TALK.starts_at + dt.timedelta(days=2000), cancelled=True
    )
    paris = replace(TALK, uid="talk-3@askwell", time_zone="Europe/Paris")
    written = lines(calendar_of([TALK, again, paris]))
    assert [line for line in written if line.startswith(("TZID", "UID", "STATUS"))] == [
        "TZID:America/Chicago",
        "TZID:Europe/Paris",
        "UID:talk-1@askwell",
        "STATUS:CONFIRMED",
        "UID:talk-2@askwell",
        "STATUS:CANCELLED",
        "UID:talk-3@askwell",
        "STATUS:CONFIRMED",
    ]


def test_no_talks_make_an_empty_calendar() -> None:
    assert Calendar.from_ical(calendar_of([])).subcomponents == []


@pytest.mark.parametrize("zone", ["", "Mars/Olympus", "America", "../etc/passwd", "Etc/UTC", "x" * 500])
def test_without_a_known_zone_the_times_are_in_utc(zone: str) -> None:
    written = lines(invitation(replace(TALK, time_zone=zone)))
    assert [line for line in written if line.startswith(("DTSTART", "DTEND", "TZID"))] == [
        "DTSTART:20260320T150000Z",
        "DTEND:20260320T152000Z",
    ]


def test_the_hour_that_comes_twice_is_told_apart() -> None:
    first = dt.datetime(2026, 11, 1, 6, 15, tzinfo=dt.UTC)
    starts = [
        line
        for hours in (0, 1)
        for line in lines(invitation(replace(TALK, starts_at=first + dt.timedelta(hours=hours))))
        if line.startswith("DTSTART") and "202611" in line
    ]
    assert starts == ["DTSTART;TZID=America/Chicago:20261101T011500", "DTSTART:20261101T071500Z"]


def test_a_room_stands_before_a_link_and_a_link_of_another_kind_stays_words() -> None:
    both = only_event(invitation(replace(TALK, location="Room 4; east")))
    assert (both["LOCATION"], both["URL"]) == ("Room 4; east", "https://meet.example/tom")
    odd = only_event(invitation(replace(TALK, video_url="javascript:alert(1)")))
    assert (odd["LOCATION"], odd.get("URL")) == ("javascript:alert(1)", None)


def test_marks_that_calendars_read_in_two_ways_are_not_in_a_name() -> None:
    event = only_event(invitation(replace(TALK, organiser_name='Maya "M\\" Osei; ^n: x, y')))
    assert (event["ORGANIZER"], event["ORGANIZER"].params["CN"]) == (
        "mailto:maya@osei.example",
        "Maya 'M/' Osei; n: x, y",
    )


def test_no_line_is_longer_than_75_octets() -> None:
    content = invitation(replace(TALK, summary="Ärzte 医者 " * 40, attendee_name="医" * 90))
    assert max(map(len, content.split(b"\r\n"))) <= 75
    assert b"\n" not in content.replace(b"\r\n", b"")


@given(
    MOMENTS,
    st.sampled_from(ZONES),
    st.integers(1, 240),
)
def test_any_moment_in_any_zone_is_read_back_as_the_same_moment(
    moment: dt.datetime, zone: str, minutes: int
) -> None:
    event = only_event(invitation(replace(TALK, starts_at=moment, time_zone=zone, minutes=minutes)))
    assert moments(event) == (moment, moment + dt.timedelta(minutes=minutes))


@pytest.mark.parametrize(
    "zone", ["America/New_York", "Europe/Dublin", "Australia/Lord_Howe", "Africa/Casablanca"]
)
def test_the_hours_around_every_change_of_clocks_are_read_back_as_they_were(zone: str) -> None:
    day = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    half_hours = [day + dt.timedelta(minutes=30 * n) for n in range(365 * 48)]
    offsets = [moment.astimezone(ZoneInfo(zone)).utcoffset() for moment in half_hours]
    changes = [n for n in range(1, len(offsets)) if offsets[n] != offsets[n - 1]]
    assert changes
    near = [half_hours[n + step] for n in changes for step in range(-5, 6)]
    read = [only_event(invitation(replace(TALK, starts_at=at, time_zone=zone))) for at in near]
    assert [moments(event) for event in read] == [(at, at + dt.timedelta(minutes=20)) for at in near]


@given(NASTY, NASTY, NASTY)
def test_no_name_place_or_word_can_add_a_property(name: str, place: str, words: str) -> None:
    event = replace(
        TALK,
        uid=f"u{name}",
        summary=f"s{words}",
        description=f"d{words}",
        location=f"l{place}",
        video_url=f"https://{place}",
        organiser_name=f"o{name}",
        attendee_name=f"a{name}",
        attendee_email=f"tom{name}@mercy.example",
        organiser_email="maya@osei.example",
    )
    for content in (invitation(event), reminder(event), cancellation(event)):
        read = only_event(content)
        heads = {line.partition(":")[0].partition(";")[0] for line in lines(content)} - {"ATTENDEE", "URL"}
        assert heads == {
            line.partition(":")[0].partition(";")[0]
            for line in lines(reminder(TALK) if b"VALARM" in content else invitation(TALK))
        } - {"ATTENDEE", "URL"}
        assert len(content.decode().splitlines()) == content.count(b"\r\n")
        assert str(read["ORGANIZER"]) == "mailto:maya@osei.example"
