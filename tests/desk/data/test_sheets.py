"""Everything as CSV: a table each, safe to open in a spreadsheet, and for a coach no more than the marks allow."""

import csv
import datetime as dt
import io
from pathlib import Path
from zipfile import ZipFile

import pytest
from click.testing import CliRunner
from django.test import Client
from tests.demonstration import campaign_of_the_demonstration

from askwell.accounts.models import Seeker
from askwell.cli.keeping import export_command
from askwell.desk.data import plain_rows
from askwell.desk.data.sheets import sheets, sheets_for
from askwell.journey.agreement.models import Talk
from askwell.journey.people.models import Person
from askwell.journey.talk.models import Line
from askwell.method.trust import Audience, Trust


def read(content: bytes) -> dict[str, list[list[str]]]:
    with ZipFile(io.BytesIO(content)) as bundle:
        return {
            name.removesuffix(".csv"): list(csv.reader(io.StringIO(bundle.read(name).decode("utf-8-sig"))))
            for name in bundle.namelist()
        }


def tables_of(seeker: Seeker) -> dict[str, list[list[str]]]:
    stream = io.BytesIO()
    sheets(seeker, stream)
    return read(stream.getvalue())


def test_each_table_is_a_file_with_every_row(maya: Seeker, now: dt.datetime) -> None:
    campaign_of_the_demonstration(maya, now=now)
    found = tables_of(maya)
    counted = {name: model.objects.of(maya).count() for name, model in plain_rows.tables().items()}
    assert {name: len(rows) - 1 for name, rows in found.items()} == {**counted, "seeker": 1}
    assert {len({len(row) for row in rows}) for rows in found.values()} == {1}


def test_a_link_to_a_person_has_the_name_beside_it(maya: Seeker, now: dt.datetime) -> None:
    campaign_of_the_demonstration(maya, now=now)
    header, first, *_ = tables_of(maya)["letter"]
    row = dict(zip(header, first, strict=True))
    assert row["person"] == Person.objects.of(maya).get(pk=row["person_id"]).full_name


def test_no_cell_acts_as_a_formula(maya: Seeker, now: dt.datetime) -> None:
    Person.objects.create(seeker=maya, full_name='=HYPERLINK("x")', sort_key="h", note="+1\n@sum")
    cells = [cell for rows in tables_of(maya).values() for row in rows for cell in row]
    assert '\'=HYPERLINK("x")' in cells
    assert "'+1\n'@sum" in cells
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]


@pytest.mark.parametrize("audience", [Audience.COACH, Audience.ANOTHER])
def test_what_was_said_in_confidence_is_in_no_table_for_others(
    maya: Seeker, now: dt.datetime, audience: Audience
) -> None:
    campaign = campaign_of_the_demonstration(maya, now=now)
    talk = Talk.objects.of(maya).filter(ended_at__isnull=False).earliest("starts_at")
    for trust in Trust:
        Line.objects.create(seeker=maya, talk=talk, at=now, text=f"word {trust.value}", trust=trust.value)
    stream = io.BytesIO()
    sheets_for(campaign, stream, audience=audience)
    notes = {row[1]: row[3] for row in read(stream.getvalue())["notes"]}
    assert "word confidential" not in notes
    assert notes.get("word background", "") == ""
    assert bool(notes["word quotable"]) == (audience is Audience.COACH)


@pytest.mark.parametrize(("reader", "files"), [("me", "person"), ("coach", "notes")])
def test_the_page_hands_them_out(
    client: Client, maya: Seeker, now: dt.datetime, reader: str, files: str
) -> None:
    campaign_of_the_demonstration(maya, now=now)
    answer = client.post("/settings/export", {"sheets": reader})
    found = read(b"".join(answer))
    assert (files in found, "letter" in found) == (True, reader == "me")


def test_the_command_writes_them(
    maya: Seeker, now: dt.datetime, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    campaign_of_the_demonstration(maya, now=now)
    monkeypatch.setattr("askwell.cli.keeping.prepare", lambda: tmp_path)
    monkeypatch.setattr("askwell.accounts.local.local_seeker", lambda: maya)
    for reader, files in (("me", "person"), ("coach", "notes")):
        target = tmp_path / f"{reader}.zip"
        done = CliRunner().invoke(export_command, [str(target), "--csv", "--for", reader])
        assert (done.exit_code, files in read(target.read_bytes())) == (0, True), done.output
