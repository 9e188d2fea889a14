"""How the words of a note are read: what a database can hold, and the name that a line begins with."""

import re
from itertools import takewhile

LONGEST_LINE = 20_000
LONGEST_NAME = 300
FEWEST_PARTS = 2

_AFTER_THE_NAME = re.compile(r"[,;:(\n]|\s[-–—]\s")  # people do write en dashes
_WITHIN_NAMES = frozenset(
    [
        "van",
        "von",
        "der",
        "den",
        "de",
        "da",
        "di",
        "del",
        "della",
        "du",
        "la",
        "le",
        "dos",
        "bin",
        "al",
        "el",
        "ten",
        "ter",
        "zu",
        "y",
        "e",
    ]
)


def storable(text: str) -> str:
    """Return the text with what no database holds (NUL, half an emoji) replaced by the sign for a lost character."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return whole.replace("\x00", "\ufffd")


def name_in(text: str) -> str:
    """Return the name that a line begins with: "Sofia Brandt, runs the journal" gives "Sofia Brandt".

    So does "Sofia Brandt runs the journal": two or more words that begin with a capital, before one that does not.
    """
    words = storable(text).strip()
    first = _AFTER_THE_NAME.split(words, maxsplit=1)[0].strip() or words
    parts = first.split()
    name = list(takewhile(lambda part: part[0].isupper() or part.casefold() in _WITHIN_NAMES, parts))
    while name and name[-1].casefold() in _WITHIN_NAMES:
        name.pop()
    return (" ".join(name) if len(parts) > len(name) >= FEWEST_PARTS else first)[:LONGEST_NAME]
