"""Installing the O*NET database, and asking it, for people and for scripts; the campaign's database stays closed."""

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from askwell.cli.household import fail
from askwell.config.env import home
from askwell.formats.records import Problem
from askwell.occupations import fetching
from askwell.occupations.building import build
from askwell.occupations.profiles import Profile, profile
from askwell.occupations.searching import Found, search
from askwell.occupations.shelf import About, NotInstalled, about
from askwell.occupations.unpacking import unpacked

FOUND, SHOWN = "askwell.occupations/1", "askwell.occupation/1"
PROBLEMS_SAID = 20


@click.group("occupations")
def occupations_command() -> None:
    """Install, search and show what the O*NET database says of kinds of work."""


@occupations_command.command("install")
@click.argument("source", type=click.Path(exists=True, path_type=Path), required=False)
@click.option(
    "--from", "address", default=fetching.ADDRESS, show_default=True, help="Where to fetch the zip."
)
@click.option("--sha256", default="", help="The checksum it must have; anything else is refused.")
@click.option("--yes", is_flag=True, help="Do not ask, even where less would be known afterwards.")
def install_command(source: Path | None, address: str, sha256: str, *, yes: bool) -> None:
    """Install the O*NET database: fetched from its makers, or from SOURCE, the zip of its text files or their folder."""
    folder = home()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if source is None:
        source = folder / "occupations-fetched.zip"
        checksum = _fetched(address, source, sha256)
    else:
        checksum = "" if source.is_dir() else fetching.digest(source)
        if sha256 and checksum != sha256.strip().casefold():
            fail(
                f"{source} has the checksum {checksum or '(none, it is a folder)'}, not {sha256}. Nothing was changed."
            )
    with unpacked(source) as (onet, problems):
        if onet is None:
            fail(" ".join(f"{source}: {problem.reason} {problem.what_to_do}" for problem in problems))
        if not yes:
            _ask_before_less(onet.gaps, about(folder))
        _say(build(folder, onet, sha256=checksum))
    (folder / "occupations-fetched.zip").unlink(missing_ok=True)
    told = about(folder)
    if told:
        click.echo(_installed(told))


def _ask_before_less(gaps: Sequence[str], installed: About | None) -> None:
    """Say what the installed release tells and the new one does not, and ask where somebody can answer; a no ends the command."""
    lost = [words for words in gaps if installed and words not in installed.gaps]
    if not lost:
        return
    click.echo(f"The installed release tells this, and the new one does not: {', '.join(lost)}.", err=True)
    if _somebody_can_answer() and not click.confirm("Put it in place of the installed one?"):
        fail("Nothing was changed.")


def _somebody_can_answer() -> bool:
    return sys.stdin.isatty()


def _fetched(address: str, to: Path, sha256: str) -> str:
    with click.progressbar(length=0, label="Fetching") as bar:

        def progress(done: int, expected: int) -> None:
            bar.length = expected or done
            bar.update(done - bar.pos)

        try:
            checksum = fetching.fetch(address, to, sha256=sha256, progress=progress)
        except fetching.NotFetched as problem:
            fail(f"\n{problem}")
    click.echo(
        f"Its checksum (SHA-256) is {checksum}" + ("" if sha256 else "; give --sha256 to insist on one.")
    )
    return checksum


def _say(problems: Sequence[Problem]) -> None:
    for problem in problems[:PROBLEMS_SAID]:
        click.echo(f"{problem.place}: {problem.reason} {problem.what_to_do}", err=True)
    if len(problems) > PROBLEMS_SAID:
        click.echo(f"... and {len(problems) - PROBLEMS_SAID} more places like these.", err=True)


def _installed(told: About) -> str:
    named = f"O*NET {told.release}" if told.release else "An O*NET database without a release number"
    lines = [f"{named} is installed: {told.occupations:,} occupations with {told.titles:,} other titles."]
    if told.gaps:
        lines.append(f"It does not tell: {', '.join(told.gaps)}.")
    return "\n".join([*lines, told.credit])


@occupations_command.command("search")
@click.argument("text", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="Print what is found as JSON.")
@click.option("--most", default=20, type=click.IntRange(1, 200), show_default=True, help="How many to print.")
def search_command(text: tuple[str, ...], *, as_json: bool, most: int) -> None:
    """Find occupations by TEXT: a title, or what people call the work, with typing errors."""
    with _installed_or_said():
        found = search(home(), " ".join(text), most=most)
        told = about(home())
    if as_json:
        click.echo(json.dumps(_found(" ".join(text), found, told), indent=2, ensure_ascii=False))
        return
    for one in found:
        by = "" if one.by == one.title else f" (by “{one.by}”)"
        click.echo(f"{one.code}  {one.title}{by}")
    if not found:
        click.echo("Nothing is called that. Try another word for the work.", err=True)


def _found(text: str, found: Sequence[Found], told: About | None) -> dict[str, Any]:
    return {"schema": FOUND, "query": text, "found": [asdict(one) for one in found], **_source(told)}


def _source(told: About | None) -> dict[str, Any]:
    return {"release": told.release if told else "", "credit": told.credit if told else ""}


@occupations_command.command("show")
@click.argument("code")
@click.option("--json", "as_json", is_flag=True, help="Print the occupation as JSON.")
def show_command(code: str, *, as_json: bool) -> None:
    """Show the occupation with this CODE, such as 27-3042.00."""
    with _installed_or_said():
        found = profile(home(), code.strip())
        told = about(home())
    if found is None:
        fail(f"There is no occupation {code}. Find one with `askwell occupations search`.")
    if as_json:
        click.echo(json.dumps(as_answer(found, told), indent=2, ensure_ascii=False))
        return
    click.echo(f"{found.code}  {found.title}\n{found.description}\n")
    for task in found.tasks:
        click.echo(f"- {task}")
    for name, known in (("Interests", found.interests), ("Values", found.values)):
        if known:
            click.echo(f"{name}: " + ", ".join(f"{one} {value:g}" for one, value in known.items()))
    if found.gaps:
        click.echo(f"Not told: {', '.join(found.gaps)}.")
    if told:
        click.echo(f"\n{told.credit}")


def as_answer(found: Profile, told: About | None) -> dict[str, Any]:
    """Return what `occupations show --json` prints; docs/scripts.md describes it."""
    plain = asdict(found)
    plain["related"] = [{"code": code, "title": title} for code, title in found.related]
    return {"schema": SHOWN, **plain, "gaps": found.gaps, **_source(told)}


@contextmanager
def _installed_or_said() -> Iterator[None]:
    try:
        yield
    except NotInstalled as missing:
        fail(str(missing.__doc__))
