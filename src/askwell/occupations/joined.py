"""Words that somebody wrote in one, or in two, where titles have them otherwise."""

import sqlite3
from collections.abc import Iterable, Sequence
from itertools import pairwise

# A part shorter than this is found in almost any word.
SHORTEST_PART = 3


def apart(shelf: sqlite3.Connection, word: str) -> list[str]:
    """Return a word that no title has as the two that titles have, the more usual ones first; else the word itself."""
    places = range(SHORTEST_PART, len(word) - SHORTEST_PART + 1)
    parts = {half for at in places for half in (word[:at], word[at:])}
    uses = uses_of(shelf, [word, *parts])
    pairs = [(word[:at], word[at:]) for at in places if word[:at] in uses and word[at:] in uses]
    if word in uses or not pairs:
        return [word]
    one, other = max(pairs, key=lambda pair: min(uses[pair[0]], uses[pair[1]]))
    return [one, other]


def together(shelf: sqlite3.Connection, words: Sequence[str]) -> list[str]:
    """Return words of which two neighbours that titles never have become the one that they have; the others as they are."""
    uses = uses_of(shelf, [*words, *(one + other for one, other in pairwise(words))])
    found: list[str] = []
    for word in words:
        whole = found[-1] + word if found else ""
        if whole in uses and (word not in uses or found[-1] not in uses):
            found[-1] = whole
        else:
            found.append(word)
    return found


def uses_of(shelf: sqlite3.Connection, words: Iterable[str]) -> dict[str, int]:
    """Return those of some words that titles have, with how often."""
    asked = list(dict.fromkeys(words))
    marks = ", ".join("?" * len(asked))
    return dict(shelf.execute(f"SELECT word, uses FROM word WHERE word IN ({marks})", asked))  # noqa: S608  # only marks
