"""What a batch looks up costs what the batch is, not what the address book is."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from askwell.accounts.models import Seeker
from askwell.journey.people.actions.imports import bring_in, take_in

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
GROWING = re.compile(r'^SELECT .* FROM "journey_(person|contactpoint|sourcerecord|organisation)"', re.DOTALL)
BY_A_KEY = re.compile(
    r"\(seeker_id=\? AND (\w+=\? AND )*(key|digest|profile_key|uid)=\?\)|\(id=\?\)|organisations_called_otherwise"
)


def book(count: int) -> bytes:
    rows = (
        f"P{n},Lima,https://www.linkedin.com/in/p{n},p{n}@x.example,Firm {n},Nurse,\n" for n in range(count)
    )
    return (HEADER + "".join(rows)).encode()


def cards(count: int) -> bytes:
    rows = (
        f"BEGIN:VCARD\nVERSION:3.0\nFN:P{n} Lima\nUID:a-mark-of-its-own-{n}\nEMAIL:p{n}@x.example\n"
        f"TEL;TYPE=CELL:+1 202 555 {n:04}\nORG:Firm {n}\nEND:VCARD\n"
        for n in range(count)
    )
    return "".join(rows).encode()


def bring(seeker: Seeker, content: bytes) -> None:
    source, _ = take_in(seeker, files_given=[("people", [content])])
    assert source
    bring_in(source, now=source.created_at)


def plan_of(statement: str) -> str:
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN QUERY PLAN {statement}")
        return " ".join(str(row[3]) for row in cursor.fetchall())


def forget_the_measure() -> None:
    """Bring the database to where a first import finds it: no row was measured yet."""
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM sqlite_stat1")
        cursor.execute("ANALYZE sqlite_schema")


@pytest.mark.skipif(connection.vendor != "sqlite", reason="PostgreSQL plans by what lies there")
@pytest.mark.parametrize("content", [book(950), cards(950)], ids=["LinkedIn rows", "vCards"])
def test_every_look_up_of_a_batch_goes_by_a_key_within_the_seekers_rows(maya: Seeker, content: bytes) -> None:
    with CaptureQueriesContext(connection) as asked:
        bring(maya, content)
    forget_the_measure()
    plans = {query["sql"]: plan_of(query["sql"]) for query in asked if GROWING.match(query["sql"])}
    walked = {sql[:200]: plan for sql, plan in plans.items() if not BY_A_KEY.search(plan)}
    assert (walked, len(plans) > 10) == ({}, True)
