"""When something was said, where it was written down at some other time."""

import datetime as dt

_SECOND = dt.timedelta(seconds=1)
_DAY = dt.timedelta(days=1)


def said_at(written_at: dt.datetime, *, began: dt.datetime | None, ended: dt.datetime | None) -> dt.datetime:
    """Return when a note's words were said: when they were written, but within the talk.

    What is typed in later was said as the talk ended, within a second of it, in the order in which it was typed; what a clock puts
    before the talk was said when it began.
    """
    if ended and written_at > ended:
        late = written_at - ended
        written_at = ended + _SECOND * (late / (late + _DAY))
    return max(written_at, began) if began else written_at
