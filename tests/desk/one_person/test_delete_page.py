"""The page that asks once before a person is deleted."""

import datetime as dt

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from askwell.accounts.models import Seeker
from askwell.journey.people.actions import meet


def test_it_asks_no_more_often_where_there_are_more_people(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    ada = meet(maya, full_name="Ada Lovelace", now=now, found=False)

    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            assert client.get(f"/people/{ada.pk}/delete").status_code == 200
        return len(queries)

    alone = asked()
    for number in range(20):
        meet(maya, full_name=f"Grace Hopper {number}, of Ada Lovelace", now=now, found=False)
    assert asked() == alone
