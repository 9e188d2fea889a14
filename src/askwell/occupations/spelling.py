"""Words of titles, and which of them somebody meant who typed another.

A word is found by what is left of it when letters are taken out (Garbe's symmetric deletes, 2012): two words that differ by
an edit share such a remainder, so a lookup of some ten keys replaces a comparison with every word.
"""

import re
import unicodedata
from collections.abc import Iterator
from itertools import combinations

_NOT_A_WORD = re.compile(r"[\W_]+")
# Remainders are made of the beginning only; the whole word is compared afterwards.
BEGINNING = 7
# The ends by which forms of one English word differ: nurse, nurses, nursing.
ENDINGS = frozenset(
    ("", "s", "es", "e", "ed", "er", "ers", "or", "ors", "ing", "ion", "ist", "ists", "y", "ies", "r", "rs")
)
SHORTEST_STEM = 3
# Shorter words have too many neighbours for a typing error to be told from another word.
ONE_ERROR, TWO_ERRORS = 4, 8


def words(text: str) -> list[str]:
    """Return the words of a text in lower case, without accents and signs."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return _NOT_A_WORD.sub(" ", "".join(c for c in apart if not unicodedata.combining(c))).split()


def errors_allowed(word: str) -> int:
    """Return how many typing errors a word of this length may hold."""
    return (len(word) >= ONE_ERROR) + (len(word) >= TWO_ERRORS)


def remainders(word: str) -> set[str]:
    """Return the beginning of a word with up to as many letters taken out as it may hold errors."""
    start = word[:BEGINNING]
    return set(_without(start, errors_allowed(word)))


def _without(start: str, letters: int) -> Iterator[str]:
    for count in range(letters + 1):
        for gone in combinations(range(len(start)), count):
            yield "".join(letter for place, letter in enumerate(start) if place not in gone)


def one_stem(one: str, other: str) -> bool:
    """Tell whether two words differ only by an ending."""
    alike = next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    return any(one[at:] in ENDINGS and other[at:] in ENDINGS for at in range(SHORTEST_STEM, alike + 1))


def distance(one: str, other: str, *, most: int) -> int | None:
    """Return the edits from one word to another, a swap of neighbours being one, or nothing above ``most``.

    The optimal string alignment distance (Damerau 1964).
    """
    if abs(len(one) - len(other)) > most:
        return None
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, start=1):
        before, last, row = row, before, [at]
        for place, its in enumerate(other, start=1):
            cost = min(before[place] + 1, row[place - 1] + 1, before[place - 1] + (letter != its))
            if at > 1 and place > 1 and letter == other[place - 2] and one[at - 2] == its:
                cost = min(cost, last[place - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return None
    return row[-1] if row[-1] <= most else None
