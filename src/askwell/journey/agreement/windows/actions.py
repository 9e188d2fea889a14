"""Offering windows, and letting them go: no time is ever held twice, whatever tabs and workers are at it."""

import datetime as dt
from collections.abc import Collection, Sequence

from django.db import transaction
from django.db.models import QuerySet

from askwell.accounts.models import Seeker
from askwell.accounts.one_at_a_time import wait_for_others
from askwell.journey.agreement.models import Talk
from askwell.journey.agreement.windows.models import OfferedWindow
from askwell.journey.agreement.windows.queries import held, windows_for
from askwell.journey.outreach.models import Outreach

# A note is answered within a week or seldom at all; the calendar is not kept closed for longer (our choice).
HELD_FOR = dt.timedelta(days=7)


class NotFree(Exception):
    """One of the times is not free any more; ``starts_at`` is the first of them."""

    def __init__(self, starts_at: dt.datetime) -> None:
        super().__init__("That time is not free any more")
        self.starts_at = starts_at


@transaction.atomic
def offer(
    outreach: Outreach, *, starts: Collection[dt.datetime], minutes: int, now: dt.datetime
) -> Sequence[OfferedWindow]:
    """Hold these windows for a person, in place of those that she was offered before. Raises NotFree; nothing is then changed."""
    seeker = outreach.seeker
    wait_for_others(seeker)
    _let_go_what_is_over(seeker, now=now)
    free = {one.starts_at: one for one in windows_for(outreach, minutes=minutes, now=now).free}
    if gone := sorted(start for start in starts if start not in free):
        raise NotFree(gone[0])
    let_go(outreach, now=now)
    rows = [
        OfferedWindow(
            seeker=seeker,
            person=outreach.person,
            outreach=outreach,
            starts_at=start,
            ends_at=free[start].ends_at,
            offered_at=now,
            held_until=min(start, now + HELD_FOR),
        )
        for start in sorted(set(starts))
    ]
    return OfferedWindow.objects.bulk_create(rows)


def let_go(outreach: Outreach, *, now: dt.datetime) -> None:
    """Let go all windows that are held for a person."""
    _open(outreach.seeker).filter(person=outreach.person_id).update(released_at=now)


def take(talk: Talk, *, now: dt.datetime) -> None:
    """Let go the windows of a person with whom a time is agreed, and keep which of them became the talk."""
    if talk.starts_at is None:
        return
    rows = _open(talk.seeker).filter(person=talk.person_id)
    rows.filter(starts_at=talk.starts_at).update(talk=talk, released_at=now)
    rows.update(released_at=now)


def _open(seeker: Seeker) -> QuerySet[OfferedWindow]:
    return OfferedWindow.objects.of(seeker).filter(released_at=None)


def _let_go_what_is_over(seeker: Seeker, *, now: dt.datetime) -> None:
    """Let go what ran out or was answered by a no, so that its hour is free for the constraint too."""
    kept = held(seeker, now=now).values_list("pk", flat=True)
    _open(seeker).exclude(pk__in=list(kept)).update(released_at=now)
