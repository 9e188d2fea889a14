"""An archive opened: looked through to the end before any of it is believed, and never unpacked to disk."""

import datetime as dt
import io
import json
import os
import struct
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, BinaryIO, cast
from zipfile import BadZipFile, ZipFile

from askwell.formats.archive import layout
from askwell.formats.archive.checking import problem_of_file, problems_of_listing
from askwell.formats.archive.layout import Entry, Manifest, Scalar
from askwell.formats.records import Problem

_ANOTHER_COPY = "Choose another copy of it, or make a new archive in the Askwell that it came from."
_FOREIGN = Problem(
    layout.MANIFEST,
    "It has no manifest of Askwell: it is another kind of file, or was not written to the end.",
    _ANOTHER_COPY,
)
_DAMAGED = (
    BadZipFile,
    EOFError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""All that the zip reader of one or another Python raises for bytes that are no sound zip file."""


@dataclass(frozen=True, slots=True)
class Archive:
    """An archive that was found whole: every file is there, as long as it should be, with the checksum it should have."""

    manifest: Manifest
    _bundle: ZipFile

    @property
    def made_at(self) -> dt.datetime:
        """The moment at which it was made."""
        return self.manifest.made_at

    @property
    def app_version(self) -> str:
        """The version of Askwell that made it."""
        return self.manifest.app_version

    @property
    def tables(self) -> Mapping[str, int]:
        """The number of rows of each table, in the order in which they were written."""
        return {entry.table: entry.rows for entry in self.manifest.entries if entry.table}

    @property
    def extras(self) -> tuple[str, ...]:
        """The paths of the files beside the tables."""
        return tuple(entry.path for entry in self.manifest.entries if not entry.table)

    def rows(self, table: str) -> Iterator[dict[str, Scalar]]:
        """Give the rows of `table` one by one; raises KeyError where there is no such table."""
        with _opened(self._bundle, layout.path_of(table)) as lines:
            for line in lines:
                yield json.loads(line)

    def open_extra(self, path: str) -> BinaryIO:
        """Open a file beside the tables for reading; raises KeyError where there is none."""
        return _opened(self._bundle, path)


def open_archive(stream: BinaryIO) -> tuple[Archive | None, list[Problem]]:
    """Open an archive from a seekable `stream`, which stays open as long as the archive is used.

    The whole is read once, in pieces: paths, sizes, how far it unpacks, checksums, number of rows, each row. Only what
    passes becomes an Archive, without problems; otherwise there is none, and each problem says what to do.
    """
    try:
        return _open(stream)
    except _DAMAGED:
        return None, [
            Problem(
                "the archive",
                "It is damaged, was not written to the end, or is no archive at all.",
                _ANOTHER_COPY,
            )
        ]


def _open(stream: BinaryIO) -> tuple[Archive | None, list[Problem]]:
    packed = stream.seek(0, os.SEEK_END)
    bundle = ZipFile(stream)
    if layout.MANIFEST not in bundle.namelist():
        return None, [_FOREIGN]
    problems = problems_of_listing(bundle.infolist(), packed)
    if problems:
        return None, problems
    manifest, problems = _manifest(bundle)
    if manifest is None:
        return None, problems
    problems = _differences(bundle, manifest) or [
        problem for entry in manifest.entries for problem in _faults(bundle, entry)
    ]
    return (None, problems) if problems else (Archive(manifest, bundle), [])


def _opened(bundle: ZipFile, path: str) -> BinaryIO:
    """Open a file for reading by lines; the zip reader's own way is many times slower when lines have a limit."""
    return io.BufferedReader(cast("io.RawIOBase", bundle.open(path)))


def _manifest(bundle: ZipFile) -> tuple[Manifest | None, list[Problem]]:
    found: Any = None
    with suppress(ValueError, RecursionError):
        found = json.loads(bundle.read(layout.MANIFEST).decode())
    if not isinstance(found, dict) or found.get("format") != layout.FORMAT:
        return None, [_FOREIGN]
    newer = _newer(found)
    if newer:
        return None, [newer]
    try:
        return layout.from_json(found), []
    except (KeyError, TypeError, ValueError, AttributeError):
        reason = "The list of what is in the archive is damaged."
        return None, [Problem(layout.MANIFEST, reason, _ANOTHER_COPY)]


def _newer(found: dict[str, Any]) -> Problem | None:
    said = found.get("format_version")
    if type(said) is not int or said <= layout.FORMAT_VERSION:
        return None
    by = str(found.get("app_version", ""))[:40]
    return Problem(
        layout.MANIFEST,
        f"It was made by a newer Askwell ({by}), in a form that this one does not know (version {said}).",
        "Update Askwell here, then choose the archive again.",
    )


def _differences(bundle: ZipFile, manifest: Manifest) -> list[Problem]:
    """Compare the files that are there with those that are listed."""
    there = {info.filename: info.file_size for info in bundle.infolist() if info.filename != layout.MANIFEST}
    listed = {entry.path: entry.size for entry in manifest.entries}
    missing = [Problem(path, "This file is missing.", _ANOTHER_COPY) for path in listed if path not in there]
    added = [
        Problem(path, "This file was added later.", _ANOTHER_COPY) for path in there if path not in listed
    ]
    changed = [
        Problem(path, "This file is not as long as it was.", _ANOTHER_COPY)
        for path, size in listed.items()
        if there.get(path, size) != size
    ]
    return missing + added + changed


def _faults(bundle: ZipFile, entry: Entry) -> Iterator[Problem]:
    try:
        with _opened(bundle, entry.path) as file:
            found = problem_of_file(file, entry)
    except _DAMAGED:
        found = Problem(entry.path, "This file is damaged.", "")
    if found:
        yield Problem(found.place, found.reason, found.what_to_do or _ANOTHER_COPY, found.raw)
