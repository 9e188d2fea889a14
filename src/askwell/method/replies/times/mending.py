"""How a sentence without a day mends the offer before it: until when it goes, another hour, or by which clock it was said."""

import datetime as dt
from dataclasses import replace

from askwell.method.replies.times.corrections import takes_back
from askwell.method.replies.times.reasons import until_then
from askwell.method.replies.times.slot import Slot
from askwell.method.replies.times.spans import Hours


def mended(last: Slot, text: str, times: list[Hours]) -> Slot | None:
    """Return the last offer with its end, or with another hour; None where the sentence tells neither."""
    day, zone = last.starts_at.date(), last.starts_at.tzinfo
    end = until_then(text, times) if last.precision == "from" else None
    if end and end > last.starts_at.time():
        return replace(last, ends_at=dt.datetime.combine(day, end, zone), precision="exact")
    if times and takes_back(text):
        return replace(last, starts_at=dt.datetime.combine(day, times[-1].start, zone))
    return None


def said_again(slot: Slot, hour: Hours, zone: dt.tzinfo) -> Slot:
    """Return a time whose clock was not named by the one in which it was said again: "That's 9am your time"."""
    starts_at = dt.datetime.combine(slot.starts_at.date(), hour.start, zone)
    return replace(slot, starts_at=starts_at, zone=str(zone), ends_at=None)
