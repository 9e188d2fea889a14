"""A copy of all that is kept about one person, for her to have."""

import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from askwell.desk.data.columns import Plain, fields_of, plain_value, table_name
from askwell.desk.data.plain_rows import tables
from askwell.desk.one_person.other_people import notes_in, others_than, strike_in, told_with_her_name
from askwell.desk.one_person.striking import is_text, transcripts_that_say
from askwell.desk.one_person.telling import as_a_page
from askwell.desk.one_person.traces import marks_of, mentions, rows_of
from askwell.formats.decoding import decode
from askwell.formats.transcripts import read_transcript
from askwell.formats.vcard import write_cards
from askwell.journey.findings.models import Decision
from askwell.journey.people.models import Person, Portrait, SourceRecord
from askwell.journey.people.queries.cards import card_of
from askwell.journey.rows import Row, RowWithFile
from askwell.journey.talk.models import Line
from askwell.method.mentions import sentences_with
from askwell.method.others import Others
from askwell.method.trust import Trust

README = """What is kept about {name} in Askwell by {seeker}

about.html: all of it to read; any browser opens and prints it
about.json: the same for a program; each table and column is explained in Askwell's documentation (docs/archive-tables.md)
card.vcf: the address book card
files/: photos and files of your talks and cards

Names and addresses of others are struck out as [removed] wherever they were noticed, and who else said something about you is not told.{held}
"""
# A speaker before a colon whom the reader did not take for one.
_LABEL = re.compile(r"^[^:.!?]{1,60}:\s+")
HELD = "\n{count} that others said in confidence are held back.\n"


@dataclass(frozen=True, kw_only=True)
class Spoken:
    """What others said or wrote of her, without who; ``held`` counts what was said in confidence and is left out.

    A place holds the table, the column, when it was written, and of its text the sentences that speak of her.
    """

    places: list[dict[str, str]]
    held: int


@dataclass(frozen=True, kw_only=True)
class Copy:
    """What stands in the copy: her rows by table, what others said of her, how much of that is held back, and her files by name."""

    person: Person
    others: Others
    kept: dict[str, list[dict[str, Plain]]]
    elsewhere: list[dict[str, str]]
    held: int
    files: list[tuple[str, Path]]

    def page(self, *, alone: bool) -> str:
        """Return it as a page to read; ``alone`` it goes without the files, and speaks of none beside it."""
        return as_a_page(
            self.person,
            kept=self.kept,
            elsewhere=self.elsewhere,
            held=self.held,
            files=[name for name, _ in self.files],
            alone=alone,
        )


def gathered(person: Person, *, confidences_too: bool = False) -> Copy:
    """Gather everything about a person: rows, files, and what stands about her in rows of others.

    Nobody else of the seeker's people is named in any of it, nor whom her notes name, as far as a name is taken for one.
    What somebody else said in confidence is counted and left out, unless ``confidences_too``.
    """
    hers = dict(_hers(person))
    spoken = spoken_of(person, confidences_too=confidences_too)
    others = others_than(person, notes=[*notes_in(hers), *(place["text"] for place in spoken.places)])
    return Copy(
        person=person,
        others=others,
        kept={name: [strike_in(tables()[name], row, others) for row in rows] for name, rows in hers.items()},
        elsewhere=[{**place, "text": others.struck(place["text"])} for place in spoken.places],
        held=spoken.held,
        files=[(f"files/{others.struck(name)}", path) for name, path in _files(person)],
    )


def copy_of(person: Person, *, confidences_too: bool = False) -> bytes:
    """Return a zip file with everything about a person, as ``gathered``: to read, and for a program."""
    found = gathered(person, confidences_too=confidences_too)
    about = {
        "about": person.full_name,
        "kept": found.kept,
        "said_elsewhere": found.elsewhere,
        "held_back": found.held,
    }
    held = HELD.format(count=found.held) if found.held else ""
    readme = README.format(name=person.full_name, seeker=person.seeker.name or "me", held=held)
    stream = io.BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as bundle:
        bundle.writestr("README.txt", readme)
        bundle.writestr("about.html", found.page(alone=False))
        bundle.writestr("about.json", json.dumps(about, indent=2, ensure_ascii=False))
        bundle.writestr("card.vcf", write_cards([card_of(person)]))
        for name, path in found.files:
            data = path.read_bytes()
            bundle.writestr(name, found.others.struck(decode(data).text) if is_text(data) else data)
    return stream.getvalue()


def spoken_of(person: Person, *, confidences_too: bool) -> Spoken:
    """Return what rows and transcripts of others say of a person for sure."""
    marks = marks_of(person)
    found = [(_in_confidence(line), _place(line, "text", [line.text])) for line in told_with_her_name(person)]
    pattern = marks.surely
    if pattern is None:
        return _spoken(found, confidences_too=confidences_too)
    found += [
        (_in_confidence(mention.row), _place(mention.row, mention.column, said))
        for mention in mentions(person.seeker, marks, but=rows_of(person))
        if (said := sentences_with(mention.text, pattern))
    ]
    for transcript, text in transcripts_that_say(person.seeker, pattern):
        if transcript.talk.person_id != person.pk:
            # Nothing in a transcript is marked, so that all of it may have been said in confidence.
            cues, _ = read_transcript(text.encode())
            said = [_LABEL.sub("", one) for cue in cues.cues for one in sentences_with(cue.text, pattern)]
            found += [(True, _place(transcript, "file", said))] if said else []
    return _spoken(found, confidences_too=confidences_too)


def _spoken(found: list[tuple[bool, dict[str, str]]], *, confidences_too: bool) -> Spoken:
    told = [place for confidential, place in found if confidences_too or not confidential]
    return Spoken(places=told, held=len(found) - len(told))


def _in_confidence(row: Row) -> bool:
    """Tell whether a row may hold what was said in confidence: a line or what hangs on it, and what a decision kept of its day."""
    line = row if isinstance(row, Line) else getattr(row, "line", None)
    return isinstance(row, Decision) or (isinstance(line, Line) and line.trust == Trust.CONFIDENTIAL)


def _place(row: Row, column: str, said: list[str]) -> dict[str, str]:
    return {
        "table": table_name(type(row)),
        "column": column,
        "written_at": row.created_at.isoformat(),
        "text": " … ".join(said),
    }


def _hers(person: Person) -> Iterator[tuple[str, list[dict[str, Plain]]]]:
    found = rows_of(person)
    for name, model in tables().items():
        if keys := found.get(model):
            rows = model.objects.of(person.seeker).filter(pk__in=keys).order_by("id")
            columns = [field.attname for field in fields_of(model)]
            yield name, [{column: plain_value(getattr(row, column)) for column in columns} for row in rows]


def _files(person: Person) -> Iterator[tuple[str, Path]]:
    seeker = person.seeker
    found = rows_of(person)
    records = SourceRecord.objects.of(seeker).filter(person=person)
    found.setdefault(Portrait, set()).update(
        Portrait.objects.of(seeker).filter(record__in=records).values_list("pk", flat=True)
    )
    for model, keys in found.items():
        if issubclass(model, RowWithFile):
            for row in model.objects.of(seeker).filter(pk__in=keys).select_related("seeker"):
                if path := row.file:
                    came_as = getattr(row, "file_name", "")
                    yield f"{table_name(model)}-{row.pk}{f'-{came_as}' if came_as else '.jpg'}", path
