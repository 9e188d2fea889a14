"""What an upload held so far, remembered outside of memory: it may be a million records."""

import sqlite3
from collections.abc import Iterable

from askwell.journey.people.address_books.inserting import batches


class Remembered:
    """The keys under which what came before is known again."""

    def __init__(self) -> None:
        self._rows = sqlite3.connect("")
        self._rows.execute("CREATE TABLE key (key TEXT PRIMARY KEY) WITHOUT ROWID")

    def among(self, keys: Iterable[str]) -> set[str]:
        """Return those of some keys that came before."""
        found: set[str] = set()
        for some in batches(set(keys)):
            marks = ", ".join("?" * len(some))
            rows = self._rows.execute(f"SELECT key FROM key WHERE key IN ({marks})", some)  # noqa: S608  # marks only
            found.update(key for (key,) in rows)
        return found

    def add(self, keys: Iterable[str]) -> None:
        """Remember keys."""
        self._rows.executemany("INSERT OR IGNORE INTO key VALUES (?)", ((key,) for key in keys))

    def forget(self) -> None:
        """Forget all of them."""
        self._rows.close()
