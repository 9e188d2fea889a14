"""Rows of comma, semicolon, tab or bar separated files, read so that one open quotation mark spoils one row only."""

import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice

DELIMITERS = (",", ";", "\t", "|")
_MOST_LINES = 2_000
_MOST_CHARACTERS = 200_000
_FEW_LINES = 40


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


def rows(
    lines: Iterable[str], delimiter: str, *, width: int | None = None, after: Row | None = None
) -> Iterator[Row]:
    """Give the rows of a file's `lines` in order, or those that follow the row `after`; blank ones have no cells.

    A quoted cell may run over 2,000 lines or 200,000 characters, where its row then is well formed and swallows no
    line that has `width` cells itself. Any other open quotation mark belongs to its own line, which is read by itself
    and marked `broken`; lines after it that have hardly any cells are taken for more of its last cell, and so are
    never rows of their own. At most 2,000 lines are held.
    """
    reading = _Reading(iter(lines), delimiter, width)
    number = 0
    if after:
        reading.skip(after.next_line)
        number = after.number
    while (line := reading.next()) is not None:
        number += 1
        raw, cells, broken = reading.row(line)
        yield Row(number, cells, raw, reading.at, broken)


class _Reading:
    """The lines of a file with those ahead that were looked at and not yet taken; `at` counts the ones taken."""

    def __init__(self, lines: Iterator[str], delimiter: str, width: int | None) -> None:
        self.lines = lines
        self.delimiter = delimiter
        self.width = width
        self.ahead: deque[str] = deque()
        self.at = 0

    def skip(self, count: int) -> None:
        self.at += sum(1 for _ in islice(self.lines, count))

    def next(self) -> str | None:
        line = self.ahead.popleft() if self.ahead else next(self.lines, None)
        self.at += line is not None
        return line

    def row(self, line: str) -> tuple[str, tuple[str, ...], bool]:
        """Return the text and the cells of the row that begins with `line`, and whether a mark in it stays open."""
        if line.count('"') % 2 == 0:
            return line, cells_of(line, self.delimiter)[0], False
        raw = line
        for count, below in enumerate(self._below(), 1):
            raw += f"\n{below}"
            if below.count('"') % 2:
                cells, regular = cells_of(raw, self.delimiter)
                if self._is_whole(raw, cells, regular=regular):
                    self._take(count)
                    return raw, cells, False
                break
        more = self._more_of_the_last_cell()
        cells = self._of_broken(line)
        if more:
            cells = (*cells[:-1], "\n".join((cells[-1], *more)))
        return "\n".join((line, *more)), cells, True

    def _below(self) -> Iterator[str]:
        size = 0
        for at in range(_MOST_LINES):
            if at == len(self.ahead):
                line = next(self.lines, None)
                if line is None:
                    return
                self.ahead.append(line)
            size += len(self.ahead[at])
            if size > _MOST_CHARACTERS:
                return
            yield self.ahead[at]

    def _take(self, count: int) -> None:
        for _ in range(count):
            self.next()

    def _is_whole(self, raw: str, cells: tuple[str, ...], *, regular: bool) -> bool:
        if self.width is None:
            return regular
        if len(cells) == self.width and (regular or raw.count("\n") < _FEW_LINES):
            return True
        swallowed = (line.count(self.delimiter) >= self.width - 1 for line in raw.split("\n")[1:-1])
        return regular and self.width > 1 and not any(swallowed)

    def _more_of_the_last_cell(self) -> list[str]:
        """Take the lines below that cannot be rows: few cells where a row has many."""
        fewest = (self.width or 0) // 2
        if not fewest:
            return []
        more = 0
        for count, line in enumerate(self._below(), 1):
            if '"' in line or line.count(self.delimiter) >= fewest:
                break
            more = count if line.strip() else more
        return [self.next() or "" for _ in range(more)]

    def _of_broken(self, line: str) -> tuple[str, ...]:
        """Read a line with an open quotation mark without any, if it then has the cells that it should have."""
        plain = tuple(line.replace('"', "").split(self.delimiter))
        return plain if len(plain) == self.width else cells_of(line, self.delimiter)[0]


def cells_of(raw: str, delimiter: str) -> tuple[tuple[str, ...], bool]:
    """Return the cells of one row (RFC 4180), and whether every quotation mark stands where it should.

    The csv module does not say the second, and knows no cell of more than 128 kB.
    """
    if not raw.strip():
        return (), True
    if '"' not in raw:
        return tuple(raw.split(delimiter)), True
    cells, regular, at = [], True, 0
    while match := _cell(delimiter).match(raw, at):
        quoted, behind, plain = match.groups()
        cells.append(plain if quoted is None else quoted.replace('""', '"') + behind)
        regular = regular and not (behind or "").strip() and (quoted is not None or '"' not in plain)
        at = match.end()
        if at == len(raw) and not match[0].endswith(delimiter):
            break
    return tuple(cells), regular


@cache
def _cell(delimiter: str) -> re.Pattern[str]:
    one = re.escape(delimiter)
    return re.compile(rf'(?:"((?:[^"]++|"")*+)"([^{one}]*+)|([^{one}]*+))(?:{one}|\Z)')
