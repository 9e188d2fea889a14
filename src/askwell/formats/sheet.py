"""Rows of comma, semicolon or tab separated files, read so that one open quotation mark spoils one row only."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass

_DELIMITERS = (",", ";", "\t")
_LONGEST_ROW = 40
_BREAK = re.compile(r"\r+\n|\n|\r")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a file.

    `number` counts as a spreadsheet does, from 1; `next_line` is the index of the line where the next row begins;
    `broken` says that a quotation mark stayed open.
    """

    number: int
    cells: tuple[str, ...]
    raw: str
    next_line: int
    broken: bool = False


def rows(text: str, delimiter: str, *, width: int | None = None, after: Row | None = None) -> Iterator[Row]:
    """Give the rows of `text` in order, or those that follow the row `after`; blank ones have no cells.

    A quoted cell may run over at most 40 lines, and only where its row then has `width` cells (if that is given).
    Any other open quotation mark belongs to its own line, which is read by itself and marked `broken`,
    so that a forgotten mark never swallows the rest of the file.
    """
    lines = _BREAK.split(text)
    at, number = (after.next_line, after.number) if after else (0, 0)
    while at < len(lines):
        number += 1
        row = _row(lines, at, number, delimiter, width)
        yield row
        at = row.next_line


def _row(lines: list[str], at: int, number: int, delimiter: str, width: int | None) -> Row:
    line = lines[at]
    if line.count('"') % 2 == 0:
        return Row(number, _cells(line, delimiter), line, at + 1)
    for end in range(at + 1, min(at + _LONGEST_ROW, len(lines))):
        if lines[end].count('"') % 2:
            raw = "\n".join(lines[at : end + 1])
            cells = _cells(raw, delimiter)
            if width in (None, len(cells)):
                return Row(number, cells, raw, end + 1)
            break
    return Row(number, _cells_of_broken(line, delimiter, width), line, at + 1, broken=True)


def delimiter_of(line: str) -> str:
    """Say which of comma, semicolon and tab separates the cells of `line`: the one that makes most of them."""
    return max(_DELIMITERS, key=line.count)


def _cells(raw: str, delimiter: str) -> tuple[str, ...]:
    if not raw.strip():
        return ()
    try:
        return tuple(next(csv.reader((raw,), delimiter=delimiter), ()))
    except csv.Error:
        return tuple(raw.split(delimiter))


def _cells_of_broken(line: str, delimiter: str, width: int | None) -> tuple[str, ...]:
    """Read a line with an open quotation mark without any, if it then has the cells that it should have."""
    plain = tuple(line.replace('"', "").split(delimiter))
    return plain if len(plain) == width else _cells(line, delimiter)
