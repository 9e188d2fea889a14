"""Whether a colleague of someone who is written to is waited for or has said yes; ``desk.apps`` says who tells it."""

import datetime as dt
from collections.abc import Callable

from askwell.journey.outreach.models import Outreach
from askwell.method.houses import Colleagues

Tell = Callable[[Outreach, dt.datetime], Colleagues | None]


def _nothing(outreach: Outreach, now: dt.datetime) -> Colleagues | None:  # noqa: ARG001  # whoever tells it needs both
    return None


_tell: Tell = _nothing


def told_by(tell: Tell) -> None:
    """Say who tells where things stand with colleagues."""
    global _tell  # noqa: PLW0603  # set once, when the desk is put together
    _tell = tell


def colleagues_first(outreach: Outreach, *, now: dt.datetime) -> Colleagues | None:
    """Return why a first letter could wait for a colleague of this person, or nothing where it need not."""
    return _tell(outreach, now)
