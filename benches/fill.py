"""Fills an Askwell with the demonstration and an address book, timed against raw SQL into the same tables.

Run as ``python -m benches.fill COUNT`` with ASKWELL_HOME set; prints one JSON object.
"""

import json
import resource
import sys
import time
from typing import Any

from askwell.cli.household import prepare


def raw(model: Any, fields: list[str]) -> float:
    """Return how many rows a second ``executemany`` puts into a table, search triggers and indexes on.

    It inserts the very rows that the import made, after taking them out, inside one transaction that is rolled back.
    """
    from django.db import connection, transaction  # noqa: PLC0415  # after set-up

    columns = ", ".join(fields)
    table = model._meta.db_table  # noqa: SLF001  # Django's documented way
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {columns} FROM {table}")
        kept = cursor.fetchall()
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA defer_foreign_keys=ON")
            cursor.execute(f"DELETE FROM {table}")
            begun = time.perf_counter()
            cursor.executemany(
                f"INSERT INTO {table} ({columns}) VALUES ({', '.join(['%s'] * len(fields))})", kept
            )
            took = time.perf_counter() - begun
        transaction.set_rollback(True)
    return len(kept) / took if took else 0.0


def main() -> None:
    """Fill, time, print."""
    prepare()
    from django.utils import timezone  # noqa: PLC0415  # after set-up

    from askwell.accounts.local import local_seeker  # noqa: PLC0415  # as above
    from askwell.demo.build import build  # noqa: PLC0415  # as above
    from askwell.journey.people.actions import imports  # noqa: PLC0415  # as above
    from askwell.journey.people.models import Person  # noqa: PLC0415  # as above
    from benches.people import connections  # noqa: PLC0415  # as above

    seeker, count = local_seeker(), int(sys.argv[1])
    build(seeker, now=timezone.now())
    source, problem = imports.take_in(seeker, files_given=[("Connections.csv", [connections(count)])])
    if source is None:
        raise SystemExit(str(problem))
    begun = time.perf_counter()
    imports.bring_in(source, now=timezone.now())
    took = time.perf_counter() - begun
    fields = [str(field.column) for field in Person._meta.concrete_fields]  # noqa: SLF001  # Django's documented way
    print(
        json.dumps(
            {
                "import_rows_a_second": count / took,
                "raw_rows_a_second": raw(Person, fields),
                "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
                "seeker": seeker.id.hex,
                "one": Person.objects.of(seeker).get(full_name="Daniel Reyes").id.hex,
            }
        )
    )


if __name__ == "__main__":
    main()
