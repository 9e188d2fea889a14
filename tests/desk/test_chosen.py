import datetime as dt

from django.db import connection
from django.test.utils import CaptureQueriesContext

from askwell.accounts.models import Seeker
from askwell.desk.standing.chosen import chosen
from askwell.journey.people import actions
from askwell.journey.people.models import Person
from askwell.journey.searching.statistics import measure_rows


def test_those_chosen_for_a_talk_come_by_name_with_the_others_asked_for(
    maya: Seeker, stranger: Seeker, now: dt.datetime
) -> None:
    for name in ("Zora", "Ada"):
        actions.make(maya, full_name=name, now=now, found=True)
    others = [actions.make(maya, full_name=name, now=now, found=False).pk for name in ("Mina", "Nobody")]
    foreign = actions.make(stranger, full_name="Sam's friend", now=now, found=True)
    found = chosen(maya, also=[others[0], foreign.pk])
    assert [person.full_name for person in found] == ["Ada", "Mina", "Zora"]


def test_they_are_found_by_index_and_not_by_walking_the_address_book(maya: Seeker, now: dt.datetime) -> None:
    actions.make(maya, full_name="Ada", now=now, found=True)
    Person.objects.bulk_create(
        Person(seeker=maya, full_name=str(number), sort_key=str(number)) for number in range(3_000)
    )
    measure_rows()
    with CaptureQueriesContext(connection) as asked:
        chosen(maya)
    [statement] = [query["sql"] for query in asked.captured_queries]
    with connection.cursor() as cursor:
        cursor.execute(f"{'EXPLAIN QUERY PLAN' if connection.vendor == 'sqlite' else 'EXPLAIN'} {statement}")
        plan = " ".join(str(row) for row in cursor.fetchall())
    assert "people_found_by_name" in plan
