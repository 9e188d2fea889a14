"""Everything as tables for a spreadsheet: one CSV file for each kind of thing, in a zip file."""

from collections.abc import Iterable, Iterator
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile

from django.db.models import ForeignKey

from askwell.accounts.models import Seeker
from askwell.desk.data.columns import Plain, fields_of
from askwell.desk.data.one_moment import one_moment
from askwell.desk.data.plain_rows import rows_out, seeker_out, tables
from askwell.formats.safe_csv import lines_of
from askwell.journey.findings.sharing.queries import shared_answers, shared_facts, shared_notes
from askwell.journey.people.models import Organisation, Person
from askwell.journey.purpose.models import Campaign
from askwell.journey.rows import Row
from askwell.method.trust import Audience

# What a link is followed by for a reader: the name of whom it leads to.
_NAMES: dict[type[Row], str] = {Person: "full_name", Organisation: "name"}


def sheets(seeker: Seeker, stream: BinaryIO) -> None:
    """Write everything of a seeker as CSV files into a zip file: a table each, empty ones too, as it was at one moment.

    A link to a person or an organisation is followed by a column with the name. No cell can act as a formula.
    """
    with one_moment(), ZipFile(stream, "w", ZIP_DEFLATED) as bundle:
        _write(bundle, "seeker", _with_header([seeker_out(seeker)]))
        names = {
            model: dict(model.objects.of(seeker).values_list("id", name)) for model, name in _NAMES.items()
        }
        said = {model: {str(key): name for key, name in found.items()} for model, found in names.items()}
        for table, model in tables().items():
            _write(bundle, table, _lines(model, seeker, said))


def sheets_for(campaign: Campaign, stream: BinaryIO, *, audience: Audience) -> None:
    """Write the answers, facts and notes of a campaign as CSV files, as the trust marks let this audience have them."""
    with one_moment(), ZipFile(stream, "w", ZIP_DEFLATED) as bundle:
        answers = shared_answers(campaign, audience=audience)
        _write(bundle, "answers", [
            ["purpose", "answer", "would_change"],
            *([one.answer.purpose.value, one.sentence, one.would_change] for one in answers),
        ])  # fmt: skip
        _write(bundle, "said", [
            ["purpose", "text", "by", "on", "stance", "mine"],
            *(
                [one.answer.purpose.value, told.text, told.by, f"{told.on or ''}", told.stance, _text(told.mine)]
                for one in answers
                for told in one.told
            ),
        ])  # fmt: skip
        facts = shared_facts(campaign, audience=audience)
        _write(bundle, "facts", [["kind", "fact", "by"], *([one.kind, one.words, one.by] for one in facts)])
        notes = shared_notes(campaign, audience=audience)
        _write(bundle, "notes", [
            ["kind", "text", "question", "by", "on"],
            *([one.kind, one.text, one.question, one.by, f"{one.on or ''}"] for one in notes),
        ])  # fmt: skip


def _lines(model: type[Row], seeker: Seeker, said: dict[type[Row], dict[str, str]]) -> Iterator[list[str]]:
    names = {
        field.attname: said[target]
        for field in fields_of(model)
        if isinstance(field, ForeignKey) and (target := field.related_model) in said
    }
    header: list[str] = []
    for field in fields_of(model):
        header += [field.attname, *([field.name] if field.attname in names else [])]
    yield header
    for row in rows_out(model, seeker):
        line: list[str] = []
        for column, value in row.items():
            line += [_text(value), *([names[column].get(_text(value), "")] if column in names else [])]
        yield line


def _with_header(rows: list[dict[str, Plain]]) -> Iterator[list[str]]:
    yield list(rows[0])
    for row in rows:
        yield [_text(value) for value in row.values()]


def _text(value: Plain) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


def _write(bundle: ZipFile, name: str, rows: Iterable[Iterable[str]]) -> None:
    with bundle.open(f"{name}.csv", "w") as file:
        for line in lines_of(rows):
            file.write(line.encode())
