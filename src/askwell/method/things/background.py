"""What the seeker brings from work before, as her notes call it: "my warehouse years", "liked my assisting"."""

import re
from collections.abc import Iterable

from askwell.method.things.finding import hints_in

# "Store background", and behind "my": so many words may stand before what it is.
_MINE = re.compile(
    r"\b(?P<called>[\w-]+)\s+background\b|\bmy\s+(?P<mine>(?:[\w'’-]+\s+){0,3}?(?:years|yrs|time|experience|background|days|work|past|career|shifts)\b|(?:[\w'’-]+\s+){0,2}?\w{3,}ing\b)",
    re.IGNORECASE,
)
_SHORTEST_STEM = 5


def background_in(texts: Iterable[str]) -> frozenset[str]:
    """Return the words by which notes call what the seeker brings."""
    return frozenset(
        word
        for text in texts
        for match in _MINE.finditer(text)
        for word in hints_in(match["mine"] or match["called"])
    )


def brought_in(text: str, background: Iterable[str]) -> frozenset[str]:
    """Return what of her background words speak of: "assisting" is also what assistants do."""
    said = hints_in(text)
    return frozenset(
        word
        for word in background
        for other in said
        if other == word or (len(word) >= _SHORTEST_STEM and other.startswith(word))
    )
