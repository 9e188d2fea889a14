"""Text cut into lines, whatever ends them."""

import re
from collections.abc import Sequence
from typing import NamedTuple

# What a file was carried through may write "\r\r\n"; the others are breaks of Word, of old mainframes and of Unicode.
_BREAK = re.compile("\r*\n|[\r\x0b\x0c\x85\u2028\u2029]")
_NOT_SHOWN = re.compile("[\x00\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")


class Line(NamedTuple):
    """A line as it stands in the file: its number, the first being 1, and its text."""

    number: int
    text: str


def lines_of(text: str) -> list[Line]:
    """Return the lines of a text without signs that nobody sees (marks of direction and order)."""
    return [Line(number, line) for number, line in enumerate(_BREAK.split(_NOT_SHOWN.sub("", text)), start=1)]


def said_in(lines: Sequence[Line]) -> list[Line]:
    """Return the lines that are not empty."""
    return [line for line in lines if line.text.strip()]
