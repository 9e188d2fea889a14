"""What went out to somebody before."""

import datetime as dt

from django.db.models import QuerySet

from askwell.journey.outreach.models import Letter, Outreach, Reply
from askwell.journey.people.models import Person
from askwell.journey.people.wording import knows_the_seeker
from askwell.method.letters.names import full_said


def asked_to_introduce(person: Person, about: str) -> list[dt.datetime]:
    """Return when a friend was asked to introduce the seeker to somebody, by the name in what was written."""
    sent = Letter.objects.of(person.seeker).filter(
        person=person, kind=Letter.Kind.INTRODUCTION, sent_at__isnull=False, body__contains=full_said(about)
    )
    return [at for at in sent.order_by("sent_at").values_list("sent_at", flat=True) if at and about]


def was_in_touch(person: Person) -> bool:
    """Return whether a person knows the seeker from before, or was written to, or wrote."""
    if knows_the_seeker(person):
        return True
    letters = Letter.objects.of(person.seeker).filter(person=person, sent_at__isnull=False)
    return letters.exists() or Reply.objects.of(person.seeker).filter(outreach__person=person).exists()


def gone_out(outreach: Outreach, kind: str) -> QuerySet[Letter]:
    """Return the letters of a kind that went out in an outreach."""
    return Letter.objects.of(outreach.seeker).filter(outreach=outreach, kind=kind, sent_at__isnull=False)
