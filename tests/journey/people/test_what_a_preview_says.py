"""A preview tells everyone once, what became of two entries of one person, and asks no yes where there is none to give."""

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from askwell.accounts.models import Seeker
from askwell.journey.people.actions import imports
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
        "2 new, 1 more entry of somebody in it, 1 perhaps there already"
        in client.get(preview).content.decode()
    )


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
    listed = client.get("/import").content.decode()
    assert ("nothing new in it" in listed, "waiting for a yes" in listed) == (True, False)
