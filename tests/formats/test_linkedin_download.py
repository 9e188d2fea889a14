"""A whole download of LinkedIn's: what lists nobody is known by name or header, and gives every row as it came."""

import io
import zipfile
from dataclasses import replace

import pytest

from askwell.formats.linkedin.download import holds_nobody, is_download
from askwell.formats.linkedin.records import Other
from askwell.formats.people_file import FileReading, open_people_file
from askwell.formats.records import PersonRecord

CONNECTIONS = "First Name,Last Name,URL,Connected On\nAna,Lima,https://www.linkedin.com/in/ana,05 Mar 2024\n"
ADS = "Member Age,Company Names,Job Titles\n25-34,Acme; Beta,Technician\n"


def read(**files: str | bytes) -> list[FileReading]:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return [_walked(reading) for reading in open_people_file("all.zip", io.BytesIO(out.getvalue()))]


def _walked(reading: FileReading) -> FileReading:
    """Return a reading of which all was read while its archive was open."""
    entries = list(reading.entries if reading.summary else ())
    items = list(() if reading.summary else reading.items)
    return replace(reading, items=iter(items), entries=iter(entries))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Courses.csv", "Name,Number\nWelding,1\n"),
        ("Languages.csv", "Name,Proficiency\nSpanish,Native\n"),
        ("Jobs/Job Applications_2.csv", "Application Date,Job Title\n1/2/24,Nurse\n"),
        ("guide_messages.csv", "CONVERSATION ID,FROM,TO,CONTENT\n1,Guide,Sam,Hello\n"),
        ("Projects.csv", "Title,Description,Url,Started On,Finished On\nA,b,,,\n"),
        ("Volunteering.csv", "Company Name,Role,Cause,Started On\nRed Cross,Driver,,\n"),
        ("Receipts_v2.csv", "Transaction Made At,Invoice Number\n"),
        ("A file of next year.csv", "Whatever,This\n25-34,is\n"),
        ("Articles/One.html", "<html><body>Words</body></html>"),
        ("Media/me.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF"),
        ("Votes.csv", ""),
    ],
)
def test_beside_connections_a_file_that_lists_nobody_is_no_address_book(name: str, text: str | bytes) -> None:
    reading = read(**{"Connections.csv": CONNECTIONS, "Ad_Targeting.csv": ADS, name: text})[-1]
    assert (reading.kind.startswith("linkedin_"), reading.sheet) == (True, None)
    assert [item for item in reading.entries if not isinstance(item, Other)] == []


def test_its_rows_are_given_as_they_came_with_its_header() -> None:
    reading = read(**{"Connections.csv": CONNECTIONS, "Ad_Targeting.csv": ADS})[-1]
    rows = [(item.place, item.raw) for item in reading.entries if isinstance(item, Other)]
    header, row = ADS.splitlines()
    assert rows == [("row 1", header), ("row 2", row)]
    assert reading.summary == {
        "rows": 1,
        "columns": ["Member Age", "Company Names", "Job Titles"],
        "first": [{"Member Age": "25-34", "Company Names": "Acme; Beta", "Job Titles": "Technician"}],
    }


def test_address_books_in_a_download_are_read_for_their_people() -> None:
    text = "FirstName,LastName,Companies,Title,Emails\nBo,Stone,Bain,Cook,bo@bain.example\n"
    readings = read(**{"Connections.csv": CONNECTIONS, "Ad_Targeting.csv": ADS, "ImportedContacts.csv": text})
    assert [
        item.full_name for one in readings for item in one.items if isinstance(item, PersonRecord)
    ] == ["Ana Lima", "Bo Stone"]  # fmt: skip


def test_files_of_somebodys_own_are_not_passed_over_by_their_names() -> None:
    text = "Name,Phone\nAda Berg,+1 617 555 0100\n"
    assert read(**{"Courses.csv": text, "Events.csv": text})[0].kind == "csv"
    assert is_download(["Courses.csv", "Events.csv", "Notes.csv"]) is False
    assert is_download(["x/Connections.csv", "x/messages.csv"]) is True
    assert holds_nobody("all.zip: Jobs/Saved Jobs (2).csv") is True


def test_by_its_header_such_a_file_is_known_alone_as_well() -> None:
    def kind_of(text: str) -> str:
        return next(open_people_file("x.csv", io.BytesIO(text.encode()))).kind

    assert kind_of(ADS) == "linkedin_ad_targeting"
    assert kind_of("Content Title,Content Type\nA,b\n") == "linkedin_learning"
