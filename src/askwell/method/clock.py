"""How far a running talk is against the agreed minutes, and what to say before they are over."""

import datetime as dt
import math
from dataclasses import dataclass
from enum import StrEnum

from askwell.method.wording import counted

# The last minutes are for names: five, in a short talk a third (METHOD.md 1.6 keeps two to three minutes for closing).
FOR_NAMES = 5
MINUTE = 60


class Phase(StrEnum):
    """Where a talk stands: the page is calm until the last minutes."""

    BEFORE = "before"
    CALM = "calm"
    LAST = "last"
    CLOSE = "close"
    OVER = "over"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """The reading of the clock: whole seconds left, below 0 beyond the limit, and one sentence or none."""

    phase: Phase
    seconds_left: int
    words: str


def time_left(
    started_at: dt.datetime | None,
    *,
    agreed_minutes: int,
    now: dt.datetime,
    ended_at: dt.datetime | None = None,
) -> Clock:
    """Read the clock of a talk; the talk page on the phone reads its own by the same rule.

    The handout asks to stick to the time limit: a minute before it the sentence offers words to keep it with. Time beyond
    it is for them to offer.
    """
    if not started_at:
        return Clock(phase=Phase.BEFORE, seconds_left=agreed_minutes * MINUTE, words="")
    left = agreed_minutes * MINUTE - ((ended_at or now) - started_at).total_seconds()
    phase = Phase.ENDED if ended_at else _phase(left, agreed_minutes)
    return Clock(
        phase=phase,
        seconds_left=math.floor(left + 0.5),
        words=_words(phase, left=left, agreed=agreed_minutes),
    )


def last_minutes(agreed_minutes: int) -> int:
    """Return for how many minutes at the end it is time to ask for names."""
    return max(1, min(FOR_NAMES, agreed_minutes // 3))


def _phase(left: float, agreed_minutes: int) -> Phase:
    if left <= 0:
        return Phase.OVER
    names = last_minutes(agreed_minutes)
    if left > names * MINUTE:
        return Phase.CALM
    return Phase.CLOSE if left <= MINUTE < names * MINUTE else Phase.LAST


def _words(phase: Phase, *, left: float, agreed: int) -> str:
    minutes = math.ceil(left / MINUTE)
    match phase:
        case Phase.CALM:
            return f"{counted(minutes, 'minute')} left."
        case Phase.LAST:
            return f"{counted(minutes, 'minute')} left. A good moment to ask who else to talk to."
        case Phase.CLOSE:
            return (
                f"One minute left. “I promised you {agreed} minutes, and I want to keep to that. Thank you, you have "
                "helped me a lot.”"
            )
        case Phase.OVER:
            return f"That is your {agreed} minutes. If they offer more, take it: the clock counts on."
        case _:
            return ""
