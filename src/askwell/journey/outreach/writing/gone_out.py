"""What went out to somebody before."""

import datetime as dt

from django.db.models import Exists, OuterRef, QuerySet

from askwell.journey.outreach.models import Channel, Letter, Outreach, Reply
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
    wrote = Reply.objects.of(person.seeker).filter(outreach__person=person)
    return arrived(person).exists() or wrote.exclude(kind=Reply.Kind.BOUNCED).exists()


def gone_out(outreach: Outreach, kind: str) -> QuerySet[Letter]:
    """Return the letters of a kind that went out in an outreach, and did not come back."""
    return arrived(outreach.person).filter(outreach=outreach, kind=kind)


def arrived(person: Person) -> QuerySet[Letter]:
    """Return all that was written to a person and could be read: what came back is as if it had not been written.

    By the rule of ``method.undelivered``: a report is of the last mail before it.
    """
    ours = Letter.objects.of(person.seeker).filter(person=person, sent_at__isnull=False)
    later = ours.filter(
        channel=Channel.EMAIL, sent_at__gt=OuterRef(OuterRef("sent_at")), sent_at__lte=OuterRef("received_at")
    )
    reports = Reply.objects.of(person.seeker).filter(
        ~Exists(later), outreach__person=person, kind=Reply.Kind.BOUNCED, received_at__gte=OuterRef("sent_at")
    )
    return ours.exclude(Exists(reports), channel=Channel.EMAIL)
