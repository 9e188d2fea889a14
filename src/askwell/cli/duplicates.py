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
    from askwell.formats.keys import name_key  # noqa: PLC0415  # as above
    from askwell.journey.people.models import Person  # noqa: PLC0415  # as above
    from askwell.method.duplicates import Entry, suggest  # noqa: PLC0415  # as above

    known = (
        Person.objects.of(local_seeker()).select_related("organisation").prefetch_related("contact_points")
    )
    people = {str(person.id): person for person in known}
    entries = (
        Entry(
            id=key,
            name=name_key(person.full_name),
            organisation=person.organisation.key if person.organisation else "",
            emails=tuple(point.key for point in person.contact_points.all() if point.kind == "email"),
            phones=tuple(point.key for point in person.contact_points.all() if point.kind == "phone"),
            profile=person.profile_key,
        )
        for key, person in people.items()
    )
    found: list[dict[str, Any]] = [
        {
            "people": [{"id": key, "name": people[key].full_name} for key in (one.first, one.second)],
            "reasons": list(one.reasons),
            "sure": one.sure,
        }
        for one in suggest(entries)
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
