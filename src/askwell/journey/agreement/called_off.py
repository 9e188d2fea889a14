"""What an answer in words does to the talk that is agreed on: it is found, and called off by them."""

import datetime as dt

from askwell.journey.agreement.actions import cancel
from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.talk_ahead import TalkAhead
from askwell.journey.people.models import Person


def find(person: Person) -> TalkAhead | None:
    """Return the soonest talk with a person that has a time and did not begin."""
    talks = Talk.objects.of(person.seeker).filter(
        person=person, cancelled_at=None, started_at=None, ended_at=None, starts_at__isnull=False
    )
    first = talks.order_by("starts_at").first()
    return TalkAhead(key=first.pk, starts_at=first.starts_at) if first and first.starts_at else None


def call_off(ahead: TalkAhead, person: Person, *, now: dt.datetime) -> None:
    """Keep that a person called off a talk, as the calendar file of theirs would."""
    talk = Talk.objects.of(person.seeker).get(pk=ahead.key, person=person)
    cancel(talk, now=now, why=Talk.WhyOff.THEIRS)
