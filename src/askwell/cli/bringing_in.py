"""Address books in, people listed."""

import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from askwell.cli.household import fail, prepare
from askwell.cli.looking_in import files_in, print_look
from askwell.cli.watching import Watched

if TYPE_CHECKING:
    from askwell.journey.people.address_books.look import Look
    from askwell.journey.people.models import Import
    from askwell.journey.people.past_contacts.foreseeing import Past

_PIECE = 1024 * 1024


@click.command("import")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Look only; add nobody.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--json", "as_json", is_flag=True, help="Print what was found as JSON; adds only with --yes.")
@click.option(
    "--region", default="", help="With --dry-run --json: country of numbers without a code, such as DE."
)
@click.option("--watch", is_flag=True, help="Stay, and take what comes into the folders PATHS.")
@click.option(
    "--every", default=5.0, type=click.FloatRange(min=0.1), help="Seconds between two looks of --watch."
)
def import_command(
    paths: tuple[Path, ...],
    *,
    dry_run: bool,
    yes: bool,
    as_json: bool,
    region: str,
    watch: bool,
    every: float,
) -> None:
    """Bring in address books from PATHS, files or folders, zip archives too: a look first, then a yes.

    They come in together, and can be taken back together on the page of the import. With --dry-run --json no database
    is opened. With --watch each file comes in once it is no longer written to, and again when it was changed; without
    --yes you are asked here or, where there is no terminal, on the page of the import.
    """
    if watch:
        _watch(paths, yes=yes, quiet=as_json, dry_run=dry_run, every=every)
        return
    if dry_run and as_json:
        if not print_look(paths, region=region):
            sys.exit(1)
        return
    prepare()
    found = _found(paths, dry_run=dry_run, yes=yes, quiet=as_json)
    if as_json:
        click.echo(json.dumps(found, indent=2, ensure_ascii=False))
    if any("trouble" in one for one in found):
        sys.exit(1)


def _found(
    paths: tuple[Path, ...], *, dry_run: bool, yes: bool, quiet: bool, waits: bool = False
) -> list[dict[str, object]]:
    """Tell of each path that cannot be read, then of all others together."""
    there = {path: _whats_wrong_with(path) for path in paths}
    found = [_trouble(f"{path}: {sentence}") for path, sentence in there.items() if sentence]
    if good := tuple(path for path, sentence in there.items() if not sentence):
        found.append(_looked_at(good, dry_run=dry_run, yes=yes, quiet=quiet, waits=waits))
    return found


def _watch(paths: tuple[Path, ...], *, yes: bool, quiet: bool, dry_run: bool, every: float) -> None:
    """Follow folders until somebody ends it; with ``quiet`` a line of JSON for each lot of files."""
    if dry_run:
        raise click.UsageError("--watch shows what would change before it is taken; leave out --dry-run.")
    if strangers := [str(path) for path in paths if not path.is_dir()]:
        raise click.UsageError(f"--watch follows folders, and this is none: {', '.join(strangers)}.")
    prepare()
    asks_here = sys.stdin.isatty() and not quiet
    watched = Watched(paths)
    click.echo(f"Following {', '.join(map(str, paths))}. Ctrl+C ends it.", err=True)
    try:
        while True:
            if rested := tuple(watched.look()):
                found = _found(rested, dry_run=False, yes=yes, quiet=quiet, waits=not asks_here)
                if quiet:
                    click.echo(json.dumps(found, ensure_ascii=False))
            time.sleep(every)
    except KeyboardInterrupt:
        click.echo("No longer following.", err=True)


def _whats_wrong_with(path: Path) -> str:
    """Return why a path cannot be read, "" when it can."""
    try:
        next(_pieces(next(files_in(path))), b"")
    except StopIteration:
        return "There is no file in this folder."
    except OSError as wrong:
        return f"It could not be read: {wrong.strerror}."
    return ""


def _looked_at(
    paths: tuple[Path, ...], *, dry_run: bool, yes: bool, quiet: bool, waits: bool = False
) -> dict[str, object]:
    """Look at files and bring them in after a yes; one that ``waits`` for it is not asked for here but on its page."""
    from askwell.accounts.local import local_seeker  # noqa: PLC0415  # Django is set up by now
    from askwell.journey.people.actions import imports  # noqa: PLC0415  # as above

    try:
        source, problem = imports.take_in(local_seeker(), files_given=list(_given(paths)))
    except OSError as wrong:
        return _trouble(f"{wrong.filename or paths[0]} could not be read: {wrong.strerror}.")
    if source is None:
        return _trouble(f"{problem.reason} {problem.what_to_do}" if problem else "It could not be read.")
    look = imports.preview(source, progress=_counting(quiet=quiet))
    if not quiet:
        _say(source.file_name, look)
    is_news = bool(look.new or look.changed or look.joined or look.past.is_news)
    added = is_news and not dry_run and (yes or (not (quiet or waits) and click.confirm("Add them?")))
    if added:
        _bring_in(source, look)
    elif waits and is_news:
        click.echo(f"They wait for your yes at {_page_of(source)}, for a day.", err=True)
    else:
        imports.leave(source)
    unread = [
        {"place": p.place, "reason": p.reason, "what_to_do": p.what_to_do} for p in look.unreadable_ones
    ]
    return {
        "file": source.file_name, "kind": source.kind, "new": look.new, "changed": look.changed, "same": look.same,
        "messages": look.past.messages, "joined": look.joined, "doubtful": look.doubtful, "stays": look.stays, "unreadable": unread, "added": added,
    }  # fmt: skip


def _page_of(source: "Import") -> str:
    from django.urls import reverse  # noqa: PLC0415  # Django is set up by now

    return reverse("import_preview", args=[source.pk])


def _given(paths: tuple[Path, ...]) -> Iterator[tuple[str, Iterator[bytes]]]:
    """Give each file with its name beneath the path that was named, piece by piece."""
    for path in paths:
        for file in files_in(path):
            yield (str(file.relative_to(path)) if path.is_dir() else file.name), _pieces(file)


def _pieces(file: Path) -> Iterator[bytes]:
    with file.open("rb") as stream:
        while piece := stream.read(_PIECE):
            yield piece


def _counting(*, quiet: bool) -> "Callable[[int, int], None] | None":
    if quiet or not sys.stderr.isatty():
        return None
    return lambda done, _: click.echo(f"\r{done} read", nl=False, err=True)


def _say(name: str, look: "Look") -> None:
    further = f", {look.joined} more entries of people in it" if look.joined else ""
    click.echo(f"{name}: {look.new} new{further}, {look.changed} changed, {look.same} the same.")
    if look.past.is_any:
        click.echo(_past(look.past))
    for one in look.doubtful_ones:
        click.echo(f"  {one.place}: {one.name} is perhaps {one.other}: {one.reason}.")
    for stays in look.stays_ones:
        whose = "you wrote" if stays.by_hand else "another list says"
        click.echo(f"  {stays.place}: {stays.name}, {stays.what.lower()}: {whose} {stays.mine!r}, which stays; this one says {stays.said!r}.")  # fmt: skip
    for unread in look.unreadable_ones:
        click.echo(f"  {unread.place}: {unread.reason} {unread.what_to_do}", err=True)


def _past(past: "Past") -> str:
    """Say what of a download of messages becomes contact history."""
    if not past.how:
        return f"  {past.messages} messages: it is not told which of the writers is you. Say so on the page of the import; until then they are kept as they came."
    away = (
        f"; {past.written} people you wrote to and {past.only_wrote} who only wrote to you are in no list"
        if past.strangers
        else ""
    )
    return f"  {past.messages} messages with {past.people} people you have{away} ({past.same} the same, {past.aside} not counted; you are {past.called})."


def _bring_in(source: "Import", look: "Look") -> None:
    from django.utils import timezone  # noqa: PLC0415  # Django is set up by now

    from askwell.journey.people.actions import imports  # noqa: PLC0415  # as above

    with click.progressbar(length=look.total, label="Adding", file=sys.stderr) as bar:
        imports.bring_in(source, now=timezone.now(), progress=lambda done, _: bar.update(done - bar.pos))


def _trouble(sentence: str) -> dict[str, object]:
    click.echo(sentence, err=True)
    return {"trouble": sentence}


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
