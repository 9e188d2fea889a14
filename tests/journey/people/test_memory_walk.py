"""The memory walk: one screen a circle, names in passing, skipping freely."""

import datetime as dt

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.models import Person
from askwell.journey.people.suggestions import CIRCLES
from askwell.journey.purpose.actions import set_out
from askwell.method.memory_walk import STOPS, after, where


@pytest.fixture
def campaign(maya: Seeker, now: dt.datetime) -> None:
    set_out(maya, name="Medical writing", kind="occupation", now=now)


def test_every_stop_belongs_to_a_circle_that_is_offered_and_leads_on() -> None:
    assert {stop.circle for stop in STOPS} == set(CIRCLES)
    assert [after(stop.key) for stop in STOPS] == [*STOPS[1:], None]
    assert where("family") == f"1 of {len(STOPS)} stops"


def test_names_are_put_in_the_circle_and_the_walk_goes_on(
    client: Client, maya: Seeker, campaign: None
) -> None:
    answer = client.post(
        "/asks/walk/family", {"names": "Aunt Rosa, rosa@osei.example\nJoyce Osei, nurse at Mercy\n"}
    )
    assert answer["Location"] == "/asks/walk/friends"
    people = Person.objects.of(maya).order_by("id")
    assert [(p.full_name, p.relation, p.title, p.found_at) for p in people] == [
        ("Aunt Rosa", "aunt", "", None),
        ("Joyce Osei", "", "nurse", None),
    ]
    assert [[circle.name for circle in p.circles.all()] for p in people] == [["Family"], ["Family"]]
    assert 'Ask&nbsp;<span class="name">Aunt Rosa' in client.get("/asks/walk/family").content.decode()


def test_nobody_who_came_to_mind_is_lost(client: Client, maya: Seeker, campaign: None) -> None:
    written = "Lou the barber\nmy dentist, 617-555-0100\nDr Amy Wong, my godmother\nTom and Sue Baker\nnurse at Mercy"
    answer = client.post("/asks/walk/services", {"names": written}, follow=True)
    assert "6 names kept in Services I use." in answer.content.decode()
    people = Person.objects.of(maya).order_by("id")
    assert [(p.full_name, p.relation, p.title) for p in people] == [
        ("Lou the barber", "", ""),
        ("my dentist", "", ""),
        ("Dr Amy Wong", "godmother", ""),
        ("Tom Baker", "", ""),
        ("Sue Baker", "", ""),
        ("nurse at Mercy", "", ""),
    ]
    assert [point.value for point in people[1].contact_points.all()] == ["617-555-0100"]


def test_the_same_name_again_is_the_same_person(client: Client, maya: Seeker, campaign: None) -> None:
    for stop in ("family", "friends"):
        client.post(f"/asks/walk/{stop}", {"names": "Rosa Osei"})
    assert [circle.name for circle in Person.objects.of(maya).get().circles.order_by("name")] == [
        "Family",
        "Friends",
    ]


@pytest.mark.parametrize(("whom", "people"), [("second", 2), ("new", 3)])
def test_who_is_meant_of_two_with_one_name_is_asked_and_nothing_is_kept_before(
    client: Client, maya: Seeker, campaign: None, now: dt.datetime, whom: str, people: int
) -> None:
    two = [
        actions.make(maya, full_name="Tanya Okafor", organisation="FreightCo", now=now, found=False)
        for _ in range(2)
    ]
    written = {"names": "Joyce\nTanya Okafor, FreightCo", "to": "asks"}
    asked = client.post("/asks/walk/friends", written)
    assert "Tanya Okafor: which one do you mean?" in asked.content.decode()
    assert Person.objects.of(maya).count() == 2
    meant = {"second": str(two[1].pk), "new": "new"}[whom]
    assert client.post("/asks/walk/friends", written | {"who-1": meant})["Location"] == "/asks"
    assert Person.objects.of(maya).filter(full_name="Tanya Okafor").count() == people
    friends = Person.objects.of(maya).filter(circles__name="Friends", full_name="Tanya Okafor").get()
    assert (friends == two[1], friends in two) == (whom == "second", whom == "second")


def test_who_is_meant_is_asked_before_it_is_a_problem(
    client: Client, maya: Seeker, campaign: None, now: dt.datetime
) -> None:
    actions.make(maya, full_name="Grace Lin", organisation="Fenwick Medical", now=now, found=False)
    written = {"names": "Grace Lin, nurse at Mercy"}
    asked = client.post("/asks/walk/family", written)
    page = asked.content.decode()
    assert ("There is a problem" in page, "1 name may be there already." in page) == (False, True)
    assert ("Grace Lin, Fenwick Medical" in page, "Someone new: Grace Lin, nurse, Mercy" in page) == (
        True,
        True,
    )
    again = client.post("/asks/walk/family", written | {"who-0": "nobody"}).content.decode()
    assert ("There is a problem" in again, "1 name may be" in again) == (True, False)


def test_nothing_to_write_skips_and_the_last_stop_leads_to_asking(client: Client, campaign: None) -> None:
    assert client.post("/asks/walk/jobs", {"names": ""})["Location"] == "/asks/walk/clubs"
    assert client.post(f"/asks/walk/{STOPS[-1].key}", {"names": ""})["Location"] == "/asks"
    assert client.get("/asks/walk/nowhere").status_code == 404


@pytest.mark.parametrize(
    ("stop", "to", "there"),
    [
        ("family", "", "/asks/walk/friends"),
        ("family", "asks", "/asks"),
        ("family", "clubs", "/asks/walk/clubs"),
        ("family", "https://elsewhere.example", "/asks/walk/friends"),
        (STOPS[-1].key, "", "/asks"),
    ],
)
def test_whichever_button_is_pressed_what_was_written_is_kept(
    client: Client, maya: Seeker, campaign: None, stop: str, to: str, there: str
) -> None:
    answer = client.post(f"/asks/walk/{stop}", {"names": "Rosa Osei", "to": to})
    assert (answer["Location"], Person.objects.of(maya).get().full_name) == (there, "Rosa Osei")


@pytest.mark.parametrize("stop", [STOPS[0].key, STOPS[-1].key])
def test_no_link_of_the_walk_leaves_what_was_written_behind(
    client: Client, campaign: None, stop: str
) -> None:
    page = client.get(f"/asks/walk/{stop}").content.decode()
    assert ('href="/asks/walk' in page, 'class="btn quiet" href' in page) == (False, False)
    assert "data-keep" in page


@pytest.mark.parametrize("count", [2, 20])
def test_the_number_of_queries_stays_the_same(
    client: Client, campaign: None, django_assert_num_queries: DjangoAssertNumQueries, count: int
) -> None:
    client.post("/asks/walk/family", {"names": "\n".join(f"Person {number}" for number in range(count))})
    with django_assert_num_queries(6):
        client.get("/asks/walk/family")
