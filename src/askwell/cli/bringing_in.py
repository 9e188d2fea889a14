"""Address books in, people listed."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from askwell.cli.household import fail, prepare
from askwell.cli.looking_in import print_look

if TYPE_CHECKING:
    from askwell.accounts.models import Seeker


@click.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Look only; add nobody.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--json", "as_json", is_flag=True, help="Print what was found as JSON; adds only with --yes.")
@click.option(
    "--region", default="", help="With --dry-run --json: country of numbers without a code, such as DE."
)
def import_command(files: tuple[Path, ...], *, dry_run: bool, yes: bool, as_json: bool, region: str) -> None:
    """Bring in address books from FILES: a look first, then a yes.

    With --dry-run --json no database is opened; folders and zip archives are looked into as well.
    """
    if dry_run and as_json:
        if not print_look(files, region=region):
            sys.exit(1)
        return
    prepare()
    from askwell.accounts.local import local_seeker  # noqa: PLC0415  # Django is set up by now

    seeker = local_seeker()
    found = [_one(seeker, file, dry_run=dry_run, yes=yes, quiet=as_json) for file in files]
    if as_json:
        click.echo(json.dumps(found, indent=2, ensure_ascii=False))
    if any("trouble" in one for one in found):
        sys.exit(1)


def _one(seeker: "Seeker", file: Path, *, dry_run: bool, yes: bool, quiet: bool) -> dict[str, object]:
    from django.utils import timezone  # noqa: PLC0415  # Django is set up by now

    from askwell.journey.people.actions import imports  # noqa: PLC0415  # as above

    try:
        data = file.read_bytes()
    except OSError as wrong:
        return _trouble(file, f"It could not be read: {wrong.strerror}.")
    source, problem = imports.take_in(seeker, file_name=file.name, data=data)
    if source is None:
        sentence = f"{problem.reason} {problem.what_to_do}" if problem else "It could not be read."
        return _trouble(file, sentence)
    look = imports.preview(source)
    result: dict[str, object] = {
        "file": str(file), "kind": source.kind, "new": len(look.new), "changed": len(look.changed), "same": look.same,
        "unreadable": [{"place": p.place, "reason": p.reason, "what_to_do": p.what_to_do} for p in look.unreadable],
    }  # fmt: skip
    if not quiet:
        click.echo(f"{file}: {result['new']} new, {result['changed']} changed, {result['same']} the same.")
        for unread in look.unreadable:
            click.echo(f"  {unread.place}: {unread.reason} {unread.what_to_do}", err=True)
    if dry_run or not (look.new or look.changed) or not (yes or (not quiet and click.confirm("Add them?"))):
        return result | {"added": False}
    with click.progressbar(length=len(look.new) + len(look.changed), label="Adding", file=sys.stderr) as bar:
        imports.bring_in(source, now=timezone.now(), progress=lambda _, done, __: bar.update(done - bar.pos))
    return result | {"added": True}


def _trouble(file: Path, sentence: str) -> dict[str, object]:
    click.echo(f"{file}: {sentence}", err=True)
    return {"file": str(file), "trouble": sentence}


@click.command("people")
@click.argument("text", required=False, default="")
@click.option("--json", "as_json", is_flag=True, help="Print the people as JSON.")
@click.option(
    "--all", "everyone", is_flag=True, help="The whole address book, not only those chosen for a talk."
)
def people_command(text: str, *, as_json: bool, everyone: bool) -> None:
    """List the people you chose for a talk, or those whose name, work or address begins with TEXT."""
    prepare()
    from askwell.accounts.local import local_seeker  # noqa: PLC0415  # Django is set up by now
    from askwell.journey.people.models import Person  # noqa: PLC0415  # as above
    from askwell.journey.searching.match import matching  # noqa: PLC0415  # as above

    seeker = local_seeker()
    known = Person.objects.of(seeker).select_related("organisation").prefetch_related("contact_points")
    people = matching(known, seeker=seeker, text=text) if text else known
    if not text and not everyone:
        people = people.filter(found_at__isnull=False)
    rows = [
        {
            "id": str(person.id),
            "name": person.full_name,
            "title": person.title,
            "organisation": person.organisation.name if person.organisation else "",
            "reach": [point.value for point in person.contact_points.all()],
        }
        for person in people
    ]
    if as_json:
        click.echo(json.dumps(rows, indent=2, ensure_ascii=False))
    elif not rows:
        fail("Nobody yet." if not text else f"Nobody begins with {text!r}.")
    else:
        for row in rows:
            work = ", ".join(str(row[part]) for part in ("title", "organisation") if row[part])
            click.echo(f"{row['name']}{' – ' + work if work else ''}")
