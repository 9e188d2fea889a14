"""The rows of Connections.csv, each a person or a problem."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from askwell.formats.days import is_day_first, read_day
from askwell.formats.linkedin.header import Header, find_header, no_header
from askwell.formats.linkedin.moments import why_no_day
from askwell.formats.linkedin.profiles import profile_key
from askwell.formats.linkedin.tables import CONTROLS, usable
from askwell.formats.records import Labelled, PersonRecord, Problem
from askwell.formats.sheet import Row, rows
from askwell.formats.text_file import TextFile

_FORMULA_STARTS = frozenset("=+-@")
_FORMULA = re.compile(r".*\w")
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+")
_CHECK_ROW = "Open the file, look at this row, and correct the person by hand if needed."


def read_connections(data: bytes) -> tuple[list[PersonRecord], list[Problem]]:
    """Read a whole Connections.csv: the people in the order of the file, and every row or cell in doubt."""
    records: list[PersonRecord] = []
    problems: list[Problem] = []
    for item in iter_connections(data):
        if isinstance(item, Problem):
            problems.append(item)
        else:
            records.append(item)
    return records, problems


def iter_connections(data: bytes) -> Iterator[PersonRecord | Problem]:
    """Give the people and the problems of a Connections.csv one by one, in the order of the file."""
    return connections_in(TextFile((data,), _known))


def connections_in(file: TextFile) -> Iterator[PersonRecord | Problem]:
    """Give the people and the problems of a Connections.csv that is read in pieces; a row at a time is held."""
    if file.refusal:
        yield file.refusal
        return
    header = find_header(file.sample)
    if header is None:
        yield no_header(file.sample)
        return
    at = header.columns.get("connected", -1)
    first = rows(file.sample, header.delimiter, width=len(header.row.cells), after=header.row)
    days = (row.cells[at] for row in first if 0 <= at < len(row.cells))
    day_first = is_day_first(days, otherwise=header.day_first)
    yield from _people(file.lines(), replace(header, day_first=day_first))
    yield from file.problems


def _known(text: str) -> int:
    header = find_header(text.splitlines())
    return len(header.columns) if header else 0


def _people(lines: Iterator[str], header: Header) -> Iterator[PersonRecord | Problem]:
    seen_a_row = False
    for row in rows(lines, header.delimiter, width=len(header.row.cells), after=header.row):
        if any(cell.strip() for cell in row.cells):
            seen_a_row = True
            yield from [_repeated(row)] if row.cells == header.row.cells else _read_row(row, header)
    if not seen_a_row:
        yield Problem(
            f"row {header.row.number}",
            "The header is there, but nobody follows it.",
            "Export your connections again and choose the new file.",
            header.row.raw,
            kept=True,
        )


def _repeated(row: Row) -> Problem:
    reason = "This row repeats the names of the columns."
    return Problem(f"row {row.number}", reason, "Nothing is lost: nobody is in it.", row.raw)


def _read_row(row: Row, header: Header) -> Iterator[PersonRecord | Problem]:
    reading = _Reading(row, header)
    name = reading.name()
    if not name:
        yield _nobody(row, header)
        return
    yield reading.record(name)
    yield from reading.problems


def _nobody(row: Row, header: Header) -> Problem:
    filled = [at for at, cell in enumerate(row.cells) if cell.strip()]
    if filled == [header.columns.get("connected")]:
        return Problem(
            f"row {row.number}",
            "Only a date is left: this member has closed the account or hides the profile.",
            "There is nothing to bring in. If you remember the name, add the person by hand.",
            row.raw,
        )
    return Problem(
        f"row {row.number}",
        "There is no name in this row.",
        "Add the person by hand if you know the name.",
        row.raw,
    )


class _Reading:
    """One row being read: takes its cells, and collects what is in doubt and what found no place."""

    def __init__(self, row: Row, header: Header) -> None:
        self.row = row
        self.header = header
        self.problems: list[Problem] = []
        self.unknown: list[tuple[str, str]] = []
        found = ((field, row.cells[at]) for field, at in header.columns.items() if at < len(row.cells))
        self.cells = {field: " ".join(CONTROLS.sub("", cell).split()) for field, cell in found}
        self._check_shape()
        self._check_cells()

    def name(self) -> str:
        """Give the full name, or "" where the row names nobody."""
        parts = (self.cells.get("given"), self.cells.get("family"))
        return " ".join(filter(None, parts)) or self.cells.get("full", "")

    def record(self, name: str) -> PersonRecord:
        """Give the person of this row; what is in doubt goes to `problems`."""
        emails, connected_on = self._emails(), self._connected_on()
        url = self._usable("url")
        key = profile_key(url)
        title, organisation = self._usable("position"), self._usable("company")
        self._keep_the_rest()
        return PersonRecord(
            full_name=name,
            given_name=self.cells.get("given", ""),
            family_name=self.cells.get("family", ""),
            title=title,
            organisation=organisation,
            emails=emails,
            profile_url=url if key else "",
            urls=() if key or not url else (Labelled(url),),
            connected_on=connected_on,
            place=f"row {self.row.number}",
            raw=self.row.raw,
            unknown=tuple(self.unknown),
        )

    def _check_cells(self) -> None:
        """Say where a cell held control characters or looks like a formula; both are only text to us."""
        for field, value in self.cells.items():
            if value[:1] in _FORMULA_STARTS and _FORMULA.match(value):
                self._doubt(
                    f"{self._column(field)} looks like a spreadsheet formula: {value[:60]}",
                    "It was kept as plain text. " + _CHECK_ROW,
                )
        if CONTROLS.search(self.row.raw):
            self._doubt("This row held invisible control characters, which were left out.", _CHECK_ROW)

    def _usable(self, field: str) -> str:
        """Give a cell, but not a filler such as NULL or N/A, which says nothing."""
        return usable(self.cells.get(field, ""))

    def _emails(self) -> tuple[Labelled, ...]:
        value = self._usable("email")
        words = re.split(r"[;,\s]+", value)
        found = tuple(Labelled(word.strip("<>")) for word in words if _EMAIL.fullmatch(word))
        if value and len(found) < len(words):
            self.unknown.append((self._column("email"), value))
            self._doubt(
                f"This is not an email address: {value[:60]}", "Write the address on the person's page."
            )
        return found

    def _connected_on(self) -> date | None:
        value = self._usable("connected")
        day = read_day(value, day_first=self.header.day_first)
        if value and day is None:
            self.unknown.append((self._column("connected"), value))
            self._doubt(why_no_day(value), "The person was kept without the date.")
        return day

    def _keep_the_rest(self) -> None:
        known = set(self.header.columns.values())
        if self.cells.get("given") or self.cells.get("family"):
            known.discard(self.header.columns.get("full", -1))
        names = self.header.row.cells
        for at, cell in enumerate(self.row.cells):
            if at not in known and cell.strip():
                name = names[at].strip() if at < len(names) else ""
                self.unknown.append((name or f"column {at + 1}", cell))

    def _check_shape(self) -> None:
        wanted, got = len(self.header.row.cells), len(self.row.cells)
        if self.row.broken:
            self._doubt("A quotation mark in this row is never closed.", _CHECK_ROW)
        if got < wanted:
            self._doubt(
                f"This row has {got} cells where the header has {wanted}; the rest was taken as empty.",
                _CHECK_ROW,
            )
        elif any(cell.strip() for cell in self.row.cells[wanted:]):
            self._doubt(
                f"This row has {got} cells where the header has {wanted}, perhaps from a comma without quotation marks.",
                _CHECK_ROW,
            )

    def _column(self, field: str) -> str:
        return self.header.row.cells[self.header.columns[field]].strip().removeprefix("\ufeff")

    def _doubt(self, reason: str, what_to_do: str) -> None:
        place = f"row {self.row.number}"
        self.problems.append(Problem(place, reason, what_to_do, self.row.raw, kept=True))
