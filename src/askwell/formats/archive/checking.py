"""What is looked at in an archive before it is believed."""

import hashlib
import json
import math
from collections.abc import Sequence
from typing import BinaryIO, NoReturn
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipInfo

from askwell.formats.archive import layout
from askwell.formats.archive.layout import Entry
from askwell.formats.records import Problem

_TABLES = "tables/"
_ENCRYPTED = 0x1
_PIECE = 64 * 1024
_SHOWN = 200
_TRUST = "Use it only if you know who changed it; choose an archive as Askwell made it."


def problems_of_listing(infos: Sequence[ZipInfo], packed: int) -> list[Problem]:
    """Look at the names and sizes that a zip file of `packed` bytes claims, before anything is unpacked."""
    if len(infos) > layout.MOST_FILES:
        return [Problem("the archive", f"It has {len(infos)} files, more than any of Askwell's.", _TRUST)]
    if not layout.is_within_limits(sum(info.file_size for info in infos), packed):
        return [Problem("the archive", "Unpacked it would be far larger than any of Askwell's.", _TRUST)]
    seen: set[str] = set()
    problems = []
    for info in infos:
        reason = _reason_against(info, seen)
        if reason:
            problems.append(Problem(info.orig_filename[:_SHOWN], reason, _TRUST))
        seen.add(info.filename.casefold())
    return problems


def _reason_against(info: ZipInfo, seen: set[str]) -> str:
    largest = layout.LARGEST_MANIFEST if info.filename == layout.MANIFEST else layout.LARGEST_FILE
    if not _is_name(info.orig_filename):
        return "No file of Askwell's has such a name."
    if info.filename.casefold() in seen:
        return "This file is in the archive twice."
    if info.flag_bits & _ENCRYPTED or info.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
        return "This file is locked or packed in a way that Askwell does not use."
    return "This file is larger than any of Askwell's." if info.file_size > largest else ""


def _is_name(name: str) -> bool:
    table = name.removeprefix(_TABLES).removesuffix(".jsonl")
    return (
        name in {layout.MANIFEST, layout.README}
        or layout.is_path(name)
        or (layout.is_table(table) and name == layout.path_of(table))
    )


def problem_of_file(file: BinaryIO, entry: Entry) -> Problem | None:
    """Read a file to its end, and say what is wrong with it if anything is; an empty `what_to_do` leaves that open."""
    digest = hashlib.sha256()
    rows = 0
    doubt: Problem | None = None
    while piece := file.readline(layout.LARGEST_ROW + 1) if entry.table else file.read(_PIECE):
        digest.update(piece)
        rows += 1
        reason = _reason_against_row(piece) if entry.table and doubt is None else ""
        if reason:
            doubt = Problem(
                f"{entry.path}, row {rows}", reason, "", piece[:_SHOWN].decode("utf-8", "replace")
            )
    if digest.hexdigest() != entry.sha256:
        return Problem(entry.path, "This file was changed or damaged after the archive was made.", "")
    if entry.table and doubt is None and rows != entry.rows:
        return Problem(entry.path, f"It has {rows} rows where {entry.rows} are listed.", "")
    return doubt


def _reason_against_row(line: bytes) -> str:
    if len(line) > layout.LARGEST_ROW:
        return "This row is longer than any of Askwell's."
    if not line.endswith(b"\n"):
        return "This row was not written to its end."
    try:
        row = _loaded(line.decode())
    except (ValueError, RecursionError):
        return "This row is not JSON in UTF-8."
    if not isinstance(row, dict):
        return "This row is not a set of named values."
    known = all(map(_is_scalar, row.values()))
    return "" if known else "This row holds more than text, numbers, true, false and null."


def _loaded(text: str) -> object:
    """Return the value of a line; raises ValueError for what no database takes, such as half a surrogate pair."""
    row: object = json.loads(text, parse_constant=_refuse)
    if "\\u" in text:
        json.dumps(row, ensure_ascii=False).encode()
    return row


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


def _is_scalar(value: object) -> bool:
    if isinstance(value, float):
        return math.isfinite(value)
    return value is None or isinstance(value, (str, int))
