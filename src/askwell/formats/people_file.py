"""A file that may hold people: what it is, told by its content, and who is in it; zip files are looked into."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import BinaryIO

from askwell.formats import address_csv, address_list, ldif, people_archive
from askwell.formats.address_csv.asking import SheetLook, look_at_sheet
from askwell.formats.address_csv.header import find_sheet_header, known_columns
from askwell.formats.address_csv.told import NOTHING_TOLD, SheetsTold
from askwell.formats.linkedin import career, connections, invitations, messages
from askwell.formats.linkedin.aside import read_aside
from askwell.formats.linkedin.download import holds_nobody
from askwell.formats.linkedin.header import find_header
from askwell.formats.linkedin.kinds import find_other
from askwell.formats.linkedin.records import Entry, Other
from askwell.formats.linkedin.tables import Found, TableRow, rows_below
from askwell.formats.records import PersonRecord, Problem
from askwell.formats.sheet import cells_of
from askwell.formats.text_file import SAMPLE, TextFile
from askwell.formats.vcard.cards import cards_in, looks_like_cards

_PIECE = 65_536
_FIRST = 3

Items = Iterator[PersonRecord | Problem]
_LOOKS: tuple[tuple[str, Callable[[Sequence[str]], bool]], ...] = (
    ("vcard", looks_like_cards),
    ("ldif", ldif.looks_like_ldif),
    ("addresses", address_list.looks_like_addresses),
)
# Of these no program's columns are known for sure.
LEFT_OUT = "left_out"
_TO_BE_NAMED = frozenset({"csv", "unknown"})
_READERS: dict[str, Callable[[TextFile], Items]] = {
    "vcard": cards_in,
    "ldif": ldif.people_in,
    "linkedin_connections": connections.connections_in,
    "addresses": address_list.people_in,
}
_ENTRIES: dict[str, Callable[[TextFile], Iterator[Entry | Problem]]] = {
    "linkedin_messages": messages.messages_in,
    "linkedin_invitations": invitations.invitations_in,
    "linkedin_positions": career.positions_in,
    "linkedin_education": career.education_in,
    "linkedin_skills": career.skills_in,
    "linkedin_profile": career.profiles_in,
}


@dataclass(frozen=True, slots=True)
class FileReading:
    """One file: its name (`all.zip: Connections.csv` inside an archive), its kind, and what is in it.

    `items` are its people and problems in order. A file of LinkedIn's download that holds no address book gives in
    `entries` its messages, invitations and so on with the problems, and each row of one that lists nobody as it came;
    of such a file `items` are the problems alone.
    Walk one of the two, once, before the next reading is asked for. `summary` then says of such a file how many `rows`
    it has, its `columns` and its `first` three rows; it is whole when the walk has ended. ``sheet`` shows a file
    whose columns a person can name: any CSV that no program of ours is known to write.
    """

    name: str
    kind: str
    items: Items
    entries: Iterator[Entry | Problem] = field(default_factory=lambda: iter(()))
    summary: dict[str, object] = field(default_factory=dict)
    sheet: SheetLook | None = None


def open_people_file(
    name: str, file: BinaryIO, *, told: SheetsTold = NOTHING_TOLD, of_download: bool = False
) -> Iterator[FileReading]:
    """Give the readings of an open file of any size, or of each file in a zip archive, without ever holding it whole.

    `file` is open for reading bytes and can be sought in. Guaranteed: what is read is the same however its bytes come
    in pieces; memory stays below some 100 MB whatever the file is (a sample of 256 kB tells its kind and encoding; one
    row, card or entry is held at a time, the longest line 16 MB); the time grows with the size only. A zip archive is
    looked into, and one in that, with bounds that a bomb cannot pass. Nothing is raised but what `file` raises.
    ``told`` is what somebody has said of the columns of sheets; ``of_download`` that the file lies beside others as in
    LinkedIn's download, where a file that lists nobody is known by its name.
    """
    start = file.read(4)
    file.seek(0)
    if is_archive(start):
        yield from (_of_part(part, told) for part in people_archive.parts_of(name, file))
    else:
        yield _one(name, iter(lambda: file.read(_PIECE), b""), told, of_download=of_download)


def is_archive(data: bytes) -> bool:
    """Whether these bytes are a zip archive, empty or half ones too."""
    return data.startswith(people_archive.BEGINNINGS)


def kind_of(data: bytes) -> str:
    """Return what sort of file this is, or "unknown"."""
    return _kind(_text_file((data[: SAMPLE - 1],)).sample)[0]


def _text_file(pieces: Iterable[bytes]) -> TextFile:
    return TextFile(pieces, known_columns)


def _kind(lines: Sequence[str], told: SheetsTold = NOTHING_TOLD) -> tuple[str, Found | None]:
    """Return what the first lines of a file begin, and the table of LinkedIn's download that they are, if any."""
    if told and (known := look_at_sheet(lines, told)) and known.is_told:
        return "csv", None
    for kind, looks_like_it in _LOOKS:
        if looks_like_it(lines):
            return kind, None
    if other := find_other(lines):
        return other.table.kind, other
    header = find_header(lines)
    if header and header.is_sure:
        return "linkedin_connections", None
    sheet = find_sheet_header(lines)
    if header and (sheet is None or sheet.kind == "csv"):
        return "linkedin_connections", None
    return sheet.kind if sheet else "unknown", None


def _of_part(part: people_archive.Part, told: SheetsTold) -> FileReading:
    """Give the reading of a file in an archive, and after all that it holds whether it ended too early."""
    pieces = part.pieces
    if pieces is None:
        return FileReading(part.name, "unknown", iter([part.problem] if part.problem else []))
    reading = _one(part.name, pieces, told, of_download=part.of_download)
    if pieces.damaged and not pieces.began:
        return FileReading(part.name, "unknown", iter([people_archive.DAMAGED]))

    def damage() -> Iterator[Problem]:
        if pieces.damaged:
            yield people_archive.DAMAGED

    items: Items = chain[PersonRecord | Problem](reading.items, damage())
    return replace(reading, items=items, entries=chain[Entry | Problem](reading.entries, damage()))


def _one(
    name: str, pieces: Iterable[bytes], told: SheetsTold = NOTHING_TOLD, *, of_download: bool = False
) -> FileReading:
    file = _text_file(pieces)
    kind, found = _kind(file.sample, told)
    if of_download and (kind == "unknown" or holds_nobody(name)):
        return _put_aside(name, kind if found and kind not in _ENTRIES else "linkedin_other", file)
    if found is None and kind in _READERS:
        return FileReading(name, kind, _READERS[kind](file))
    if found is None:
        sheet = look_at_sheet(file.sample, told) if kind in _TO_BE_NAMED and not file.refusal else None
        if sheet and sheet.is_left_out:
            return replace(_put_aside(name, LEFT_OUT, file), sheet=sheet)
        return FileReading(name, kind, address_csv.people_in(file, told), sheet=sheet)
    summary: dict[str, object] = {"rows": 0, "columns": _names(found), "first": []}
    entries = _counted(file, found, summary)
    problems = (item for item in entries if isinstance(item, Problem))
    return FileReading(name, kind, problems, entries, summary)


def _put_aside(name: str, kind: str, file: TextFile) -> FileReading:
    summary: dict[str, object] = {"rows": 0, "columns": [], "first": []}
    entries = read_aside(file, summary)
    problems = (item for item in entries if isinstance(item, Problem))
    return FileReading(name, kind, problems, entries, summary)


def _names(found: Found) -> list[str]:
    return [cell.strip().removeprefix("\ufeff") for cell in found.header.cells]


def _counted(file: TextFile, found: Found, summary: dict[str, object]) -> Iterator[Entry | Problem]:
    """Give the entries of a file, and fill its summary on the way."""
    rows = 0
    first: list[dict[str, str]] = []
    reader = _ENTRIES.get(found.table.kind)
    for item in reader(file) if reader else rows_below(file.lines(), found):
        if not isinstance(item, Problem):
            rows += 1
            if len(first) < _FIRST:
                first.append(_cells(item, found))
        yield Other(place=item.place, raw=item.raw) if isinstance(item, TableRow) else item
        summary.update(rows=rows, first=first)
    if not reader:
        yield from file.problems


def _cells(item: Entry | TableRow, found: Found) -> dict[str, str]:
    """Return a row's cells by the names of their columns."""
    cells, _ = cells_of(item.raw, found.delimiter)
    return {name: cell for name, cell in zip(_names(found), cells, strict=False) if cell.strip()}
