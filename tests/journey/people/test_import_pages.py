"""The pages on which an address book is brought in."""

import datetime as dt
from io import BytesIO

import pytest
from django.test import Client

from askwell.accounts.files import path_of
from askwell.accounts.models import Seeker
from askwell.journey.people.models import Import, Person

CSV = (
    b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    b"Ada,<b>Lovelace</b>,https://www.linkedin.com/in/ada,,Engine Works,Analyst,10 Dec 2020\n"
    b",,,,,,03 Mar 2021\n"
)


def upload(client: Client, data: bytes, name: str = "Connections.csv") -> tuple[int, str, str]:
    file = BytesIO(data)
    file.name = name
    answer = client.post("/import", {"file": file})
    return answer.status_code, answer.get("Location", ""), answer.content.decode()


def test_a_file_is_chosen_looked_at_and_brought_in_after_a_yes(client: Client, maya: Seeker) -> None:
    status, address, _ = upload(client, CSV)
    assert (status, address) == (302, f"/import/{Import.objects.of(maya).get().pk}")
    page = client.get(address).content.decode()
    shown = ["1 new", "1 not readable", "Ada &lt;b&gt;Lovelace", "row 3", "Yes, bring them in"]
    assert [words in page for words in shown] == [True] * 5
    assert Person.objects.of(maya).count() == 0
    assert client.post(address)["Location"] == address
    done = client.get(address).content.decode()
    assert [words in done for words in ("Added 1 person.", "1 person added", "row 3")] == [True] * 3
    assert Person.objects.of(maya).count() == 1
    assert "Connections.csv" in client.get("/import").content.decode()


def test_a_second_yes_adds_nobody(client: Client, maya: Seeker) -> None:
    _, address, _ = upload(client, CSV)
    client.post(address)
    client.post(address)
    assert (Person.objects.of(maya).count(), "came in before" in client.get(address).content.decode()) == (
        1,
        True,
    )


@pytest.mark.parametrize("doubtful", [b"", b"EMAIL:ada at x\n"])
def test_a_file_that_brings_nothing_says_so(client: Client, maya: Seeker, doubtful: bytes) -> None:
    whole = b"BEGIN:VCARD\nVERSION:3.0\nFN:Ada\n" + doubtful + b"END:VCARD\n"
    client.post(upload(client, whole, "a.vcf")[1])
    page = client.get(upload(client, whole, "a.vcf")[1]).content.decode()
    assert ("Nothing to do" in page, "Yes, bring them in" in page) == (True, False)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "The file is empty. Download or export it again"),
        (b"%PDF-1.7", "This is a PDF, not a text file. Choose the CSV or vCard (.vcf) file instead."),
        (b"Hello", "Write a first row with the names of the columns"),
    ],
)
def test_a_file_that_cannot_come_in_says_why_and_what_to_do(
    client: Client, maya: Seeker, data: bytes, sentence: str
) -> None:
    status, _, page = upload(client, data)
    assert (status, sentence in page.replace("&#x27;", "'"), Import.objects.of(maya).count()) == (
        422,
        True,
        0,
    )


def test_no_file_is_gently_refused(client: Client) -> None:
    answer = client.post("/import", {})
    assert (answer.status_code, b"Choose a file first" in answer.content) == (422, True)


def test_a_file_that_is_too_large_is_not_read(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("askwell.journey.people.forms.imports.LARGEST", 10)
    status, _, page = upload(client, CSV)
    assert (status, "leave the pictures out" in page) == (422, True)


def test_a_full_disk_is_named(client: Client, maya: Seeker, monkeypatch: pytest.MonkeyPatch) -> None:
    def full_disk(*_: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("askwell.accounts.files.keep_file", full_disk)
    status, _, page = upload(client, CSV)
    assert (status, "No space left on device. Make room on the disk" in page) == (422, True)
    assert Import.objects.of(maya).count() == 0


def test_a_file_that_was_removed_in_between_leads_back(client: Client, maya: Seeker) -> None:
    _, address, _ = upload(client, CSV.replace(b"Ada", b"Eva"))
    path_of(maya, Import.objects.of(maya).get().sha256).unlink()
    assert client.post(address)["Location"] == "/import"
    assert "is not in the data folder any more" in client.get("/import").content.decode()


def test_a_long_list_is_shown_in_part(client: Client, maya: Seeker, now: dt.datetime) -> None:
    rows = b"".join(b"P%d,Q,,,,,\n" % n for n in range(250))
    page = client.get(upload(client, CSV.splitlines(keepends=True)[0] + rows)[1]).content.decode()
    assert ("250 new" in page, "These are the first 100 of 250." in page) == (True, True)


def test_a_stranger_sees_no_import(client: Client, strangers_client: Client) -> None:
    _, address, _ = upload(client, CSV)
    assert (strangers_client.get(address).status_code, strangers_client.post(address).status_code) == (
        404,
        404,
    )
    client.post(address)
    assert "Brought in before" not in strangers_client.get("/import").content.decode()
