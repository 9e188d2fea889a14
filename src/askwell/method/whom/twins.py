"""Two in the ranking who are perhaps one: at one place under one name, a short form of it, or another spelling."""

from collections.abc import Collection, Iterable, Iterator
from itertools import combinations
from uuid import UUID

from askwell.method.duplicates.names import Name, name_of
from askwell.method.duplicates.resembling import Way, way
from askwell.method.whom.facts import Row
from askwell.method.whom.field import words_in

# So many of one last name at one place are held against each other; of more a like name tells little.
MOST_NAMESAKES = 20


def perhaps_one(rows: Iterable[Row]) -> list[tuple[Row, Row]]:
    """Return the pairs of people who are perhaps one; nobody without a place is held against anybody."""
    there: dict[tuple[UUID, str], list[Row]] = {}
    for row in rows:
        if row.organisation_key and (words := words_in(row.name)):
            there.setdefault((row.organisation_key, words[-1]), []).append(row)
    return [pair for namesakes in there.values() for pair in _alike(namesakes[:MOST_NAMESAKES])]


def _alike(namesakes: Collection[Row]) -> Iterator[tuple[Row, Row]]:
    for one, other in combinations(namesakes, 2):
        if way(_name(one), _name(other)) <= Way.SHORT:
            yield one, other


def _name(row: Row) -> Name:
    return name_of(" ".join(words_in(row.name)))
