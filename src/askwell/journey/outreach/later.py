"""What only later stages know of someone who is written to; ``journey.apps`` says who tells it."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from askwell.journey.outreach.models import Outreach


@dataclass(frozen=True, slots=True, kw_only=True)
class Later:
    """What came after a letter. ``agreed`` and ``off``, when the latest talk that did not take place was to be, are pieces of a sentence, ``learned`` what the seeker took from talks.

    ``talked_with`` are those whose names the person gave, ``talks`` counts all talks with others in the campaign.
    ``helped`` says that this person talked with the seeker or gave a name.
    """

    agreed: str = ""
    off: str = ""
    talked_with: tuple[str, ...] = ()
    learned: str = ""
    talks: int = 0
    helped: bool = False


def _nothing(outreach: Outreach, now: dt.datetime) -> Later:  # noqa: ARG001  # whoever tells it needs both
    return Later()


_tell: Callable[[Outreach, dt.datetime], Later] = _nothing


def told_by(tell: Callable[[Outreach, dt.datetime], Later]) -> None:
    """Say who tells what came later."""
    global _tell  # noqa: PLW0603  # set once, when the journey is put together
    _tell = tell


def later(outreach: Outreach, *, now: dt.datetime) -> Later:
    """Return what later stages know that a letter to this person can hold."""
    return _tell(outreach, now)
