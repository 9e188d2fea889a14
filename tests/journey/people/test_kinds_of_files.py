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
    source, problem = imports.take_in(maya, file_name="kontakte.csv", data=SHEET)
    assert (problem, source and source.kind) == (None, Import.Kind.SHEET)
    assert source is not None
    assert [met.arrival.full_name for met in imports.preview(source).new] == ["Ana Lima"]


@pytest.mark.django_db
def test_an_archive_brings_the_people_of_all_its_files(maya: Seeker) -> None:
    data = zipped(**{"Skills.csv": b"Name\nListening\n", "Connections.csv": CONNECTIONS, "google.csv": SHEET})
    source, problem = imports.take_in(maya, file_name="all.zip", data=data)
    assert problem is None
    assert source is not None
    arrivals = [met.arrival for met in imports.preview(source).new]
    assert [(one.full_name, one.place) for one in arrivals] == [
        ("Bo Stone", "Connections.csv, row 2"),
        ("Ana Lima", "google.csv, row 2"),
    ]


@pytest.mark.django_db
def test_an_archive_of_other_things_says_so(maya: Seeker) -> None:
    source, problem = imports.take_in(maya, file_name="s.zip", data=zipped(a=b"Name\nListening\n"))
    assert source is None
    assert problem is not None
    assert problem.reason == "Nobody is listed in the files of this archive."
