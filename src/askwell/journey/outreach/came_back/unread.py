"""What waits to be read, as far as the clock must know it: nothing else follows from it before she has read it."""

import datetime as dt
import uuid
from collections.abc import Iterable
from dataclasses import dataclass

from askwell.journey.outreach.answers import read_came
from askwell.journey.outreach.models import CameBack
from askwell.method.replies import Kind


@dataclass(frozen=True, kw_only=True)
class Unread:
    """A mail of a person that waits: ``word``, or of a machine ``away`` or ``report``; ``until_on`` is the day of return."""

    id: uuid.UUID
    person_id: uuid.UUID
    kind: str
    received_at: dt.datetime
    until_on: dt.date | None = None


_OF_MACHINES = {Kind.OUT_OF_OFFICE: "away", Kind.BOUNCE: "report", Kind.AUTO_ACK: ""}


def unread_in(mails: Iterable[CameBack]) -> list[Unread]:
    """Return what the clock must know of mails that wait. A machine's receipt is left out.

    The mails hold their person and seeker. Only what a machine wrote is looked into: an absence, until when.
    """
    found = [(came, *_told_by(came)) for came in mails]
    return [
        Unread(
            id=came.pk, person_id=came.person_id, kind=kind, received_at=came.written_at, until_on=until_on
        )
        for came, kind, until_on in found
        if kind
    ]


def _told_by(came: CameBack) -> tuple[str, dt.date | None]:
    if came.is_report:
        return "report", None
    if not came.is_automatic:
        return "word", None
    read = read_came(came)
    return _OF_MACHINES.get(read.kind, "word"), read.retry_on
