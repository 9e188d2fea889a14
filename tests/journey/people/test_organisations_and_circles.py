"""Organisations and circles have their pages."""

import datetime as dt
from typing import Any

import pytest
from django.test import Client

from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.models import Circle, Organisation, Person


def people_at(seeker: Seeker, count: int, now: dt.datetime) -> None:
    for number in range(count):
        actions.make(
            seeker,
            full_name=f"Person {number:02}",
            organisation=f"Place {number:02}",
            circles=[f"Circle {number:02}"],
            found=True,
            now=now,
        )


@pytest.mark.parametrize("count", [3, 30])
@pytest.mark.parametrize("path", ["/organisations", "/circles"])
def test_a_list_takes_the_same_queries_for_few_and_many(
    client: Client, maya: Seeker, now: dt.datetime, django_assert_num_queries: Any, count: int, path: str
) -> None:
    people_at(maya, count, now)
    with django_assert_num_queries({"/organisations": 3, "/circles": 4}[path]):
        page = client.get(path).content.decode()
    assert page.count("1 person") == count


def test_many_organisations_are_paged_both_ways(client: Client, maya: Seeker) -> None:
    Organisation.objects.bulk_create(
        Organisation(seeker=maya, name=f"Place {n:03}", key=f"place {n:03}") for n in range(120)
    )
    first = client.get("/organisations").content.decode()
    second = client.get("/organisations?after=place+049").content.decode()
    back = client.get("/organisations?before=place+050").content.decode()
    assert ("Place 049" in first, "Place 050" in first, "?after=place+049" in first) == (True, False, True)
    assert ("Place 050" in second, "?before=place+050" in second, "?after=place+099" in second) == (
        True,
        True,
        True,
    )
    assert [f"Place {n:03}" in back for n in (0, 49, 50)] == [True, True, False]


def test_no_organisation_yet_names_the_first_step(client: Client) -> None:
    assert "No organizations yet" in client.get("/organisations").content.decode()


def test_an_organisation_shows_its_people_and_can_be_changed(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    actions.make(maya, full_name="Tom Reyes", organisation="Mercy", found=True, now=now)
    mercy = Organisation.objects.of(maya).get()
    address = f"/organisations/{mercy.pk}"
    assert "Tom Reyes" in client.get(address).content.decode()
    client.post(address, {"name": "Mercy Hospital", "website": "mercy.example", "note": "Big"})
    mercy.refresh_from_db()
    assert (mercy.name, mercy.website, mercy.note) == ("Mercy Hospital", "mercy.example", "Big")


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ({"name": ""}, "Write the name of the organization"),
        ({"name": "City Press, Inc."}, "Another organization of yours is called City Press"),
        ({"name": "Mercy", "website": "javascript:alert(1)"}, "This is not a web address"),
    ],
)
def test_an_organisation_says_what_is_not_right(
    client: Client, maya: Seeker, said: dict[str, str], sentence: str
) -> None:
    mercy = actions.find_organisation(maya, name="Mercy")
    actions.find_organisation(maya, name="City Press")
    assert mercy
    answer = client.post(f"/organisations/{mercy.pk}", said)
    mercy.refresh_from_db()
    assert (answer.status_code, sentence in answer.content.decode(), mercy.name) == (422, True, "Mercy")


def test_circles_are_offered_and_made_when_wanted(client: Client, maya: Seeker) -> None:
    assert "Add Family" in client.get("/circles").content.decode()
    answer = client.post("/circles", {"name": "Family"})
    family = Circle.objects.of(maya).get()
    assert answer["Location"] == f"/circles/{family.pk}"
    assert "Add Family" not in client.get("/circles").content.decode()


def test_a_person_is_put_in_a_circle_by_name(client: Client, maya: Seeker, now: dt.datetime) -> None:
    rosa = actions.make(maya, full_name="Rosa Osei", found=False, now=now)
    family = actions.add_circle(maya, name="Family")
    client.post(f"/circles/{family.pk}", {"step": "put", "full_name": "rosa"})
    assert [circle.name for circle in rosa.circles.all()] == ["Family"]


def test_of_two_namesakes_the_page_asks_which(client: Client, maya: Seeker, now: dt.datetime) -> None:
    smiths = [
        actions.make(maya, full_name="Jo Smith", organisation=place, found=False, now=now) for place in "AB"
    ]
    family = actions.add_circle(maya, name="Family")
    address = f"/circles/{family.pk}"
    answer = client.post(address, {"step": "put", "full_name": "Jo Smith"})
    assert (answer.status_code, "Which one do you mean?" in answer.content.decode()) == (422, True)
    client.post(address, {"step": "put", "full_name": "Jo Smith", "person": str(smiths[1].pk)})
    assert list(Person.objects.of(maya).filter(circles=family)) == [smiths[1]]


def test_a_name_that_nobody_has_is_said_so(client: Client, maya: Seeker) -> None:
    family = actions.add_circle(maya, name="Family")
    answer = client.post(f"/circles/{family.pk}", {"step": "put", "full_name": "Nobody"})
    assert (answer.status_code, b"Nobody of this name is in your list yet" in answer.content) == (422, True)


def test_a_circle_is_renamed_but_never_to_a_name_that_is_there(client: Client, maya: Seeker) -> None:
    family, _ = actions.add_circle(maya, name="Family"), actions.add_circle(maya, name="Choir")
    address = f"/circles/{family.pk}"
    refused = client.post(address, {"step": "rename", "circle-name": "CHOIR"})
    client.post(address, {"step": "rename", "circle-name": "Relatives"})
    family.refresh_from_db()
    assert (refused.status_code, family.name, family.key) == (422, "Relatives", "relatives")


def test_deleting_a_circle_deletes_nobody(client: Client, maya: Seeker, now: dt.datetime) -> None:
    actions.make(maya, full_name="Rosa", circles=["Family"], found=False, now=now)
    family = Circle.objects.of(maya).get()
    answer = client.post(f"/circles/{family.pk}", {"step": "delete"})
    assert (answer["Location"], Circle.objects.of(maya).count()) == ("/circles", 0)
    assert Person.objects.of(maya).count() == 1


def test_a_stranger_finds_neither(strangers_client: Client, maya: Seeker) -> None:
    mercy, family = actions.find_organisation(maya, name="Mercy"), actions.add_circle(maya, name="Family")
    assert mercy
    paths = [f"/organisations/{mercy.pk}", f"/circles/{family.pk}"]
    found = [strangers_client.get(p).status_code for p in paths]
    assert found + [strangers_client.post(p, {"step": "delete"}).status_code for p in paths] == [404] * 4


def test_somebody_is_taken_out_of_a_circle_and_stays_in_the_list(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    tom = actions.make(maya, full_name="Tom Reyes", circles=["Friends", "Clubs"], found=False, now=now)
    friends = Circle.objects.of(maya).get(name="Friends")
    assert "Take out" in client.get(f"/circles/{friends.pk}").content.decode()
    said = client.post(f"/circles/{friends.pk}", {"step": "take out", "person": str(tom.pk)}, follow=True)
    assert "Tom Reyes is not in Friends any more" in said.content.decode()
    assert [circle.name for circle in tom.circles.all()] == ["Clubs"]


@pytest.mark.parametrize("key", ["", "nobody", "0190a5c4-0000-7000-8000-000000000000"])
def test_who_is_not_in_a_circle_cannot_be_taken_out(
    client: Client, maya: Seeker, now: dt.datetime, key: str
) -> None:
    tom = actions.make(maya, full_name="Tom Reyes", circles=["Friends"], found=False, now=now)
    client.post(f"/circles/{tom.circles.get().pk}", {"step": "take out", "person": key})
    assert tom.circles.count() == 1
