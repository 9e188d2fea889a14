"""The row of column names of an address book, and what each of its columns holds."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from askwell.formats.address_csv.words import FIELD_OF, KINDS, PLACES, plain
from askwell.formats.sheet import Row, rows

_NUMBERED = re.compile(
    r"(e ?mail|phone|address|organization|website|relation|event|custom field|im|instant message) (\d+) (.+)"
)
_KIND_OF = {"e mail": "email", "email": "email", "phone": "phone", "address": "address", "website": "url"}
_ORGANISATION = {"name": "organisation", "title": "job", "department": "department"}
_EMAIL = re.compile(r"[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+")
_PHONE = re.compile(r"[+(]?\d[\d\s()./-]{5,20}")
_URL = re.compile(r"https?://\S+|www\.\S+", re.IGNORECASE)
_ROWS_BEFORE = 30
_SAMPLE = 200_000
_LOOKED_AT = 40
_LONGEST_NAME = 60
_ENOUGH = 0.6
_MOST_CELLS = 2_000
# Where a word is both: a first name beside a family name, a whole name without one.
_WHOLE_OR_FIRST = frozenset({"nombre", "nome", "jmeno", "meno"})


@dataclass(frozen=True, slots=True)
class Column:
    """What one column holds: a field, the file's word for it (a place such as "work"), and its part or group."""

    field: str
    label: str = ""
    group: str = ""
    part: str = ""


@dataclass(frozen=True, slots=True)
class SheetHeader:
    """Where each field stands; `row` is nothing where the file begins with its first person."""

    kind: str
    delimiter: str
    columns: dict[int, Column]
    names: tuple[str, ...]
    row: Row | None


def find_sheet_header(text: str) -> SheetHeader | None:
    """Return the columns of an address book, or nothing where no row names or shows any way to know a person."""
    sample = text[:_SAMPLE]
    for delimiter in sorted((",", ";", "\t"), key=sample[:20_000].count, reverse=True):
        first = [
            row for row in islice(rows(sample, delimiter), _ROWS_BEFORE) if len(row.cells) <= _MOST_CELLS
        ]
        for at, row in enumerate(first):
            columns = _named(row.cells)
            if _enough(columns) and not any(_EMAIL.fullmatch(cell.strip()) for cell in row.cells):
                below = [other.cells for other in islice(rows(sample, delimiter, after=row), _LOOKED_AT)]
                _add_guessed(columns, row.cells, below)
                return SheetHeader(_kind(row.cells), delimiter, columns, row.cells, row)
            if at == 0 and (found := _nameless(first, delimiter)):
                return found
    return None


def _named(cells: Sequence[str]) -> dict[int, Column]:
    columns = {at: column for at, cell in enumerate(cells) if (column := column_of(cell))}
    fields = {column.field for column in columns.values()}
    for at, column in columns.items():
        word = plain(cells[at]).replace(" ", "")
        if column.field == "given" and word in _WHOLE_OR_FIRST and "family" not in fields:
            columns[at] = Column("full")
        elif column.field == "title":
            columns[at] = Column("prefix" if "job" in fields else "job")
        elif (column.field == "full" and word == "name" and "given" in fields and "family" not in fields) or (
            word == "nom" and column.field == "full" and "given" in fields
        ):
            columns[at] = Column("family")
    return columns


def column_of(name: str) -> Column | None:
    """Return what a column of this name holds, or nothing for a name that says nothing to us."""
    if len(name) > _LONGEST_NAME:
        return None
    words = plain(name)
    if match := _NUMBERED.fullmatch(words):
        return _of_group(match[1], match[2], match[3])
    joined = words.replace(" ", "")
    if joined == "nom":
        return Column("full")
    if field := FIELD_OF.get(joined):
        return Column(field)
    return _by_words(words, joined)


def _of_group(what: str, number: str, part: str) -> Column | None:
    if what == "organization":
        return Column(_ORGANISATION[part]) if part in _ORGANISATION else None
    field = _KIND_OF.get(what)
    if field is None:
        return None
    if field == "email" and part == "address":
        return Column("email", "")
    return Column(field, group=f"{what} {number}", part="label" if part == "type" else part)


def _by_words(words: str, joined: str) -> Column | None:
    kind = next(
        (kind for kind, stems in KINDS if any(_has(words, joined, stem, kind) for stem in stems)), None
    )
    if kind in (None, "skip"):
        return None
    place = next((place for place, stems in PLACES if any(_has(words, joined, s, "") for s in stems)), "")
    if kind == "email":
        return Column("email", place)
    if kind in ("phone", "fax"):
        return Column("phone", f"{place} fax".strip() if kind == "fax" else place or _phone_word(words))
    if kind == "url":
        return Column("url", place)
    return Column("address", place, group=f"place {place}", part=str(kind))


def _phone_word(words: str) -> str:
    return next(
        (word for word in ("pager", "car", "main", "primary", "telex", "radio") if word in words.split()), ""
    )


def _has(words: str, joined: str, stem: str, kind: str) -> bool:
    if kind == "email" or not stem.isascii():
        return stem in joined
    return any(word.startswith(stem) if len(stem) > 3 else word == stem for word in words.split())  # noqa: PLR2004  # short stems begin too many words


def _enough(columns: dict[int, Column]) -> bool:
    fields = {column.field for column in columns.values()}
    return bool(fields & {"full", "given", "family", "email"}) and (len(fields) > 1 or "email" in fields)


def _kind(cells: Sequence[str]) -> str:
    names = {plain(cell) for cell in cells}
    if {"phonetic first name", "group membership", "e mail 1 value"} & names or any(
        (match := _NUMBERED.fullmatch(name)) and match[3] != "address" for name in names
    ):
        return "google_csv"
    if {"primary email", "screen name"} <= names or "birth month" in names:
        return "thunderbird_csv"
    if {"e mail address", "e mail 2 address"} & names or {"business street", "anrede", "given yomi"} & names:
        return "outlook_csv"
    return "outlook_csv" if len(_named(tuple(cells))) > 11 else "csv"  # noqa: PLR2004  # no hand-made list is as wide


def _shown(cells: Sequence[str]) -> str:
    """Return what nearly all of a column's filled cells look like: an address, a number, a page; or nothing."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    for field, shape in (("email", _EMAIL), ("url", _URL), ("phone", _PHONE)):
        if filled and sum(bool(shape.fullmatch(cell)) for cell in filled) >= _ENOUGH * len(filled):
            return field
    return ""


def _add_guessed(columns: dict[int, Column], names: Sequence[str], below: list[tuple[str, ...]]) -> None:
    for at, name in enumerate(names):
        if at not in columns and not (
            _NUMBERED.fullmatch(plain(name)) or "day" in plain(name) or "id" in plain(name).split()
        ):
            field = _shown([cells[at] for cells in below if at < len(cells)])
            if field:
                columns[at] = Column(field, " ".join(name.split()))


def _nameless(first: list[Row], delimiter: str) -> SheetHeader | None:
    """Return the columns of a list without a header: an e-mail address already stands in its first row."""
    if not first or not any(_EMAIL.fullmatch(cell.strip()) for cell in first[0].cells):
        return None
    width = max(len(row.cells) for row in first)
    columns: dict[int, Column] = {}
    for at in range(width):
        field = _shown([row.cells[at] for row in first if at < len(row.cells)])
        if field:
            columns[at] = Column(field)
        elif "full" not in {column.field for column in columns.values()}:
            columns[at] = Column("full")
    return SheetHeader("csv", delimiter, columns, (), None)
