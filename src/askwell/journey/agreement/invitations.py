"""The calendar files of a talk: an invitation for the other, a reminder for the seeker, a cancellation."""

import datetime as dt
from zoneinfo import ZoneInfo

from askwell.formats.icalendar import TalkEvent
from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.facts import address_of
from askwell.journey.outreach.models import Letter
from askwell.method.letters import Draft, first_name
from askwell.method.letters.facts import letter
from askwell.method.wording import clock, full_day


def event_of(talk: Talk, *, now: dt.datetime, organiser: str = "") -> TalkEvent | None:
    """Return the talk as a calendar event, or nothing while no time is agreed. Its uid never changes.

    Answers go to ``organiser``, an e-mail address; without one to the seeker's own.
    """
    if talk.starts_at is None:
        return None
    seeker, person = talk.seeker, talk.person
    email = address_of(person, channel="email")
    link = talk.place if talk.place.startswith(("https://", "http://")) else ""
    return TalkEvent(
        uid=f"{talk.pk}@askwell",
        starts_at=talk.starts_at,
        time_zone=talk.time_zone,
        minutes=talk.agreed_minutes,
        stamped_at=now,
        summary=f"{seeker.name or 'A talk'} and {person.full_name}: a short talk about {talk.campaign.name}",
        description=f"{talk.agreed_minutes} minutes, {talk.get_how_display().lower()}.",
        location="" if link else talk.place,
        video_url=link,
        organiser_name=seeker.name,
        organiser_email=organiser or seeker.email,
        attendee_name=person.full_name,
        attendee_email=email,
        sequence=talk.sequence,
        cancelled=talk.cancelled_at is not None,
    )


def words_for(talk: Talk, *, today: dt.date) -> Draft:
    """Return the letter around an invitation, or around a cancellation. The time is told as their clock shows it."""
    seeker, name = talk.seeker, first_name(talk.person.full_name)
    if talk.cancelled_at:
        return Draft(
            subject=f"Our talk{_on(talk, today)}",
            body=letter(
                f"Dear {name},",
                f"I have to call off our talk{_on(talk, today)}, and I am sorry for it. The file attached takes it out of your "
                "calendar. I would be glad to find another time, if you would still like to.",
                f"Thank you for understanding,\n{seeker.name}",
            ),
        )
    where = f" {talk.get_how_display()}{': ' + talk.place if talk.place else ''}."
    moved = "Here is the new invitation" if talk.sequence else "Here is the invitation"
    return Draft(
        subject=f"Our talk{_on(talk, today)}",
        body=letter(
            f"Dear {name},",
            f"Thank you for making time. {moved}: {_when(talk, today)}.{where}",
            f"I will keep to our {talk.agreed_minutes} minutes, and I look forward to them.",
            f"Until then,\n{seeker.name}",
        ),
    )


def _local(talk: Talk) -> dt.datetime | None:
    zone = talk.time_zone or talk.seeker.time_zone
    return talk.starts_at.astimezone(ZoneInfo(zone)) if talk.starts_at else None


def _on(talk: Talk, today: dt.date) -> str:
    at = _local(talk)
    return f" on {full_day(at.date(), today=today)}" if at else ""


def _when(talk: Talk, today: dt.date) -> str:
    at = _local(talk)
    return f"{full_day(at.date(), today=today)}, {clock(at)} ({at.tzname()})" if at else ""


def keep_invitation(talk: Talk, *, to: str, subject: str, body: str, now: dt.datetime) -> Letter:
    """Keep the letter around an invitation; there is one draft of it for a person."""
    drafts = Letter.objects.of(talk.seeker).filter(
        person=talk.person, kind=Letter.Kind.INVITATION, outreach=talk.outreach, sent_at=None
    )
    kept = drafts.first() or Letter(seeker=talk.seeker, person=talk.person, outreach=talk.outreach)
    kept.kind, kept.channel, kept.changed_at = Letter.Kind.INVITATION, "email", now
    kept.to, kept.subject, kept.body = to, subject, body
    kept.save()
    return kept
