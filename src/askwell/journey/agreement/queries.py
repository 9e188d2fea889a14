"""What stands in the way of a time."""

import datetime as dt
import uuid

from django.shortcuts import get_object_or_404

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.agreement.word import Untold, untold
from askwell.journey.outreach.models import Letter, Reply
from askwell.journey.people.models import Person
from askwell.journey.purpose.models import Campaign

# Talks overrun when they go well: hold an hour for each (METHOD.md 1.6).
HOLD = dt.timedelta(minutes=60)

# What is written when a talk did not take place; where I called it off myself, the letter goes with the calendar file.
LETTERS: dict[str, Letter.Kind] = {
    Talk.WhyOff.THEIRS: Letter.Kind.CALLED_OFF,
    Talk.WhyOff.I_MISSED: Letter.Kind.MISSED,
    Talk.WhyOff.THEY_MISSED: Letter.Kind.NOT_MET,
}


def conflicts(seeker: Seeker, *, starts_at: dt.datetime, minutes: int, besides: uuid.UUID) -> list[Talk]:
    """Return the agreed talks that overlap with this time, each held for an hour at least."""
    ends_at = starts_at + max(HOLD, dt.timedelta(minutes=minutes))
    near = Talk.objects.of(seeker).filter(
        starts_at__gt=starts_at - dt.timedelta(hours=4),
        starts_at__lt=ends_at,
        cancelled_at=None,
        ended_at=None,
    )
    return [
        talk
        for talk in near.exclude(pk=besides).select_related("person")
        if talk.starts_at
        and talk.starts_at + max(HOLD, dt.timedelta(minutes=talk.agreed_minutes)) > starts_at
    ]


def talk_of(seeker: Seeker, pk: uuid.UUID) -> Talk:
    """Return one of the seeker's talks with all that its letters and files say of it; raises Http404 for no such talk."""
    talks = Talk.objects.of(seeker).select_related("person", "campaign", "seeker", "outreach")
    return get_object_or_404(talks, pk=pk)


def invited_at(talk: Talk) -> dt.datetime | None:
    """Return when the latest invitation for a talk, or the word that it is off, left from here; nothing when none did."""
    sent = Letter.objects.of(talk.seeker).filter(
        person=talk.person_id, outreach=talk.outreach_id, kind=Letter.Kind.INVITATION, sent_at__isnull=False
    )
    return sent.order_by("sent_at").values_list("sent_at", flat=True).last()


def letter_due(person: Person, *, campaign: Campaign, now: dt.datetime) -> str:
    """Return the kind of letter that the latest talk with a person waits for: a kind line where it is off, a word that it is agreed, news after it; "" for none."""
    talk = (
        Talk.objects.of(person.seeker).filter(person=person, campaign=campaign).order_by("created_at").last()
    )
    if talk is None:
        return ""
    if talk.ended_at:
        answers = Reply.objects.of(person.seeker).filter(
            outreach__person=person, received_at__gte=talk.ended_at
        )
        return "" if answers.exists() else Letter.Kind.UPDATE
    if not talk.cancelled_at:
        return Letter.Kind.ANSWER if untold(talk, now=now) is Untold.AGREED else ""
    since = Letter.objects.of(person.seeker).filter(person=person, sent_at__gte=talk.cancelled_at)
    return "" if since.exists() or _is_a_no(talk) else LETTERS.get(talk.why_off, "")


def _is_a_no(talk: Talk) -> bool:
    """Say whether they called a talk off with a no, which leaves nothing to try again."""
    noes = Reply.objects.of(talk.seeker).filter(outreach=talk.outreach_id, kind=Reply.Kind.DECLINED)
    return noes.filter(received_at__gte=talk.cancelled_at).exists()
