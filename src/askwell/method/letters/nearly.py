"""Whether a letter is nearly the same as one to somebody else."""

from collections.abc import Iterable

from askwell.method.alike import words_of

NEARLY = 0.85
LEAST = 25
"""Words: shorter ones are alike by their nature."""


def nearly_the_same(body: str, others: Iterable[str]) -> int | None:
    """Return the place of the first letter that shares nearly all runs of three words with this one, or nothing.

    The names at their heads hardly count; a letter that says one true thing of its own person is another letter.
    """
    mine = _runs(body)
    if len(mine) < LEAST:
        return None
    for place, other in enumerate(others):
        theirs = _runs(other)
        if theirs and len(mine & theirs) / max(len(mine), len(theirs)) >= NEARLY:
            return place
    return None


def _runs(text: str) -> set[tuple[str, ...]]:
    words = words_of(text)
    return {tuple(words[at : at + 3]) for at in range(len(words) - 2)}
