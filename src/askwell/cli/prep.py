"""The prep sheet of one talk, for the terminal."""

import json

import click

from askwell.cli.household import prepare
from askwell.cli.naming import the_talk


@click.command("prep")
@click.argument("talk")
@click.option("--json", "as_json", is_flag=True, help="Print the questions as JSON.")
def prep_command(talk: str, *, as_json: bool) -> None:
    """Print the questions for the talk with TALK (the name of the person)."""
    prepare()
    from askwell.accounts.local import local_seeker  # noqa: PLC0415  # Django is set up by now
    from askwell.desk.sheet.queries import sheet  # noqa: PLC0415  # as above
    from askwell.desk.sheet.views import plan_of  # noqa: PLC0415  # as above

    found = the_talk(local_seeker(), talk)
    plan_of(found)
    shown = sheet(found)
    rows = [
        {
            "question": row.question.text,
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
