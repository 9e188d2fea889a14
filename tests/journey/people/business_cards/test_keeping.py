"""A card is looked over beside its picture and kept with whom it names, and nobody is doubled."""

import datetime as dt

from django.test import Client
from PIL import Image
from pytest_django import DjangoAssertNumQueries
from tests.journey.people.business_cards.sending import (
    WORDS,
    coded,
    fields,
    send,
    waiting,
)
from tests.scanning.drawn import as_bytes, card

from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.models import BusinessCard, Person


def test_a_picture_is_shown_beside_what_was_read_and_nobody_is_added_yet(
    client: Client, maya: Seeker
) -> None:
    answer = send(client, coded())
    one = waiting(maya)
    assert (answer.status_code, answer["Location"]) == (302, f"/business-cards/{one.pk}")
    page = client.get(f"/business-cards/{one.pk}").content.decode()
    assert [f'value="{value}"' in page for value in ("Ana Lima", "Mercy Hospital")] == [True, True]
    assert f'src="/business-cards/{one.pk}/picture"' in page
    assert '<h1><span class="name">Ana Lima</span></h1>' in page
    shown = client.get(f"/business-cards/{one.pk}/picture")
    assert (shown["Content-Type"], b"".join(shown)[:2]) == ("image/jpeg", b"\xff\xd8")
    assert not Person.objects.of(maya).exists()


def test_it_is_kept_with_a_new_person(client: Client, maya: Seeker) -> None:
    send(client, coded())
    one = waiting(maya)
    answer = client.post(f"/business-cards/{one.pk}", fields(found="on"))
    ana = Person.objects.of(maya).get()
    assert (answer.status_code, answer["Location"]) == (302, f"/people/{ana.pk}")
    assert (ana.full_name, ana.title, str(ana.organisation), ana.found_at is not None) == (
        "Ana Lima",
        "Head Nurse",
        "Mercy Hospital",
        True,
    )
    one.refresh_from_db()
    assert (one.person, one.kept_at is not None) == (ana, True)


def test_what_the_picture_tells_of_its_place_is_not_kept(client: Client, maya: Seeker) -> None:
    exif = Image.Exif()
    exif[0x0110] = "A phone in Chicago"
    send(client, ("card.jpg", as_bytes(card(), exif=exif)))
    path = waiting(maya).file
    assert path is not None
    assert b"Chicago" not in path.read_bytes()


def test_somebody_with_the_same_address_is_not_doubled(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    ana = actions.make(
        maya, full_name="Ana Lima", title="Nurse", emails=["ana@mercy.example"], found=False, now=now
    )
    send(client, coded())
    one = waiting(maya)
    page = client.get(f"/business-cards/{one.pk}").content.decode()
    assert "Ana Lima is in your list already" in page
    asked = client.post(f"/business-cards/{one.pk}", fields(whom=str(ana.pk)))
    assert (asked.status_code, "“Head Nurse” in place of “Nurse”" in asked.content.decode()) == (200, True)
    client.post(f"/business-cards/{one.pk}", fields(whom=str(ana.pk), compared=str(ana.pk), take=["title"]))
    ana.refresh_from_db()
    assert Person.objects.of(maya).count() == 1
    assert (ana.title, str(ana.organisation)) == ("Head Nurse", "Mercy Hospital")
    assert sorted(point.value for point in ana.contact_points.all()) == [
        "(617) 555-0142",
        "ana@mercy.example",
    ]


def test_what_is_not_ticked_stays_as_it_was(client: Client, maya: Seeker, now: dt.datetime) -> None:
    ana = actions.make(maya, full_name="Ana Lima", title="Nurse", found=False, now=now)
    send(client, words=WORDS, person=ana.pk)
    one = waiting(maya)
    client.post(f"/business-cards/{one.pk}", fields(whom=str(ana.pk), compared=str(ana.pk)))
    ana.refresh_from_db()
    assert ana.title == "Nurse"


def test_a_namesake_may_be_somebody_else_and_it_is_asked(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    actions.make(
        maya, full_name="Ana Lima", organisation="Lima Bakery", emails=["a@b.example"], found=False, now=now
    )
    send(client, words=WORDS)
    one = waiting(maya)
    page = client.get(f"/business-cards/{one.pk}").content.decode()
    assert ("This may be someone you have" in page, "Ana Lima, Lima Bakery" in page) == (True, True)
    assert client.post(f"/business-cards/{one.pk}", fields(whom="")).status_code == 422
    client.post(f"/business-cards/{one.pk}", fields(whom="new"))
    assert Person.objects.of(maya).count() == 2


def test_words_work_without_a_picture_and_what_found_no_field_is_shown(client: Client, maya: Seeker) -> None:
    send(client, words=WORDS)
    page = client.get(f"/business-cards/{waiting(maya).pk}").content.decode()
    assert (
        "Also on the card" in page,
        "<li>We care</li>" in page,
        "1 Elm Street\nSalem, MA 01970" in page,
    ) == (
        True,
        True,
        True,
    )


def test_a_strangers_card_is_not_there(client: Client, maya: Seeker, stranger: Seeker) -> None:
    one = BusinessCard.objects.create(seeker=stranger)
    paths = (f"/business-cards/{one.pk}", f"/business-cards/{one.pk}/picture")
    assert [client.get(path).status_code for path in paths] == [404, 404]
    assert [client.post(f"/business-cards/{one.pk}/{do}").status_code for do in ("undo", "drop")] == [
        404,
        404,
    ]


def test_the_list_of_cards_costs_the_same_however_many_there_are(
    client: Client, maya: Seeker, now: dt.datetime, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for at in range(5):
        ana = actions.make(maya, full_name=f"Ana {at}", found=False, now=now)
        BusinessCard.objects.create(seeker=maya, person=ana, kept_at=now)
        BusinessCard.objects.create(seeker=maya)
    client.get("/business-cards")
    with django_assert_num_queries(4):
        client.get("/business-cards")
