"""Rows go in by the hundred, in few wordings: each stays with the connection, with room for its values."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from askwell.accounts.models import Seeker
from askwell.journey.people.address_books.inserting import insert, lots
from askwell.journey.people.models import Organisation


@pytest.mark.parametrize("count", [0, 1, 2, 255, 256, 257, 900])
@pytest.mark.parametrize("most", [3, 100, 5_000])
def test_every_row_is_in_one_lot_and_no_lot_is_too_long(count: int, most: int) -> None:
    found = list(lots(range(count), most=most))
    assert [row for some in found for row in some] == list(range(count))
    assert {len(some) for some in found} <= {
        size for size in (1, 2, 4, 8, 16, 32, 64, 128, 256) if size <= most
    }


def test_lists_of_any_length_need_no_more_than_nine_statements(maya: Seeker) -> None:
    names = (f"Place {number}" for number in range(10_000))
    with CaptureQueriesContext(
        connection,
    ) as asked:
        for count in (*range(0, 300, 13), 700):
            insert([Organisation(seeker=maya, name=(name := next(names)), key=name) for _ in range(count)])
    sizes = {query["sql"].count("), (") + 1 for query in asked}
    assert sizes == {2**power for power in range(9)}
