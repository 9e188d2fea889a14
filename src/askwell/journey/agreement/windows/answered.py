"""Which of the windows that were offered an answer takes."""

from collections.abc import Sequence

from askwell.journey.agreement.windows.models import OfferedWindow
from askwell.journey.outreach.actions import MACHINES
from askwell.journey.outreach.answers import propose
from askwell.journey.outreach.models import Outreach, Reply
from askwell.method.windows import window_meant


def meant_by(outreach: Outreach, offered: Sequence[OfferedWindow]) -> OfferedWindow | None:
    """Return the window that the latest answer since they were offered takes, or nothing where that is not sure."""
    if not offered:
        return None
    answers = Reply.objects.of(outreach.seeker).filter(
        outreach=outreach.pk, received_at__gte=min(row.offered_at for row in offered)
    )
    last = answers.exclude(kind__in=MACHINES).exclude(text="").last()
    if last is None:
        return None
    read = propose(outreach.person, last.text, now=last.received_at)
    return window_meant(offered, [*read.times, *read.looser], read.said or last.text)
