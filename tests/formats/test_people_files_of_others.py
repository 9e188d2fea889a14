"""The files of other projects' tests are all read, and read as those projects expect."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.conftest import SHARED

from askwell.formats.keys import email_key, phone_key
from askwell.formats.linkedin import profile_key, read_connections
from askwell.formats.records import PersonRecord, Problem
from askwell.formats.vcard import read_cards, write_cards
from askwell.formats.vcard.writing import Version

pytestmark = pytest.mark.corpora

# What holds no person, and why: a position on the map, and a calendar under a wrong name.
WITHOUT_PEOPLE = {
    "geo2.vcf": "This card names nobody: it has no name, organization, email address or phone number.",
    "user-cal.vcf": "This is a calendar, not an address book.",
}


def files(kind: str, pattern: str) -> Iterator[Path]:
    folder = SHARED / kind
    if not folder.is_dir():
        pytest.skip("../shared/data is not here")
    return (path for path in sorted(folder.rglob(pattern)) if path.is_file())


def cards(path: Path) -> tuple[list[PersonRecord], list[Problem]]:
    return read_cards(path.read_bytes())


def test_no_card_file_is_refused() -> None:
    refused = {}
    for path in files("vcard", "*"):
        records, problems = cards(path)
        if not records:
            refused[path.name] = problems[0].reason
    assert refused == WITHOUT_PEOPLE


def test_every_card_is_a_person_or_a_problem() -> None:
    for path in files("vcard", "*.vcf"):
        records, problems = cards(path)
        text = path.read_bytes().replace(b"\x00", b"").upper()
        told = {item.place for item in records} | {item.place for item in problems}
        inner = text.count(b"AGENT:\r\nBEGIN") + text.count(b"AGENT:\nBEGIN")
        assert len({place.split(",")[0] for place in told}) >= text.count(b"BEGIN:VCARD") - inner, path.name


def seen(record: PersonRecord) -> tuple[object, ...]:
    """Give what an expectation of KContacts can be held against: names, mail and phones as sets of keys."""
    return (
        record.full_name,
        record.family_name,
        record.organisation,
        sorted(email_key(email.value) for email in record.emails),
        sorted((phone_key(phone.value, "US"), phone.label) for phone in record.phones),
        sorted(url.value for url in record.urls),
        record.note,
        record.uid,
    )


def test_cards_say_what_kcontacts_expects_of_them() -> None:
    compared = 0
    for expected in files("vcard/kcontacts", "*ref"):
        source = expected.with_name(expected.name.removeprefix("v4_0.").split(".vcf")[0] + ".vcf")
        records, _ = cards(source)
        wanted, _ = cards(expected)
        assert [seen(record) for record in records] == [seen(record) for record in wanted], expected.name
        compared += 1
    assert compared >= 8


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_what_others_wrote_is_written_and_read_again(version: Version) -> None:
    def bare(record: PersonRecord) -> PersonRecord:
        pictures = ("PHOTO", "LOGO", "SOUND", "KEY")
        kept = tuple(
            (name, value) for name, value in record.unknown if not name.split(".")[-1].startswith(pictures)
        )
        return replace(record, place="", raw="", unknown=kept)

    for path in files("vcard", "*.vcf"):
        records, _ = cards(path)
        again, _ = read_cards(write_cards(records, version))
        assert [bare(record) for record in again] == [bare(record) for record in records], path.name
        assert [len(record.unknown) for record in again] == [len(record.unknown) for record in records], (
            path.name
        )


def test_every_connections_file_is_read_and_no_other() -> None:
    for path in files("linkedin", "*.csv"):
        records, problems = read_connections(path.read_bytes())
        assert bool(records) == path.name.casefold().startswith("connections"), path
        assert records or [problem.kept for problem in problems] == [False], path


def test_every_row_of_a_connections_file_is_told_of() -> None:
    for path in files("linkedin", "[Cc]onnections*.csv"):
        records, problems = read_connections(path.read_bytes())
        below = path.read_text("utf-8").split("Connected On", 1)[1].splitlines()[1:]
        told = {record.place for record in records} | {problem.place for problem in problems}
        assert len(told) == sum(1 for line in below if line.strip()), path
        assert all(
            record.connected_on or any(p.place == record.place for p in problems) for record in records
        )
        assert all(profile_key(record.profile_url) for record in records if record.profile_url)
