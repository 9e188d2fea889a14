"""The way so far: its drawing, the people behind each number, the rates."""

import datetime as dt
import re

from django.test import Client
from pytest_django import DjangoAssertNumQueries
from tests.demonstration import campaign_of_the_demonstration

from askwell.accounts.models import Seeker
from askwell.desk.report.way import way_so_far
from askwell.journey.agreement.models import Talk
from askwell.journey.people.actions import meet
from askwell.journey.purpose.actions import set_out
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
    with django_assert_num_queries(18):
        client.get("/findings/way")


def test_another_campaign_begins_with_nobody_and_takes_nobody_away(maya: Seeker, now: dt.datetime) -> None:
    first = campaign_of_the_demonstration(maya, now=now)
    before = way_so_far(first).counts
    second = set_out(maya, name="Bookbinding", kind="occupation", now=now)
    assert [count for _, count in way_so_far(second).counts] == [0, 0, 0, 0, 0]
    assert way_so_far(first).counts == before


def test_whom_she_asks_again_in_another_campaign_counts_there_and_whom_she_finds_in_it(
    maya: Seeker, now: dt.datetime
) -> None:
    first = campaign_of_the_demonstration(maya, now=now)
    talked = dict(way_so_far(first).rows)[Step.TALKED][0]
    later = now + dt.timedelta(days=1)
    second = set_out(maya, name="Bookbinding", kind="occupation", now=later)
    Talk.objects.create(seeker=maya, campaign=second, person=talked, starts_at=later)
    meet(maya, full_name="Ines Roth", now=later, found=True)
    found = way_so_far(second)
    assert ({person.full_name for person in dict(found.rows)[Step.FOUND]}, found.is_everyone) == (
        {talked.full_name, "Ines Roth"}, False,
    )  # fmt: skip
