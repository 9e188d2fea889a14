"""When something was said, where it was written down at some other time."""

import datetime as dt


def said_at(written_at: dt.datetime, *, began: dt.datetime | None, ended: dt.datetime | None) -> dt.datetime:
    """Return when a note's words were said: when they were written, but within the talk.

    What is typed in days later was said when the talk ended at the latest, what a clock puts before it when it began.
    """
    if ended and written_at > ended:
        return ended
    return max(written_at, began) if began else written_at
