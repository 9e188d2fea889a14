"""The time zones that a page offers."""

import zoneinfo
from functools import cache
from itertools import groupby

# Names of the system's own making, which no person would look for; every place and every older name stays.
NOT_OFFERED = {"Factory", "localtime", "posixrules"}
ELSEWHERE = "By other names"

Group = tuple[str, tuple[tuple[str, str], ...]]


@cache
def zones_offered() -> tuple[Group, ...]:
    """Return each zone with its place in words, by part of the world: ("America", (("America/New_York", "New York"), …)).

    Six hundred names in one list are found by typing the first letters of a place; those that name no place come last.
    """
    names = sorted(
        zoneinfo.available_timezones() - NOT_OFFERED, key=lambda name: (_part(name) == ELSEWHERE, name)
    )
    return tuple(
        (part, tuple((name, name.removeprefix(f"{part}/").replace("_", " ")) for name in zones))
        for part, zones in groupby(names, key=_part)
    )


def _part(name: str) -> str:
    part, found, _ = name.partition("/")
    return part if found else ELSEWHERE
