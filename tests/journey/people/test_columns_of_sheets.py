"""A list with columns of its own: she says once which is which, and it is remembered."""

import datetime as dt

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from askwell.accounts.models import Seeker
from askwell.journey.people.actions import imports
from askwell.journey.people.models import Import, Person, SheetColumns

ODD = b"wer;wo;was\nAda Berg;Mercy;Doctor\nUma Kroll;Bain;Adviser\n"
SAID = {"column_0": "full", "column_1": "organisation", "column_2": "job", "has_names": "on"}


def uploaded(client: Client, data: bytes = ODD, name: str = "club.csv") -> str:
    answer = client.post("/import", {"file": SimpleUploadedFile(name, data)})
    assert answer.status_code == 302, answer.content.decode()[:3000]
    return str(answer["Location"])


def people(seeker: Seeker) -> list[tuple[str, str, str]]:
    rows = Person.objects.of(seeker).select_related("organisation").order_by("sort_key")
    return [(row.full_name, row.organisation.name if row.organisation else "", row.title) for row in rows]


def test_a_list_of_unknown_columns_leads_to_the_page_that_asks(client: Client, maya: Seeker) -> None:
    address = uploaded(client)
    assert address.endswith("/columns")
    page = client.get(address).content.decode()
    parts = ("wer", "“Ada Berg”", "“Mercy”", "Nobody is added before you have seen the list")
    assert [part for part in parts if part not in page] == []
    look = client.get(address.removesuffix("/columns")).content.decode()
    assert "could not be told" in look
    assert people(maya) == []


def test_what_she_says_is_shown_as_a_list_then_brought_in_and_remembered(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    address = uploaded(client)
    preview = client.post(address, SAID)["Location"]
    page = client.get(preview).content.decode()
    assert ("2 new" in page, "Ada Berg" in page, "The columns are read as you said" in page) == (True,) * 3
    client.post(preview, {"do": "yes"})
    assert people(maya) == [("Ada Berg", "Mercy", "Doctor"), ("Uma Kroll", "Bain", "Adviser")]
    again = uploaded(client, b"Wer,Wo,Was\nIda Lund,Mercy,Nurse\n", "newer.csv")
    assert not again.endswith("/columns")
    client.post(again, {"do": "yes"})
    assert people(maya)[1] == ("Ida Lund", "Mercy", "Nurse")
    # What comes in from the command line goes the same way.
    source, problem = imports.take_in(maya, files_given=[("x.csv", [b"wer;wo;was\nBo Fox;Bain;Cook\n"])])
    assert (source is not None, problem) == (True, None)
    assert source is not None
    imports.bring_in(source, now=now)
    assert ("Bo Fox", "Bain", "Cook") in people(maya)


def test_a_wrong_guess_can_be_put_right(client: Client, maya: Seeker) -> None:
    preview = uploaded(client, b"Name,Title\nMercy,Ada Berg\nBain,Uma Kroll\n")
    page = client.get(preview).content.decode()
    assert "What the columns hold was guessed" in page
    client.post(f"{preview}/columns", {"column_0": "organisation", "column_1": "full", "has_names": "on"})
    client.post(preview, {"do": "yes"})
    assert [(name, place) for name, place, _ in people(maya)] == [
        ("Ada Berg", "Mercy"),
        ("Uma Kroll", "Bain"),
    ]


def test_without_any_column_for_a_name_it_asks_for_one(client: Client, maya: Seeker) -> None:
    address = uploaded(client)
    answer = client.post(address, {**SAID, "column_0": "note", "column_1": "note", "column_2": ""})
    assert (answer.status_code, b"which column holds the names" in answer.content) == (422, True)
    assert client.post(address, {**SAID, "column_0": "secret"}).status_code == 422
    assert SheetColumns.objects.of(maya).count() == 0


def test_a_column_that_is_kept_as_it_is_loses_nothing(client: Client, maya: Seeker) -> None:
    preview = client.post(uploaded(client), {**SAID, "column_2": ""})["Location"]
    client.post(preview, {"do": "yes"})
    source = Import.objects.of(maya).get()
    assert "Doctor" in "".join(source.records.values_list("record", flat=True))


def test_a_first_row_that_is_somebody_is_read_too(client: Client, maya: Seeker) -> None:
    address = uploaded(client, b"Ada Berg;Mercy;Doctor\nUma Kroll;Bain;Adviser\n")
    preview = client.post(address, {key: value for key, value in SAID.items() if key != "has_names"})[
        "Location"
    ]
    client.post(preview, {"do": "yes"})
    assert [name for name, _, _ in people(maya)] == ["Ada Berg", "Uma Kroll"]
    assert SheetColumns.objects.of(maya).get().names == ""


def test_saying_it_again_takes_the_place_of_what_was_said(client: Client, maya: Seeker) -> None:
    address = uploaded(client)
    client.post(address, SAID)
    client.post(address, {**SAID, "column_1": "note"})
    assert SheetColumns.objects.of(maya).count() == 1
    assert "You said this before" in client.get(address).content.decode()


def test_a_list_of_a_known_program_asks_nothing(client: Client) -> None:
    preview = uploaded(client, b"First Name,Last Name,E-mail Address\nAda,Berg,ada@x.example\n")
    assert client.get(f"{preview}/columns")["Location"] == preview


def test_the_upload_of_another_seeker_is_not_there(client: Client, strangers_client: Client) -> None:
    assert strangers_client.get(uploaded(client)).status_code == 404


@pytest.mark.parametrize("text", [b"just some words\nand more of them\n", b"<html><body>a,b</body></html>"])
def test_what_is_no_list_is_refused_as_before(client: Client, text: bytes) -> None:
    assert client.post("/import", {"file": SimpleUploadedFile("x.txt", text)}).status_code == 422


def test_of_several_files_the_page_names_the_one_it_asks_about_and_can_leave_it_out(
    client: Client, maya: Seeker
) -> None:
    tiers = b"tier;sound\nCat;Miau\nDog;Wuff\n"
    card = b"BEGIN:VCARD\nVERSION:3.0\nFN:Bo Fox\nEND:VCARD\n"
    files = [SimpleUploadedFile(name, data) for name, data in (("bo.vcf", card), ("club.csv", ODD), ("z.csv", tiers))]  # fmt: skip
    first = str(client.post("/import", {"file": files})["Location"])
    page = client.get(first).content.decode()
    assert ("In club.csv" in page, "Leave this file out" in page) == (True, True)
    second = client.post(first, SAID)["Location"]
    assert (second, "In z.csv" in client.get(second).content.decode()) == (first, True)
    preview = client.post(second, {"do": "leave"})["Location"]
    page = client.get(preview).content.decode()
    parts = ("3 new", "1 other file lists nobody you know", "z.csv")
    assert [part for part in parts if part not in page] == []
    client.post(preview, {"do": "yes"})
    assert [name for name, _, _ in people(maya)] == ["Ada Berg", "Bo Fox", "Uma Kroll"]
    kept = Import.objects.of(maya).get().records.filter(person=None)
    assert list(kept.values_list("raw", "reason")) == [("tier;sound", ""), ("Cat;Miau", ""), ("Dog;Wuff", "")]
    # Alone it is asked about again: whoever chooses it now means it.
    assert uploaded(client, tiers, "z.csv").endswith("/columns")


def test_a_list_of_which_only_the_names_are_not_known_asks_before_it_shows(
    client: Client, maya: Seeker
) -> None:
    odd = "Wer;Firma;Mail\nJürgen Müller;Enercon;j@enercon.example\nHeike Groß;Kiel Netz;h@kiel.example\n"
    address = uploaded(client, odd.encode())
    assert address.endswith("/columns")
    page = client.get(address).content.decode()
    assert "which one holds the names" in page
    said = {"column_0": "full", "column_1": "organisation", "column_2": "email", "has_names": "on"}
    preview = client.post(address, said)["Location"]
    client.post(preview, {"do": "yes"})
    assert [name for name, _, _ in people(maya)] == ["Heike Groß", "Jürgen Müller"]
