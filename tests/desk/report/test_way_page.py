"""The way so far: its drawing, the people behind each number, the rates."""

import datetime as dt
import re

from django.test import Client
from pytest_django import DjangoAssertNumQueries
from tests.demonstration import campaign_of_the_demonstration

from askwell.accounts.models import Seeker
from askwell.desk.report.way import way_so_far
from askwell.method.way import Step


def test_each_number_is_that_of_the_people_named_beside_it(maya: Seeker, now: dt.datetime) -> None:
    found = way_so_far(campaign_of_the_demonstration(maya, now=now))
    assert [(step, len(people)) for step, people in found.rows] == found.counts
    talked = dict(found.rows)[Step.TALKED]
    assert "Daniel Reyes" in {person.full_name for person in talked}


def test_the_page_shows_the_drawing_and_leads_to_everyone(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    campaign = campaign_of_the_demonstration(maya, now=now)
    page = client.get("/findings/way").content.decode()
    asked = dict(way_so_far(campaign).rows)[Step.ASKED]
    assert [person for person in asked if f'href="/people/{person.pk}"' not in page] == []
    assert re.search(rf"<desc[^>]*>[^<]*Asked in writing: {len(asked)};", page)


def test_its_statements_are_counted(
    client: Client, maya: Seeker, now: dt.datetime, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    campaign_of_the_demonstration(maya, now=now)
    client.get("/findings/way")
    with django_assert_num_queries(13):
        client.get("/findings/way")
