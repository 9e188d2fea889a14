"""The side of a note line: for, against or neutral."""

from collections.abc import Iterator

from askwell.method.guesses.weighing import sign_of_purpose
from learning.examples import Example
from learning.fitting import Penalty
from learning.notes import lines

PENALTY = Penalty(freedom=2, for_rare=0)
"""What did best for writers held out."""
LEAST = 0.2
"""Weights smaller than this are left out: no figure changes."""


def examples() -> Iterator[Example]:
    """Yield every judged line that serves a purpose, with its side; the purpose is a sign beside the words."""
    for line in lines():
        if line.side:
            yield Example(line.text, line.side, line.hand, line.signs | {sign_of_purpose(line.purpose)})
