"""While a picture is read its page says so, and what cannot be read can be written down."""

import datetime as dt
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from tests.journey.people.business_cards.sending import coded, fields, send, waiting
from tests.scanning.drawn import as_bytes, card

from askwell.accounts.models import Seeker
from askwell.journey.people.actions import card_reading
from askwell.journey.people.actions.card_reading import read_all
from askwell.journey.people.models import BusinessCard, Person
from askwell.scanning.cards import CardFile


def test_what_is_no_picture_is_said_beside_the_field(client: Client, maya: Seeker) -> None:
    answer = send(client, ("letter.txt", b"Dear Ana"))
    page = answer.content.decode()
    assert (answer.status_code, "letter.txt: This is neither a picture nor a PDF." in page) == (422, True)
    assert not BusinessCard.objects.of(maya).exists()
    assert (
        "Take a photo of the card, choose a picture, or write what it says" in send(client).content.decode()
    )


def test_what_breaks_off_is_said_where_it_can_be_written_down(client: Client, maya: Seeker) -> None:
    answer = send(client, ("letter.pdf", b"%PDF-1.7 broken"))
    page = client.get(answer["Location"]).content.decode()
    assert "This PDF cannot be read. Take a picture of the card instead." in page
    assert (waiting(maya).sha256, 'name="full_name"' in page) == ("", True)


def sent(client: Client) -> str:
    """Send one picture, and return the address of its card, which nobody has read yet."""
    name, data = coded()
    return client.post("/business-cards", {"file": [SimpleUploadedFile(name, data)], "person": ""})[
        "Location"
    ]


def test_while_it_is_read_its_page_says_so_and_shows_nothing_of_it(client: Client, maya: Seeker) -> None:
    address = sent(client)
    page = client.get(address).content.decode()
    assert "Now: the picture is waiting to be read." in page
    assert '<noscript><meta http-equiv="refresh" content="3"></noscript>' in page
    assert client.get(f"{address}/picture").status_code == 404
    assert (
        "Now, code.png: the picture is waiting to be read." in client.get("/business-cards").content.decode()
    )
    read_all()
    assert 'value="Ana Lima"' in client.get(address).content.decode()
    assert "waiting to be read" not in client.get("/business-cards").content.decode()


def test_each_page_that_is_read_is_said(
    client: Client, maya: Seeker, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    address = sent(client)

    def reading(files: Any, *, progress: Any, **_: object) -> list[CardFile]:
        for page in (1, 2):
            progress(0, page, 2)
            said.append(client.get(address).content.decode())
        return [CardFile(files[0][0])]

    monkeypatch.setattr(card_reading, "read_card_files", reading)
    read_all()
    assert ["Now: page 1 of 2." in said[0], "Now: page 2 of 2." in said[1]] == [True, True]


def test_of_several_the_one_that_is_read_now_is_said(
    client: Client, maya: Seeker, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    sent(client)
    sent(client)

    def reading(files: Any, *, progress: Any, **_: object) -> list[CardFile]:
        for at in range(2):
            progress(at, 1, 1)
            said.append(client.get("/business-cards").content.decode())
        return [CardFile(name) for name, _ in files]

    monkeypatch.setattr(card_reading, "read_card_files", reading)
    read_all()
    assert [
        f"Picture {at} of 2, code.png: the words on the picture." in page for at, page in enumerate(said, 1)
    ] == [True, True]


def test_who_reads_it_has_it_for_herself_until_she_is_gone(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    sent(client)
    BusinessCard.objects.of(maya).update(leased_until=now + dt.timedelta(minutes=1))
    read_all(clock=lambda: now)
    assert waiting(maya).reading
    read_all(clock=lambda: now + dt.timedelta(minutes=2))
    assert waiting(maya).reading == ""


def test_a_card_that_was_deleted_meanwhile_stays_so(
    client: Client, maya: Seeker, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = sent(client)

    def reading(files: Any, **_: object) -> list[CardFile]:
        client.post(f"{address}/drop")
        return [CardFile(files[0][0])]

    monkeypatch.setattr(card_reading, "read_card_files", reading)
    read_all()
    assert not BusinessCard.objects.of(maya).exists()


def test_a_card_with_only_a_web_address_says_what_to_do(client: Client, maya: Seeker) -> None:
    answer = send(client, coded("https://connect-card.example"))
    page = client.get(answer["Location"]).content.decode()
    assert (
        "It holds only a web address, and nobody&#x27;s name. Write whose card it is, or delete it." in page
    )
    assert ("https://connect-card.example" in page, 'name="full_name" value=' in page) == (True, False)
    assert "<h1>A card without a name yet</h1>" in page
    assert "A card without a name yet" in client.get("/business-cards").content.decode()


def test_a_picture_that_nothing_reads_is_kept_to_be_read_by_eye(client: Client, maya: Seeker) -> None:
    send(client, ("card.png", as_bytes(card(), "PNG")))
    one = waiting(maya)
    page = client.get(f"/business-cards/{one.pk}").content.decode()
    assert "Askwell cannot read printed words on this machine yet" in page
    client.post(f"/business-cards/{one.pk}", fields())
    assert Person.objects.of(maya).get().full_name == "Ana Lima"
