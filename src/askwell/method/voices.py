"""Voices that nobody has heard yet, so that one kind of person does not stand for the whole field."""

import re
from collections.abc import Iterable

# A near-peer first, then practitioners, managers last, and somebody who left, for balance (METHOD.md 1.2 and 1.8).
# How a title tells the kind of voice is our own reading of titles in English; * stands for any end of a word.
VOICES = {
    "Someone in their first two years": "junior associate assistant trainee graduate entry-level intern",
    "Someone who decides whom to hire": "manager head lead director chief vp president owner founder hiring recruit*",
    "Someone who left the field": "until former* ex retired left used-to",
    "Someone who works for themselves": "freelanc* independent self-employed contractor consultant own",
    "Someone who teaches it": "lecturer professor teacher instructor tutor dean",
    "Someone who has done it for long": "senior principal staff lead chief head",
}
_PATTERNS = {
    voice: re.compile(
        rf"\b(?:{'|'.join(words.replace('-', '.').replace('*', '[a-z]*').split())})\b", re.IGNORECASE
    )
    for voice, words in VOICES.items()
}


def not_heard(titles: Iterable[str], *, most: int = 3) -> list[str]:
    """Return kinds of people that none of these titles names, at most so many. ``titles`` are of those talked with."""
    heard = " | ".join(titles)
    return [voice for voice, pattern in _PATTERNS.items() if not pattern.search(heard)][:most]


def is_voice(voice: str, title: str) -> bool:
    """Tell whether a title names this kind of voice; no title names one that does not exist."""
    return voice in _PATTERNS and _PATTERNS[voice].search(title) is not None


def words_of(voice: str) -> list[str]:
    """Return the beginnings of words by which titles name a kind of voice: what an index of words is asked for."""
    return [word.split("-")[0].rstrip("*") for word in VOICES.get(voice, "").split()]
