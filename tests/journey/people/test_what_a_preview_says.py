"""A preview tells everyone once, what became of two entries of one person, and asks no yes where there is none to give."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from askwell.accounts.models import Seeker
from askwell.journey.people.actions import imports
from askwell.journey.people.address_books import batching
from askwell.journey.people.models import Import, Person

CONNECTIONS = (
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    "Chloé,Dubois,https://www.linkedin.com/in/chloe,chloe@x.example,Vestas,Responsable maintenance,12 Jan 2024\n"
    "Tom,Berg,https://www.linkedin.com/in/tom,,Vestas,Technician,2 Jun 2024\n"
)
GOOGLE = (
    "First Name,Last Name,Organization Name,Organization Title,E-mail 1 - Value,Phone 1 - Value\n"
    "Chloe,Dubois,Vestas,Maintenance lead,chloe@x.example,\n"
    "Tom,Berg,Vestas,,,+1 617 555 0100\n"
)


def uploaded(client: Client) -> str:
    files = [
        SimpleUploadedFile("Connections.csv", CONNECTIONS.encode()),
        SimpleUploadedFile("google.csv", GOOGLE.encode()),
    ]
    return str(client.post("/import", {"file": files})["Location"])


def test_who_is_perhaps_there_stands_once_and_is_not_counted_as_new(client: Client, maya: Seeker) -> None:
    preview = uploaded(client)
    look = imports.preview(Import.objects.of(maya).get())
    assert (look.new, look.surely_new, look.doubtful) == (3, 2, 1)
    assert [one.name for one in look.new_ones] == ["Chloé Dubois", "Tom Berg"]
    assert [(one.name, one.place) for one in look.doubtful_ones] == [("Tom Berg", "google.csv, row 3")]
    assert (
        "3 new (1 of them perhaps there twice), 1 more entry of somebody in it"
        in client.get(preview).content.decode()
    )


def test_how_many_there_will_be_is_said_before_and_comes_true(client: Client, maya: Seeker) -> None:
    preview = uploaded(client)
    page = client.get(preview).content.decode()
    assert "You have 0 people now. This adds 3 people: 3 people afterwards." in page
    done = client.post(preview, {"do": "yes"}, follow=True).content.decode()
    assert ("Added 3 people" in done, Person.objects.of(maya).count()) == (True, 3)


def test_places_are_not_counted_as_people(client: Client, maya: Seeker) -> None:
    cards = "BEGIN:VCARD\nVERSION:3.0\nFN:Ada Obi\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nN:;;;;\nFN:\nORG:Mercy\nEND:VCARD\n"
    preview = str(client.post("/import", {"file": SimpleUploadedFile("a.vcf", cards.encode())})["Location"])
    page = client.get(preview).content.decode()
    assert "This adds 1 person and 1 organization: 1 person afterwards." in page
    done = client.post(preview, {"do": "yes"}, follow=True).content.decode()
    assert ("Added 1 person and 1 organization" in done, Person.objects.of(maya).count()) == (True, 1)


def test_a_place_whose_card_comes_again_far_behind_is_counted_once(
    client: Client, maya: Seeker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batching, "MOST_RECORDS", 1)
    card = "BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nFN:\nORG:Mercy\nNOTE:{}\nEND:VCARD\n"
    cards = card.format("The front desk") + card.format("The back door")
    client.post("/import", {"file": SimpleUploadedFile("a.vcf", cards.encode())})
    look = imports.preview(Import.objects.of(maya).get())
    assert (look.new, look.organisations, look.same) == (1, 1, 1)
    assert [one.place for one in look.new_ones] == ["card 1, line 1"]


def test_who_is_twice_in_the_files_stands_once_and_it_says_so(client: Client, maya: Seeker) -> None:
    rows = "First Name,Last Name,Organization Name,Organization Title\nTom,Berg,Vestas,\nThomas,Berg,Vestas,\nTommy,Berg,Vestas,\n"
    preview = str(
        client.post("/import", {"file": SimpleUploadedFile("google.csv", rows.encode())})["Location"]
    )
    look = imports.preview(Import.objects.of(maya).get())
    places = [one.place for one in look.doubtful_ones]
    assert places
    assert (len(set(places)), len(places)) == (look.doubtful, look.doubtful)
    page = client.get(preview).content.decode()
    assert ("Perhaps twice in these files" in page, "you have them already" in page) == (True, False)


def test_of_two_entries_the_name_with_its_accents_is_taken_and_the_other_words_are_shown(
    client: Client, maya: Seeker
) -> None:
    preview = uploaded(client)
    page = client.get(preview).content.decode()
    assert "another entry: Chloe Dubois, Maintenance lead" in page
    client.post(preview, {"do": "yes"})
    assert min(Person.objects.of(maya).values_list("full_name", flat=True)) == "Chloé Dubois"


def test_the_same_file_again_waits_for_no_yes(client: Client) -> None:
    client.post(uploaded(client), {"do": "yes"})
    page = client.get(uploaded(client)).content.decode()
    assert "What you wrote by hand since stays as you have it" in page
    assert ("Your own file stays where it is." in page, "Delete the file here" in page) == (True, False)
    listed = client.get("/import").content.decode()
    assert ("nothing new in it" in listed, "waiting for a yes" in listed) == (True, False)
