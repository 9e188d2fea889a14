"""The calendar files of a talk: an invitation for the other, a reminder for the seeker, a cancellation."""

import datetime as dt

from askwell.formats.icalendar import TalkEvent
from askwell.journey.agreement.models import Talk
from askwell.journey.people.models import ContactPoint


def event_of(talk: Talk, *, now: dt.datetime) -> TalkEvent | None:
    """Return the talk as a calendar event, or nothing while no time is agreed. Its uid never changes."""
    if talk.starts_at is None:
        return None
    seeker, person = talk.seeker, talk.person
    email = person.contact_points.filter(kind=ContactPoint.Kind.EMAIL).order_by("position").first()
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
        organiser_email=seeker.email,
        attendee_name=person.full_name,
        attendee_email=email.value if email else "",
        sequence=talk.sequence,
        cancelled=talk.cancelled_at is not None,
    )
