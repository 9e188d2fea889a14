"""Voices that nobody has heard yet, so that one kind of person does not stand for the whole field."""

import re
from collections.abc import Iterable

# A near-peer first, then practitioners, managers last, and somebody who left, for balance (METHOD.md 1.2 and 1.8).
# How a title tells the kind of voice is our own reading of titles in English.
VOICES = {
    "Someone in their first two years": r"\b(?:junior|associate|assistant|trainee|graduate|entry.level|intern)\b",
    "Someone who decides whom to hire": r"\b(?:manager|head|lead|director|chief|vp|president|owner|founder|hiring|recruit\w*)\b",
    "Someone who left the field": r"\b(?:until|former\w*|ex|retired|left|used to)\b",
    "Someone who works for themselves": r"\b(?:freelanc\w*|independent|self.employed|contractor|consultant|own)\b",
    "Someone who teaches it": r"\b(?:lecturer|professor|teacher|instructor|tutor|dean)\b",
    "Someone who has done it for long": r"\b(?:senior|principal|staff|lead|chief|head)\b",
}
_PATTERNS = {voice: re.compile(pattern, re.IGNORECASE) for voice, pattern in VOICES.items()}


def not_heard(titles: Iterable[str], *, most: int = 3) -> list[str]:
    """Return kinds of people that none of these titles names, at most so many. ``titles`` are of those talked with."""
    heard = " | ".join(titles)
    return [voice for voice, pattern in _PATTERNS.items() if not pattern.search(heard)][:most]
