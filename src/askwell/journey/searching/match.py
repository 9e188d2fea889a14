"""Rows that match what someone typed."""

import uuid
from typing import TypeVar

from django.db import connection
from django.db.models import QuerySet

from askwell.accounts.models import Seeker
from askwell.journey.rows import Row
from askwell.journey.searching.text import words

R = TypeVar("R", bound=Row)

# Ranking all hits of one or two letters costs 100 to 300 ms at 100,000 people; a capped set costs 2.
CANDIDATES = 400

_SQLITE = (
    "SELECT t.id FROM {t}_search CROSS JOIN {t} t ON t.rowid = {t}_search.rowid "
    "WHERE {t}_search MATCH %s AND t.seeker_id = %s LIMIT {cap}"
)
_POSTGRESQL = (
    "SELECT id FROM {t} "
    "WHERE to_tsvector('simple', search_text) @@ to_tsquery('simple', %s) AND seeker_id = %s LIMIT {cap}"
)


def matching(rows: QuerySet[R], *, seeker: Seeker, text: str) -> QuerySet[R]:
    """Return those rows that hold a word beginning with each word of ``text``; none when it has no word.

    At most 400 candidates are looked at: who sees more types another letter. They are found by a statement of their own,
    as within another one SQLite may walk the whole table in the order asked for and look each row up in the index.
    """
    terms = words(text)
    if not terms:
        return rows.none()
    if connection.vendor == "sqlite":
        sql, query = _SQLITE, " ".join(f'"{term}"*' for term in terms)
    else:
        sql, query = _POSTGRESQL, " & ".join(f"{term}:*" for term in terms)
    key = seeker.id.hex if connection.vendor == "sqlite" else seeker.id
    statement = sql.format(t=rows.model._meta.db_table, cap=CANDIDATES)  # noqa: SLF001  # Django's documented way to a table's name
    with connection.cursor() as cursor:
        cursor.execute(statement, (query, key))
        found = [uuid.UUID(str(row[0])) for row in cursor]
    return rows.filter(id__in=found)
