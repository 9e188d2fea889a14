"""Importing beside raw SQL into the same tables, and looking for duplicates: ``python -m benches.imports [duplicates]``.

Each size is filled in a process and a home of its own. The floor is ``executemany`` of the very rows that the import
made, into the same tables with the same indexes and search triggers, in the same process a moment later.
"""

import json
import math
import os
import resource
import subprocess
import sys
import tempfile
import time
from itertools import islice, pairwise
from typing import Any

SIZES = (10_000, 100_000)
# Every so manieth is in the book once more, without an address, for the search of duplicates.
TWICE = 20
_OF_ONE = 3
TABLES = (
    "Organisation",
    "Person",
    "ContactPoint",
    "Circle",
    "CircleMember",
    "SourceRecord",
    "ImportChange",
    "Kept",
    "PastContact",
)


def main() -> None:
    """Measure each kind and size in a process of its own, and print."""
    if len(sys.argv) == _OF_ONE:
        print(json.dumps(one(sys.argv[1], int(sys.argv[2]))))
        return
    if len(sys.argv) == 1:
        _imports()
    print("Possible duplicates, by `askwell duplicates`:")
    _duplicates()


def _imports() -> None:
    print(
        "| what | size | a second | raw SQL a second | ratio | looking first | peak MB | again, all the same |"
    )
    print("|---|---|---|---|---|---|---|---|")
    for kind in ("LinkedIn rows", "LinkedIn messages", "vCards"):
        for size in SIZES:
            print(_line(kind, size, _apart(kind, size)))
    print()


def _line(kind: str, size: int, took: dict[str, float]) -> str:
    rate, raw = size / took["import"], size / took["raw"]
    return (
        f"| {kind} | {size:,} | {rate:,.0f} | {raw:,.0f} | {rate / raw:.2f} | {took['look']:.1f} s | {took['peak']:.0f} | "
        f"{took['again']:.1f} s |"
    )


def _apart(kind: str, size: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory(prefix="askwell-bench-") as home:
        answer = subprocess.run(
            [sys.executable, "-m", "benches.imports", kind, str(size)],
            env=os.environ | {"ASKWELL_HOME": home}, capture_output=True, text=True, check=True,
        )  # fmt: skip
    told: dict[str, float] = json.loads(answer.stdout)
    return told


def one(kind: str, size: int) -> dict[str, float]:
    """Bring one book in and return the seconds that it, the look before it, the floor and a second import took."""
    if kind == "duplicates":
        return _of_duplicates(size)
    source, imports = _taken(kind, size)
    look = _seconds(lambda: imports.preview(source))
    taken = _seconds(lambda: imports.bring_in(source, now=_now()))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    again, _ = _taken(kind, size)
    same = _seconds(lambda: imports.bring_in(again, now=_now()))
    return {"look": look, "import": taken, "peak": peak, "again": same, "raw": _raw()}


def _taken(kind: str, size: int) -> tuple[Any, Any]:
    from askwell.cli.household import prepare  # noqa: PLC0415  # not before the home is known

    prepare()
    from askwell.accounts.local import local_seeker  # noqa: PLC0415  # after set-up
    from askwell.journey.people.actions import imports  # noqa: PLC0415  # as above
    from benches.people import cards, connection_lines, message_lines  # noqa: PLC0415  # as above

    lines = {"vCards": cards, "LinkedIn messages": message_lines}.get(kind, connection_lines)
    pieces = lines(size)
    source, problem = imports.take_in(local_seeker(), files_given=[("book", pieces)])
    if source is None:
        raise SystemExit(str(problem))
    return source, imports


def _now() -> Any:
    from django.utils import timezone  # noqa: PLC0415  # after set-up

    return timezone.now()


def _seconds(work: Any) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _raw() -> float:
    """Return the seconds that ``executemany`` takes for the rows that are there, in a transaction that is rolled back."""
    from django.db import connection, transaction  # noqa: PLC0415  # after set-up

    took = 0.0
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA defer_foreign_keys=ON")
            kept = [_emptied(cursor, name) for name in reversed(TABLES)]
            for statement, rows in reversed(kept):
                took += _seconds(lambda statement=statement, rows=rows: cursor.executemany(statement, rows))
        transaction.set_rollback(True)
    return took


def _emptied(cursor: Any, name: str) -> tuple[str, list[tuple[Any, ...]]]:
    from askwell.journey.people import models  # noqa: PLC0415  # after set-up

    meta = getattr(models, name)._meta  # noqa: SLF001  # Django's documented way
    columns = [f'"{field.column}"' for field in meta.concrete_fields]
    cursor.execute(f"SELECT {', '.join(columns)} FROM {meta.db_table}")
    rows = cursor.fetchall()
    cursor.execute(f"DELETE FROM {meta.db_table}")
    marks = ", ".join(["%s"] * len(columns))
    return f"INSERT INTO {meta.db_table} ({', '.join(columns)}) VALUES ({marks})", rows


def _duplicates() -> None:
    times: list[tuple[int, float]] = []
    for size in (12_500, 25_000, 50_000, 100_000):
        took = _apart("duplicates", size)
        times.append((size, took["seconds"]))
        print(
            f"- {size:,} people and {size // TWICE:,} of them twice: {took['seconds']:.1f} s of the processor, "
            f"{took['found']:,.0f} pairs, peak {took['peak']:.0f} MB"
        )
    steps = [math.log2(b / a) for (_, a), (_, b) in pairwise(times)]
    over_all = math.log(times[-1][1] / times[0][1], times[-1][0] / times[0][0])
    print(
        f"- exponent: {over_all:.2f} over all (1 is linear), {', '.join(f'{step:.2f}' for step in steps)} at each doubling"
    )


# In a process of its own, as a seeker would: the seconds are the processor's, which neighbours do not lengthen.
_LOOK_FOR_DUPLICATES = """
import json, resource, time
from click.testing import CliRunner
from askwell.cli import main
said = json.loads(CliRunner().invoke(main, ["duplicates", "--json"]).stdout)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"seconds": time.process_time(), "found": len(said["suggestions"]), "peak": peak}))
"""


def _of_duplicates(size: int) -> dict[str, float]:
    from benches.people import rows  # noqa: PLC0415  # as above

    source, imports = _taken("LinkedIn rows", size)
    imports.bring_in(source, now=_now())
    twice = "".join(
        f"{first} {last},{place}\n" for first, last, _, _, place, *_ in islice(rows(size), 0, None, TWICE)
    )
    again, problem = imports.take_in(
        source.seeker, files_given=[("twice.csv", [b"Name,Company\n", twice.encode()])]
    )
    if again is None:
        raise SystemExit(str(problem))
    imports.bring_in(again, now=_now())
    answer = subprocess.run(
        [sys.executable, "-c", _LOOK_FOR_DUPLICATES], capture_output=True, text=True, check=True
    )
    told: dict[str, float] = json.loads(answer.stdout)
    return told


if __name__ == "__main__":
    main()
