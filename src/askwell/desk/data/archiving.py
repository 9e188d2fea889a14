"""Everything of one seeker as one archive: to keep, to move, to read elsewhere."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, tee
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO

from askwell import __version__
from askwell.accounts.files import path_of
from askwell.accounts.models import Seeker
from askwell.desk.data import plain_rows
from askwell.desk.data.columns import Plain
from askwell.desk.data.one_moment import one_moment
from askwell.formats.archive import write_archive
from askwell.formats.contacts_csv import PersonRow, lines_of_people
from askwell.formats.icalendar import TalkEvent, calendar_of
from askwell.formats.records import PersonRecord
from askwell.formats.vcard import write_cards
from askwell.journey.agreement.invitations import event_of
from askwell.journey.agreement.models import Talk
from askwell.journey.people.models import Person
from askwell.journey.people.queries.cards import cards_of, cards_of_organisations, unread_cards
from askwell.journey.rows import rows_with_files

SEEKER_TABLE = "seeker"
_PIECE = 1024 * 1024


def archive(seeker: Seeker, stream: BinaryIO, *, now: dt.datetime) -> None:
    """Write everything that belongs to this seeker into a seekable stream: rows, files, and the same in open formats.

    All of it is as it was at one moment. Rows, cards and files are streamed, so that memory stays flat, and the number of
    queries does not grow with the rows but for cards, of which some hundred are read at a time.
    """
    with one_moment(), TemporaryFile() as table_of_people:
        write_archive(
            stream,
            tables=_tables(seeker),
            extras=_extras(seeker, now, table_of_people),
            made_at=now,
            version=__version__,
        )


def _tables(seeker: Seeker) -> Mapping[str, Iterable[dict[str, Plain]]]:
    rows = {name: plain_rows.rows_out(model, seeker) for name, model in plain_rows.tables().items()}
    return {SEEKER_TABLE: [plain_rows.seeker_out(seeker)], **rows}


def _extras(
    seeker: Seeker, now: dt.datetime, table_of_people: BinaryIO
) -> Mapping[str, bytes | Iterable[bytes]]:
    return {
        "people.vcf": _cards(seeker, table_of_people),
        "people.csv": _pieces(table_of_people),
        **dict(_beside(seeker)),
        "talks.ics": calendar_of(_events(seeker, now)),
        **{f"files/{path.name}": _file(path) for path in files_of(seeker)},
    }


def _cards(seeker: Seeker, table_of_people: BinaryIO) -> Iterator[bytes]:
    """Give the people as cards, and write each into the table of people too: a card is costly to put together."""
    people = Person.objects.of(seeker).order_by("sort_key", "id")
    for_cards, for_table = tee(cards_of(people))
    lines = lines_of_people(map(_as_row, for_table))
    table_of_people.write(next(lines).encode())
    for card, line in zip(for_cards, lines, strict=True):
        table_of_people.write(line.encode())
        yield write_cards([card])


def _file(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        yield from _pieces(file)


def _pieces(file: BinaryIO) -> Iterator[bytes]:
    file.seek(0)
    while piece := file.read(_PIECE):
        yield piece


def _events(seeker: Seeker, now: dt.datetime) -> list[TalkEvent]:
    talks = Talk.objects.of(seeker).select_related("person", "campaign", "seeker").exclude(starts_at=None)
    with_addresses = talks.prefetch_related("person__contact_points")
    return [event for talk in with_addresses if (event := event_of(talk, now=now))]


def _beside(seeker: Seeker) -> Iterator[tuple[str, Iterable[bytes]]]:
    """Give the cards of organisations, and those that could not be read as they came, where there are any."""
    organisations = (write_cards([card]) for card in cards_of_organisations(seeker))
    unread = (f"{card}\n".encode("utf-8", "replace") for card in unread_cards(seeker))
    for name, cards in (("organizations.vcf", organisations), ("not-read.vcf", unread)):
        for first in cards:
            yield name, chain([first], cards)
            break


def _as_row(card: PersonRecord) -> PersonRow:
    return PersonRow(
        name=card.full_name,
        title=card.title,
        organisation=card.organisation,
        email=card.emails[0].value if card.emails else "",
        other_emails=", ".join(email.value for email in card.emails[1:]),
        phone=card.phones[0].value if card.phones else "",
        other_phones=", ".join(phone.value for phone in card.phones[1:]),
        profile=card.profile_url,
        circles=", ".join(card.categories),
    )


def files_of(seeker: Seeker) -> list[Path]:
    """Return the seeker's own files, kept by their SHA-256; one that was removed by hand is passed over."""
    names = {
        name
        for model in rows_with_files()
        for name in model.objects.of(seeker).exclude(sha256="").values_list("sha256", flat=True)
    }
    return [path for name in sorted(names) if (path := path_of(seeker, name)).is_file()]
