"""Downloads that other programs keep for their tests come in whole: no message is lost, none is doubled."""

import io
from pathlib import Path

import pytest
from tests.journey.people.past_contacts.downloads import NOW, brought, history

from askwell.accounts.models import Seeker
from askwell.formats.linkedin.records import Invitation, Message
from askwell.formats.people_file import open_people_file
from askwell.journey.people.actions.imports import undo
from askwell.journey.people.models import Import, PastContact, Person, SourceRecord

pytestmark = pytest.mark.corpora


def written_in(data: bytes) -> list[Message | Invitation]:
    """Return the messages and invitations of a file."""
    entries = (entry for reading in open_people_file("x.csv", io.BytesIO(data)) for entry in reading.entries)
    return [entry for entry in entries if isinstance(entry, Message | Invitation)]


def is_kept(seeker: Seeker, entry: Message | Invitation) -> bool:
    """Tell whether a message is there, as contact or as it came."""
    words = entry.content if isinstance(entry, Message) else entry.message
    there = PastContact.objects.of(seeker).filter(text=words, place__endswith=entry.place)
    return there.exists() or SourceRecord.objects.of(seeker).filter(raw=entry.raw).exists()


def counts(seeker: Seeker) -> list[int]:
    return [table.objects.of(seeker).count() for table in (PastContact, SourceRecord, Person)]


def test_every_message_of_every_file_is_kept_once_and_goes_again(maya: Seeker, shared: Path) -> None:
    files = {
        path: entries
        for path in sorted((shared / "linkedin").rglob("*.csv"))
        if (entries := written_in(path.read_bytes()))
    }
    assert len(files) >= 6
    for path, entries in files.items():
        source = brought(maya, path.read_bytes(), adds="all")
        assert [entry for entry in entries if not is_kept(maya, entry)] == []
        before = counts(maya)
        again = brought(maya, path.read_bytes(), adds="all")
        assert (path.name, counts(maya), again.added) == (path.name, before, 0)
        undo(again, now=NOW)
        undo(source, now=NOW)
        assert (path.name, counts(maya)) == (path.name, [0, 0, 0])
        Import.objects.of(maya).delete()


def test_a_download_in_which_one_writes_with_all_tells_whose_it_is(maya: Seeker, shared: Path) -> None:
    brought(maya, (shared / "linkedin/lexnetwork/messages.csv").read_bytes())
    assert {(row[1], row[2]) for row in history(maya)} == {
        ("(Ana Silva)", "they"),
        ("(Ana Silva)", "me"),
        ("(Noah Okonkwo)", "me"),
        ("(Zara Ahmed)", "they"),
    }


def test_a_network_of_connections_and_messages_belongs_together(maya: Seeker, shared: Path) -> None:
    folder = shared / "linkedin/linkedin-network-intelligence"
    brought(maya, (folder / "Messages.csv").read_bytes(), (folder / "Connections.csv").read_bytes())
    assert [row for row in history(maya) if row[1].startswith("(")] == []
