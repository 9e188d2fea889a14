"""Agreeing on a talk, moving it, calling it off."""

import datetime as dt

from django.db import transaction

from askwell.journey.agreement.models import Talk
from askwell.journey.agreement.windows.actions import take
from askwell.journey.outreach.actions import receive
from askwell.journey.outreach.models import Letter, Outreach, Reply


@transaction.atomic
def agree(
    outreach: Outreach,
    *,
    starts_at: dt.datetime | None,
    time_zone: str,
    agreed_minutes: int,
    how: str,
    place: str = "",
    they_call: bool = False,
) -> Talk:
    """Keep that the two will talk: when (or not yet), how long, how and where.

    The person is chosen for a talk by it, and a letter that nobody noted an answer to was answered with a yes.
    """
    talk = Talk.objects.create(
        seeker=outreach.seeker,
        campaign=outreach.campaign,
        person=outreach.person,
        outreach=outreach,
        starts_at=starts_at,
        time_zone=time_zone,
        agreed_minutes=agreed_minutes,
        how=how,
        place=place,
        they_call=they_call,
    )
    _learn_my_number(talk)
    if outreach.person.found_at is None:
        outreach.person.found_at = talk.created_at
        outreach.person.save(update_fields=["found_at"])
    take(talk, now=talk.created_at)
    if _waits(outreach):
        receive(outreach, kind=Reply.Kind.YES, text="", received_at=talk.created_at)
    return talk


@transaction.atomic
def had(
    outreach: Outreach,
    *,
    started_at: dt.datetime,
    minutes: int,
    time_zone: str,
    how: str,
    now: dt.datetime,
    day_only: bool = False,
) -> Talk:
    """Keep a talk that took place already: when it began and how many minutes it took. ``day_only`` says that no hour was told."""
    talk = agree(outreach, starts_at=started_at, time_zone=time_zone, agreed_minutes=minutes, how=how)
    talk.started_at, talk.ended_at = started_at, min(started_at + dt.timedelta(minutes=minutes), now)
    talk.day_only = day_only
    talk.save(update_fields=["started_at", "ended_at", "day_only"])
    return talk


def _waits(outreach: Outreach) -> bool:
    """Say whether a letter went out to which no answer is noted."""
    sent = Letter.objects.of(outreach.seeker).filter(outreach=outreach, sent_at__isnull=False)
    return sent.exists() and not Reply.objects.of(outreach.seeker).filter(outreach=outreach).exists()


@transaction.atomic
def move(
    talk: Talk,
    *,
    starts_at: dt.datetime | None,
    time_zone: str,
    agreed_minutes: int,
    how: str,
    place: str,
    now: dt.datetime,
    they_call: bool = False,
    by_them: bool = False,
) -> None:
    """Change when, how long, how or where. Each change counts the sequence of its invitation up (RFC 5546).

    ``by_them`` says that they chose the time, so that they know of it.
    """
    before = (talk.starts_at, talk.agreed_minutes, talk.how, talk.place, talk.they_call)
    if talk.cancelled_at or (talk.starts_at and talk.starts_at != starts_at):
        talk.moved_at = now
        talk.told_at = now if by_them else talk.told_at
    talk.starts_at, talk.agreed_minutes, talk.how, talk.place = starts_at, agreed_minutes, how, place
    talk.time_zone, talk.they_call = time_zone, they_call
    talk.cancelled_at, talk.why_off = None, ""
    if before != (starts_at, agreed_minutes, how, place, they_call):
        talk.sequence += 1
        talk.their_answer, talk.answered_at = "", None
    talk.save()
    _learn_my_number(talk)
    take(talk, now=now)


def _learn_my_number(talk: Talk) -> None:
    """Keep the number at which the seeker is called, where none of hers is known: letters and invitations need it."""
    seeker = talk.seeker
    if talk.they_call and talk.place and not seeker.phone:
        seeker.phone = talk.place[:60]
        seeker.save(update_fields=["phone"])


def invited_by(talk: Talk, *, uid: str, place: str = "") -> None:
    """Keep by what their calendar knows a talk, so that what it says later belongs to it; the place where none is known."""
    talk.their_uid, talk.place = uid, talk.place or place[:500]
    talk.save(update_fields=["their_uid", "place"])


def cancel(talk: Talk, *, now: dt.datetime, why: str = Talk.WhyOff.MINE) -> None:
    """Keep that a talk does not take place, and why; the calendar counts it as a change."""
    if talk.cancelled_at is None:
        talk.cancelled_at, talk.why_off = now, why
        talk.sequence += 1
        talk.save(update_fields=["cancelled_at", "why_off", "sequence"])


def answered(talk: Talk, *, answer: str, at: dt.datetime) -> None:
    """Keep what their calendar answered to the invitation.

    A declined invitation is no agreed talk any more, and one that is accepted after all is one again; the invitation stays
    the same, so its sequence does too. A talk that took place took place.
    """
    was_declined = talk.their_answer == Talk.TheirAnswer.DECLINED
    talk.their_answer, talk.answered_at = answer, at
    if answer == Talk.TheirAnswer.DECLINED and talk.started_at is None and talk.cancelled_at is None:
        talk.cancelled_at, talk.why_off = at, Talk.WhyOff.THEIRS
    elif was_declined and answer == Talk.TheirAnswer.ACCEPTED:
        talk.cancelled_at, talk.why_off = None, ""
    talk.save(update_fields=["their_answer", "answered_at", "cancelled_at", "why_off"])
