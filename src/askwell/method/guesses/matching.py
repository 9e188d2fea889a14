"""Word lists as patterns: a phrase a comma, a star for any ending."""

import re
from functools import cache


@cache
def pattern_of(words: str) -> re.Pattern[str]:
    """Return the pattern of a list such as "hir*, job market": whole words, any case, longest first."""
    phrases = sorted({" ".join(phrase.split()) for phrase in words.split(",")} - {""}, key=len, reverse=True)
    parts = (re.escape(phrase).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for phrase in phrases)
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)", re.IGNORECASE)


def found(words: str, text: str) -> list[str]:
    """Return the listed words that stand in a text, each once, in their order, small."""
    if not words:
        return []
    return list(dict.fromkeys(match.casefold() for match in pattern_of(words).findall(text)))
