"""Everything out, deleted and back in beside a raw dump and a raw load of the same rows: ``python -m benches.archive``.

The floor of taking out is one SELECT a table, each row a line of JSON in a zip file; that of bringing back is an ``executemany`` of
the same rows into the same empty tables, with their indexes and search triggers, in one transaction. Each step runs in a
process of its own, so that its peak of memory is its own.
"""

import hashlib
import json
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

SIZES = (10_000, 100_000)
BATCH = 5_000


def main() -> None:
    """Measure each size and print."""
    if len(sys.argv) > 1 and sys.argv[1] in STEPS:
        print(json.dumps(STEPS[sys.argv[1]](Path(sys.argv[2]))))
        return
    print("| people | rows | step | s | floor s | ratio | peak MB | file MB |")
    print("|---|---|---|---|---|---|---|---|")
    for size in [int(word) for word in sys.argv[1:]] or SIZES:
        with tempfile.TemporaryDirectory(prefix="askwell-bench-") as folder:
            for line in _measured(Path(folder), size):
                print(line, flush=True)


def _measured(home: Path, size: int) -> Iterator[str]:
    _apart(home, "benches.whole_campaign", str(size))
    before, zipped = _prints(home), home / "everything.zip"
    rows = sum(count for count, _ in before.values())
    for step in STEPS:
        told = json.loads(_apart(home, "benches.archive", step, str(zipped)))
        floor = told.get("floor", 0.0)
        ratio = f"{told['took'] / floor:.2f}" if floor else ""
        yield (
            f"| {size:,} | {rows:,} | {step} | {told['took']:.1f} | {f'{floor:.1f}' if floor else ''} | {ratio} "
            f"| {told['peak']:.0f} | {zipped.stat().st_size / 1e6:.1f} |"
        )
    after = _prints(home)
    other = [table for table in before if before[table] != after[table]]
    yield f"\n{size:,} people: {len(before)} tables compared row by row, {len(other)} differ{': ' if other else ''}{', '.join(other)}\n"


def _apart(home: Path, *words: str) -> str:
    environment = os.environ | {"ASKWELL_HOME": str(home)}
    done = subprocess.run(
        [sys.executable, "-m", *words], env=environment, stdout=subprocess.PIPE, text=True, check=True
    )
    return done.stdout


def _prints(home: Path) -> dict[str, tuple[int, str]]:
    """Return for each table how many rows it has and the SHA-256 of all of them, every column, as SQLite has them."""
    found = {}
    with sqlite3.connect(home / "askwell.sqlite3") as database:
        for table in _tables(database):
            digest, count = hashlib.sha256(), 0
            for count, row in enumerate(database.execute(f'SELECT * FROM "{table}" ORDER BY id'), start=1):  # noqa: B007
                digest.update(repr(row).encode())
            found[table] = (count, digest.hexdigest())
    return found


def _tables(database: sqlite3.Connection) -> list[str]:
    known = database.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%seeker_id%'")
    return sorted(name for (name,) in known)


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _ready() -> tuple[Any, Any]:
    from askwell.cli.household import prepare  # noqa: PLC0415  # not before the home is known

    prepare()
    from django.utils import timezone  # noqa: PLC0415  # after set-up

    from askwell.accounts.local import local_seeker  # noqa: PLC0415  # as above

    return local_seeker(), timezone.now()


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def take_out(zipped: Path) -> dict[str, float]:
    """Write the archive, then the raw dump."""
    seeker, now = _ready()
    from askwell.desk.data.archiving import archive  # noqa: PLC0415  # after set-up

    with zipped.open("wb") as stream:
        took = _seconds(lambda: archive(seeker, stream, now=now))
    return {"took": took, "peak": _peak(), "floor": _seconds(lambda: _dump(zipped))}


def _dump(zipped: Path) -> None:
    with (
        sqlite3.connect(zipped.with_name("askwell.sqlite3")) as database,
        zipfile.ZipFile(zipped.with_name("dump.zip"), "w", zipfile.ZIP_DEFLATED) as bundle,
    ):
        for table in _tables(database):
            with bundle.open(table, "w") as file:
                cursor = database.execute(f'SELECT * FROM "{table}" ORDER BY id')  # our own tables
                names = [column[0] for column in cursor.description]
                for row in cursor:
                    file.write(json.dumps(dict(zip(names, row, strict=True))).encode() + b"\n")


def delete(zipped: Path) -> dict[str, float]:
    """Delete everything, and keep the empty database for the raw load."""
    seeker, _ = _ready()
    from django.db import connection  # noqa: PLC0415  # after set-up

    from askwell.desk.data.erasing import erase_everything  # noqa: PLC0415  # as above

    home = zipped.parent
    shutil.copyfile(home / "askwell.sqlite3", home / "full.sqlite3")
    took = _seconds(lambda: erase_everything(seeker, backups_too=False))
    peak = _peak()
    connection.close()
    shutil.copyfile(home / "askwell.sqlite3", home / "empty.sqlite3")
    return {"took": took, "peak": peak}


def bring_back(zipped: Path) -> dict[str, float]:
    """Look into the archive and restore it, then load the same rows raw."""
    seeker, now = _ready()
    from askwell.desk.data.restoring import look_into, restore  # noqa: PLC0415  # after set-up

    def whole() -> None:
        with zipped.open("rb") as stream:
            look = look_into(stream)
            if look.archive is None or (trouble := restore(seeker, look.archive, now=now)):
                raise SystemExit(" ".join(look.problems) or trouble)

    took = _seconds(whole)
    return {"took": took, "peak": _peak(), "floor": _load(zipped.parent)}


def _load(home: Path) -> float:
    took = 0.0
    with (
        sqlite3.connect(home / "full.sqlite3") as full,
        sqlite3.connect(home / "empty.sqlite3") as empty,
    ):
        empty.execute("PRAGMA foreign_keys=ON")
        empty.execute("BEGIN")
        empty.execute("PRAGMA defer_foreign_keys=ON")
        for table in _tables(full):
            cursor = full.execute(f'SELECT * FROM "{table}" ORDER BY id')  # our own tables
            marks = ", ".join("?" * len(cursor.description))
            insert = f'INSERT INTO "{table}" VALUES ({marks})'  # as above
            while rows := cursor.fetchmany(BATCH):
                took += _seconds(lambda insert=insert, rows=rows: empty.executemany(insert, rows))  # type: ignore[misc]
        took += _seconds(empty.commit)
    return took


STEPS: dict[str, Callable[[Path], dict[str, float]]] = {
    "out": take_out,
    "deleted": delete,
    "back": bring_back,
}

if __name__ == "__main__":
    main()
