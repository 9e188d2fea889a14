"""What sort of file this is, told by its content and never by its name."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from askwell.formats.address_csv import iter_people_csv
from askwell.formats.linkedin import iter_connections
from askwell.formats.people_file import is_archive, read_file
from askwell.formats.people_file import kind_of as kind_of_file
from askwell.formats.records import PersonRecord, Problem
from askwell.formats.vcard import iter_cards
from askwell.journey.people.models import Import

Items = Iterator[PersonRecord | Problem]


def iter_archive(data: bytes) -> Items:
    """Give the people and the problems of every file in a zip archive, each place with the name of its file."""
    for reading in read_file("", data):
        name = reading.name.removeprefix(": ") or "the archive"
        for item in reading.items:
            yield replace(item, place=f"{name}, {item.place}")


READERS: dict[str, Callable[[bytes], Items]] = {
    Import.Kind.LINKEDIN: iter_connections,
    Import.Kind.VCARD: iter_cards,
    Import.Kind.SHEET: iter_people_csv,
    Import.Kind.ARCHIVE: iter_archive,
}


def recognise(data: bytes) -> tuple[str, Problem | None]:
    """Return the kind of a file, and why it cannot be brought in when it holds nobody and nothing to look at."""
    kind = kind_of(data)
    first: Problem | None = None
    for seen, item in enumerate(READERS[kind](data)):
        if (seen and kind != Import.Kind.ARCHIVE) or isinstance(item, PersonRecord):
            return kind, None
        first = first or item
    if first is None and kind == Import.Kind.ARCHIVE:
        what_to_do = "Choose an archive that holds Connections.csv, vCards or another address book."
        first = Problem("the archive", "Nobody is listed in the files of this archive.", what_to_do)
    return kind, first


def kind_of(data: bytes) -> str:
    """Return cards, an archive, a sheet or LinkedIn's connections; whatever is none is for the last to name."""
    if is_archive(data):
        return Import.Kind.ARCHIVE
    kind = kind_of_file(data)
    if kind == "vcard":
        return Import.Kind.VCARD
    return Import.Kind.SHEET if kind.endswith("csv") else Import.Kind.LINKEDIN
