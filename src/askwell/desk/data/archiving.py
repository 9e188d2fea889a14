"""Everything of one seeker as one archive: to keep, to move, to read elsewhere."""

import datetime as dt
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import BinaryIO

from askwell import __version__
from askwell.accounts.files import path_of
from askwell.accounts.models import Seeker
from askwell.desk.data import plain_rows
from askwell.desk.data.columns import Plain
from askwell.formats.archive import write_archive
from askwell.formats.contacts_csv import PersonRow, write_people
from askwell.formats.icalendar import calendar_of
from askwell.formats.records import PersonRecord
from askwell.formats.vcard import write_cards
from askwell.journey.agreement.invitations import event_of
from askwell.journey.agreement.models import Talk
from askwell.journey.people.models import Person
from askwell.journey.people.queries.cards import cards_of, cards_of_organisations, unread_cards
from askwell.journey.rows import rows_with_files

SEEKER_TABLE = "seeker"


def archive(seeker: Seeker, stream: BinaryIO, *, now: dt.datetime) -> None:
    """Write everything that belongs to this seeker into a seekable stream: rows, files, and the same in open formats.

    Rows and cards are streamed, so that memory stays flat; only the table of people is made at once.
    """
    write_archive(
        stream, tables=_tables(seeker), extras=_extras(seeker, now), made_at=now, version=__version__
    )


def _tables(seeker: Seeker) -> Mapping[str, Iterable[dict[str, Plain]]]:
    rows = {name: plain_rows.rows_out(model, seeker) for name, model in plain_rows.tables().items()}
    return {SEEKER_TABLE: [plain_rows.seeker_out(seeker)], **rows}


def _extras(seeker: Seeker, now: dt.datetime) -> Mapping[str, bytes | Iterable[bytes]]:
    people = Person.objects.of(seeker).order_by("sort_key", "id")
    talks = Talk.objects.of(seeker).select_related("person", "campaign", "seeker").exclude(starts_at=None)
    events = [event for talk in talks if (event := event_of(talk, now=now))]
    return {
        "people.vcf": (write_cards([card]) for card in cards_of(people)),
        "people.csv": write_people(_as_row(card) for card in cards_of(people)).encode(),
        **_beside(seeker),
        "talks.ics": calendar_of(events),
        **{f"files/{path.name}": path.read_bytes() for path in files_of(seeker)},
    }


def _beside(seeker: Seeker) -> dict[str, bytes]:
    """Return the cards of organisations, and those that could not be read as they came, where there are any."""
    organisations = write_cards(cards_of_organisations(seeker))
    unread = "\n".join(unread_cards(seeker)).encode("utf-8", "replace")
    return {
        name: cards
        for name, cards in (("organizations.vcf", organisations), ("not-read.vcf", unread))
        if cards
    }


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
