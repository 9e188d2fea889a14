"""Whether a colleague of someone who is written to is waited for or has said yes; ``desk.apps`` says who tells it."""

import datetime as dt

from askwell.journey.hooks import Hook
from askwell.journey.outreach.models import Outreach
from askwell.method.houses import Colleagues


def _nothing(outreach: Outreach, *, now: dt.datetime) -> Colleagues | None:  # noqa: ARG001  # whoever tells it needs both
    return None


def _nothing_since(outreach: Outreach, *, since: dt.datetime, now: dt.datetime) -> Colleagues | None:  # noqa: ARG001  # as above
    return None


colleagues_first = Hook(_nothing)
"""Why a first letter could wait for a colleague of this person, or nothing where it need not."""

said_since = Hook(_nothing_since)
"""Why a first letter that was let go may leave no more: what is so at their place since a moment, or nothing."""
