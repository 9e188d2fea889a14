"""What a calendar answered to an invitation, and what follows from it once she has said yes."""

import datetime as dt
import uuid
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from django.db import transaction
from django.db.models import QuerySet

from askwell.formats.icalendar.reading import CalendarRead, EventRead, read_calendar
from askwell.journey.agreement import actions
from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.came_back.taking_in import settle
from askwell.journey.outreach.models import CameBack, Reply

OURS = "@askwell"
LONGEST_UID = 300
_REPLIES = {
    "accepted": "They accepted.",
    "tentative": "They answered “perhaps”.",
    "declined": "They cannot make it. They may still be glad of another time.",
}


@dataclass(frozen=True, kw_only=True)
class CalendarAnswer:
    """A calendar file read. ``does`` says what follows from it: ``accepted``, ``tentative``, ``declined``, ``move``, ``cancel``, ``invited`` or nothing ("").

    Of an invitation of theirs to a talk that is agreed on already it is ``moved``, or ``same`` where only their calendar's
    ``uid`` is new.
    """

    does: str
    reason: str
    talk: Talk | None = None
    starts_at: dt.datetime | None = None
    minutes: int = 0
    place: str = ""
    comment: str = ""
    uid: str = ""


def answer_in(came: CameBack) -> CalendarAnswer:
    """Return what the calendar file of a mail says; a file that cannot be read says nothing, with the reason."""
    calendar, problems = read_calendar(came.calendar.encode())
    event = _event_of(calendar) if calendar else None
    if calendar is None or event is None:
        return CalendarAnswer(
            does="",
            reason=f"The calendar file cannot be read. {problems[0].reason if problems else ''}".strip(),
        )
    if ours := _key_of(event.uid):
        talk = _talks_with(came).filter(pk=ours).first()
        return _about_ours(calendar, event, talk, came) if talk else _of_nobody()
    return _about_theirs(calendar, event, _invited_talk(came, event.uid))


def _event_of(calendar: CalendarRead) -> EventRead | None:
    """Return the first appointment, whatever tasks or busy times stand before it."""
    rest = next(iter(calendar.events), None)
    return next((event for event in calendar.events if event.kind == "event"), rest)


def _of_nobody() -> CalendarAnswer:
    return CalendarAnswer(does="", reason="It belongs to none of your talks.")


def _key_of(uid: str) -> uuid.UUID | None:
    """Return the key of the talk that a uid of ours holds."""
    try:
        return uuid.UUID(uid.removesuffix(OURS))
    except ValueError:
        return None


def _talks_with(came: CameBack) -> QuerySet[Talk]:
    """Return the talks with whoever sent the file: nobody's calendar changes a talk with another."""
    talks = Talk.objects.of(came.seeker).filter(person=came.person_id)
    return talks.select_related("person", "campaign", "seeker")


def _invited_talk(came: CameBack, uid: str) -> Talk | None:
    """Return the talk that an invitation of theirs is to: by its uid, else the one to come, where there is one alone."""
    talks = _talks_with(came)
    if known := talks.exclude(their_uid="").filter(their_uid=uid[:LONGEST_UID]).last():
        return known
    to_come = list(talks.filter(their_uid="", cancelled_at=None, started_at=None, ended_at=None)[:2])
    return to_come[0] if len(to_come) == 1 else None


def _about_ours(calendar: CalendarRead, event: EventRead, talk: Talk, came: CameBack) -> CalendarAnswer:
    starts_at = _moment(event.starts, talk)
    comment = event.comment
    if calendar.method in {"reply", "counter"} and event.sequence < talk.sequence:
        return CalendarAnswer(
            does="", reason="This answers an earlier invitation; the talk was changed since.", talk=talk
        )
    if calendar.method == "counter" and starts_at:
        return CalendarAnswer(
            does="move", reason="They propose another time.", talk=talk, starts_at=starts_at, comment=comment
        )
    if calendar.method == "cancel" or event.status == "cancelled":
        return CalendarAnswer(does="cancel", reason="They called the talk off.", talk=talk, comment=comment)
    answer = _partstat(event, came) if calendar.method == "reply" else ""
    return CalendarAnswer(
        does=answer,
        reason=_REPLIES.get(answer, "It holds no answer that changes anything."),
        talk=talk,
        comment=comment,
    )


def _partstat(event: EventRead, came: CameBack) -> str:
    """Return the answer of whoever sent it; a REPLY names one attendee (RFC 5546 3.2.3)."""
    mine = {came.seeker.email.casefold()}
    others = [one for one in event.attendees if one.email.casefold() not in mine]
    exact = [one for one in others if one.email.casefold() == came.sender.casefold()]
    answer = next((one.answer for one in exact or others), "")
    return answer if answer in _REPLIES else ""


def _about_theirs(calendar: CalendarRead, event: EventRead, talk: Talk | None) -> CalendarAnswer:
    starts_at, uid = _moment(event.starts, talk), event.uid[:LONGEST_UID]
    if calendar.method == "cancel" or event.status == "cancelled":
        if talk is None or talk.their_uid != uid:
            return _of_nobody()
        return CalendarAnswer(
            does="cancel", reason="They called the talk off.", talk=talk, comment=event.comment
        )
    if talk and starts_at and calendar.method in {"request", "publish"}:
        same = talk.starts_at == starts_at and talk.cancelled_at is None
        return CalendarAnswer(
            does="same" if same else "moved",
            reason="They invite you to the talk that you agreed on."
            if same
            else "They set another time for the talk.",
            talk=talk,
            starts_at=None if same else starts_at,
            place=event.location,
            comment=event.comment,
            uid=uid,
        )
    if calendar.method in {"request", "publish"} and starts_at:
        ends_at = _moment(event.ends, None)
        minutes = round((ends_at - starts_at).total_seconds() / 60) if ends_at else 0
        return CalendarAnswer(
            does="invited",
            reason="They invite you.",
            starts_at=starts_at,
            minutes=max(minutes, 0),
            place=event.location,
            comment=event.comment,
            uid=uid,
        )
    return _of_nobody()


def _moment(said: dt.datetime | dt.date | None, talk: Talk | None) -> dt.datetime | None:
    """Return a moment; a time without a zone is theirs, and a whole day is none."""
    if not isinstance(said, dt.datetime):
        return None
    zone = ZoneInfo(talk.time_zone) if talk and talk.time_zone else None
    return said if said.tzinfo else (said.replace(tzinfo=zone) if zone else None)


@transaction.atomic
def take(answer: CalendarAnswer, came: CameBack, *, now: dt.datetime) -> None:
    """Do what follows from an answer, and settle the mail. An answer that belongs to no talk only settles it."""
    talk = answer.talk
    if talk is not None:
        _change(talk, answer, came, now=now)
    settle(came, reply=_noted(talk, came), now=now)


def _change(talk: Talk, answer: CalendarAnswer, came: CameBack, *, now: dt.datetime) -> None:
    match answer.does:
        case "accepted" | "tentative" | "declined":
            actions.answered(talk, answer=answer.does, at=came.written_at)
        case "move" if answer.starts_at:
            _move(talk, answer, now=now)
        case "moved" | "same" if talk.started_at is None:
            if answer.starts_at:
                _move(talk, answer, now=now, by_them=True)
            actions.invited_by(talk, uid=answer.uid, place=answer.place)
        case "cancel" if talk.started_at is None:
            actions.cancel(talk, now=now, why=Talk.WhyOff.THEIRS)


def _move(talk: Talk, answer: CalendarAnswer, *, now: dt.datetime, by_them: bool = False) -> None:
    actions.move(
        talk,
        starts_at=answer.starts_at,
        time_zone=talk.time_zone,
        agreed_minutes=talk.agreed_minutes,
        how=talk.how,
        place=talk.place,
        they_call=talk.they_call,
        now=now,
        by_them=by_them,
    )


def uid_in(came: CameBack) -> str:
    """Return by what their calendar knows the talk to which a mail invites; "" where it invites to nothing."""
    answer = answer_in(came)
    return answer.uid if answer.does == "invited" else ""


def _noted(talk: Talk | None, came: CameBack) -> Reply | None:
    """Return the latest reply of this person, so that the mail stays in its thread."""
    outreach = talk.outreach_id if talk else None
    return Reply.objects.of(came.seeker).filter(outreach=outreach).last() if outreach else None
