"""Talks as iCalendar files (RFC 5545, RFC 5546): an invitation and the answer to one, a reminder, a cancellation, a whole calendar.

The functions import their writer when called: the icalendar library takes a quarter of a second to import,
which every start of the program would pay.
"""

from collections.abc import Iterable

from askwell.formats.icalendar.event import Answer, DayEvent, TalkEvent
from askwell.formats.icalendar.reading import EventRead

__all__ = [
    "Answer",
    "DayEvent",
    "TalkEvent",
    "answer",
    "calendar_of",
    "cancellation",
    "feed_of",
    "invitation",
    "reminder",
    "stored",
]


def invitation(event: TalkEvent) -> bytes:
    """Write the file that asks the other person to accept a talk (METHOD:REQUEST).

    To change a talk, write it again with the same `uid` and a higher `sequence`. Without an address for either
    side nobody can answer it, so it is then a plain event to add (METHOD:PUBLISH).
    """
    from askwell.formats.icalendar import writing  # noqa: PLC0415 - slow to import, see above

    return writing.invitation(event)


def cancellation(event: TalkEvent) -> bytes:
    """Write the file that takes a talk out of the other person's calendar (METHOD:CANCEL).

    The `uid` is that of the invitation, and the `sequence` must be higher than any sent before (RFC 5546, 3.2.5).
    """
    from askwell.formats.icalendar import writing  # noqa: PLC0415 - slow to import, see above

    return writing.cancellation(event)


def answer(theirs: EventRead, ours: Answer) -> bytes:
    """Write the answer to an invitation of theirs (METHOD:REPLY, RFC 5546, 3.2.3), with its uid and sequence; b"" where it says not whom to answer."""
    from askwell.formats.icalendar import answering  # noqa: PLC0415 - slow to import, see above

    return answering.answer(theirs, ours)


def reminder(event: TalkEvent) -> bytes:
    """Write the talk for the seeker's own calendar, with alarms a day and 15 minutes before (METHOD:PUBLISH).

    It has a `uid` of its own, so that an answer to the invitation is never matched with it.
    """
    from askwell.formats.icalendar import writing  # noqa: PLC0415 - slow to import, see above

    return writing.reminder(event)


def calendar_of(events: Iterable[TalkEvent]) -> bytes:
    """Write many talks as one calendar without alarms, in their order (METHOD:PUBLISH)."""
    from askwell.formats.icalendar import writing  # noqa: PLC0415 - slow to import, see above

    return writing.calendar_of(events)


def feed_of(talks: Iterable[TalkEvent], days: Iterable[DayEvent], *, name: str) -> bytes:
    """Write a calendar that other programs follow: talks with their times, and things to do on a day."""
    from askwell.formats.icalendar import feeding  # noqa: PLC0415 - slow to import, see above

    return feeding.feed_of(talks, days, name=name)


def stored(event: TalkEvent, *, uid: str) -> bytes:
    """Write a talk as a calendar server keeps it: without a METHOD (RFC 4791, 4.1) and without the other side, who is not to be written to."""
    from askwell.formats.icalendar import writing  # noqa: PLC0415 - slow to import, see above

    return writing.stored(event, uid=uid)
