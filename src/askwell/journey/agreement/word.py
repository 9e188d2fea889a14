"""Whether the other knows how it stands with a talk, and the word for it."""

import datetime as dt
from enum import StrEnum

from askwell.journey.agreement.models import Talk
from askwell.journey.outreach.models import Letter


class Untold(StrEnum):
    """What the other was not told yet."""

    AGREED = "agreed"
    MOVED = "moved"
    OFF = "off"


def untold(talk: Talk, *, now: dt.datetime) -> Untold | None:
    """Return what the other was not told yet: nothing was written since, she did not say so, and no calendar of theirs knows it.

    What they moved or called off themselves they know, and a talk whose time is past needs no word that it is agreed.
    """
    if talk.cancelled_at:
        is_mine = talk.why_off == Talk.WhyOff.MINE
        return Untold.OFF if is_mine and not _told_since(talk, talk.cancelled_at) else None
    if talk.starts_at is None or talk.starts_at <= now or talk.started_at or talk.their_answer:
        return None
    if talk.moved_at:
        return None if _told_since(talk, talk.moved_at) else Untold.MOVED
    if talk.their_uid or talk.sequence or _told_since(talk, talk.created_at):
        return None
    return Untold.AGREED


def _told_since(talk: Talk, at: dt.datetime) -> bool:
    if talk.told_at and talk.told_at >= at:
        return True
    return Letter.objects.of(talk.seeker).filter(person=talk.person_id, sent_at__gte=at).exists()


def told(talk: Talk, *, now: dt.datetime) -> None:
    """Keep that the other knows how it stands: she said so herself."""
    talk.told_at = now
    talk.save(update_fields=["told_at"])
