"""Organisations have several names, become one and two again, and know who was there before."""

import datetime as dt
from typing import Any

import pytest
from django.test import Client
from tests.journey.people.test_kept_as_mine import ADA, brought, card
from tests.journey.people.test_merging import everything_of

from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.actions.imports import undo
from askwell.journey.people.actions.one_organisation import LaterOrganisation, make_one, make_two
from askwell.journey.people.models import EarlierPlace, Organisation, Person
from askwell.journey.people.queries.organisations import called_otherwise, people_before


def place(seeker: Seeker, name: str) -> Organisation:
    found = actions.find_organisation(seeker, name=name)
    assert found
    return found


def called(one: Organisation, *others: str) -> Organisation:
    actions.change_organisation(
        one, name=one.name, other_names="\n".join(others), kind="", website="", note=""
    )
    return one


def test_another_name_leads_to_the_organisation_and_a_part_of_a_name_does_not(maya: Seeker) -> None:
    bain = called(place(maya, "Bain & Company"), "Bain Capital Partners", "The Bain Cuneo Group")
    assert place(maya, "bain cuneo group, inc.") == bain
    assert place(maya, "Bainbridge") != bain
    assert place(maya, "Bain Capital") != bain


def test_whoever_comes_in_with_another_name_works_there(maya: Seeker, now: dt.datetime) -> None:
    mercy = called(place(maya, "Mercy Hospital"), "Mercy Hosp.")
    brought(maya, now, card(*ADA, "TITLE:Nurse", "ORG:Mercy Hosp."))
    assert Person.objects.of(maya).get().organisation == mercy
    brought(maya, now, card(*ADA, "TITLE:Head nurse", "ORG:Mercy Hospital"))
    assert (EarlierPlace.objects.of(maya).count(), Organisation.objects.of(maya).count()) == (0, 1)


def test_a_name_is_given_to_one_organisation_only(client: Client, maya: Seeker) -> None:
    called(place(maya, "Mercy Hospital"), "Mercy West")
    press = place(maya, "City Press")
    said = {"name": "City Press", "other_names": "Mercy West", "kind": "", "website": "", "note": ""}
    answer = client.post(f"/organisations/{press.pk}", said)
    assert answer.status_code == 422
    assert "is called Mercy West" in answer.content.decode()
    assert called_otherwise(maya) == {"mercy west": "mercy hospital"}


def test_two_become_one_with_everyone_there_and_two_again_row_by_row(maya: Seeker, now: dt.datetime) -> None:
    stays, gone = place(maya, "Mercy Hospital"), called(place(maya, "St. Mercy"), "Mercy of the Lake")
    for number in range(3):
        actions.make(maya, full_name=f"Nurse {number}", organisation="St. Mercy", found=True, now=now)
    before = everything_of(maya)
    made = make_one(stays, gone, now=now)
    stays.refresh_from_db()
    assert stays.other_names.splitlines() == ["St. Mercy", "Mercy of the Lake"]
    assert stays.people.count() == 3
    assert place(maya, "st mercy") == stays
    make_two(made)
    assert everything_of(maya) == before


def test_the_later_one_is_taken_back_first(maya: Seeker, now: dt.datetime) -> None:
    stays = place(maya, "Mercy Hospital")
    first = make_one(stays, place(maya, "St. Mercy"), now=now)
    second = make_one(stays, place(maya, "Mercy West"), now=now)
    with pytest.raises(LaterOrganisation):
        make_two(first)
    make_two(second)
    make_two(first)
    assert [one.name for one in Organisation.objects.of(maya)] == [
        "Mercy Hospital",
        "Mercy West",
        "St. Mercy",
    ]


def test_a_newer_list_keeps_where_someone_worked_before_until_it_is_taken_back(
    maya: Seeker, now: dt.datetime
) -> None:
    brought(maya, now, card(*ADA, "TITLE:Analyst", "ORG:Engine Works"))
    before = everything_of(maya)
    newer = brought(maya, now, card(*ADA, "TITLE:Head analyst", "ORG:Engine House"))
    works, house = place(maya, "Engine Works"), place(maya, "Engine House")
    assert [
        (one.person.full_name, one.title, str(one.person.organisation)) for one in people_before(works)
    ] == [("Ada Lovelace", "Analyst", "Engine House")]
    assert not people_before(house)
    undo(newer, now=now)
    assert everything_of(maya)["earlierplace"] == before["earlierplace"] == []


def test_who_came_back_is_there_and_not_among_those_of_before(maya: Seeker, now: dt.datetime) -> None:
    for title, work in (("Analyst", "Engine Works"), ("Head", "Engine House"), ("Director", "Engine Works")):
        brought(maya, now, card(*ADA, f"TITLE:{title}", f"ORG:{work}"))
    assert Person.objects.of(maya).get().organisation == place(maya, "Engine Works")
    assert not people_before(place(maya, "Engine Works"))
    assert [one.person.full_name for one in people_before(place(maya, "Engine House"))] == ["Ada Lovelace"]


def test_earlier_places_are_written_by_hand_and_a_slip_in_a_name_makes_none(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    tom = actions.make(maya, full_name="Tom Reyes", organisation="Mecry", found=True, now=now)
    actions.change(tom, organisation="Mercy", now=now)
    assert not EarlierPlace.objects.of(maya).exists()
    actions.change(tom, earlier=["City Press", "Engine Works"], now=now)
    actions.change(tom, earlier=["City Press"], now=now)
    press = place(maya, "City Press")
    assert [one.person for one in people_before(press)] == [tom]
    page = client.get(f"/organisations/{press.pk}").content.decode()
    assert "Worked there before" in page
    assert "At Mercy now." in page
    assert "City Press" in client.get(f"/people/{tom.pk}/edit").content.decode()


def test_the_page_makes_two_one_and_offers_to_take_it_back(client: Client, maya: Seeker) -> None:
    stays, gone = place(maya, "Mercy Hospital"), place(maya, "St. Mercy")
    answer = client.post(f"/organisations/{stays.pk}/same", {"name": "st mercy"}, follow=True)
    words = answer.content.decode()
    assert "St. Mercy is Mercy Hospital now" in words
    assert not Organisation.objects.of(maya).filter(pk=gone.pk).exists()
    undo_at = f"/organisations/merges/{stays.merges.get().pk}/undo"
    assert undo_at in words
    assert "are two again" in client.post(undo_at, follow=True).content.decode()
    assert Organisation.objects.of(maya).filter(pk=gone.pk).exists()


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("", "Write the name of the other one"),
        ("Nobody knows it", "There is no other organization of this name"),
        ("Mercy Hospital", "There is no other organization of this name"),
    ],
)
def test_what_is_no_other_organisation_is_said(
    client: Client, maya: Seeker, name: str, sentence: str
) -> None:
    stays = place(maya, "Mercy Hospital")
    answer = client.post(f"/organisations/{stays.pk}/same", {"name": name})
    assert answer.status_code == 422
    assert sentence in answer.content.decode()


def test_nobody_makes_one_of_a_strangers(strangers_client: Client, maya: Seeker) -> None:
    stays, _ = place(maya, "Mercy Hospital"), place(maya, "St. Mercy")
    assert strangers_client.post(f"/organisations/{stays.pk}/same", {"name": "St. Mercy"}).status_code == 404


@pytest.mark.parametrize("count", [2, 12])
def test_the_page_takes_the_same_queries_for_few_and_many(
    client: Client, maya: Seeker, now: dt.datetime, django_assert_num_queries: Any, count: int
) -> None:
    for number in range(count):
        person = actions.make(maya, full_name=f"Nurse {number:02}", organisation="Mercy", found=True, now=now)
        actions.change(person, earlier=["City Press"], now=now)
    press = place(maya, "City Press")
    with django_assert_num_queries(8):
        page = client.get(f"/organisations/{press.pk}").content.decode()
    assert page.count("At Mercy now.") == count


def test_what_she_types_for_a_person_stays_as_she_typed_it(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    ada = actions.make(maya, full_name="Ada Berg", organisation="Bain", found=True, now=now)
    said = {"full_name": "Ada Berg", "found": "on", "organisation": "Bain & Company"}
    client.post(f"/people/{ada.pk}/edit", said)
    ada = Person.objects.of(maya).select_related("organisation").get()
    assert (str(ada.organisation), Organisation.objects.of(maya).count()) == ("Bain & Company", 1)
    assert ada is not None
    assert "company" in ada.search_text.casefold()
    # The shorter form is the same place; what it is called is said.
    page = client.post("/people/new", {**said, "full_name": "Bo Fox", "organisation": "Bain"}, follow=True)
    assert "Bain is another name of Bain &amp; Company" in page.content.decode()
    assert Organisation.objects.of(maya).get().name == "Bain & Company"


def test_a_longer_name_of_it_is_offered_as_the_same_and_a_chance_likeness_is_not(
    client: Client, maya: Seeker
) -> None:
    short, long = place(maya, "Siemens Gamesa"), place(maya, "Siemens Gamesa Renewable Energy")
    place(maya, "Siemens Gamesabridge")
    page = client.get(f"/organisations/{short.pk}").content.decode()
    assert ("Perhaps the same" in page, "Siemens Gamesa Renewable Energy" in page) == (True, True)
    assert "Gamesabridge</a>" not in page
    client.post(f"/organisations/{short.pk}/same", {"name": long.name})
    assert "Perhaps the same" not in client.get(f"/organisations/{short.pk}").content.decode()
