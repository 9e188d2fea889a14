"""The files of LinkedIn's download told by their columns, and their rows by the names of these."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice

from askwell.formats.days import is_day_first
from askwell.formats.linkedin.by_words import add_by_words, patterns
from askwell.formats.records import Problem
from askwell.formats.sheet import DELIMITERS, Row, rows
from askwell.formats.text_file import TextFile

NOTHING = frozenset({"null", "n/a", "#n/a", "na", "none", "nan", "undefined", "-", "--", "<na>", "#n/a n/a"})
CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
# Words of English headers that no other language has: "Direction" is French as well.
_ENGLISH = re.compile(
    r"\b(?:from|sent at|content|subject|folder|company name|started on|finished on|school name)\b",
    re.IGNORECASE,
)
# Columns of a list of people.
_OF_PEOPLE = re.compile(r"mail|courriel|tele[fp]h?on|téléphone|\btel\b|mobil", re.IGNORECASE)
_DAYS = ("at",)
_ROWS_BEFORE = 30
_LONGEST_FILLER = max(map(len, NOTHING))
_LONGEST_NAME = 60


@dataclass(frozen=True)
class Table:
    """One kind of file: what its columns are called in several languages, and which of them tell it from the others.

    `names` has a line for each field: `at: Date, Datum`. Any one of `signs`, fields with spaces between them, is enough.
    `words` has patterns of German and French names (`by_words`); what they tell too needs `sign_by_words`, all of it.
    """

    kind: str
    names: str
    signs: tuple[str, ...]
    words: str = ""
    sign_by_words: str = ""

    @property
    def file(self) -> str:
        """The name of the file as LinkedIn gives it, more or less."""
        words = self.kind.removeprefix("linkedin_").replace("_", " ")
        return f"{words if words == 'messages' else words.capitalize()}.csv"

    @cached_property
    def field_of(self) -> dict[str, str]:
        """The field of each column by the letters of its name."""
        lines = (line.partition(":") for line in self.names.strip().splitlines())
        return {letters(name): field.strip() for field, _, names in lines for name in names.split(",")}

    def columns(self, cells: Sequence[str]) -> dict[str, int]:
        """Return where each field stands in a header."""
        found: dict[str, int] = {}
        for at, cell in enumerate(cells):
            if len(cell) <= _LONGEST_NAME and (field := self.field_of.get(letters(cell))):
                found.setdefault(field, at)
        return found

    @cached_property
    def patterns(self) -> dict[str, re.Pattern[str]]:
        """The fields by words in the names of their columns."""
        return patterns(self.words)

    def fitting(self, cells: Sequence[str]) -> dict[str, int]:
        """Return where the fields stand in a header of this kind of file; nothing where it is none."""
        known = self.columns(cells)
        told = add_by_words(known, cells, self.patterns) if self.words else known
        sure = any(known.keys() >= set(sign.split()) for sign in self.signs) or (
            bool(self.sign_by_words) and told.keys() >= set(self.sign_by_words.split())
        )
        of_people = bool(self.words) and any(map(_OF_PEOPLE.search, cells))
        return told if sure and not of_people else {}


@dataclass(frozen=True, slots=True)
class Found:
    """A file's table, its header and where its fields stand."""

    table: Table
    header: Row
    delimiter: str
    columns: dict[str, int]

    @property
    def day_first(self) -> bool:
        """Whether days such as 3/5/24 lead with the day: in every language but English."""
        return not _ENGLISH.search(self.header.raw)


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: its cells by field, with fillers such as NULL and #N/A as nothing, and what no field took."""

    place: str
    raw: str
    cells: dict[str, str]
    unknown: tuple[tuple[str, str], ...]
    day_first: bool | None = False

    def __getitem__(self, field: str) -> str:
        return self.cells.get(field, "")


def find_table(lines: Sequence[str], tables: Sequence[Table]) -> Found | None:
    """Return which of the tables the first lines of a file begin, whatever stands before its header."""
    some = "\n".join(lines[:200])
    for delimiter in sorted(DELIMITERS, key=some.count, reverse=True):
        for row in islice(rows(lines, delimiter), _ROWS_BEFORE):
            for table in tables:
                if columns := table.fitting(row.cells):
                    return Found(table, row, delimiter, columns)
        if not some.count(delimiter):
            break
    return None


def read_table(file: TextFile, tables: Sequence[Table]) -> Iterator[TableRow | Problem]:
    """Give the rows of a file of one of these kinds and what is in doubt; blank rows are left out."""
    if file.refusal:
        yield file.refusal
        return
    found = find_table(file.sample, tables)
    if found is None:
        reason = f"No row has the columns of LinkedIn's {tables[0].file}."
        yield Problem("the file", reason, "Choose the file from LinkedIn's download, as LinkedIn made it.")
        return
    first = (row for row in rows_below(iter(file.sample), found) if isinstance(row, TableRow))
    day_first = is_day_first((row[field] for row in first for field in _DAYS), otherwise=found.day_first)
    yield from rows_below(file.lines(), found, day_first=day_first)
    yield from file.problems


def rows_below(
    lines: Iterator[str], found: Found, *, day_first: bool | None = False
) -> Iterator[TableRow | Problem]:
    """Give the rows below a header that was found, and a doubt for each whose quotation mark stays open."""
    field_at = {at: field for field, at in found.columns.items()}
    names = [cell.strip().removeprefix("\ufeff") for cell in found.header.cells]
    for row in rows(lines, found.delimiter, width=len(names), after=found.header):
        cells = [CONTROLS.sub("", cell).strip() for cell in row.cells]
        if not any(cells):
            continue
        unknown = tuple(
            (names[at] if at < len(names) and names[at] else f"column {at + 1}", cell)
            for at, cell in enumerate(cells)
            if cell and at not in field_at
        )
        known = {field_at[at]: usable(cell) for at, cell in enumerate(cells) if at in field_at}
        yield TableRow(f"row {row.number}", row.raw, known, unknown, day_first)
        if row.broken:
            yield doubt(row, "A quotation mark in this row is never closed.", "Look at this row in the file.")


def doubt(row: Row | TableRow, reason: str, what_to_do: str) -> Problem:
    """Return a problem of a row that was read all the same."""
    place = row.place if isinstance(row, TableRow) else f"row {row.number}"
    return Problem(place, reason, what_to_do, row.raw, kept=True)


def usable(cell: str) -> str:
    """Return a cell, but not a filler such as NULL or N/A, which says nothing."""
    return "" if len(cell) <= _LONGEST_FILLER and cell.casefold() in NOTHING else cell


@lru_cache(maxsize=4_096)
def letters(cell: str) -> str:
    """Return a name of a column in small letters and digits only, without accents."""
    apart = unicodedata.normalize("NFKD", cell.strip().casefold())
    return "".join(c for c in apart if c.isalnum())
