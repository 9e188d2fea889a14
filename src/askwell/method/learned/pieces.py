"""The pieces of a text that have a weight: its words, pairs of neighbors (or of words near each other), and how longer words begin."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

NUMBER, START = "#", "^"
BEGINNINGS = (4, 6)
"""How many letters a beginning has: "hiri*" and "hiring" are one thing, "recrui*" too."""
APART = (2, 3)
"""How far two words of a wider pair stand from each other: "hire .. me" is in "hire only me" and in "hire somebody like me"."""

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+|[?!$]")


def pieces_of(text: str) -> frozenset[str]:
    """Return the pieces of a text, each once, in small letters; every number is the same piece.

    >>> sorted(pieces_of("Hiring now?"))
    ['?', '^ hiring', 'hiri*', 'hiring', 'hiring now', 'now', 'now ?']
    """
    return frozenset(_near(words_of(text)))


def pieces_among(words: Sequence[str]) -> frozenset[str]:
    """Return the pieces of a sentence that is taken apart already, and the pairs with one word or two between.

    >>> sorted(pieces_among(["may", "i", "call", "you"]) - pieces_of("may I call you"))
    ['i .. you', 'may .. call', 'may .. you']
    """
    plain = [_plain(word) for word in words]
    wider = (f"{one} .. {other}" for apart in APART for one, other in zip(plain, plain[apart:], strict=False))
    return frozenset((*_near(plain), *wider))


def words_of(text: str) -> list[str]:
    """Return the words and the marks that ask or count money, in small letters, in their order."""
    return [_plain(word) for word in _WORD.findall(text.lower().replace("’", "'"))]


def _near(words: Sequence[str]) -> Iterator[str]:
    yield from words
    yield from (f"{one} {other}" for one, other in pairwise((START, *words)))
    yield from _begun(words)


def _plain(word: str) -> str:
    return NUMBER if word[0].isdigit() else word


def _begun(words: Sequence[str]) -> Iterator[str]:
    for word in words:
        yield from (f"{word[:letters]}*" for letters in BEGINNINGS if len(word) > letters)
