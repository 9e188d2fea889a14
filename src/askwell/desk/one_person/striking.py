"""Striking a person out of rows that stay."""

import re
from collections.abc import Iterable

from django.db import IntegrityError, models, transaction

from askwell.accounts import files
from askwell.accounts.models import Seeker
from askwell.desk.data.columns import DERIVED
from askwell.desk.one_person.traces import Mention
from askwell.formats.decoding import decode
from askwell.journey.people.models import Organisation, Person
from askwell.journey.rows import Row, forget_file
from askwell.journey.searching.text import SearchTextField
from askwell.journey.talk.models import NameGiven, Transcript
from askwell.method.mentions import REMOVED, struck


def strike_out(found: Iterable[Mention], pattern: re.Pattern[str]) -> int:
    """Take what the pattern finds out of each place and return how many rows that changed.

    A name heard in a talk that was nothing but hers is deleted; search and what is made from the column follow.
    """
    rows: dict[object, tuple[Row, set[str]]] = {}
    for mention in found:
        rows.setdefault(mention.row.pk, (mention.row, set()))[1].add(mention.column)
    for row, columns in rows.values():
        _strike(row, columns, pattern)
    return len(rows)


def _strike(row: Row, columns: set[str], pattern: re.Pattern[str]) -> None:
    was = {column: getattr(row, column) for column in columns}
    if isinstance(row, NameGiven) and struck(was["name"], pattern).strip() == REMOVED:
        row.delete()
        return
    for number in range(1, 1_000):
        instead = REMOVED if number == 1 else f"[removed {number}]"
        for column, text in was.items():
            setattr(row, column, struck(text, pattern, instead=instead)[: _room(row, column)])
        if _saved(row, columns):
            break
    if isinstance(row, Organisation):
        for person in Person.objects.of(row.seeker).filter(organisation=row):
            person.save(update_fields=["search_text"])


def _saved(row: Row, columns: set[str]) -> bool:
    """Save what was struck; False where another row has the same words already and only one may."""
    derived = DERIVED.get(type(row), {})
    follows = {name for name in derived if not isinstance(row, Person) or "full_name" in columns} - {"digest"}
    for name in follows:
        setattr(row, name, derived[name](row))
    fields = row._meta.concrete_fields  # noqa: SLF001  # Django's documented way to a model's columns
    searched = {field.name for field in fields if isinstance(field, SearchTextField)}
    try:
        with transaction.atomic():
            row.save(update_fields=[*columns, *follows, *searched])
    except IntegrityError:
        return False
    return True


def _room(row: Row, column: str) -> int | None:
    field = row._meta.get_field(column)  # noqa: SLF001  # as above
    return field.max_length if isinstance(field, models.CharField) else None


def is_text(data: bytes) -> bool:
    """Tell whether a file is plain text, in which words can be struck."""
    return not (b"\0" in data[:4096] or data.startswith((b"PK", b"%PDF", b"\x89PNG", b"\xff\xd8")))


def transcripts_that_say(seeker: Seeker, pattern: re.Pattern[str]) -> list[tuple[Transcript, str]]:
    """Return the transcripts whose file speaks of somebody, each with its text. What is no plain text is not looked into."""
    found = []
    for transcript in Transcript.objects.of(seeker).select_related("talk__person", "seeker").order_by("id"):
        if (path := transcript.file) is None:
            continue
        data = path.read_bytes()
        text = decode(data).text if is_text(data) else ""
        if pattern.search(text):
            found.append((transcript, text))
    return found


def strike_out_of_files(seeker: Seeker, pattern: re.Pattern[str]) -> int:
    """Write each transcript that speaks of somebody anew without her, and return how many did. Raises OSError when the disk is full."""
    found = transcripts_that_say(seeker, pattern)
    for transcript, text in found:
        before = transcript.sha256
        transcript.sha256 = files.keep(seeker, struck(text, pattern).encode())
        transcript.file_name = struck(transcript.file_name, pattern)
        transcript.save()
        forget_file(seeker, before)
    return len(found)
