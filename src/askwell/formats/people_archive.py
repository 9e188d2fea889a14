"""A zip archive of address books, its files given in pieces; an archive within it is looked into too."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from askwell.formats.linkedin.download import is_download
from askwell.formats.records import Problem

BEGINNINGS = (b"PK\x03\x04", b"PK\x05\x06")
LARGEST = 4 * 1024**3
LARGEST_INNER = 64 * 1024**2
_MOST_FILES = 5_000
_MOST_TIMES = 200
_NEVER_A_BOMB = 10_000
_SMALL_ARCHIVE = 500_000
_PIECE = 65_536
_OFFICE = ("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF")
_LEFT_OUT = ("__MACOSX/", ".DS_Store", "Thumbs.db")
_OTHER_ARCHIVES = (".7z", ".rar", ".tar", ".gz", ".bz2", ".xz")
WRONG = (
    zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, ValueError, RuntimeError, MemoryError,
)  # fmt: skip
_CHOOSE = "Unpack the archive and choose the file."
DAMAGED = Problem(
    "the end of the file",
    "This file in the archive is damaged; what stands before the damage was read.",
    "Unpack the archive with another program, or download it again.",
    kept=True,
)


@dataclass(frozen=True, slots=True)
class Part:
    """One file of an archive: its bytes in pieces, or the problem for which it is not opened.

    ``of_download`` says that the archive is LinkedIn's download, told by the names of its files.
    """

    name: str
    pieces: "Pieces | None" = None
    problem: Problem | None = None
    of_download: bool = False


class Pieces:
    """The bytes of one file in an archive, no more than it announces.

    `damaged` is true once they ended too early, `began` once there were any.
    """

    def __init__(self, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> None:
        self._archive = archive
        self._info = info
        self.damaged = False
        self.began = False

    def __iter__(self) -> Iterator[bytes]:
        """Give the pieces, each 64 kB at most."""
        left = self._info.file_size
        try:
            with self._archive.open(self._info) as member:
                while left > 0 and (piece := member.read(min(_PIECE, left))):
                    left -= len(piece)
                    self.began = True
                    yield piece
        except WRONG:
            self.damaged = True


def parts_of(name: str, file: BinaryIO) -> Iterator[Part]:
    """Give the files of an archive one by one; read the pieces of one before asking for the next.

    A part that would unpack to more than an address book can be is refused, by what it announces and by what comes. Of
    an archive within the archive (up to 64 MB) the files are given as well, and of one in that none.
    """
    packed = file.seek(0, io.SEEK_END)
    file.seek(0)
    # Entries of a bomb may share the same bytes, so that each by itself looks honest.
    budget = _Budget(min(LARGEST, _MOST_TIMES * max(packed, _SMALL_ARCHIVE)))
    yield from _parts(name, file, budget, depth=0)


@dataclass(slots=True)
class _Budget:
    """How much may still be unpacked, over all archives within one another."""

    size: int
    files: int = _MOST_FILES


def _parts(name: str, file: BinaryIO, budget: _Budget, *, depth: int) -> Iterator[Part]:
    try:
        with zipfile.ZipFile(file) as archive:
            yield from _members(name, archive, budget, depth=depth)
    except WRONG as wrong:
        reason = "This zip archive is damaged or was not downloaded to its end."
        yield _refused(name, reason, "Download it again and choose the new file.", str(wrong)[:500])


def _members(name: str, archive: zipfile.ZipFile, budget: _Budget, *, depth: int) -> Iterator[Part]:
    infos = [info for info in archive.infolist() if not info.is_dir()]
    if any(info.filename in _OFFICE for info in infos):
        yield _refused(
            name, "This is an Office file or a program.", "Save the sheet as CSV and choose that file."
        )
        return
    if not infos:
        yield _refused(name, "This zip archive is empty.", "Download it again and choose the new file.")
        return
    of_download = is_download(info.filename for info in infos)
    for info in infos:
        inside = f"{name}: {info.filename}"
        if info.filename.startswith(_LEFT_OUT) or info.filename.endswith(_LEFT_OUT):
            continue
        budget.files -= 1
        if trouble := _trouble(info, budget):
            yield _refused(inside, trouble, _CHOOSE)
        elif _is_zip(archive, info):
            yield from _inner(inside, archive, info, budget, depth=depth)
        else:
            budget.size -= info.file_size
            yield Part(inside, Pieces(archive, info), of_download=of_download)


def _trouble(info: zipfile.ZipInfo, budget: _Budget) -> str:
    bomb = info.file_size > _MOST_TIMES * max(info.compress_size, _NEVER_A_BOMB)
    if budget.files < 0 or bomb or info.file_size > budget.size:
        return "This unpacks to more than an address book can be, so it was not opened."
    if info.flag_bits & 1:
        return "This file is locked with a password."
    return (
        "This is an archive inside an archive." if info.filename.casefold().endswith(_OTHER_ARCHIVES) else ""
    )


def _is_zip(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bool:
    if info.filename.casefold().endswith(".zip"):
        return True
    try:
        with archive.open(info) as member:
            return member.read(4).startswith(BEGINNINGS)
    except WRONG:
        return False


def _inner(
    name: str, archive: zipfile.ZipFile, info: zipfile.ZipInfo, budget: _Budget, *, depth: int
) -> Iterator[Part]:
    if depth or info.file_size > LARGEST_INNER:
        yield _refused(name, "This is an archive inside an archive.", _CHOOSE)
        return
    budget.size -= info.file_size
    held = io.BytesIO(b"".join(Pieces(archive, info)))
    yield from _parts(name, held, budget, depth=depth + 1)


def _refused(name: str, reason: str, what_to_do: str, raw: str = "") -> Part:
    return Part(name, problem=Problem("the file", reason, what_to_do, raw))
