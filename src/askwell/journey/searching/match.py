"""Rows that match what someone typed."""

import uuid
from collections.abc import Iterable
from typing import TypeVar

from django.db import connection
from django.db.models import QuerySet

from askwell.accounts.models import Seeker
from askwell.journey.rows import Row
from askwell.journey.searching.text import words as folded

R = TypeVar("R", bound=Row)

# Ranking all hits of one or two letters costs 100 to 300 ms at 100,000 people; a capped set costs 2.
CANDIDATES = 400

_SQLITE = (
    "SELECT t.id FROM {t}_search CROSS JOIN {t} t ON t.rowid = {t}_search.rowid "
    "WHERE {t}_search MATCH %s AND t.seeker_id = %s {order}LIMIT {cap}"
)
_POSTGRESQL = (
    "SELECT id FROM {t} "
    "WHERE to_tsvector('simple', search_text) @@ to_tsquery('simple', %s) AND seeker_id = %s {order}LIMIT {cap}"
)
# The order of places is that in which rows were written, as is that of keys.
_NEWEST_FIRST = {"sqlite": "ORDER BY {t}_search.rowid DESC ", "postgresql": "ORDER BY id DESC "}


def matching(rows: QuerySet[R], *, seeker: Seeker, text: str) -> QuerySet[R]:
    """Return those rows that hold a word beginning with each word of ``text``; none when it has no word.

    At most 400 candidates are looked at: who sees more types another letter. They are found by a statement of their own,
    as within another one SQLite may walk the whole table in the order asked for and look each row up in the index.
    """
    terms = folded(text)
    if not terms:
        return rows.none()
    if connection.vendor == "sqlite":
        return _found(rows, seeker, " ".join(f'"{term}"*' for term in terms))
    return _found(rows, seeker, " & ".join(f"{term}:*" for term in terms))


def matching_any(rows: QuerySet[R], *, seeker: Seeker, words: Iterable[str]) -> QuerySet[R]:
    """Return those rows that hold a word beginning with any of ``words``, the 400 written last; none when there is no word."""
    terms = [term for word in words for term in folded(word)]
    if not terms:
        return rows.none()
    if connection.vendor == "sqlite":
        return _found(rows, seeker, " OR ".join(f'"{term}"*' for term in terms), newest_first=True)
    return _found(rows, seeker, " | ".join(f"{term}:*" for term in terms), newest_first=True)


def _found(rows: QuerySet[R], seeker: Seeker, query: str, *, newest_first: bool = False) -> QuerySet[R]:
    sql = _SQLITE if connection.vendor == "sqlite" else _POSTGRESQL
    table = rows.model._meta.db_table  # noqa: SLF001  # Django's documented way to a table's name
    order = _NEWEST_FIRST[connection.vendor].format(t=table) if newest_first else ""
    key = seeker.id.hex if connection.vendor == "sqlite" else seeker.id
    statement = sql.format(t=table, order=order, cap=CANDIDATES)
    with connection.cursor() as cursor:
        cursor.execute(statement, (query, key))
        found = [uuid.UUID(str(row[0])) for row in cursor]
    return rows.filter(id__in=found)
