"""How the words of a note are read: what a database can hold, and the name that a line begins with."""

import re
from itertools import takewhile

from askwell.method.guesses.people import names_in

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
# What is said before the name of somebody to ask, and before what somebody is to another.
_ASKS = frozenset(["ask", "call", "phone", "contact", "email", "meet", "see", "text", "try", "write"])
_SOMEBODYS = frozenset(["a", "an", "my", "his", "her", "their", "our", "the", "some"])


def storable(text: str) -> str:
    """Return the text with what no database holds (NUL, half an emoji) replaced by the sign for a lost character."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return whole.replace("\x00", "\ufffd")


def name_in(text: str) -> str:
    """Return the name that a line begins with: "Sofia Brandt, runs the journal" gives "Sofia Brandt".

    So does "Sofia Brandt runs the journal": two or more words that begin with a capital, before one that does not;
    "Talk to Sofia Brandt", where what leads to the name has a word in small letters; "Anna from the union hall"; and
    "My cousin, Ben Strand", where what stands before the first sign says only who that is to somebody.
    """
    words = storable(text).strip()
    first = _AFTER_THE_NAME.split(words, maxsplit=1)[0].strip() or words
    parts = first.split()
    name = list(takewhile(lambda part: part[0].isupper() or part.casefold() in _WITHIN_NAMES, parts))
    while name and name[-1].casefold() in _WITHIN_NAMES:
        name.pop()
    if len(parts) > len(name) >= FEWEST_PARTS:
        return " ".join(name)[:LONGEST_NAME]
    return (_led_to(first) or _told_of(first, words) or first)[:LONGEST_NAME]


def _led_to(words: str) -> str:
    """Return the name that words in small letters lead to: "You want Bettina Kowalczyk over in wound care"; "" where there is none."""
    heard = names_in(words, kind="name")
    before = words.partition(heard[0].name)[0].split() if heard else []
    leads = len(before) >= FEWEST_PARTS or (len(before) == 1 and before[0].casefold() in _ASKS)
    return heard[0].name if leads and any(map(str.islower, before)) else ""


def _told_of(first: str, words: str) -> str:
    """Return the first name before what is told of it ("Anna from the union hall"), and the name behind "a mate at work, "."""
    heard = [one.name for one in names_in(words, kind="name")]
    begins, *more = first.split()
    if begins in heard and len(more) >= FEWEST_PARTS and all(map(str.islower, more)):
        return begins
    of_somebody = begins.casefold() in _SOMEBODYS and not any(name in first for name in heard)
    return heard[0] if heard and of_somebody else ""
