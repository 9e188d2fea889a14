"""The calendar file that goes to the other: an invitation, an answer to theirs, or what takes the talk out of a calendar."""

import datetime as dt
from dataclasses import dataclass

from askwell.formats import icalendar
from askwell.formats.icalendar.reading import EventRead, read_calendar
from askwell.journey.agreement.invitations import event_of
from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.models import CameBack
from askwell.mail.accounts import account_of


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarFile:
    """A file with its method (request, cancel, reply, as the standard writes them) and the name under which it is kept.

    ``organiser`` is the address to which an answer to it comes back, "" for none.
    """

    content: bytes
    method: str
    name: str
    organiser: str = ""

    @property
    def is_answer(self) -> bool:
        """Return whether it answers an invitation of theirs."""
        return self.method == "REPLY"


def file_for(talk: Talk, *, now: dt.datetime) -> CalendarFile | None:
    """Return the file of a talk, nothing while no time is agreed. Where they invited to it at this time, it is the answer to that."""
    account = account_of(talk.seeker)
    organiser = account.address if account else talk.seeker.email
    event = event_of(talk, now=now, organiser=organiser)
    if event is None:
        return None
    if answer := _answer_to_theirs(talk, now=now):
        return CalendarFile(content=answer, method="REPLY", name="answer.ics", organiser=organiser)
    if talk.cancelled_at:
        content, method, name = icalendar.cancellation(event), "CANCEL", "cancellation.ics"
    else:
        content, method, name = icalendar.invitation(event), "REQUEST", "invitation.ics"
    return CalendarFile(content=content, method=method, name=name, organiser=organiser)


def answers_theirs(talk: Talk, *, now: dt.datetime) -> bool:
    """Return whether what goes to them is the answer to an invitation of theirs."""
    return bool(_answer_to_theirs(talk, now=now))


def _answer_to_theirs(talk: Talk, *, now: dt.datetime) -> bytes:
    theirs = _invitation_of_theirs(talk)
    if theirs is None or (theirs.starts != talk.starts_at and not talk.cancelled_at):
        return b""
    account = account_of(talk.seeker)
    ours = icalendar.Answer(
        accepts=talk.cancelled_at is None,
        name=talk.seeker.name,
        addresses=tuple(filter(None, (talk.seeker.email, account.address if account else ""))),
        stamped_at=now,
    )
    return icalendar.answer(theirs, ours)


def _invitation_of_theirs(talk: Talk) -> EventRead | None:
    """Return the latest invitation to this talk that came from their calendar."""
    if not talk.their_uid:
        return None
    mails = CameBack.objects.of(talk.seeker).filter(person=talk.person_id).exclude(calendar="")
    for text in mails.order_by("-written_at").values_list("calendar", flat=True):
        calendar, _ = read_calendar(text.encode())
        for event in calendar.events if calendar and calendar.method == "request" else ():
            if event.uid == talk.their_uid:
                return event
    return None
