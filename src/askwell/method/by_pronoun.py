"""A note in which the one it is about is called by name, as if it said "she" or "he": then it can be said to them."""

import re
import unicodedata

_TITLES = ("Ms", "Mrs", "Mr", "Dr", "Prof")
_MALE = re.compile(r"\b(?:he|him|his|himself)\b", re.IGNORECASE)
# What is done by the one before it.
_DOES = r"(?:is|was|has|had|does|did|will|would|can|could|may|might|must|let|left|got|knew|knows|made|ran|saw|told|thinks?|thought|[a-z]{2,}(?:[^s\W]s|ed))"


def by_pronoun(text: str, *, name: str) -> str:
    """Return a note in which the one it is about is "she", or "he" where the note says so, instead of named."""
    called = _names_of(name)
    who, whom, whose = ("he", "him", "his") if _MALE.search(text) else ("she", "her", "her")
    for one in sorted(called, key=len, reverse=True):
        named = rf"(?<![\w-]){re.escape(one)}"
        text = re.sub(rf"{named}['’]s\b(?=\s+[a-z])(?!\s+(?:been|got|an?|the|not|\w+ing)\b)", whose, text)
        text = re.sub(rf"{named}(?=\s+{_DOES}\b|['’]s\s)", who, text)
        text = re.sub(rf"(?<=[a-z] ){named}(?![\w-])(?!\s+[A-ZÀ-Þ])", whom, text)
    return text


def _names_of(name: str) -> set[str]:
    """Return how a note may call somebody of this name: in full, by the first name, or by title and family name, with accents or without."""
    words = name.split()
    first = [word for word in words[:1] if len(word.strip(".")) > 1 and not word.endswith(".")]
    titled = [f"{title}{stop} {words[-1]}" for title in _TITLES for stop in (".", "")] if words else []
    known = {" ".join(words), *first, *titled} - {""}
    plain = (unicodedata.normalize("NFKD", one) for one in known)
    return known | {"".join(letter for letter in one if not unicodedata.combining(letter)) for one in plain}
