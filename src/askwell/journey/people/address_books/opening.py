"""An upload opened: one file or several packed together, told by their content, read item by item."""

import shutil
import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import BinaryIO, TypeVar, cast

from askwell.formats.address_csv import NOTHING_TOLD, SheetLook, SheetsTold
from askwell.formats.linkedin.download import is_download
from askwell.formats.linkedin.records import Entry, Invitation, Message
from askwell.formats.people_file import LEFT_OUT, FileReading, is_archive, open_people_file
from askwell.formats.records import PersonRecord, Problem
from askwell.journey.people.address_books.conversations import Conversations, says_to_whom
from askwell.journey.people.models import Import

Item = TypeVar("Item", PersonRecord, Problem)
_PACKED = b"askwell upload"
_KINDS = {"vcard": Import.Kind.VCARD, "linkedin_connections": Import.Kind.LINKEDIN}
_NOT_OF_PEOPLE = "linkedin_"
_MESSAGES = "linkedin_messages"
_WRITTEN = frozenset({_MESSAGES, "linkedin_invitations"})


@dataclass(frozen=True, slots=True)
class Told:
    """One record of a file with what is in doubt about it, a message or the like, or a problem alone.

    ``kind`` is that of its file.
    """

    kind: str
    record: PersonRecord | None
    problems: tuple[Problem, ...]
    entry: Entry | None = None

    @property
    def weight(self) -> int:
        """Return how much text it holds."""
        found = self.record or self.entry
        return len(found.raw) if found else sum(len(problem.raw) for problem in self.problems)


def pack(files: Iterable[tuple[str, Iterable[bytes]]], target: Path) -> None:
    """Write files with their names as one upload, each piece by piece. A single file stays as it is."""
    waiting = iter(files)
    name, chunks = next(waiting)
    with target.open("wb") as stream:
        stream.writelines(chunks)
    if (second := next(waiting, None)) is None:
        return
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        first = Path(folder) / "first"
        target.replace(first)
        with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as bundle:
            bundle.comment = _PACKED
            with first.open("rb") as stream:
                _member(bundle, name, stream)
            for name, chunks in [second, *waiting]:
                with bundle.open(_member_name(bundle, name), "w", force_zip64=True) as member:
                    for chunk in chunks:
                        member.write(chunk)


def _member(bundle: zipfile.ZipFile, name: str, stream: BinaryIO) -> None:
    with bundle.open(_member_name(bundle, name), "w", force_zip64=True) as member:
        shutil.copyfileobj(stream, member)


def _member_name(bundle: zipfile.ZipFile, name: str) -> str:
    """Return the name under which a file lies in the upload: its own, or with a number where two have the same."""
    taken = set(bundle.namelist())
    plain = PurePath(name.replace("\\", "/")).as_posix().lstrip("/") or "file"
    return plain if plain not in taken else f"{len(taken) + 1}/{plain}"


def open_upload(path: Path, name: str, told: SheetsTold = NOTHING_TOLD) -> Iterator[FileReading]:
    """Give the readings of the files of an upload, those within zip archives too; ``told`` is said of the columns of sheets."""
    if _is_packed(path):
        with zipfile.ZipFile(path) as bundle:
            of_download = is_download(bundle.namelist())
            for info in bundle.infolist():
                with bundle.open(info) as member:
                    file = cast("BinaryIO", member)
                    yield from open_people_file(info.filename, file, told=told, of_download=of_download)
    else:
        with path.open("rb") as file:
            yield from open_people_file(name, file, told=told)


def _is_packed(path: Path) -> bool:
    with path.open("rb") as stream:
        if not is_archive(stream.read(4)):
            return False
    try:
        with zipfile.ZipFile(path) as bundle:
            return bundle.comment == _PACKED
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError):
        return False


def tell(path: Path, name: str, told: SheetsTold = NOTHING_TOLD) -> Iterator[Told]:
    """Give every record and problem of an upload; where it has several files, each place begins with the file's name.

    A doubt stays with its record, which comes just before it.
    """
    alone = not _is_archive(path)
    for reading in open_upload(path, name, told):
        where = "" if alone else f"{reading.name.removeprefix(f'{name}: ')}, "
        if _holds_nobody(reading):
            yield from _written(reading, where, _conversations(path, name, told, reading))
            continue
        last: PersonRecord | None = None
        doubts: list[Problem] = []
        for item in reading.items:
            if isinstance(item, Problem) and item.kept and last and _same_place(item.place, last.place):
                doubts.append(_placed(item, where))
                continue
            if last:
                yield Told(reading.kind, _placed(last, where), tuple(doubts))
            last, doubts = (item, []) if isinstance(item, PersonRecord) else (None, [])
            if isinstance(item, Problem):
                yield Told(reading.kind, None, (_placed(item, where),))
        if last:
            yield Told(reading.kind, _placed(last, where), tuple(doubts))


def _conversations(path: Path, name: str, told: SheetsTold, reading: FileReading) -> Conversations | None:
    """Return who takes part in the conversations of a file of messages that does not say to whom they went: it is read twice."""
    if reading.kind != _MESSAGES or says_to_whom(cast("list[str]", reading.summary["columns"])):
        return None
    alike = (other for other in open_upload(path, name, told) if other.name == reading.name)
    return Conversations(entry for other in alike for entry in other.entries)


def _written(reading: FileReading, where: str, conversations: Conversations | None) -> Iterator[Told]:
    """Give messages, invitations, what the download says of its owner, and each other row as it came."""
    for item in reading.entries:
        if isinstance(item, Problem):
            yield Told(reading.kind, None, (_placed(item, where),))
        else:
            entry = replace(item, place=f"{where}{item.place}") if where else item
            entry = conversations.with_recipients(entry) if conversations else entry
            yield Told(reading.kind, None, (), entry)


def sheet_to_name(path: Path, name: str, told: SheetsTold) -> SheetLook | None:
    """Return the sheet of an upload whose columns a person can name, or None.

    One that cannot be read comes before one that was guessed, and that before one of which it was said already.
    """
    alone = not _is_archive(path)
    sheets = [
        replace(reading.sheet, file="" if alone else reading.name.removeprefix(f"{name}: "))
        for reading in open_upload(path, name, told)
        if reading.sheet
    ]
    return min(sheets, key=lambda sheet: (sheet.is_told, sheet.is_known), default=None)


def _placed(item: Item, where: str) -> Item:
    return replace(item, place=f"{where}{item.place}") if where else item


def _is_archive(path: Path) -> bool:
    with path.open("rb") as stream:
        return is_archive(stream.read(4))


def _same_place(doubt: str, person: str) -> bool:
    """Tell whether "card 3, line 45" or "row 3" speaks of the person at "card 3, line 40" or "row 3"."""
    return doubt.partition(",")[0] == person.partition(",")[0]


def recognise(path: Path, name: str, told: SheetsTold = NOTHING_TOLD) -> tuple[str, Problem | None]:
    """Return the kind of an upload, and why it cannot be brought in when it holds nobody and nothing to look at."""
    archive = _is_archive(path)
    first: Problem | None = None
    kind: str = Import.Kind.ARCHIVE if archive else Import.Kind.LINKEDIN
    for reading in open_upload(path, name, told):
        if reading.sheet and (reading.sheet.is_left_out or not reading.sheet.is_known):
            return (kind if archive else Import.Kind.SHEET), None
        if reading.kind in _WRITTEN and any(
            isinstance(item, Message | Invitation) for item in reading.entries
        ):
            return (kind if archive else Import.Kind.MESSAGES), None
        if not archive and _holds_nobody(reading):
            return kind, _nobody(reading)
        if not archive:
            kind = _KINDS.get(reading.kind, Import.Kind.SHEET)
        for seen, item in enumerate(reading.items):
            if isinstance(item, PersonRecord) or (seen and not archive):
                return kind, None
            first = first or item
            if archive:
                break
    if first is None:
        what_to_do = "Choose an archive that holds Connections.csv, vCards or another address book."
        first = Problem("the archive", "Nobody is listed in the files of this archive.", what_to_do)
    return kind, first


def _holds_nobody(reading: FileReading) -> bool:
    of_a_download = reading.kind.startswith(_NOT_OF_PEOPLE) and reading.kind not in _KINDS
    return of_a_download or reading.kind == LEFT_OUT


def _nobody(reading: FileReading) -> Problem:
    called = reading.kind.removeprefix(_NOT_OF_PEOPLE).replace("_", " ")
    return Problem(
        "the file",
        f"This looks like LinkedIn's {called}.csv, which lists nobody.",
        "Choose Connections.csv, messages.csv, or the whole archive that LinkedIn sent.",
    )
