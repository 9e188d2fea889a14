"""The prep sheet of one talk, for the terminal."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from askwell.cli.household import fail, prepare
from askwell.cli.naming import the_talk

if TYPE_CHECKING:
    from askwell.desk.sheet.queries import Sheet


@click.command("prep")
@click.argument("talk")
@click.option("--json", "as_json", is_flag=True, help="Print the questions as JSON.")
@click.option(
    "--pdf",
    "pdf_file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the sheet as a PDF of one page.",
)
@click.option(
    "--paper",
    type=click.Choice(["a4", "letter"]),
    help="The paper of the PDF; else what is usual where you live.",
)
def prep_command(talk: str, *, as_json: bool, pdf_file: Path | None, paper: str | None) -> None:
    """Print the questions for the talk with TALK (the name of the person), or write the whole sheet as a PDF."""
    prepare()
    from django.utils import timezone  # noqa: PLC0415  # Django is set up by now

    from askwell.accounts.local import local_seeker  # noqa: PLC0415  # as above
    from askwell.desk.sheet.queries import sheet  # noqa: PLC0415  # as above
    from askwell.desk.sheet.views import plan_of  # noqa: PLC0415  # as above

    found = the_talk(local_seeker(), talk)
    plan_of(found)
    shown = sheet(found, now=timezone.now())
    if pdf_file:
        _write_pdf(shown, pdf_file, size=paper)
        return
    rows = [
        {
            "question": row.words,
            "minutes": float(row.question.minutes),
            "why": row.why,
            "must": row.must,
        }
        for row in shown.planned
    ]
    if as_json:
        click.echo(
            json.dumps(
                {"person": found.person.full_name, "minutes": found.agreed_minutes, "questions": rows},
                indent=2,
                ensure_ascii=False,
            )
        )
        return
    when = f", {found.starts_at.astimezone(found.seeker.zone):%A %d %B, %H:%M}" if found.starts_at else ""
    click.echo(f"{found.person.full_name}{when}, {found.agreed_minutes} minutes\n")
    for number, row in enumerate(rows, start=1):
        why = f"  ({row['why']})" if row["why"] else ""
        click.echo(f"{number:2}. {row['question']}  {row['minutes']:g} min{why}")
    click.echo(f"\n{shown.budget}")


def _write_pdf(shown: "Sheet", target: Path, *, size: str | None) -> None:
    from askwell.desk.sheet.pdf import prep_pdf  # noqa: PLC0415  # Django is set up by now
    from askwell.desk.typesetting import NoPdf, usual_paper  # noqa: PLC0415  # as above

    seeker = shown.talk.seeker
    try:
        content = prep_pdf(shown.paper, size=size or usual_paper(seeker), seeker_name=seeker.name)
        target.write_bytes(content)
    except (NoPdf, OSError) as wrong:
        fail(str(wrong))
    click.echo(f"The prep sheet for {shown.talk.person.full_name} is in {target}.")
