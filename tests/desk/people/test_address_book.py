"""The address book's pages: read from the index in the order of names, never sorted anew."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from askwell.accounts.models import Seeker
from askwell.desk.people.listing import PAGE, book_page
from askwell.journey.people.models import Person
from askwell.journey.searching.statistics import measure_rows


@pytest.fixture
def book(maya: Seeker) -> Seeker:
    """Maya with three pages of people who were not chosen for a talk."""
    Person.objects.bulk_create(
        Person(seeker=maya, full_name=f"Ada {number:03}", sort_key=f"ada {number:03}")
        for number in range(2 * PAGE + 5)
    )
    measure_rows()
    return maya


def test_every_page_follows_the_one_before(book: Seeker) -> None:
    names, after, pages = [], None, 0
    while pages == 0 or after:
        rows, after = book_page(book, after=after)
        names += [person.full_name for person in rows]
        pages += 1
    assert (names, pages) == ([f"Ada {number:03}" for number in range(2 * PAGE + 5)], 3)


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL sorts so few rows gladly")
def test_a_page_is_read_in_order_and_not_sorted(book: Seeker) -> None:
    with CaptureQueriesContext(connection) as asked:
        book_page(book, after=None)
    [statement] = [query["sql"] for query in asked.captured_queries]
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN QUERY PLAN {statement}")
        plan = " ".join(str(row[3]) for row in cursor.fetchall())
    assert ("people_found_by_name (seeker_id=? AND found_at=?)" in plan, "ORDER BY" in plan) == (True, False)
