"""What somebody takes back while writing or speaking: "Thursday at three, no hang on, make it three forty five"."""

import re
from collections.abc import Callable, Sequence

from askwell.method.replies.times.meanings import Day
from askwell.method.replies.times.spans import Hours

_TAKES_BACK = re.compile(
    r"\b(?:no,?\s+(?:hang\s+on|wait|hold\s+on|sorry)|hang\s+on|wait,?\s+no|(?:scratch|strike)\s+that|correction"
    r"|(?:sorry|no),?\s+I\s+meant?|I\s+meant|or\s+rather|on\s+second\s+thoughts?|actually,?\s+(?:no|make|let['’]s)|make\s+(?:it|that))\b",
    re.IGNORECASE,
)
_BEGINS = re.compile(rf"\W*(?:(?:oh|ah|but|sorry|actually|no)\b[\s,]*)*{_TAKES_BACK.pattern}", re.IGNORECASE)


_SCRATCHES = re.compile(r"\b(?:scratch|strike|forget)\s+(?:that|it)\W*$", re.IGNORECASE)


def scratches(text: str) -> bool:
    """Return whether a sentence takes its own day back: "Bank holiday Monday, scratch that."."""
    return bool(_SCRATCHES.search(text))


def corrected(
    text: str, named: Sequence[Day], times: Sequence[Hours], ruled_out: Callable[[int], bool]
) -> Callable[[int], bool]:
    """Return what is not offered: as ``ruled_out`` tells, and the hours (or days) before a correction that says others."""
    marks = [
        match.start()
        for match in _TAKES_BACK.finditer(text)
        if any(hour.at >= match.end() and not ruled_out(hour.at) for hour in times)
    ]
    if not marks:
        return ruled_out
    back = {hour.at for hour in times if hour.at < marks[-1]}
    if any(day.at > marks[-1] and not ruled_out(day.at) for day in named):
        back |= {day.at for day in named if day.at < marks[-1]}
    return lambda place: place in back or ruled_out(place)


def takes_back(text: str) -> bool:
    """Return whether a sentence begins by taking back the hour of the one before: "Actually, make that 3:30."."""
    return bool(_BEGINS.match(text))
