"""A person is added, changed, deleted and taken along by plain forms."""

import datetime as dt

import pytest
from django.test import Client

from askwell.accounts.models import Seeker
from askwell.formats.vcard import read_cards
from askwell.journey.people import actions
from askwell.journey.people.models import Person

TOM = {
    "full_name": "Tom Reyes",
    "title": "nurse",
    "organisation": "Mercy",
    "found": "on",
    "relation": "a friend of Rosa's",
    "circles": ["Friends"],
    "another_circle": "Choir",
    "emails": "tom@mercy.example\nt@x.example",
    "phones": "312 555 0147",
    "profile": "linkedin.com/in/tom-reyes",
    "pages": "mercy.example/tom",
    "time_zone": "America/New_York",
    "note": "Plays the tuba",
    "postal_address": "1 Main St\nChicago",
}


@pytest.fixture
def tom(maya: Seeker, now: dt.datetime) -> Person:
    return actions.make(maya, full_name="Tom Reyes", emails=["tom@mercy.example"], found=True, now=now)


def test_the_form_keeps_everything_and_leads_to_the_person(client: Client, maya: Seeker) -> None:
    answer = client.post("/people/new", TOM)
    tom = Person.objects.of(maya).get()
    assert (answer.status_code, answer["Location"]) == (302, f"/people/{tom.pk}")
    assert sorted(circle.name for circle in tom.circles.all()) == ["Choir", "Friends"]
    assert (tom.time_zone, tom.note, tom.postal_address, tom.relation) == (
        "America/New_York",
        "Plays the tuba",
        "1 Main St\nChicago",
        "a friend of Rosa's",
    )
    page = client.get(f"/people/{tom.pk}/edit").content.decode()
    assert [value in page for value in ("t@x.example", "https://www.linkedin.com/in/tom-reyes", "Choir")] == [
        True,
        True,
        True,
    ]


def test_saving_the_form_as_it_is_changes_nothing(client: Client, maya: Seeker) -> None:
    client.post("/people/new", TOM)
    tom = Person.objects.of(maya).get()
    before = (Person.objects.of(maya).values().get(), list(tom.contact_points.values()))
    client.post(f"/people/{tom.pk}/edit", {**TOM, "circles": ["Friends", "Choir"], "another_circle": ""})
    assert (Person.objects.of(maya).values().get(), list(tom.contact_points.values())) == before


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("full_name", "", "Write a name, or what you call this person"),
        ("full_name", "x" * 301, "This name has 301 characters. Write it with at most 300"),
        ("emails", "tom@mercy.example\ntom at mercy", "“tom at mercy” is not an email address"),
        ("phones", "call me", "“call me” is not a phone number"),
        ("profile", "https://mercy.example/tom", "This is not a LinkedIn profile"),
        ("pages", "javascript:alert(1)", "“javascript:alert(1)” is not a web address"),
        ("time_zone", "Mars/Olympus", "Select a valid choice"),
        ("note", "a\x00b", "Null characters are not allowed"),
    ],
)
def test_what_is_not_right_is_named_and_the_rest_is_kept(
    client: Client, maya: Seeker, field: str, value: str, sentence: str
) -> None:
    answer = client.post("/people/new", {**TOM, field: value})
    page = answer.content.decode()
    assert (answer.status_code, sentence in page, "Plays the tuba" in page or field == "note") == (
        422,
        True,
        True,
    )
    assert Person.objects.of(maya).count() == 0


def test_someone_who_may_be_there_is_shown_before_a_second_is_made(
    client: Client, maya: Seeker, tom: Person
) -> None:
    page = client.post("/people/new", {**TOM, "full_name": "tom reyes"}).content.decode()
    assert ("This may be the same person" in page, Person.objects.of(maya).count()) == (True, 1)
    client.post("/people/new", {**TOM, "anyway": "yes"})
    assert Person.objects.of(maya).count() == 2


def test_script_in_a_name_is_only_text(client: Client, maya: Seeker, now: dt.datetime) -> None:
    evil = actions.make(maya, full_name="<script>alert(1)</script>", found=True, now=now)
    page = client.get(f"/people/{evil.pk}/edit").content.decode()
    assert ("<script>alert" in page, "&lt;script&gt;alert(1)" in page) == (False, True)


def test_deleting_asks_once_and_then_takes_everything(client: Client, maya: Seeker, tom: Person) -> None:
    assert "Delete with everything" in client.get(f"/people/{tom.pk}/delete").content.decode()
    assert Person.objects.of(maya).count() == 1
    answer = client.post(f"/people/{tom.pk}/delete")
    assert (answer["Location"], Person.objects.of(maya).count()) == ("/people", 0)


def test_a_card_holds_what_an_address_book_keeps(client: Client, maya: Seeker) -> None:
    client.post("/people/new", TOM)
    tom = Person.objects.of(maya).get()
    answer = client.get(f"/people/{tom.pk}/card.vcf")
    [card], problems = read_cards(answer.content)
    assert (answer["Content-Type"], answer["Content-Disposition"]) == (
        "text/vcard; charset=utf-8",
        'attachment; filename="tom-reyes.vcf"',
    )
    assert (card.full_name, card.title, card.organisation, [e.value for e in card.emails], problems) == (
        "Tom Reyes",
        "nurse",
        "Mercy",
        ["tom@mercy.example", "t@x.example"],
        [],
    )
    assert (card.note, [p.value for p in card.phones]) == ("", ["312 555 0147"])


@pytest.mark.parametrize("path", ["edit", "delete", "card.vcf"])
def test_a_stranger_finds_nobody(strangers_client: Client, tom: Person, path: str) -> None:
    assert strangers_client.get(f"/people/{tom.pk}/{path}").status_code == 404


@pytest.mark.parametrize("path", ["edit", "delete"])
def test_a_stranger_changes_nobody(strangers_client: Client, tom: Person, path: str) -> None:
    assert strangers_client.post(f"/people/{tom.pk}/{path}", {"full_name": "X"}).status_code == 404
    tom.refresh_from_db()
    assert tom.full_name == "Tom Reyes"
