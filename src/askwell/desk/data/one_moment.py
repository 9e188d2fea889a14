"""Reading much as it is at one moment, while others go on writing."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction


@contextmanager
def one_moment() -> Iterator[None]:
    """Let everything that is read within be as it was at the first look; nobody is kept from writing meanwhile.

    Within a transaction that is open already it is that transaction's view. Nothing may be written within.
    """
    if connection.in_atomic_block:
        yield
    elif connection.vendor == "sqlite":
        # Django begins its own transactions as writers, which would hold all others up for the length of an export.
        with connection.cursor() as cursor:
            cursor.execute("BEGIN DEFERRED")
            try:
                yield
            finally:
                cursor.execute("ROLLBACK")
    else:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            yield
