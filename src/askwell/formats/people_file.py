"""A file that may hold people: what it is, told by its content, and who is in it; zip files are looked into."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from askwell.formats.address_csv import find_sheet_header, iter_people_csv
from askwell.formats.decoding import decode
from askwell.formats.linkedin import iter_connections
from askwell.formats.linkedin.header import find_header
from askwell.formats.linkedin.others import kind_of_other, summary_of_other
from askwell.formats.records import PersonRecord, Problem
from askwell.formats.vcard import iter_cards

LARGEST = 256 * 1024 * 1024
_MOST_FILES = 2_000
_MOST_TIMES = 200
_SAMPLE = 262_144
_CARD = re.compile(r"^\s*BEGIN\s*:\s*V(?:CARD|CALENDAR)\s*$", re.IGNORECASE | re.MULTILINE)
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OFFICE = ("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF")
_LEFT_OUT = ("__MACOSX/", ".DS_Store", "Thumbs.db")


@dataclass(frozen=True, slots=True)
class FileReading:
    """One file: its name (`all.zip: Connections.csv` inside an archive), its kind, and its people and problems in order.

    ``summary`` says what a recognised file without people holds. ``items`` can be walked once.
    """

    name: str
    kind: str
    items: Iterator[PersonRecord | Problem]
    summary: dict[str, object] = field(default_factory=dict)


def read_file(name: str, data: bytes) -> Iterator[FileReading]:
    """Give the readings of a file, or of each file in a zip archive; whatever is wrong is a Problem in ``items``."""
    if not is_archive(data):
        yield _one(name, data)
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            yield from _members(name, archive)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, EOFError) as wrong:
        reason = "This zip archive is damaged or was not downloaded to its end."
        yield _refused(name, reason, "Download it again and choose the new file.", str(wrong))


def is_archive(data: bytes) -> bool:
    """Whether these bytes are a zip archive, empty or half ones too."""
    return data.startswith(_ZIP)


def kind_of(data: bytes) -> str:
    """Return what sort of file this is, or "unknown"."""
    text = decode(data[:_SAMPLE]).text
    if _CARD.search(text):
        return "vcard"
    if other := kind_of_other(text):
        return other
    header = find_header(text)
    if header and "connected" in header.columns:
        return "linkedin_connections"
    sheet = find_sheet_header(text)
    if sheet and sheet.kind != "csv":
        return sheet.kind
    if header:
        return "linkedin_connections"
    return sheet.kind if sheet else "unknown"


def _one(name: str, data: bytes) -> FileReading:
    kind = kind_of(data)
    if kind == "vcard":
        return FileReading(name, kind, iter_cards(data))
    if kind == "linkedin_connections":
        return FileReading(name, kind, iter_connections(data))
    if kind.startswith("linkedin_"):
        decoded = decode(data)
        return FileReading(name, kind, iter(decoded.problems), summary_of_other(decoded.text))
    return FileReading(name, kind, iter_people_csv(data))


def _members(name: str, archive: zipfile.ZipFile) -> Iterator[FileReading]:
    infos = [info for info in archive.infolist() if not info.is_dir()]
    if any(info.filename in _OFFICE for info in infos):
        yield _refused(
            name, "This is an Office file or a program.", "Save the sheet as CSV and choose that file."
        )
        return
    if not infos:
        yield _refused(name, "This zip archive is empty.", "Download it again and choose the new file.")
        return
    left = LARGEST
    for at, info in enumerate(infos):
        inside = f"{name}: {info.filename}"
        if info.filename.startswith(_LEFT_OUT) or info.filename.endswith(_LEFT_OUT):
            continue
        bomb = info.file_size > _MOST_TIMES * max(info.compress_size, 10_000)
        if at >= _MOST_FILES or bomb or info.file_size > left:
            reason = "This unpacks to more than an address book can be, so it was not opened."
            yield _refused(inside, reason, "Unpack the archive yourself and choose the file that you want.")
            continue
        data, trouble = _unpacked(archive, info, left)
        left -= len(data)
        yield (
            _refused(inside, trouble, "Unpack the archive and choose the file.")
            if trouble
            else _one(inside, data)
        )


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> tuple[bytes, str]:
    if info.flag_bits & 1:
        return b"", "This file is locked with a password."
    if info.filename.casefold().endswith((".zip", ".7z", ".rar")):
        return b"", "This is an archive inside an archive."
    try:
        with archive.open(info) as member:
            # One byte more than announced: a size that lies is found out here.
            data = member.read(min(info.file_size, most) + 1)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, ValueError, RuntimeError):
        return b"", "This file in the archive is damaged."
    return (data, "") if len(data) <= info.file_size else (b"", "This file is larger than it says.")


def _refused(name: str, reason: str, what_to_do: str, raw: str = "") -> FileReading:
    return FileReading(name, "unknown", iter([Problem("the file", reason, what_to_do, raw)]))
