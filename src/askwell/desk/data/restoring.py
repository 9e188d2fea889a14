"""Bringing an archive back: looked at first, then all of it or nothing."""

import datetime as dt
import hashlib
from dataclasses import dataclass
from typing import BinaryIO, NoReturn

from django.core.exceptions import ValidationError
from django.db import DatabaseError, connection, transaction

from askwell.accounts.files import keep
from askwell.accounts.models import Seeker
from askwell.desk.data import backups, plain_rows
from askwell.desk.data.archiving import SEEKER_TABLE
from askwell.desk.data.erasing import erase_rows
from askwell.desk.health import Stray, strays
from askwell.formats.archive import Archive, open_archive
from askwell.journey.searching.statistics import measure_rows
from askwell.mail.outbox import hold_restored

FILES = "files/"


@dataclass(frozen=True, kw_only=True)
class Look:
    """What an archive holds, before a yes; or what is wrong with it, each with what to do."""

    archive: Archive | None
    problems: list[str]

    @property
    def rows(self) -> dict[str, int]:
        """Return how many rows each table brings, the ones with none left out."""
        return {name: count for name, count in self.archive.tables.items() if count} if self.archive else {}


def look_into(stream: BinaryIO) -> Look:
    """Look into an archive without changing anything."""
    archive, problems = open_archive(stream)
    sentences = [f"{problem.reason} {problem.what_to_do}".strip() for problem in problems]
    if archive is not None and (
        unknown := sorted(set(archive.tables) - {SEEKER_TABLE, *plain_rows.tables()})
    ):
        return Look(
            archive=None,
            problems=[
                f"It holds {', '.join(unknown)}, which this Askwell does not know. Install a newer one."
            ],
        )
    return Look(archive=archive if not problems else None, problems=sentences)


def restore(seeker: Seeker, archive: Archive, *, now: dt.datetime) -> str:
    """Put the archive in place of everything that this seeker has now. Returns "" or what was wrong with it.

    What is there now is backed up first. Either all of the archive comes in or nothing changes: an archive made by
    hand may neither take another seeker's key nor lead to her rows.
    """
    backups.back_up(seeker, now=now)
    table = SEEKER_TABLE
    try:
        with transaction.atomic():
            erase_rows(seeker)
            for values in archive.rows(SEEKER_TABLE):
                plain_rows.seeker_in(seeker, dict(values))
            for table, model in plain_rows.tables().items():
                if table in archive.tables:
                    plain_rows.put_in(model, seeker, (dict(row) for row in archive.rows(table)))
            hold_restored(seeker)
            connection.check_constraints()
            for stray in strays(of=seeker):
                table = stray.table
                _refuse(stray)
            measure_rows()
    except (ValidationError, DatabaseError, ValueError, TypeError) as wrong:
        seeker.refresh_from_db()
        return f"A row of {table} cannot be kept ({_plainly(wrong)}). Nothing was changed."
    _put_files(seeker, archive)
    return ""


def _refuse(stray: Stray) -> NoReturn:
    raise ValidationError(f"its {stray.column} is not in this archive")


def _plainly(wrong: Exception) -> str:
    return "; ".join(wrong.messages) if isinstance(wrong, ValidationError) else str(wrong).splitlines()[0]


def _put_files(seeker: Seeker, archive: Archive) -> None:
    """Put the files back under their SHA-256; one whose content is another is left in the archive."""
    for path in archive.extras:
        if not path.startswith(FILES):
            continue
        content = archive.open_extra(path).read()
        name = path.removeprefix(FILES)
        if hashlib.sha256(content).hexdigest() == name:
            keep(seeker, content)
