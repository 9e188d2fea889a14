"""The pieces of a text that have a weight: its words, pairs of neighbors, and how longer words begin."""

import re
from collections.abc import Iterator
from itertools import pairwise

NUMBER, START = "#", "^"
BEGINNINGS = (4, 6)
"""How many letters a beginning has: "hiri*" and "hiring" are one thing, "recrui*" too."""

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+|[?!$]")


def pieces_of(text: str) -> frozenset[str]:
    """Return the pieces of a text, each once, in small letters; every number is the same piece.

    >>> sorted(pieces_of("Hiring now?"))
    ['?', '^ hiring', 'hiri*', 'hiring', 'hiring now', 'now', 'now ?']
    """
    words = words_of(text)
    return frozenset(
        (*words, *(f"{one} {other}" for one, other in pairwise((START, *words))), *_begun(words))
    )


def words_of(text: str) -> list[str]:
    """Return the words and the marks that ask or count money, in small letters, in their order."""
    return [_plain(word) for word in _WORD.findall(text.lower().replace("’", "'"))]


def _plain(word: str) -> str:
    return NUMBER if word[0].isdigit() else word


def _begun(words: list[str]) -> Iterator[str]:
    for word in words:
        yield from (f"{word[:letters]}*" for letters in BEGINNINGS if len(word) > letters)
