"""What was deleted overwritten in the database's file, so that nobody finds it there with another program."""

import logging
from pathlib import Path

from django.conf import settings
from django.db import DatabaseError, connection, transaction

from askwell.desk.health import mend_search
from askwell.journey.searching.statistics import measure_rows

log = logging.getLogger("askwell")


def overwrite_soon() -> None:
    """Overwrite what this transaction deletes, once it is sure. Where that fails now, the next round does it."""
    _mark().touch(mode=0o600)
    transaction.on_commit(overwrite_if_due)


def overwrite_if_due() -> None:
    """Overwrite what was deleted where that is still to be done. A database that is busy is left for the next time."""
    if not _mark().exists() or connection.in_atomic_block:
        return
    try:
        if overwrite():
            _mark().unlink(missing_ok=True)
    except DatabaseError as trouble:
        log.warning("What was deleted is overwritten in the next round: %s", trouble)


def overwrite() -> bool:
    """Write the search indexes, the statistics and the file of SQLite anew. Returns whether nothing was left behind.

    Deleted words stay in a search index until its parts are put together, samples of names stay in the statistics, and old
    contents in the log beside the file. PostgreSQL clears its pages by itself (autovacuum); of it only the statistics are renewed.
    """
    measure_rows()
    if connection.vendor != "sqlite":
        return True
    mend_search()
    with connection.cursor() as cursor:
        # The whole file is written once more, and not into memory.
        cursor.execute("PRAGMA temp_store=FILE")
        try:
            cursor.execute("VACUUM")
        finally:
            cursor.execute("PRAGMA temp_store=MEMORY")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        busy, *_ = cursor.fetchone()
    return not busy


def _mark() -> Path:
    home: Path = settings.HOME
    return home / "to-overwrite"
