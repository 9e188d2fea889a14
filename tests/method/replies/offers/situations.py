"""When an answer is written and where: the mail's date, their clock and the seeker's, and how days are written there."""

import datetime as dt
import random
from dataclasses import dataclass
from zoneinfo import ZoneInfo

# Their clock, and how they write: us (3/18, 2pm), uk (18/3, half two), eu (18.3., 14h).
PLACES = (
    ("America/Chicago", "us"),
    ("America/New_York", "us"),
    ("America/Denver", "us"),
    ("America/Los_Angeles", "us"),
    ("Europe/London", "uk"),
    ("Europe/Dublin", "uk"),
    ("Asia/Kolkata", "uk"),
    ("Australia/Sydney", "uk"),
    ("Europe/Berlin", "eu"),
    ("Europe/Amsterdam", "eu"),
    ("Europe/Madrid", "eu"),
)
_FIRST = dt.date(2025, 1, 6)
_DAYS = 900


@dataclass(frozen=True, slots=True)
class Situation:
    """When an answer is written (aware, by their clock), by which clocks, and in which custom (us, uk, eu)."""

    at: dt.datetime
    theirs: ZoneInfo
    mine: ZoneInfo
    custom: str

    @property
    def today(self) -> dt.date:
        """Their day."""
        return self.at.date()


def situation(chance: random.Random) -> Situation:
    """Return a moment of a working day and two clocks; every second seeker has the same clock as they."""
    name, custom = chance.choice(PLACES)
    mine = name if chance.random() < 0.5 else chance.choice(PLACES)[0]
    day = _FIRST + dt.timedelta(days=chance.randrange(_DAYS))
    theirs = ZoneInfo(name)
    at = dt.datetime.combine(day, dt.time(chance.randrange(7, 18), chance.choice((2, 17, 41))), theirs)
    return Situation(at, theirs, ZoneInfo(mine), custom)
