"""Files and zip archives are told by their content."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.conftest import SHARED

from askwell.formats import people_archive
from askwell.formats.people_file import open_people_file
from askwell.formats.records import PersonRecord, Problem

CONNECTIONS = "First Name,Last Name,URL,Connected On\nAna,Lima,https://www.linkedin.com/in/ana,05 Mar 2024\n"
INVITATIONS = 'From,To,Sent At,Message,Direction\nAna,Bo,"1/29/26, 2:37 PM",Hello,INCOMING\n'


def zipped(**files: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return out.getvalue()


def told(data: bytes) -> list[tuple[str, str, list[str]]]:
    """Say of each file its name, its kind and the names or reasons in it."""
    return [
        (
            reading.name,
            reading.kind,
            [i.full_name if isinstance(i, PersonRecord) else i.reason for i in reading.items],
        )
        for reading in open_people_file("f", io.BytesIO(data))
    ]


@pytest.mark.parametrize(
    ("kind", "text", "names"),
    [
        ("linkedin_connections", CONNECTIONS, ["Ana Lima"]),
        ("vcard", "BEGIN:VCARD\nFN:Ana\nEND:VCARD\n", ["Ana"]),
        ("csv", "Name,E-mail\nAna,a@x.example\n", ["Ana"]),
        ("linkedin_invitations", INVITATIONS, []),
        ("linkedin_skills", "Name\nListening\n", []),
        ("linkedin_education", "School Name,Start Date\nSalem,2001\n", []),
        ("unknown", "", ["The file is empty."]),
    ],
)
def test_a_file_is_told_by_its_content(kind: str, text: str, names: list[str]) -> None:
    assert told(text.encode()) == [("f", kind, names)]


def test_a_download_is_looked_into() -> None:
    data = zipped(**{"a/Connections.csv": CONNECTIONS, "Invitations.csv": INVITATIONS, "x.zip": "PK"})
    assert told(data) == [
        ("f: a/Connections.csv", "linkedin_connections", ["Ana Lima"]),
        ("f: Invitations.csv", "linkedin_invitations", []),
        ("f: x.zip", "unknown", ["This zip archive is damaged or was not downloaded to its end."]),
    ]


def test_what_other_files_hold_is_summarised() -> None:
    reading = next(open_people_file("f", io.BytesIO(INVITATIONS.encode())))
    assert list(reading.items) == []
    assert (reading.summary["rows"], reading.summary["columns"]) == (
        1,
        ["From", "To", "Sent At", "Message", "Direction"],
    )


def test_a_bomb_is_not_opened() -> None:
    assert told(zipped(bomb="0" * 30_000_000)) == [
        ("f: bomb", "unknown", ["This unpacks to more than an address book can be, so it was not opened."])
    ]


def test_a_bomb_whose_files_share_their_bytes_is_opened_no_further_than_an_honest_archive(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(people_archive, "_SMALL_ARCHIVE", 50_000)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a", CONNECTIONS + "Bo,Ng," + "x" * 1_900_000)
        archive.filelist.extend(archive.filelist * 99)
    kinds = [reading.kind for reading in open_people_file("f", io.BytesIO(out.getvalue()))]
    assert (kinds.count("linkedin_connections"), kinds.count("unknown")) == (5, 95)


def test_half_an_archive_is_a_problem() -> None:
    assert told(zipped(a=CONNECTIONS)[:60]) == [
        ("f", "unknown", ["This zip archive is damaged or was not downloaded to its end."])
    ]


@given(st.binary(max_size=200), st.integers(0, 200))
def test_a_damaged_archive_never_fails(noise: bytes, at: int) -> None:
    whole = zipped(a=CONNECTIONS)
    for reading in open_people_file("f", io.BytesIO(whole[:at] + noise + whole[at + len(noise) :])):
        assert all(isinstance(item, PersonRecord | Problem) for item in reading.items)


@pytest.mark.corpora
def test_no_file_of_others_fails_and_each_says_something() -> None:
    if not SHARED.is_dir():
        pytest.skip("../shared/data is not here")
    seen = 0
    for folder in ("linkedin", "vcard", "contacts_csv"):
        for path in sorted((SHARED / folder).rglob("*")):
            if path.is_file():
                (reading,) = open_people_file(path.name, io.BytesIO(path.read_bytes()))
                assert list(reading.items) or reading.summary, path
                seen += 1
    assert seen > 150  # all of them
