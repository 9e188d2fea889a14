"""Talks written with the icalendar library; imported only when a file is asked for."""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, vCalAddress

from askwell.formats.icalendar.event import TalkEvent
from askwell.formats.icalendar.zones import definition, zone_named
from askwell.formats.plain import in_lines, mail_address, on_one_line

PRODUCT = "-//Askwell//Askwell//EN"
_ALARMS = (dt.timedelta(days=-1), dt.timedelta(minutes=-15))
_LINK = re.compile(r"https?://[^\s\"<>\\^`{|}]+", re.IGNORECASE)
_UNSAFE_IN_A_NAME = str.maketrans({'"': "'", "^": " ", "\\": "/"})


def invitation(event: TalkEvent) -> bytes:
    """Write METHOD:REQUEST, or METHOD:PUBLISH where an address is missing."""
    answerable = bool(mail_address(event.organiser_email) and mail_address(event.attendee_email))
    return _file("REQUEST" if answerable else "PUBLISH", [(event, _for_both(event))])


def cancellation(event: TalkEvent) -> bytes:
    """Write METHOD:CANCEL."""
    return _file("CANCEL", [(event, _for_both(replace(event, cancelled=True)))])


def reminder(event: TalkEvent) -> bytes:
    """Write METHOD:PUBLISH with alarms."""
    written = write_event(event, uid=f"reminder-{event.uid}")
    for before in _ALARMS:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", on_one_line(event.summary))
        alarm.add("trigger", before)
        written.add_component(alarm)
    return _file("PUBLISH", [(event, written)])


def calendar_of(events: Iterable[TalkEvent]) -> bytes:
    """Write METHOD:PUBLISH with one event each."""
    return _file("PUBLISH", [(event, write_event(event, uid=event.uid)) for event in events])


def stored(event: TalkEvent, *, uid: str) -> bytes:
    """Write one event without METHOD."""
    return _file("", [(event, write_event(replace(event, organiser_email=""), uid=uid))])


def _file(method: str, events: list[tuple[TalkEvent, Event]]) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    if method:
        calendar.add("method", method)
    moments: dict[ZoneInfo, list[dt.datetime]] = defaultdict(list)
    for event, _ in events:
        zone = zone_of(event)
        if zone:
            moments[zone] += [event.starts_at, event.ends_at]
    for zone, used in moments.items():
        calendar.add_component(definition(zone, min(used), max(used)))
    for _, written in events:
        calendar.add_component(written)
    content: bytes = calendar.to_ical()
    return content


def _for_both(event: TalkEvent) -> Event:
    written = write_event(event, uid=event.uid)
    attendee = party(event.attendee_email, event.attendee_name)
    if attendee:
        attendee.params.update(
            {"CUTYPE": "INDIVIDUAL", "ROLE": "REQ-PARTICIPANT", "PARTSTAT": "NEEDS-ACTION", "RSVP": "TRUE"}
        )
        written.add("attendee", attendee)
    return written


def write_event(event: TalkEvent, *, uid: str) -> Event:
    """Write one talk as an event of this uid, without the other side."""
    written = Event()
    zone = zone_of(event)
    written.add("uid", on_one_line(uid))
    written.add("dtstamp", event.stamped_at.astimezone(dt.UTC))
    start, end = (at.astimezone(zone or dt.UTC) for at in (event.starts_at, event.ends_at))
    written.add("dtstart", start.date() if event.day_only else start)
    written.add("dtend", start.date() + dt.timedelta(days=1) if event.day_only else end)
    written.add("sequence", event.sequence)
    written.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    written.add("transp", "TRANSPARENT" if event.day_only else "OPAQUE")
    written.add("summary", on_one_line(event.summary))
    organiser = party(event.organiser_email, event.organiser_name)
    if organiser:
        written.add("organizer", organiser)
    _describe(written, event)
    return written


def _describe(written: Event, event: TalkEvent) -> None:
    video = on_one_line(event.video_url)
    location = on_one_line(event.location) or video
    if event.description.strip():
        written.add("description", in_lines(event.description))
    if location:
        written.add("location", location)
    if _LINK.fullmatch(video):
        written.add("url", video)


def party(email: str, name: str) -> vCalAddress | None:
    """Return one side of the talk, or nothing without an address.

    A quotation mark cannot stand in the name (RFC 5545, 3.2); a caret (RFC 6868) and a backslash are read in two ways.
    """
    address = mail_address(email)
    if not address:
        return None
    party = vCalAddress(f"mailto:{address}")
    called = on_one_line(name.translate(_UNSAFE_IN_A_NAME))
    if called:
        party.params["CN"] = called
    return party


def zone_of(event: TalkEvent) -> ZoneInfo | None:
    """Return the zone to write in, or nothing where only UTC is plain.

    In the hour that comes twice when summer time ends, a local time means the first one (RFC 5545, 3.3.5), so that a
    talk that touches the second is written in UTC.
    """
    zone = zone_named(event.time_zone)
    if zone is None or zone.key.rpartition("/")[2] in {"UTC", "UCT", "Zulu", "Universal"}:
        return None
    return None if any(at.astimezone(zone).fold for at in (event.starts_at, event.ends_at)) else zone
