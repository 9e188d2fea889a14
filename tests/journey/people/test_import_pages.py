"""The pages on which an address book is brought in."""

import datetime as dt
from io import BytesIO

import pytest
from django.test import Client

from askwell.accounts.files import path_of
from askwell.accounts.models import Seeker
from askwell.journey.people import actions
from askwell.journey.people.actions.imports import bring_in, take_in
from askwell.journey.people.models import Import, Kept, Person

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


def test_of_a_list_that_only_has_what_cannot_be_read_leaving_it_is_the_first_button(client: Client) -> None:
    client.post(upload(client, CSV)[1])
    page = client.get(upload(client, CSV)[1]).content.decode()
    leave, keep = page.index('<button class="btn" name="do" value="no">'), page.index("Keep the list")
    assert leave < keep


def test_all_that_is_odd_in_one_row_stands_in_one_row_and_its_advice_once(client: Client) -> None:
    head, *_ = CSV.splitlines(keepends=True)
    odd = b"=Ada,=Love,https://www.linkedin.com/in/ada,,=Engine,=Analyst,10 Dec 2020\n"
    page = client.get(upload(client, head + odd)[1]).content.decode()
    assert (page.count("looks like a spreadsheet formula"), page.count('data-label="Where"')) == (4, 1)
    advice = page.partition('data-label="What to do">')[2].partition("</td>")[0]
    assert advice.count("<p>") == 1


def test_a_dropped_picture_is_shown_the_way_to_the_business_cards(client: Client) -> None:
    status, _, page = upload(client, b"\x89PNG\r\n\x1a\n" + b"0" * 40, "card.png")
    assert (status, "goes under Business cards" in page) == (422, True)


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


def cards(*lines: str) -> bytes:
    return "\n".join(
        ["BEGIN:VCARD", "VERSION:3.0", "FN:Ada Lovelace", "EMAIL:ada@x.example", *lines, "END:VCARD"]
    ).encode()


def test_a_no_deletes_the_file_here(client: Client, maya: Seeker) -> None:
    _, address, _ = upload(client, CSV)
    assert client.post(address, {"do": "no"})["Location"] == "/import"
    assert "was left and is deleted here" in client.get("/import").content.decode()
    assert (Import.objects.of(maya).count(), client.get(address).status_code) == (0, 404)


def test_several_files_and_a_folder_come_in_together(client: Client, maya: Seeker) -> None:
    files = [BytesIO(CSV), BytesIO(cards())]
    files[0].name, files[1].name = "Connections.csv", "ada.vcf"
    hidden = BytesIO(b"x")
    hidden.name = ".DS_Store"
    answer = client.post("/import", {"file": files[0], "folder": [files[1], hidden]})
    page = client.get(answer["Location"]).content.decode()
    assert ["What is in Connections.csv and 1 other" in page, "2 new" in page, "ada.vcf, card 1" in page] == [
        True,
        True,
        False,
    ]


def test_an_import_is_taken_back_on_its_page(client: Client, maya: Seeker) -> None:
    _, address, _ = upload(client, CSV)
    client.post(address)
    client.post(address, {"do": "undo"})
    page = client.get(address).content.decode()
    assert ("Taken back" in page, "Take this import back" in page, Person.objects.of(maya).count()) == (
        True,
        False,
        0,
    )
    assert "1 entry went." in page
    assert "taken back" in client.get("/import").content.decode()


def test_who_stays_after_an_undo_is_said(client: Client, maya: Seeker, now: dt.datetime) -> None:
    _, address, _ = upload(client, CSV)
    client.post(address)
    actions.change(Person.objects.of(maya).get(), found=True, now=now)
    client.post(address, {"do": "undo"})
    page = client.get(address).content.decode()
    assert ("1 person stays" in page, ">Ada &lt;b&gt;Lovelace" in page) == (True, True)


def test_possible_duplicates_are_named_with_the_reason(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    actions.make(maya, full_name="Bill Hart", organisation="Mercy", found=True, now=now)
    data = (
        b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\nWilliam,Hart,,,Mercy,Nurse,\n"
    )
    page = client.get(upload(client, data)[1]).content.decode()
    assert (
        "1 new (1 of them perhaps there twice)" in page,
        "Perhaps you have them already, Bill Hart: A short form of the same name at the same employer"
        in page,
    ) == (True, True)


def test_what_another_list_says_is_told_as_what_it_says_here(client: Client, maya: Seeker) -> None:
    head = b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    row = b"Ada,Lovelace,https://www.linkedin.com/in/ada,ada@x.example,Engine Works,Analyst,10 Dec 2020\n"
    client.post(upload(client, head + row)[1])
    _, address, _ = upload(client, cards("TITLE:Poet"), "b.vcf")
    client.post(address, {"do": "yes"})
    assert "Here it says “Analyst”; b.vcf says “Poet”" in client.get(address).content.decode()


def test_what_stays_is_shown_and_taken_over_on_either_page(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    client.post(upload(client, cards("TITLE:Analyst", "ORG:Mercy"), "a.vcf")[1])
    ada = Person.objects.of(maya).get()
    actions.change(ada, title="Countess", organisation="At home", now=now)
    _, address, _ = upload(client, cards("TITLE:Poet", "ORG:North"), "a.vcf")
    seen = client.get(address).content.decode()
    assert (
        "2 things that stay as you have them" in seen,
        "you wrote “Countess”, this one says “Poet”" in seen,
    ) == (True, True)
    client.post(address)
    done, edit = client.get(address).content.decode(), client.get(f"/people/{ada.pk}/edit").content.decode()
    assert ("You wrote “Countess”; a.vcf says “Poet”" in done, "a.vcf says “Poet”" in edit) == (True, True)
    title, place = Kept.objects.of(maya).order_by("field").values_list("pk", flat=True)[::-1]
    assert client.post(address, {"do": "take", "kept": str(title)})["Location"] == address
    answer = client.post(address, {"do": "mine", "kept": str(place), "person": ""})
    assert answer["Location"] == f"/people/{ada.pk}/edit"
    ada.refresh_from_db()
    assert (ada.title, str(ada.organisation), Kept.objects.of(maya).count()) == ("Poet", "At home", 0)


def test_an_import_taken_back_no_longer_offers_what_its_file_says(
    client: Client, maya: Seeker, now: dt.datetime
) -> None:
    lists = [("phone.vcf", [cards("TITLE:Analyst")]), ("old.vcf", [cards("TITLE:Poet")])]
    source, _ = take_in(maya, files_given=lists)
    assert source
    bring_in(source, now=now)
    address = f"/import/{source.pk}"
    assert "Take what the file says" in client.get(address).content.decode()
    actions.change(Person.objects.of(maya).get(), found=True, now=now)
    client.post(address, {"do": "undo"})
    page = client.get(address).content.decode()
    assert ("1 person stays" in page, "Take what the file says" in page) == (True, False)


def test_a_stranger_takes_nothing_over(
    client: Client, strangers_client: Client, maya: Seeker, now: dt.datetime
) -> None:
    client.post(upload(client, cards("TITLE:Analyst"), "a.vcf")[1])
    actions.change(Person.objects.of(maya).get(), title="Countess", now=now)
    _, address, _ = upload(client, cards("TITLE:Poet"), "a.vcf")
    client.post(address)
    kept = str(Kept.objects.of(maya).get().pk)
    for do in ("take", "mine", "undo", "stop", "no"):
        assert strangers_client.post(address, {"do": do, "kept": kept}).status_code == 404
    assert Kept.objects.of(maya).count() == 1
