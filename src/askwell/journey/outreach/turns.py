"""Whose turn it is with someone who is written to; ``desk.apps`` says who tells it."""

import datetime as dt
from collections.abc import Callable

from askwell.journey.outreach.models import Outreach
from askwell.method.turns import Turn

Tell = Callable[[Outreach, str, dt.datetime, str], Turn]


def _always(outreach: Outreach, kind: str, now: dt.datetime, about: str) -> Turn:  # noqa: ARG001  # whoever tells it needs all four
    return Turn(kind=kind)


_tell: Tell = _always


def told_by(tell: Tell) -> None:
    """Say who tells whose turn it is."""
    global _tell  # noqa: PLW0603  # set once, when the desk is put together
    _tell = tell


def turn(outreach: Outreach, *, kind: str, now: dt.datetime, about: str = "") -> Turn:
    """Return which kind of letter fits where one of ``kind`` is asked for, and why it is held back, if it is.

    ``about`` is whom it is about, by name, where that is another.
    """
    return _tell(outreach, kind, now, about)
