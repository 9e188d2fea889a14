"""The way to a person or a place, by names that were given and by who works where."""

import datetime as dt

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from askwell.accounts.models import Seeker
from askwell.desk.whom.paths import Way, way_to_person, ways_to_place
from askwell.journey.people import actions
from askwell.journey.people.models import Import, Person
from askwell.journey.purpose.models import Campaign


@pytest.fixture
def campaign(maya: Seeker, now: dt.datetime) -> Campaign:
    return Campaign.objects.create(seeker=maya, name="Medical writing", started_at=now)


@pytest.fixture
def tom(maya: Seeker, now: dt.datetime) -> Person:
    """Aunt Rosa named Tom; Tom works at Mercy, where Ana, whom he named, works at Halden Bio."""
    rosa = actions.make(maya, full_name="Rosa Osei", relation="aunt", found=False, now=now)
    tom = actions.make(maya, full_name="Tom Reyes", organisation="Mercy", found=True, now=now)
    ana = actions.make(maya, full_name="Ana Lima", organisation="Halden Bio", found=True, now=now)
    actions.refer(referrer=rosa, referred=tom, may_name="yes", now=now)
    actions.refer(referrer=tom, referred=ana, may_name="unknown", now=now)
    return tom


def names(way: Way) -> list[tuple[str, str]]:
    return [(stage.person.full_name, stage.words) for stage in way.stages]


def test_a_name_that_was_given_leads_back_to_whom_i_know(maya: Seeker, tom: Person) -> None:
    ana = Person.objects.of(maya).get(full_name="Ana Lima")
    assert names(way_to_person(maya, ana)) == [
        ("Tom Reyes", "Gave you the name of Ana Lima."),
        ("Ana Lima", ""),
    ]
    assert names(way_to_person(maya, tom)) == [("Tom Reyes", "")]


def test_a_colleague_whom_i_know_is_a_way_in(maya: Seeker, tom: Person, now: dt.datetime) -> None:
    eve = actions.make(
        maya, full_name="Eve Stone", organisation="Halden Bio", circles=["Friends"], found=False, now=now
    )
    assert eve.organisation is not None
    assert next(names(way) for way in ways_to_place(maya, eve.organisation)) == [("Eve Stone", "")]
    zed = actions.make(maya, full_name="Zed Hale", organisation="Lone Works", found=True, now=now)
    actions.make(maya, full_name="Ida Hale", organisation="Lone Works", found=False, now=now)
    ghost = actions.make(maya, full_name="Gil Ghost", found=True, now=now)
    actions.refer(referrer=ghost, referred=zed, may_name="unknown", now=now)
    assert len(way_to_person(maya, zed).stages) == 2


def test_who_would_rather_not_be_named_is_never_asked_to_introduce(
    client: Client, maya: Seeker, campaign: Campaign, tom: Person, now: dt.datetime
) -> None:
    rosa = Person.objects.of(maya).get(full_name="Rosa Osei")
    cousin = actions.make(maya, full_name="Humberto Diaz", organisation="Joliet", found=True, now=now)
    actions.refer(referrer=rosa, referred=cousin, may_name="no", now=now)
    assert way_to_person(maya, cousin).stages == []
    page = client.get(f"/people/{cousin.pk}/way").content.decode()
    assert "for an introduction" not in page
    actions.make(
        maya, full_name="Eve Stone", organisation="Joliet", circles=["Friends"], found=False, now=now
    )
    assert names(way_to_person(maya, cousin))[0][0] == "Eve Stone"


def test_a_stranger_and_a_name_that_was_given_are_nobody_whom_i_know(
    client: Client, maya: Seeker, campaign: Campaign, tom: Person, now: dt.datetime
) -> None:
    stranger = actions.make(maya, full_name="Gus Far", organisation="Faraway", found=True, now=now)
    assert way_to_person(maya, stranger).stages == []
    assert "No path known" in client.get(f"/people/{stranger.pk}/way").content.decode()
    assert "No path known yet" in client.get(f"/people/{stranger.pk}").content.decode()
    new = actions.make(maya, full_name="Nell Fay", found=True, now=now)
    rosa = Person.objects.of(maya).get(full_name="Rosa Osei")
    actions.refer(referrer=rosa, referred=new, may_name="yes", now=now)
    assert names(way_to_person(maya, new)) == [
        ("Rosa Osei", "Gave you the name of Nell Fay."),
        ("Nell Fay", ""),
    ]
    assert "No path known" not in client.get(f"/people/{new.pk}").content.decode()


def test_a_circle_says_that_we_know_each_other(maya: Seeker, now: dt.datetime) -> None:
    known = actions.make(maya, full_name="Bo Lind", circles=["Choir"], found=False, now=now)
    assert names(way_to_person(maya, known)) == [("Bo Lind", "")]


def test_where_nobody_leads_no_path_is_known(client: Client, maya: Seeker, campaign: Campaign) -> None:
    empty = actions.find_organisation(maya, name="Nowhere")
    assert empty is not None
    html = client.get(f"/organisations/{empty.pk}/way").content.decode()
    assert ("No path known" in html, 'href="/asks"' in html) == (True, True)


def test_the_page_says_each_step(client: Client, campaign: Campaign, tom: Person) -> None:
    ana = Person.objects.of(tom.seeker).get(full_name="Ana Lima")
    html = client.get(f"/people/{ana.pk}/way").content.decode()
    assert "2 steps." in html
    assert "Gave you the name of Ana Lima." in html
    assert "Ask Tom Reyes for an introduction to Ana Lima" in html


def test_a_strangers_person_is_not_found(strangers_client: Client, tom: Person) -> None:
    assert strangers_client.get(f"/people/{tom.pk}/way").status_code == 404


@pytest.mark.parametrize("count", [2, 20])
def test_the_number_of_queries_stays_the_same(
    client: Client,
    maya: Seeker,
    campaign: Campaign,
    tom: Person,
    now: dt.datetime,
    django_assert_num_queries: DjangoAssertNumQueries,
    count: int,
) -> None:
    for number in range(count):
        actions.make(maya, full_name=f"Nurse {number}", organisation="Mercy", found=False, now=now)
    with django_assert_num_queries(8):
        client.get(f"/organisations/{tom.organisation_id}/way")


def test_who_came_in_an_address_book_and_was_named_is_reached_by_whoever_named_her(
    maya: Seeker, tom: Person, now: dt.datetime
) -> None:
    brought = Import.objects.create(seeker=maya, file_name="a.csv", kind="csv", size=1)
    nell = actions.make(maya, full_name="Nell Fay", found=True, now=now)
    Person.objects.of(maya).filter(pk=nell.pk).update(brought_by=brought)
    assert names(way_to_person(maya, nell)) == [("Nell Fay", "")]
    rosa = Person.objects.of(maya).get(full_name="Rosa Osei")
    actions.refer(referrer=rosa, referred=nell, may_name="yes", now=now)
    assert [stage.person for stage in way_to_person(maya, nell).stages] == [rosa, nell]
