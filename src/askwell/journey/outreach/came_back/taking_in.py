"""Taking in a mail as it came, and settling what it is; taking in changes nothing."""

import datetime as dt
import hashlib

from django.db import transaction

from askwell.accounts.models import Seeker
from askwell.formats.incoming import Incoming, read_incoming
from askwell.journey.outreach.models import CameBack, Reply
from askwell.journey.people.models import ContactPoint, Person

LARGEST = 5_000_000
LONGEST = 50_000
_CALENDAR = b"BEGIN:VCALENDAR"


def take_in(person: Person, *, data: bytes, now: dt.datetime) -> CameBack | None:
    """Keep a mail (.eml), or a calendar file (.ics), that came from a person; nothing when it is only words. It is kept once."""
    mail = read_incoming(data)
    if not mail.is_mail and _CALENDAR in data[:2_000].upper():
        mail = Incoming(text="", calendar=data)
    elif not mail.is_mail:
        return None
    return keep(person, mail, key=mail.message_id or hashlib.sha256(data).hexdigest(), now=now)


def keep(person: Person, mail: Incoming, *, key: str, now: dt.datetime) -> CameBack:
    """Keep a mail that was read, under the key by which it is known again."""
    offset = mail.sent_at.utcoffset() if mail.sent_at else None
    came, _ = CameBack.objects.of(person.seeker).get_or_create(
        seeker=person.seeker,
        key=key[:300],
        defaults={
            "person": person,
            "thread": "\n".join(mail.references),
            "sender": mail.sender[:320],
            "sender_name": mail.sender_name[:500],
            "subject": mail.subject[:500],
            "text": mail.text[:LONGEST].replace("\0", ""),
            "calendar": mail.calendar.decode("utf-8", "replace").replace("\0", ""),
            "failed": "\n".join(mail.failed),
            "is_report": mail.is_report,
            "is_automatic": mail.is_automatic,
            # A date beyond now is a clock that is wrong, or a lie.
            "written_at": min(mail.sent_at, now) if mail.sent_at else now,
            "utc_offset": int(offset.total_seconds() // 60) if offset else None,
        },
    )
    return came


@transaction.atomic
def settle(came: CameBack, *, reply: Reply | None = None, is_nothing: bool = False, now: dt.datetime) -> None:
    """Note that it was said what a mail is, and as which reply it was kept.

    Of one that is nothing the words go; only the mark by which it is known again stays.
    """
    came.settled_at, came.reply = now, reply
    if is_nothing:
        came.subject = came.text = came.calendar = came.sender_name = ""
    came.save()


def mark_failed(came: CameBack, *, now: dt.datetime) -> int:
    """Mark the addresses that a report says did not work, so that none of them is offered first. Returns how many."""
    failed = came.failed.splitlines()
    points = ContactPoint.objects.of(came.seeker).filter(person=came.person, kind=ContactPoint.Kind.EMAIL)
    return sum(
        ContactPoint.objects.of(came.seeker).filter(pk=point.pk).update(failed_at=now)
        for point in points
        if point.value.strip().casefold() in failed
    )


def waiting(seeker: Seeker) -> list[CameBack]:
    """Return what came and waits to be said what it is, the oldest first."""
    rows = list(CameBack.objects.of(seeker).filter(settled_at=None).select_related("person"))
    for came in rows:
        came.seeker = came.person.seeker = seeker
    return rows
