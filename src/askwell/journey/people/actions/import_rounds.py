"""Rounds over the imports of every seeker: what is at work goes on, and what was left is forgotten."""

import datetime as dt
import time
from contextlib import suppress

from django.db.models import Q
from django.utils import timezone

from askwell.journey.people.actions.import_steps import forget_upload
from askwell.journey.people.actions.imports import UploadLost, leave, work
from askwell.journey.people.address_books.hold import Clock
from askwell.journey.people.models import Import

FORGOTTEN_AFTER = dt.timedelta(days=1)
State = Import.State


def work_off(*, until: float, clock: Clock = timezone.now) -> bool:
    """Go on with what is at work, of every seeker, until a time. Returns whether something is left to be done.

    A look goes on to its end: what it remembers lies in memory, and one that is cut would begin anew for ever.
    """
    rows = Import._default_manager.filter(state__in=Import.AT_WORK)  # noqa: SLF001  # the rounds are for all seekers
    for source in rows.select_related("seeker").order_by("created_at"):
        if time.monotonic() >= until:
            break
        with suppress(UploadLost):
            work(source, clock=clock, until=None if source.state == State.LOOKING else until)
    return rows.filter(Q(leased_until=None) | Q(leased_until__lt=clock())).exists()


def forget_left(*, now: dt.datetime) -> None:
    """Forget, of every seeker, what was looked at a day ago and never decided on, and uploads that are in already."""
    rows = Import._default_manager.select_related("seeker")  # noqa: SLF001  # as above
    for source in rows.filter(state=State.LOOKED, created_at__lt=now - FORGOTTEN_AFTER):
        leave(source)
    for source in rows.filter(state__in=[State.DONE, State.STOPPED]).exclude(sha256=""):
        forget_upload(source)
