"""Sheets and archives come in by the same door as LinkedIn's connections and cards."""

import io
import zipfile

import pytest

from askwell.accounts.models import Seeker
from askwell.journey.people.actions import imports
from askwell.journey.people.models import Import

SHEET = b"Anrede;Vorname;Nachname;Firma;E-Mail-Adresse\n;Ana;Lima;Mercy;ana@mercy.example\n"
CONNECTIONS = b"First Name,Last Name,URL,Connected On\nBo,Stone,https://www.linkedin.com/in/bo,05 Mar 2024\n"


def zipped(**files: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


@pytest.mark.django_db
def test_a_sheet_is_previewed_before_anybody_is_added(maya: Seeker) -> None:
    source, problem = imports.take_in(maya, files_given=[("kontakte.csv", [SHEET])])
    assert (problem, source and source.kind) == (None, Import.Kind.SHEET)
    assert source is not None
    assert [one.name for one in imports.preview(source).new_ones] == ["Ana Lima"]


@pytest.mark.django_db
def test_an_archive_brings_the_people_of_all_its_files(maya: Seeker) -> None:
    data = zipped(**{"Skills.csv": b"Name\nListening\n", "Connections.csv": CONNECTIONS, "google.csv": SHEET})
    source, problem = imports.take_in(maya, files_given=[("all.zip", [data])])
    assert problem is None
    assert source is not None
    assert [(one.name, one.place) for one in imports.preview(source).new_ones] == [
        ("Bo Stone", "Connections.csv, row 2"),
        ("Ana Lima", "google.csv, row 2"),
    ]


@pytest.mark.django_db
def test_an_archive_of_other_things_says_so(maya: Seeker) -> None:
    source, problem = imports.take_in(maya, files_given=[("s.zip", [zipped(a=b"Name\nListening\n")])])
    assert source is None
    assert problem is not None
    assert problem.reason == "Nobody is listed in the files of this archive."


@pytest.mark.django_db
def test_several_files_come_in_together_and_archives_among_them_are_opened(maya: Seeker) -> None:
    given = [
        ("kontakte.csv", [SHEET]),
        ("all.zip", [zipped(**{"Connections.csv": CONNECTIONS})]),
        ("x.txt", [b"Hi"]),
    ]
    source, problem = imports.take_in(maya, files_given=given)
    assert (problem, source and source.file_name, source and source.kind) == (
        None,
        "kontakte.csv and 2 others",
        Import.Kind.ARCHIVE,
    )
    assert source is not None
    seen = imports.preview(source)
    assert [(one.name, one.place) for one in seen.new_ones] == [
        ("Ana Lima", "kontakte.csv, row 2"),
        ("Bo Stone", "all.zip: Connections.csv, row 2"),
    ]
    assert [(one.place, bool(one.what_to_do)) for one in seen.unreadable_ones] == [("x.txt, the file", True)]


@pytest.mark.django_db
def test_two_files_of_one_name_are_both_read(maya: Seeker) -> None:
    cards = [f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nEND:VCARD\n".encode() for name in ("Ana", "Bo")]
    source, _ = imports.take_in(maya, files_given=[("a/me.vcf", [cards[0]]), ("a/me.vcf", [cards[1]])])
    assert source is not None
    assert [one.name for one in imports.preview(source).new_ones] == ["Ana", "Bo"]
