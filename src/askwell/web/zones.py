"""The time zones that a page offers."""

import zoneinfo
from functools import cache

# Names of the system's own making, which no person would look for; every place and every older name stays.
NOT_OFFERED = {"Factory", "localtime", "posixrules"}


@cache
def zones_offered() -> tuple[tuple[str, str], ...]:
    """Return each zone with its name in words, by name: ("America/New_York", "America/New York")."""
    names = sorted(zoneinfo.available_timezones() - NOT_OFFERED)
    return tuple((name, name.replace("_", " ")) for name in names)
