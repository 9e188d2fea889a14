"""Where hours stand in a text, and how its days are blanked so that their figures are no hours."""

import datetime as dt
from dataclasses import dataclass

# A day stands in the text as a row of these, so that its numbers are no hours and its place is seen.
BLANK = "\ue000"


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
