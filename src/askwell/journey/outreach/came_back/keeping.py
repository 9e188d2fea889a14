"""Keeping an answer once she has said what it is: only here does anything follow from it."""

import datetime as dt
from dataclasses import dataclass, replace
from typing import Any

from django.db import transaction

from askwell.formats.one_line import read_line
from askwell.journey.outreach import actions
from askwell.journey.outreach.came_back.taking_in import mark_failed, settle
from askwell.journey.outreach.models import CameBack, Letter, Outreach, Reply
from askwell.journey.outreach.talk_ahead import TalkAhead, talk_ahead, they_called_it_off
from askwell.journey.people.actions.reaching import add_points
from askwell.journey.people.models import ContactPoint, Person


@dataclass(frozen=True, kw_only=True)
class Kept:
    """The reply that was kept, the person it named, and the talk that it called off, if it did."""

    reply: Reply
    named: Person | None = None
    off: TalkAhead | None = None


@transaction.atomic
def keep_answer(
    outreach: Outreach,
    said: dict[str, Any],
    *,
    came: CameBack | None,
    received_at: dt.datetime,
    now: dt.datetime,
) -> Kept:
    """Keep what the form ``said`` of an answer, with what follows from it; the mail ``came`` is settled by it."""
    if said["kind"] == Reply.Kind.ANOTHER_NAME:
        kept = _another_name(outreach, said, received_at=received_at, now=now)
    else:
        reply = actions.receive(
            outreach,
            kind=said["kind"],
            text=said["text"],
            received_at=received_at,
            until_on=said["until_on"],
            wants_resume=said["wants_resume"],
        )
        kept = Kept(reply=reply)
    if said.get("calls_off"):
        kept = replace(kept, off=_talk_off(outreach, kept.reply, now))
    if said["never"]:
        actions.never_again(outreach.person, addresses=[came.sender] if came else [], now=now)
    if said.get("keep_phone") and said.get("phone") and not said["never"]:
        add_points(outreach.person, kind=ContactPoint.Kind.PHONE, values=[said["phone"]])
    if said["kind"] == Reply.Kind.BOUNCED:
        _did_not_arrive(outreach, came, now)
    elif said["kind"] not in actions.MACHINES:
        _works_after_all(outreach, came)
    if came:
        settle(came, reply=kept.reply, now=now)
    return kept


def _talk_off(outreach: Outreach, reply: Reply, now: dt.datetime) -> TalkAhead | None:
    """Call off the talk that is agreed on; a no is the last word on it, and anything else waits for a kind line."""
    off = talk_ahead(outreach.person)
    if off:
        is_no = reply.kind == Reply.Kind.DECLINED
        they_called_it_off(off, outreach.person, now=reply.received_at if is_no else now)
    return off


def _another_name(
    outreach: Outreach, said: dict[str, Any], *, received_at: dt.datetime, now: dt.datetime
) -> Kept:
    line = said["name"]
    reading, _ = read_line(line)
    reply, person = actions.receive_name(
        outreach,
        text=said["text"] or line,
        full_name=reading.name if reading and reading.name else line,
        title=reading.title if reading else "",
        organisation=reading.organisation if reading else "",
        emails=tuple(reading.emails) if reading else (),
        phones=tuple(reading.phones) if reading else (),
        may_name=said["may_name"] or "unknown",
        received_at=received_at,
        now=now,
    )
    return Kept(reply=reply, named=person)


def _did_not_arrive(outreach: Outreach, came: CameBack | None, now: dt.datetime) -> None:
    """Mark the address that failed: the one that the report names, else the one that was written to last."""
    if came and mark_failed(came, now=now):
        return
    sent = Letter.objects.of(outreach.seeker).filter(outreach=outreach, sent_at__isnull=False)
    last = sent.order_by("sent_at").last()
    points = ContactPoint.objects.of(outreach.seeker).filter(person=outreach.person)
    if last:
        points.filter(kind=ContactPoint.Kind.EMAIL, value__iexact=last.to.strip()).update(failed_at=now)


def _works_after_all(outreach: Outreach, came: CameBack | None) -> None:
    """Take the mark from an address that they answer from, or that was written to since it failed."""
    failed = ContactPoint.objects.of(outreach.seeker).filter(person=outreach.person, failed_at__isnull=False)
    sent = Letter.objects.of(outreach.seeker).filter(outreach=outreach, sent_at__isnull=False)
    for point in failed:
        wrote_since = sent.filter(to__iexact=point.value, sent_at__gt=point.failed_at).exists()
        if wrote_since or (came and came.sender.casefold() == point.value.casefold()):
            ContactPoint.objects.of(outreach.seeker).filter(pk=point.pk).update(failed_at=None)
