"""Where it led, as only a later stage knows it; ``journey.apps`` says who tells it."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from askwell.journey.hooks import Hook
from askwell.journey.outreach.models import Outreach
from askwell.method.letters import Draft, Facts


@dataclass(frozen=True, slots=True, kw_only=True)
class Landed:
    """A decision that a helper should hear of. ``key`` is by what it is found again; ``draft`` makes the note for a channel.

    ``reasons`` are hers as she wrote them, and ``left_out`` says in a clause why they do not stand in the note, "" where they
    do. ``found_work`` says that she asks for none any more.
    """

    key: str
    draft: Callable[[Facts, str], Draft]
    reasons: str = ""
    left_out: str = ""
    found_work: bool = False


def _nothing(
    outreach: Outreach,  # noqa: ARG001  # whoever tells it needs all three
    *,
    key: str = "",  # noqa: ARG001  # as above
    now: dt.datetime,  # noqa: ARG001  # as above
) -> Landed | None:
    return None


where_it_led = Hook(_nothing)
"""Return what the person of an outreach should hear of: the decision of that ``key``, or without one what is to be told now."""
