"""A calendar to be followed, written with the icalendar library; imported only when one is asked for."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from askwell.formats.icalendar.event import DayEvent, TalkEvent
from askwell.formats.icalendar.writing import PRODUCT, write_event, zone_of
from askwell.formats.icalendar.zones import definition
from askwell.formats.plain import in_lines, on_one_line

_OFTEN = dt.timedelta(hours=1)


def feed_of(talks: Iterable[TalkEvent], days: Iterable[DayEvent], *, name: str) -> bytes:
    """Write METHOD:PUBLISH with a name (RFC 7986) and how often to look again."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)  # what came before RFC 7986, and is all that Google and Outlook read
    calendar.add("refresh-interval", _OFTEN, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT1H")
    talks = list(talks)
    moments: dict[ZoneInfo, list[dt.datetime]] = defaultdict(list)
    for talk in talks:
        if zone := zone_of(talk):
            moments[zone] += [talk.starts_at, talk.ends_at]
    for zone, used in moments.items():
        calendar.add_component(definition(zone, min(used), max(used)))
    for talk in talks:
        calendar.add_component(write_event(talk, uid=talk.uid))
    for day in days:
        calendar.add_component(_day(day))
    content: bytes = calendar.to_ical()
    return content


def _day(day: DayEvent) -> Event:
    """Write something that is to be done on a day; it takes no time."""
    written = Event()
    written.add("uid", on_one_line(day.uid))
    written.add("dtstamp", day.stamped_at.astimezone(dt.UTC))
    written.add("dtstart", day.on)
    written.add("dtend", day.on + dt.timedelta(days=1))
    written.add("transp", "TRANSPARENT")
    written.add("summary", on_one_line(day.summary))
    if day.description.strip():
        written.add("description", in_lines(day.description))
    return written
