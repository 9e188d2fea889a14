"""What went out to somebody before."""

import datetime as dt

from django.db.models import QuerySet

from askwell.journey.outreach.later import later
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


def is_in_touch(outreach: Outreach, *, now: dt.datetime) -> bool:
    """Return whether a person knows the seeker: from before, by a letter or an answer, or by a talk or a name of theirs."""
    if knows_the_seeker(outreach.person):
        return True
    letters = Letter.objects.of(outreach.seeker).filter(person=outreach.person, sent_at__isnull=False)
    replies = Reply.objects.of(outreach.seeker).filter(outreach__person=outreach.person)
    if letters.exists() or replies.exists():
        return True
    known = later(outreach, now=now)
    return known.helped or bool(known.agreed or known.off)


def gone_out(outreach: Outreach, kind: str) -> QuerySet[Letter]:
    """Return the letters of a kind that went out in an outreach."""
    return Letter.objects.of(outreach.seeker).filter(outreach=outreach, kind=kind, sent_at__isnull=False)
