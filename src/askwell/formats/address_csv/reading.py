"""The rows of an address book in a spreadsheet, each a person or a problem."""

from collections.abc import Iterator

from askwell.formats.address_csv.header import SheetHeader, find_sheet_header, known_columns
from askwell.formats.address_csv.language import plain
from askwell.formats.address_csv.person import read_row
from askwell.formats.address_csv.told import NOTHING_TOLD, SheetsTold
from askwell.formats.records import PersonRecord, Problem
from askwell.formats.sheet import Row, rows
from askwell.formats.text_file import TextFile
from askwell.formats.unrecognised import what_it_is


def read_people_csv(data: bytes) -> tuple[list[PersonRecord], list[Problem]]:
    """Read a whole address book: the people in the order of the file, and every row or cell in doubt."""
    items = list(iter_people_csv(data))
    people = [item for item in items if isinstance(item, PersonRecord)]
    return people, [item for item in items if isinstance(item, Problem)]


def iter_people_csv(data: bytes) -> Iterator[PersonRecord | Problem]:
    """Give the people and the problems of an address book one by one, in the order of the file."""
    return people_in(TextFile((data,), known_columns))


def people_in(file: TextFile, told: SheetsTold = NOTHING_TOLD) -> Iterator[PersonRecord | Problem]:
    """Give the people and the problems of an address book that is read in pieces; a row at a time is held.

    ``told`` is what somebody has said of sheets whose columns could not be told, or were told wrongly.
    """
    if file.refusal:
        yield file.refusal
        return
    header = find_sheet_header(file.sample, told)
    if header is None:
        yield what_it_is(file.sample)
        return
    yield from _people(file.lines(), header)
    yield from file.problems


def _people(lines: Iterator[str], header: SheetHeader) -> Iterator[PersonRecord | Problem]:
    width = len(header.names) or None
    seen = False
    for row in rows(lines, header.delimiter, width=width, after=header.row):
        if not any(cell.strip() for cell in row.cells):
            continue
        seen = True
        if _repeats(row, header):
            reason, do = "This row repeats the names of the columns.", "Nothing is lost: nobody is in it."
            yield Problem(f"row {row.number}", reason, do, row.raw)
        else:
            yield from read_row(row, header)
    if not seen:
        reason, do = "The header is there, but nobody follows it.", "Export it again and choose the new file."
        yield Problem("the file", reason, do, header.row.raw if header.row else "", kept=True)


def _repeats(row: Row, header: SheetHeader) -> bool:
    """Whether this is the header once more, as where several exports were put into one file."""
    if not header.names or row.cells[0].strip().casefold() != header.names[0].strip().casefold():
        return False
    return [plain(cell) for cell in row.cells] == [plain(name) for name in header.names]
