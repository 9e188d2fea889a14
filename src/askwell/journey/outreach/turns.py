"""Whose turn it is with someone who is written to; ``desk.apps`` says who tells it."""

import datetime as dt

from askwell.journey.hooks import Hook
from askwell.journey.outreach.models import Outreach
from askwell.method.held import Turn


def _always(
    outreach: Outreach,  # noqa: ARG001  # whoever tells it needs all five
    kind: str,
    *,
    now: dt.datetime,  # noqa: ARG001  # as above
    about: str = "",  # noqa: ARG001  # as above
    another: bool = False,  # noqa: ARG001  # as above
) -> Turn:
    return Turn(kind=kind)


turn = Hook(_always)
"""Which kind of letter fits where one of a kind is asked for, and why it is held back, if it is.

``about`` is whom it is about, by name; ``another`` says that a further talk is asked for on purpose.
"""
