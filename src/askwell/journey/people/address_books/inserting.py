"""Rows asked for by the hundred and written by the hundred thousand."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from operator import attrgetter
from typing import Any, TypeVar

from django.db import connection, connections
from django.db.models import (
    BooleanField,
    CharField,
    DateTimeField,
    Field,
    ForeignKey,
    IntegerField,
    TextField,
    UUIDField,
)

from askwell.journey.rows import Row
from askwell.journey.searching.text import SearchTextField

T = TypeVar("T")
_AT_ONCE = 900
_MOST_ROWS = 256
_POSTGRESQL_PARAMETERS = 65_535
_AS_THEY_ARE = (CharField, TextField, BooleanField, IntegerField)


def batches(values: Iterable[T], size: int = _AT_ONCE) -> Iterator[list[T]]:
    """Return the values in lists of at most ``size``: as many as may stand in one statement."""
    waiting = iter(values)
    while some := list(islice(waiting, size)):
        yield some


def insert(rows: Sequence[Row]) -> None:
    """Insert rows of one table, many in one statement, in lots whose sizes are powers of two.

    ``bulk_create`` puts some 50 rows into a statement, and SQLite's full-text index is flushed after each. Few sizes,
    because each wording of a statement stays in the connection's cache with room for its values, some hundred bytes
    each. Every value is still prepared by its field. Raises IntegrityError as ``bulk_create`` does.
    """
    if not rows:
        return
    meta = type(rows[0])._meta  # noqa: SLF001  # Django's documented way to a table's columns
    fields = meta.concrete_fields
    quoted = connection.ops.quote_name
    columns = ", ".join(quoted(field.column) for field in fields if field.column)
    head = f"INSERT INTO {quoted(meta.db_table)} ({columns}) VALUES "  # noqa: S608  # our own table and columns
    marks = "(" + ", ".join(["%s"] * len(fields)) + ")"
    readers = [_reader(field) for field in fields]
    with connection.cursor() as cursor:
        for some in lots(rows, most=_most_parameters() // len(fields)):
            cursor.execute(
                head + ", ".join([marks] * len(some)), [read(row) for row in some for read in readers]
            )


def lots(rows: Sequence[T], *, most: int) -> Iterator[Sequence[T]]:
    """Return rows in lots of at most 256 or ``most``, and what is left in ever smaller powers of two."""
    start, size = 0, _MOST_ROWS
    while size > most:
        size //= 2
    while start < len(rows):
        while start + size > len(rows):
            size //= 2
        yield rows[start : start + size]
        start += size


def _most_parameters() -> int:
    if connection.vendor != "sqlite":
        return _POSTGRESQL_PARAMETERS
    return int(connection.connection.getlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER))


def _reader(field: Field[Any, Any]) -> Callable[[Row], Any]:
    """Return how a column's value is taken from a row: text and numbers as they are, keys and moments as the database has them, all else through its field."""
    if isinstance(field, _AS_THEY_ARE) and not isinstance(field, SearchTextField):
        return attrgetter(field.attname)
    if isinstance(field.target_field if isinstance(field, ForeignKey) else field, UUIDField):
        return _key_reader(field.attname)
    if isinstance(field, DateTimeField) and not (field.auto_now or field.auto_now_add):
        return _moment_reader(field.attname)

    database = connections[connection.alias]  # the thing itself: its stand-in looks it up each time

    def prepared(row: Row) -> Any:
        return field.get_db_prep_save(field.pre_save(row, add=True), database)

    return prepared


def _key_reader(name: str) -> Callable[[Row], Any]:
    if connection.features.has_native_uuid_field:
        return attrgetter(name)

    def as_hex(row: Row) -> str | None:
        key = getattr(row, name)
        return None if key is None else key.hex

    return as_hex


def _moment_reader(name: str) -> Callable[[Row], Any]:
    adapt = connections[connection.alias].ops.adapt_datetimefield_value

    def as_kept(row: Row) -> Any:
        moment = getattr(row, name)
        return None if moment is None else adapt(moment)

    return as_kept
