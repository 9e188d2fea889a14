"""One table of a text database as rows, whatever its delimiter, line ends and spelling of columns."""

import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import IO

from askwell.formats.records import Problem

Opener = Callable[[], IO[bytes]]
Row = Mapping[str, str]

LISTED = 20
_NOT_A_NAME = re.compile(r"[^a-z0-9]+")
_VERSION = re.compile(r"\.(?:txt|tsv|csv)$", re.IGNORECASE)
TAB, COMMA = "\t", ","


@dataclass
class Problems:
    """What could not be read: the first twenty of each table one by one, the rest as a count."""

    found: list[Problem] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)

    def add(self, table: str, line: int, what: str, do: str = "It is left out; the others are kept.") -> None:
        """Note one row that cannot be read."""
        self.counts[table] = self.counts.get(table, 0) + 1
        if self.counts[table] <= LISTED:
            self.found.append(Problem(place=f"{table}, line {line}", reason=what, what_to_do=do))

    def all(self) -> list[Problem]:
        """Return everything, with one line for what was not listed."""
        rest = [
            Problem(
                place=table,
                reason=f"{count - LISTED:,} more rows cannot be read.",
                what_to_do="They are left out.",
            )
            for table, count in self.counts.items()
            if count > LISTED
        ]
        return [*self.found, *rest]


def table_name(file_name: str) -> str:
    """Return the table that a file holds: ``db_29_3_text/Work_Values.txt`` is ``workvalues``."""
    return plain(_VERSION.sub("", file_name.replace("\\", "/").rpartition("/")[2]))


def plain(name: str) -> str:
    """Return a name of a table or a column without case, spaces and signs: ``O*NET-SOC Code`` is ``onetsoccode``."""
    return _NOT_A_NAME.sub("", name.casefold())


def rows(
    opener: Opener, table: str, *, needs: tuple[str, ...], problems: Problems
) -> Iterator[tuple[int, Row]]:
    """Yield each row of a table with its line, by plain column names. Nothing is held in memory.

    A table without the columns in ``needs`` and rows with fewer cells than that go to ``problems``.
    """
    with opener() as raw, io.TextIOWrapper(raw, encoding="utf-8-sig", errors="replace", newline="") as text:
        reader = _reader(text)
        header = [plain(cell) for cell in next(reader, [])]
        missing = [name for name in needs if name not in header]
        if missing:
            problems.add(
                table, 1, f"The table has no column {', '.join(missing)}.", "The whole table is left out."
            )
            return
        least = max(header.index(name) for name in needs)
        for cells in reader:
            if len(cells) > least:
                yield reader.line_num, dict(zip(header, (cell.strip() for cell in cells), strict=False))
            elif any(cell.strip() for cell in cells):
                problems.add(table, reader.line_num, "The row has too few columns.")


def _reader(text: io.TextIOWrapper) -> "_Lines":
    """Tell tab from comma by the first line; only tables with commas quote their cells."""
    first = text.readline()
    text.seek(0)
    return _Lines(text, TAB if TAB in first else COMMA)


class _Lines(Iterator[list[str]]):
    """The cells of each line, with its number. The tab form knows no quotes: one quote sign would swallow the rest of the file."""

    def __init__(self, text: io.TextIOWrapper, delimiter: str) -> None:
        lines = (line.replace("\0", "") for line in text)
        if delimiter == TAB:
            self._reader = csv.reader(lines, delimiter=TAB, quoting=csv.QUOTE_NONE)
        else:
            self._reader = csv.reader(lines)

    @property
    def line_num(self) -> int:
        """Return the line read last."""
        return self._reader.line_num

    def __next__(self) -> list[str]:
        """Return the cells of the next line that can be read."""
        while True:
            try:
                return next(self._reader)
            except csv.Error:
                continue
