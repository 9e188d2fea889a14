"""Where hours stand in a text, and how its days are blanked so that their figures are no hours."""

import datetime as dt
import re
from dataclasses import dataclass

# A day stands in the text as a row of these, so that its numbers are no hours and its place is seen.
BLANK = "\ue000"
HALF_A_DAY = 12  # hours
_HALF_SAID = re.compile(r"[ap]\.?\s?m\b|\d[ap]\b|1[2-9]|2[0-3]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Hours:
    """Where hours stand in the text, their start and end (none when open), and how sure: exact, from, until, part_of_day.

    ``freed``: they are busy on that day until then.
    """

    at: int
    end: int
    start: dt.time
    end_time: dt.time | None
    kind: str
    freed: bool = False


def says_half(hour: Hours, text: str) -> bool:
    """Return whether an hour is written with its half of the day: "3pm", "15:00"."""
    return bool(_HALF_SAID.search(text[hour.at : hour.end]))
