"""Who may be in the address book twice, for people and for scripts; nothing is merged."""

import json
from typing import Any

import click

from askwell.cli.household import prepare

SCHEMA = "askwell.duplicates/1"


@click.command("duplicates")
@click.option("--json", "as_json", is_flag=True, help="Print the suggestions as JSON.")
def duplicates_command(*, as_json: bool) -> None:
    """List the people who may be one and the same, with the reason. Nothing is changed."""
    prepare()
    from askwell.accounts.local import local_seeker  # noqa: PLC0415  # Django is set up by now
    from askwell.journey.people.queries.duplicates import (  # noqa: PLC0415  # as above
        suggested,
        told_apart,
        without_those_said_two,
    )

    seeker = local_seeker()
    pairs = list(without_those_said_two(seeker, suggested(seeker)))
    people = told_apart(seeker, pairs)
    found: list[dict[str, Any]] = [
        {
            "people": [people[key] for key in (one.first, one.second)],
            "reasons": list(one.reasons),
            "sure": one.sure,
        }
        for one in pairs
    ]
    if as_json:
        click.echo(json.dumps({"schema": SCHEMA, "suggestions": found}, indent=2, ensure_ascii=False))
        return
    for pair in found:
        click.echo(
            f"{' and '.join(person['name'] for person in pair['people'])}: {', '.join(pair['reasons'])}"
        )
    if not found:
        click.echo("Nobody seems to be there twice.")
