"""What a sentence is read with: the clock and the day of the mail, and what the sentences before it told."""

import datetime as dt
from dataclasses import dataclass

from askwell.method.replies.times.meanings import Day
from askwell.method.replies.times.spans import Hours


@dataclass(slots=True)
class Told:
    """What the sentences before told: the last day, the week spoken of, days that wait for an hour, the last hour.

    ``hours`` wait for a day; ``unsaid``: the last slot's clock was not named; ``denied``: a day of which only the hours that
    were named are full; ``half``: a or p, where the days that wait were told with a part of the day; ``taken_up``: the next sentence offers what this one tells.
    """

    day: dt.date | None = None
    week: dt.date | None = None
    waiting: tuple[Day, ...] = ()
    hour: Hours | None = None
    hours: tuple[Hours, ...] = ()
    unsaid: bool = False
    denied: tuple[Day, ...] = ()
    half: str = ""
    taken_up: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """By which clock and on which day a text is read, and the whole of it."""

    today: dt.date
    received_at: dt.datetime
    zone: dt.tzinfo
    own: dt.tzinfo
    mine: dt.tzinfo
    month_first: bool
    text: str = ""
