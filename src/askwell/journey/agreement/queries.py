"""What stands in the way of a time."""

import datetime as dt
import uuid

from askwell.accounts.models import Seeker
from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.models import Letter

# Talks overrun when they go well: hold an hour for each (METHOD.md 1.6).
HOLD = dt.timedelta(minutes=60)


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


def invited_at(talk: Talk) -> dt.datetime | None:
    """Return when the latest invitation for a talk, or the word that it is off, left from here; nothing when none did."""
    sent = Letter.objects.of(talk.seeker).filter(
        person=talk.person_id, outreach=talk.outreach_id, kind=Letter.Kind.INVITATION, sent_at__isnull=False
    )
    return sent.order_by("sent_at").values_list("sent_at", flat=True).last()
