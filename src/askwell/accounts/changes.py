"""Whether anything in the database has changed since: what was gathered from hundreds of rows need not be gathered again."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from threading import Lock
from typing import Any, Generic, TypeVar

from django.db import connection

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Moment:
    """A state of the database as one connection sees it. Two that are equal have no change between them, whoever made it.

    SQLite counts the changes of others (``PRAGMA data_version``) and this connection's own, and not that some were taken back; PostgreSQL tells the place in its log
    at which the next change will be written.
    """

    link: object
    place: tuple[Hashable, ...]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Moment) and self.link is other.link and self.place == other.place

    def __hash__(self) -> int:
        return hash(self.place)


def this_moment() -> Moment:
    """Return the state that the database is in. One statement."""
    with connection.cursor() as cursor:
        sqlite = connection.vendor == "sqlite"
        cursor.execute("PRAGMA data_version" if sqlite else "SELECT pg_current_wal_insert_lsn()::text")
        others = cursor.fetchone()[0]
    link = connection.connection
    return Moment(link=link, place=(others, link.total_changes if sqlite else 0))


class KeptWhileUnchanged(Generic[T]):
    """Remembers what a function gathered until anything in the database changes. What it returns is shared: nobody may alter it."""

    def __init__(self, gather: Callable[..., T], *, most: int = 16) -> None:
        """Remember the results of ``gather`` for at most so many different arguments and connections."""
        self._gather = gather
        self._most = most
        self._kept: OrderedDict[tuple[Hashable, ...], tuple[Moment, T]] = OrderedDict()
        self._lock = Lock()

    def __call__(self, *args: Any, key: Hashable) -> T:
        """Return what ``gather(*args)`` gives; ``key`` says which arguments they are. One statement where nothing has changed.

        Within a transaction nothing is remembered: what it has written may be taken back, which SQLite does not count.
        """
        if connection.in_atomic_block:
            return self._gather(*args)
        moment = this_moment()
        place = (id(moment.link), key)
        with self._lock:
            kept = self._kept.get(place)
        if kept and kept[0] == moment:
            return kept[1]
        found = self._gather(*args)
        with self._lock:
            self._kept[place] = (moment, found)
            self._kept.move_to_end(place)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return found
