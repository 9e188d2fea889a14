"""Our answer to an invitation of theirs (RFC 5546, 3.2.3), written with the icalendar library."""

import datetime as dt

from icalendar import Calendar, Event

from askwell.formats.icalendar.event import Answer
from askwell.formats.icalendar.reading import Attendance, EventRead
from askwell.formats.icalendar.writing import PRODUCT, party
from askwell.formats.plain import on_one_line


def answer(theirs: EventRead, ours: Answer) -> bytes:
    """Write METHOD:REPLY; b"" where the invitation says not whom to answer."""
    organiser = theirs.organiser and party(theirs.organiser.email, theirs.organiser.name)
    attendee = party(_invited(theirs, ours).email, ours.name)
    if not (organiser and attendee and theirs.uid):
        return b""
    attendee.params["PARTSTAT"] = "ACCEPTED" if ours.accepts else "DECLINED"
    written = Event()
    written.add("uid", on_one_line(theirs.uid))
    written.add("dtstamp", ours.stamped_at.astimezone(dt.UTC))
    written.add("sequence", theirs.sequence)
    written.add("organizer", organiser)
    written.add("attendee", attendee)
    for name, at in (("dtstart", theirs.starts), ("dtend", theirs.ends)):
        if isinstance(at, dt.datetime) and at.tzinfo:
            written.add(name, at.astimezone(dt.UTC))
    if theirs.summary:
        written.add("summary", on_one_line(theirs.summary))
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "REPLY")
    calendar.add_component(written)
    content: bytes = calendar.to_ical()
    return content


def _invited(theirs: EventRead, ours: Answer) -> Attendance:
    """Return under which address the seeker was invited: her own, else the only one that is not the organiser's."""
    host = theirs.organiser.email.casefold() if theirs.organiser else ""
    others = [one for one in theirs.attendees if one.email and one.email.casefold() != host]
    mine = [
        one for one in others if one.email.casefold() in {address.casefold() for address in ours.addresses}
    ]
    own = Attendance(email=next(iter(ours.addresses), ""))
    return mine[0] if mine else others[0] if len(others) == 1 else own
