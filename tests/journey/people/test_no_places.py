"""Who works for herself works at no place: what she wrote stays with her, and makes nobody a colleague."""

import datetime as dt

import pytest
from django.test import Client

from askwell.accounts.models import Seeker
from askwell.desk.search.queries import organisations, people
from askwell.desk.whom.paths import way_to_person
from askwell.journey.people import actions
from askwell.journey.people.models import Person
from askwell.journey.people.queries.entries import entries_of
from askwell.journey.people.queries.organisations import organisations_page
from askwell.journey.purpose.actions import set_out


@pytest.mark.parametrize(
    "words",
    [
        "Self-Employed",
        "Freelance",
        "Retired",
        "Selbständig",
        "Indépendante",
        "Autónomo",
        "In proprio",
        "Estudante",
    ],
)
def test_it_is_no_place_in_any_of_six_languages(maya: Seeker, now: dt.datetime, words: str) -> None:
    person = actions.make(maya, full_name="Ann Lee", organisation=words, found=False, now=now)
    assert str(person.organisation) == words
    assert organisations_page(maya).rows == []
    assert (organisations(maya, words, limit=9), [hit.title for hit in people(maya, words, limit=9)]) == (
        [],
        ["Ann Lee"],
    )
    assert [entry.organisation for entry in entries_of(maya)] == [""]


def test_a_place_whose_name_begins_so_is_one(maya: Seeker, now: dt.datetime) -> None:
    actions.make(maya, full_name="Ann Lee", organisation="Freelance Press", found=False, now=now)
    assert [place.name for place in organisations_page(maya).rows] == ["Freelance Press"]


def test_two_who_work_for_themselves_are_no_way_to_each_other(maya: Seeker, now: dt.datetime) -> None:
    actions.make(maya, full_name="Ann Lee", organisation="Freelance", circles=["Choir"], found=False, now=now)
    other = actions.make(maya, full_name="Bo Diaz", organisation="Freelance", found=True, now=now)
    assert way_to_person(maya, other).stages == []


def test_her_page_says_it_without_a_page_of_colleagues(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    set_out(maya, name="Medical writing", kind="occupation", now=now)
    person: Person = actions.make(maya, full_name="Ann Lee", organisation="Freelance", found=True, now=now)
    html = client.get(f"/people/{person.pk}").content.decode()
    assert "Freelance" in html
    assert f"/organisations/{person.organisation_id}" not in html
