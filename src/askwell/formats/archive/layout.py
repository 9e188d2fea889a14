"""How an archive is laid out: its names, its limits and its manifest, for the writer and the reader alike."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

FORMAT = "askwell-archive"
FORMAT_VERSION = 1
MANIFEST = "manifest.json"
README = "README.txt"

MEGABYTE = 1024 * 1024
MOST_FILES = 10_000
LARGEST_MANIFEST = 8 * MEGABYTE
LARGEST_ROW = 16 * MEGABYTE
LARGEST_FILE = 2048 * MEGABYTE - 1
LARGEST_TOTAL = 8192 * MEGABYTE
NEVER_A_BOMB = 256 * MEGABYTE
HIGHEST_RATIO = 200

Scalar = str | int | float | bool | None
"""What one value of a row may be; the caller turns days, moments and ids into text."""

_TABLE = re.compile(r"[a-z][a-z0-9_]{0,62}")
_PATH_PART = re.compile(r"\w[\w.-]*", re.ASCII)
_DEEPEST = 5
_LONGEST_PART = 100
_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of an archive: its path, size in bytes and SHA-256; for a table also its name and number of rows."""

    path: str
    size: int
    sha256: str
    table: str = ""
    rows: int = 0


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an archive says about itself."""

    app_version: str
    made_at: dt.datetime
    entries: tuple[Entry, ...]


def is_table(name: str) -> bool:
    """Say whether `name` may be a table: small letters, digits and underscores, at most 63."""
    return _TABLE.fullmatch(name) is not None


def is_path(name: str) -> bool:
    """Say whether `name` may be a file beside the tables: plain ASCII names, at most four folders, no dots alone."""
    parts = name.split("/")
    fine = all(len(part) <= _LONGEST_PART and _PATH_PART.fullmatch(part) for part in parts)
    return (
        fine and len(parts) <= _DEEPEST and name not in {MANIFEST, README} and not name.startswith("tables/")
    )


def path_of(table: str) -> str:
    """Return where the rows of `table` are."""
    return f"tables/{table}.jsonl"


def is_within_limits(total: int, packed: int) -> bool:
    """Say whether files of `total` bytes in an archive of `packed` bytes are what an honest archive may hold."""
    return total <= LARGEST_TOTAL and (total <= NEVER_A_BOMB or total <= packed * HIGHEST_RATIO)


def to_json(manifest: Manifest) -> dict[str, Any]:
    """Return the manifest as it is written."""
    entries = [asdict(entry) for entry in manifest.entries]
    return {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "app_version": manifest.app_version,
        "made_at": manifest.made_at.isoformat(),
        "tables": [entry for entry in entries if entry["table"]],
        "files": [
            {key: entry[key] for key in ("path", "size", "sha256")} for entry in entries if not entry["table"]
        ],
    }


def from_json(found: Mapping[str, Any]) -> Manifest:
    """Return the manifest that was read, of a format and version that we know.

    Raises ValueError, KeyError or TypeError where it is not what `to_json` writes. Keys that we do not know are passed
    over, so that later versions may add some.
    """
    entries = [*map(_table, found["tables"]), *map(_file, found["files"])]
    if len({entry.path for entry in entries}) < len(entries):
        raise ValueError("a path stands twice")
    made_at = dt.datetime.fromisoformat(found["made_at"])
    if made_at.tzinfo is None:
        raise ValueError("made_at has no offset")
    return Manifest(_words(found["app_version"]), made_at, tuple(entries))


def _table(found: Mapping[str, Any]) -> Entry:
    table = _words(found["table"])
    if not is_table(table) or found["path"] != path_of(table):
        raise ValueError(table)
    return Entry(
        path_of(table), _count(found["size"]), _digest(found["sha256"]), table, _count(found["rows"])
    )


def _file(found: Mapping[str, Any]) -> Entry:
    path = _words(found["path"])
    if path != README and not is_path(path):
        raise ValueError(path)
    return Entry(path, _count(found["size"]), _digest(found["sha256"]))


def _words(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _count(value: object) -> int:
    if type(value) is not int or value < 0:
        raise ValueError(value)
    return value


def _digest(value: object) -> str:
    if not _DIGEST.fullmatch(_words(value)):
        raise ValueError(value)
    return _words(value)
