"""The talk that is agreed on with someone who writes: when it is to be, and that they called it off; ``journey.apps`` says who tells it."""

import datetime as dt
import uuid
from dataclasses import dataclass

from askwell.journey.hooks import Hook
from askwell.journey.people.models import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkAhead:
    """A talk that is agreed on and did not begin: its key and its time, both as they stand."""

    key: uuid.UUID
    starts_at: dt.datetime


def _none(person: Person) -> TalkAhead | None:  # noqa: ARG001  # whoever tells it needs it
    return None


def _leave(ahead: TalkAhead, person: Person, *, now: dt.datetime) -> None:
    """Leave a talk of which nobody knows."""


talk_ahead = Hook(_none)
"""Return the soonest talk with a person that has a time and did not begin."""

they_called_it_off = Hook(_leave)
"""Keep that a person called off a talk."""
