"""The purpose of a note line: jobs, organisations, values, fit or none."""

from collections.abc import Iterator

from learning.examples import Example
from learning.fitting import Penalty
from learning.notes import lines

PENALTY = Penalty(freedom=3, for_rare=0)
"""What did best for writers held out."""
LEAST = 0.2
"""Weights smaller than this are left out: no figure changes."""


def examples() -> Iterator[Example]:
    """Yield every judged line with its purpose."""
    for line in lines():
        yield Example(line.text, line.purpose, line.hand, line.signs)
