"""Bringing an archive back: looked at first, then all of it or nothing."""

import datetime as dt
from dataclasses import dataclass
from typing import BinaryIO

from django.core.exceptions import ValidationError
from django.db import DatabaseError, connection, transaction

from askwell.accounts.files import keep_stream
from askwell.accounts.models import Seeker
from askwell.desk.data import backups, plain_rows
from askwell.desk.data.agreeing import disagreements
from askwell.desk.data.archiving import SEEKER_TABLE
from askwell.desk.data.erasing import erase_rows
from askwell.desk.digest.rounds import is_settled, settle_today
from askwell.desk.feed import actions as feeds
from askwell.desk.health import strays
from askwell.formats.archive import Archive, open_archive
from askwell.formats.archive.layout import MANIFEST, path_of
from askwell.formats.records import Problem
from askwell.journey.rows import Row
from askwell.journey.searching.statistics import measure_rows
from askwell.mail.outbox import hold_restored

FILES = "files/"


# Tables whose rows a seeker knows by a name.
CALLED = {
    "campaign": "Campaigns", "person": "People", "organisation": "Organizations", "circle": "Circles", "ask": "Times you asked for names",
    "referral": "Names given", "letter": "Letters", "reply": "Answers", "talk": "Talks", "line": "Notes", "transcript": "Transcripts", "picture": "Pictures",
    "claim": "Things people told you", "fact": "Facts", "lead": "Leads", "promise": "Promises", "decision": "Decisions",
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Look:
    """What an archive holds, before a yes; or what is wrong with it, each with what to do."""

    archive: Archive | None
    problems: list[str]

    @property
    def told(self) -> list[tuple[str, int]]:
        """Return the same as a person would say it: what she knows by name, then all that hangs on it."""
        rows = self.rows
        known = [(words, rows.pop(name)) for name, words in CALLED.items() if name in rows]
        return [*known, *([("All that belongs to these", sum(rows.values()))] if rows else [])]

    @property
    def rows(self) -> dict[str, int]:
        """Return how many rows each table brings, the ones with none left out."""
        return {name: count for name, count in self.archive.tables.items() if count} if self.archive else {}


def look_into(stream: BinaryIO) -> Look:
    """Look into an archive without changing anything."""
    archive, problems = open_archive(stream)
    sentences = [_in_words(problem) for problem in problems]
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


def _in_words(problem: Problem) -> str:
    """Return what is wrong with an archive, and in which of its files where it is one of them."""
    said = f"{problem.reason} {problem.what_to_do}".strip()
    return said if problem.place in {MANIFEST, "the archive"} else f"{problem.place}: {said}"


def holds_anything(seeker: Seeker) -> bool:
    """Return whether a restore would replace something."""
    return any(model.objects.of(seeker).exists() for model in plain_rows.tables().values())


def restore(seeker: Seeker, archive: Archive, *, now: dt.datetime) -> str:
    """Put the archive in place of everything that this seeker has now. Returns "" or what was wrong with it.

    What is there now is backed up first. Either all of the archive comes in or nothing changes: an archive made by
    hand may neither take another seeker's key nor lead to her rows.
    """
    backups.back_up(seeker, now=now)
    in_use, was_settled = feeds.digest_in_use(seeker), is_settled(seeker, now=now)
    try:
        with transaction.atomic():
            erase_rows(seeker)
            _put_seeker(seeker, archive)
            for table, model in plain_rows.tables().items():
                if table in archive.tables:
                    _put_table(seeker, archive, table, model)
            hold_restored(seeker)
            feeds.hold_restored(seeker, in_use=in_use, now=now)
            settle_today(seeker, was_settled=was_settled, now=now)
            _check_links(seeker, archive)
            _check_that_rows_agree(seeker, archive)
            connection.check_constraints()
            measure_rows()
    except (Refused, Refusals, DatabaseError) as wrong:
        seeker.refresh_from_db()
        return f"{wrong if isinstance(wrong, (Refused, Refusals)) else plain_rows.plainly(wrong)}. Nothing was changed."
    _put_files(seeker, archive)
    return ""


class Refused(Exception):
    """A row of an archive cannot be kept; the message says which and why."""

    def __init__(self, table: str, number: int, why: str) -> None:
        place = f"Row {number} of {path_of(table)}" if number else f"A row of {path_of(table)}"
        super().__init__(f"{place} cannot be kept: {why}")


class Refusals(Exception):
    """Rows of an archive contradict one another; the message names each of them, why, and what to do."""


# More rows than these that contradict one another are counted and not named.
_MOST_NAMED = 10


def _put_seeker(seeker: Seeker, archive: Archive) -> None:
    """Take over who she is; an archive made by hand may leave that out."""
    rows = archive.rows(SEEKER_TABLE) if SEEKER_TABLE in archive.tables else ()
    for number, values in enumerate(rows, start=1):
        try:
            plain_rows.seeker_in(seeker, dict(values))
        except ValidationError as wrong:
            raise Refused(SEEKER_TABLE, number, "; ".join(wrong.messages)) from wrong


def _put_table(seeker: Seeker, archive: Archive, table: str, model: type[Row]) -> None:
    # No savepoint: inside one SQLite keeps a copy of each page that a statement changes, and walks over all of them after each.
    try:
        plain_rows.put_in(model, seeker, archive.rows(table))
    except plain_rows.NotKept as wrong:
        raise Refused(table, wrong.number, str(wrong)) from wrong
    except DatabaseError as wrong:
        again = plain_rows.twice(model, seeker, archive.rows(table))
        raise Refused(table, again.number if again else 0, str(again or plain_rows.plainly(wrong))) from wrong


def _check_links(seeker: Seeker, archive: Archive) -> None:
    """Refuse a row that points to what is not in the archive."""
    for stray in strays(of=seeker):
        column = f"{stray.column}_id"
        number = next(
            (
                n
                for n, row in enumerate(archive.rows(stray.table), start=1)
                if row.get(column) == str(stray.target)
            ),
            0,
        )
        raise Refused(stray.table, number, f"its {column} is not in this archive")


def _check_that_rows_agree(seeker: Seeker, archive: Archive) -> None:
    """Refuse rows that contradict one another, all of them at once."""
    found = [str(Refused(one.table, one.number, one.why)) for one in disagreements(archive, zone=seeker.zone)]
    if found:
        more = [f"There are {len(found) - _MOST_NAMED} more"] if len(found) > _MOST_NAMED else []
        raise Refusals(". ".join([*found[:_MOST_NAMED], *more]))


def _put_files(seeker: Seeker, archive: Archive) -> None:
    """Put the files back under their SHA-256; one whose content is another is left in the archive."""
    for path in archive.extras:
        if path.startswith(FILES):
            with archive.open_extra(path) as file:
                keep_stream(seeker, file, sha256=path.removeprefix(FILES))
