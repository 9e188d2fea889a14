"""An archive written row by row, so that memory does not grow with what it holds."""

import datetime as dt
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from askwell.formats.archive import layout
from askwell.formats.archive.layout import Entry, Manifest, Scalar
from askwell.formats.archive.readme import readme

_LINE = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"), check_circular=False)
_READABLE_BY_OWNER = 0o600 << 16


class ArchiveCannotHoldThis(ValueError):
    """A name, a value or a size that an archive has no place for."""


def write_archive(
    stream: BinaryIO,
    *,
    tables: Mapping[str, Iterable[Mapping[str, Scalar]]],
    extras: Mapping[str, bytes | Iterable[bytes]],
    made_at: dt.datetime,
    version: str,
) -> Manifest:
    """Write an archive to `stream`: each table a line of JSON a row, then the extras, README.txt and the manifest.

    Tables and rows keep their order. `made_at` is an aware moment, `version` that of Askwell. The same arguments give
    the same bytes. The manifest comes last: an archive that was not written to the end has none and is not opened.
    Raises ArchiveCannotHoldThis for a name, value or size outside the format (docs/archive.md).
    """
    at = made_at.astimezone(dt.UTC)
    entries: list[Entry] = []
    with ZipFile(stream, "w", ZIP_DEFLATED) as bundle:
        for table, rows in tables.items():
            entries.append(_table(bundle, at, table, rows))
        for path, content in extras.items():
            if not layout.is_path(path):
                raise ArchiveCannotHoldThis(f"{path!r} is no name for a file in an archive.")
            entries.append(_write(bundle, at, path, (content,) if isinstance(content, bytes) else content))
        words = readme(entries, made_at=made_at, version=version).encode()
        entries.append(_write(bundle, at, layout.README, (words,)))
        manifest = Manifest(version, made_at, tuple(entries))
        said = json.dumps(layout.to_json(manifest), indent=2).encode()
        _check_sizes(entries, said, bundle)
        _write(bundle, at, layout.MANIFEST, (said,))
    return manifest


def _table(bundle: ZipFile, at: dt.datetime, table: str, rows: Iterable[Mapping[str, Scalar]]) -> Entry:
    if not layout.is_table(table):
        raise ArchiveCannotHoldThis(f"{table!r} is no name for a table in an archive.")
    counted = 0

    def lines() -> Iterator[bytes]:
        nonlocal counted
        for counted, row in enumerate(rows, start=1):  # noqa: B007 - the last one is the number of rows
            yield _line(row, table)

    written = _write(bundle, at, layout.path_of(table), lines())
    return Entry(written.path, written.size, written.sha256, table, counted)


def _line(row: Mapping[str, Scalar], table: str) -> bytes:
    values: Mapping[str, object] = row
    for column, value in values.items():
        if value is not None and not isinstance(value, (str, int, float)):  # true and false are int
            raise ArchiveCannotHoldThis(
                f"{table}: {column!r} is {value!r}, not text, a number, true, false or null."
            )
    try:
        line = f"{_LINE.encode(dict(row))}\n".encode()
    except ValueError as error:  # not a number, infinite, or half a surrogate pair
        raise ArchiveCannotHoldThis(f"{table}: {error}") from error
    if len(line) > layout.LARGEST_ROW:
        raise ArchiveCannotHoldThis(f"{table}: one row has more than {layout.LARGEST_ROW} bytes.")
    return line


def _write(bundle: ZipFile, at: dt.datetime, path: str, chunks: Iterable[bytes]) -> Entry:
    info = ZipInfo(path, (min(max(at.year, 1980), 2107), at.month, at.day, at.hour, at.minute, at.second))
    info.compress_type, info.external_attr = ZIP_DEFLATED, _READABLE_BY_OWNER
    size, digest = 0, hashlib.sha256()
    with bundle.open(info, "w") as file:
        for chunk in chunks:
            size += len(chunk)
            if size > layout.LARGEST_FILE:
                raise ArchiveCannotHoldThis(f"{path} has more than {layout.LARGEST_FILE} bytes.")
            digest.update(chunk)
            file.write(chunk)
    return Entry(path, size, digest.hexdigest())


def _check_sizes(entries: list[Entry], said: bytes, bundle: ZipFile) -> None:
    """Refuse to write what the reader would refuse to open."""
    total = sum(entry.size for entry in entries) + len(said)
    packed = sum(info.compress_size for info in bundle.infolist())
    if not layout.is_within_limits(total, packed):
        raise ArchiveCannotHoldThis(f"{total} bytes, {packed} when packed, are not within the limits.")
    if len(entries) >= layout.MOST_FILES or len(said) > layout.LARGEST_MANIFEST:
        raise ArchiveCannotHoldThis(f"{len(entries)} files are more than an archive may hold.")
