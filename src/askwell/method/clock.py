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
    """The reading of the clock: whole seconds left, below 0 beyond the limit, and one sentence or none.

    ``ends_at`` is when the talk ought to end; nothing before it began.
    """

    phase: Phase
    seconds_left: int
    words: str
    ends_at: dt.datetime | None = None


def time_left(
    started_at: dt.datetime | None,
    *,
    agreed_minutes: int,
    now: dt.datetime,
    ended_at: dt.datetime | None = None,
    starts_at: dt.datetime | None = None,
) -> Clock:
    """Read the clock of a talk; the talk page on the phone reads its own by the same rule.

    The handout asks to stick to the time limit: a minute before it the sentence offers words to keep it with. Time beyond
    it is for them to offer. A clock that reads earlier than the start has all the time left.
    """
    if not started_at:
        return Clock(phase=Phase.BEFORE, seconds_left=agreed_minutes * MINUTE, words="")
    ends_at = limit_of(started_at, agreed_minutes=agreed_minutes, starts_at=starts_at)
    whole = (ends_at - started_at).total_seconds()
    left = whole - max(0.0, ((ended_at or now) - started_at).total_seconds())
    phase = Phase.ENDED if ended_at else _phase(left, whole / MINUTE)
    promised = f"{agreed_minutes} minutes" if whole == agreed_minutes * MINUTE else ""
    return Clock(
        phase=phase,
        seconds_left=math.floor(left + 0.5),
        words=_words(phase, left=left, promised=promised),
        ends_at=ends_at,
    )


def limit_of(
    started_at: dt.datetime, *, agreed_minutes: int, starts_at: dt.datetime | None = None
) -> dt.datetime:
    """Return when a talk that began then ought to end: after the agreed minutes, or at the agreed end if that comes first.

    A late beginning is no reason to stay longer: what was agreed stands in the other one's calendar. Less than a minute is
    not late. A talk that begins so late that less than half of it would be left was put off, and its minutes count from its
    beginning.
    """
    agreed = dt.timedelta(minutes=agreed_minutes)
    late = started_at - starts_at if starts_at else dt.timedelta()
    is_late = dt.timedelta(seconds=MINUTE) <= late <= agreed / 2
    return started_at + agreed - (late if is_late else dt.timedelta())


def last_minutes(agreed_minutes: float) -> int:
    """Return for how many minutes at the end it is time to ask for names."""
    return max(1, min(FOR_NAMES, int(agreed_minutes // 3)))


def _phase(left: float, minutes: float) -> Phase:
    if left <= 0:
        return Phase.OVER
    names = last_minutes(minutes)
    if left > names * MINUTE:
        return Phase.CALM
    return Phase.CLOSE if left <= MINUTE < names * MINUTE else Phase.LAST


def _words(phase: Phase, *, left: float, promised: str) -> str:
    """Return the sentence of a phase; ``promised`` are the agreed minutes, or "" where the agreed end cuts them short."""
    minutes = math.ceil(left / MINUTE)
    match phase:
        case Phase.CALM:
            return f"{counted(minutes, 'minute')} left."
        case Phase.LAST:
            return f"{counted(minutes, 'minute')} left. A good moment to ask who else to talk to."
        case Phase.CLOSE:
            promise = f"promised you {promised}" if promised else "promised to end on time"
            return f"One minute left. “I {promise}, and I want to keep to that. Thank you, you have helped me a lot.”"
        case Phase.OVER:
            end = f"That is your {promised}" if promised else "This is the end that you agreed on"
            return f"{end}. If they offer more, take it: the clock counts on."
        case _:
            return ""
