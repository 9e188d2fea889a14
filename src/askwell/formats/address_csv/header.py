"""The row of column names of an address book, found by its words or by what stands below it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from askwell.formats.address_csv.columns import Column, columns_of
from askwell.formats.address_csv.language import plain
from askwell.formats.address_csv.looks import EMAIL, add_guessed, add_name, by_looks, settle_by_content
from askwell.formats.address_csv.told import NOTHING_TOLD, SheetsTold, shape_of, shape_without_names
from askwell.formats.sheet import DELIMITERS, Row, rows

_ROWS_BEFORE = 30
_LOOKED_AT = 40
_MOST_CELLS = 2_000
_FEWEST_OF_OUTLOOK = 12
_GOOGLE = re.compile(
    r"(?:e ?mail|phone|address|website|organization) \d+ (?:value|label|type|name|formatted)"
)


@dataclass(frozen=True, slots=True)
class SheetHeader:
    """Where each field stands; `row` is nothing where the file begins with its first person.

    `asks` says that no column is called as one of names is, so that somebody should say which it is.
    """

    kind: str
    delimiter: str
    columns: dict[int, Column]
    names: tuple[str, ...]
    row: Row | None
    asks: bool = False


def find_sheet_header(lines: Sequence[str], told: SheetsTold = NOTHING_TOLD) -> SheetHeader | None:
    """Return the columns of an address book, or nothing where no row names or shows any way to know a person.

    `lines` are the first ones of the file. What somebody has told of a sheet of this shape counts before any guess.
    """
    if told and (found := _told(lines, told)):
        return found
    some = "\n".join(lines[:200])
    delimiters = sorted((one for one in DELIMITERS if one in some), key=some.count, reverse=True)
    for delimiter in delimiters or [","]:
        first = [row for row in islice(rows(lines, delimiter), _ROWS_BEFORE) if len(row.cells) <= _MOST_CELLS]
        for at, row in enumerate(first):
            if found := _named(row, lines, delimiter):
                return found
            if at == 0 and (columns := by_looks([row.cells for row in first], header=False)):
                return SheetHeader("csv", delimiter, columns, (), None, not _names_people(columns))
    return next(filter(None, (_unnamed(lines, delimiter) for delimiter in delimiters)), None)


def _told(lines: Sequence[str], told: SheetsTold) -> SheetHeader | None:
    some = "\n".join(lines[:200])
    for delimiter in (one for one in DELIMITERS if one in some):
        for at, row in enumerate(islice(rows(lines, delimiter), _ROWS_BEFORE)):
            if len(row.cells) > _MOST_CELLS:
                continue
            named = told.get(shape_of(row.cells))
            if named and named.has_names:
                return SheetHeader("csv", delimiter, dict(named.columns), row.cells, row)
            bare = told.get(shape_without_names(len(row.cells))) if at == 0 and len(row.cells) > 1 else None
            if bare:
                return SheetHeader("csv", delimiter, dict(bare.columns), (), None)
    return None


def known_columns(text: str) -> int:
    """Return how many columns of an address book the best row of a file's beginning names; 0 for none."""
    lines = text.splitlines()[:_ROWS_BEFORE]
    found = (
        sum(column.field != "skip" for column in columns_of(row.cells).values())
        for delimiter in DELIMITERS
        for row in rows(lines, delimiter)
        if 1 < len(row.cells) <= _MOST_CELLS
    )
    return max(found, default=0)


def _named(row: Row, lines: Sequence[str], delimiter: str) -> SheetHeader | None:
    columns = columns_of(row.cells)
    if not _enough(columns) or any(EMAIL.fullmatch(cell.strip()) for cell in row.cells):
        return None
    below = [other.cells for other in islice(rows(lines, delimiter, after=row), _LOOKED_AT)]
    settle_by_content(columns, below)
    add_guessed(columns, row.cells, below)
    asks = not _names_people(columns)
    if asks:
        add_name(columns, below)
    return SheetHeader(_kind(row.cells, columns), delimiter, columns, row.cells, row, asks)


def _unnamed(lines: Sequence[str], delimiter: str) -> SheetHeader | None:
    """Return the columns of a list whose first row has names that say nothing to us, by what stands below them."""
    below = [row for row in islice(rows(lines, delimiter), _LOOKED_AT) if any(row.cells)]
    if len(below) < 2 or len(below[0].cells) > _MOST_CELLS:  # noqa: PLR2004  # a name and somebody below it
        return None
    columns = by_looks([row.cells for row in below[1:]], header=True)
    return SheetHeader("csv", delimiter, columns, below[0].cells, below[0], asks=True) if columns else None


def _names_people(columns: dict[int, Column]) -> bool:
    return any(column.field in {"full", "given", "family", "nickname"} for column in columns.values())


def _enough(columns: dict[int, Column]) -> bool:
    fields = {column.field for column in columns.values()} - {"skip"}
    return bool(fields & {"full", "given", "family", "email"}) and (len(fields) > 1 or "email" in fields)


def _kind(cells: Sequence[str], columns: dict[int, Column]) -> str:
    names = {plain(cell) for cell in cells}
    fields = [column.field for column in columns.values()]
    if {"phonetic first name", "group membership"} & names or any(_GOOGLE.fullmatch(name) for name in names):
        return "google_csv"
    if {"birth_year", "birth_month"} & set(fields) or {"primary email", "screen name"} <= names:
        return "thunderbird_csv"
    if {"e mail address", "e mail 2 address", "business street", "given yomi"} & names:
        return "outlook_csv"
    has_work_street = any(c.label == "work" and c.part == "street" for c in columns.values())
    has_prefix = "prefix" in fields and has_work_street
    wide = len(fields) - fields.count("skip") >= _FEWEST_OF_OUTLOOK
    return "outlook_csv" if wide or has_prefix or "anrede" in names else "csv"
