"""Taking everything out, backing it up, bringing it back."""

import datetime as dt
import sys
from dataclasses import asdict
from itertools import chain
from pathlib import Path

import click

from askwell.cli.household import fail, prepare

_AN_HOUR = 3_600.0


@click.command("export")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path), required=False)
@click.option(
    "--for",
    "reader",
    type=click.Choice(["me", "coach", "another"]),
    default="me",
    help="Who gets it. For you: everything. For a coach or another person: findings and notes by their trust marks.",
)
@click.option(
    "--csv",
    "as_csv",
    is_flag=True,
    help="Instead: tables for a spreadsheet, one CSV file for each kind of thing, in a zip file.",
)
@click.option("--vcard", is_flag=True, help="Instead: the address book as cards, to FILE or people.vcf here.")
@click.option(
    "--version", type=click.Choice(["3", "4"]), default="3", help="With --vcard: which sort of card."
)
@click.option("--circle", default="", help="With --vcard: only this circle.")
@click.option("--found", is_flag=True, help="With --vcard: only people you would like to talk with.")
def export_command(
    file: Path | None, *, reader: str, as_csv: bool, vcard: bool, version: str, circle: str, found: bool
) -> None:
    """Write one archive of everything to FILE (or askwell-DAY.zip here). It holds vCard, iCalendar and CSV too.

    With --for coach or --for another it holds no more than they may have, and cannot be restored. With --vcard it is
    address book cards instead: all that your lists said, what Askwell could not read too, and not your own notes.
    """
    prepare()
    if vcard:
        _cards_out(file or Path("people.vcf"), version=version, circle=circle, found=found)
        return
    from django.utils import timezone  # noqa: PLC0415  # Django is set up by now

    from askwell.accounts.local import local_seeker  # noqa: PLC0415  # as above
    from askwell.desk.data.archiving import archive  # noqa: PLC0415  # as above
    from askwell.desk.data.handing_on import copy_for  # noqa: PLC0415  # as above
    from askwell.desk.data.sheets import sheets, sheets_for  # noqa: PLC0415  # as above
    from askwell.journey.purpose.queries import NoCampaign, current_campaign  # noqa: PLC0415  # as above
    from askwell.method.trust import Audience  # noqa: PLC0415  # as above

    now, audience = timezone.now(), Audience(reader)
    mine = audience is Audience.ME
    target = file or Path(
        f"askwell-{now:%Y-%m-%d}{'' if mine else f'-for-{reader}'}{'-tables' if as_csv else ''}.zip"
    )
    if target.exists():
        fail(f"{target} is there already. Name another file.")
    growing = target.with_name(f"{target.name}.part")
    try:
        growing.touch(mode=0o600)
        with growing.open("wb") as stream:
            if as_csv and mine:
                sheets(local_seeker(), stream)
            elif as_csv:
                sheets_for(current_campaign(local_seeker()), stream, audience=audience)
            elif mine:
                archive(local_seeker(), stream, now=now)
            else:
                stream.write(copy_for(current_campaign(local_seeker()), audience=audience, now=now))
        growing.replace(target)
    except OSError as wrong:
        fail(f"{target} could not be written: {wrong.strerror}. Name a file in a folder of yours.")
    except NoCampaign:
        fail("You have not set out yet. Run `askwell serve` and answer the three pages of the first visit.")
    finally:
        growing.unlink(missing_ok=True)
    click.echo(f"{'Everything' if mine else 'What they may have'} is in {target}.")


def _cards_out(target: Path, *, version: str, circle: str, found: bool) -> None:
    from askwell.accounts.local import local_seeker  # noqa: PLC0415  # Django is set up by now
    from askwell.formats.vcard import write_cards  # noqa: PLC0415  # as above
    from askwell.journey.people.keying import circle_key  # noqa: PLC0415  # as above
    from askwell.journey.people.models import Circle  # noqa: PLC0415  # as above
    from askwell.journey.people.queries import cards  # noqa: PLC0415  # as above
    from askwell.journey.people.queries.selections import Selection  # noqa: PLC0415  # as above

    if target.exists():
        fail(f"{target} is there already. Name another file.")
    seeker = local_seeker()
    one = Circle.objects.of(seeker).filter(key=circle_key(circle)).first() if circle else None
    if circle and one is None:
        fail(f"There is no circle called {circle}. Your circles are on the page Circles.")
    people = Selection(circle=one, found=found).people(seeker)
    everything = not (circle or found)
    organisations = cards.cards_of_organisations(seeker) if everything else iter(())
    count = 0
    try:
        with target.open("xb") as stream:
            for card in chain(cards.cards_of(people), organisations):
                stream.write(write_cards([card], "3.0" if version == "3" else "4.0"))
                count += 1
            for raw in cards.unread_cards(seeker) if everything else ():
                stream.write(f"{raw.strip()}\r\n".encode("utf-8", "replace"))
    except OSError as wrong:
        fail(f"{target} could not be written: {wrong.strerror}. Name a file in a folder of yours.")
    click.echo(f"{count} cards are in {target}.")


@click.command("backup")
def backup_command() -> None:
    """Make a backup in the data folder."""
    prepare()
    from django.utils import timezone  # noqa: PLC0415  # Django is set up by now

    from askwell.accounts.local import local_seeker  # noqa: PLC0415  # as above
    from askwell.desk.data.backups import back_up  # noqa: PLC0415  # as above

    try:
        made = back_up(local_seeker(), now=timezone.now())
    except OSError as wrong:
        fail(f"The backup could not be written: {wrong.strerror}. What you have is untouched.")
    click.echo(f"Backed up to {made.path}.")


@click.command("restore")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--yes", is_flag=True, help="Do not ask.")
def restore_command(file: Path, *, yes: bool) -> None:
    """Put the archive FILE in place of everything that is here now, after a backup of it; asked first where there is anything."""
    prepare()
    from django.utils import timezone  # noqa: PLC0415  # Django is set up by now

    from askwell.accounts.local import local_seeker  # noqa: PLC0415  # as above
    from askwell.desk.data.restoring import holds_anything, look_into, restore  # noqa: PLC0415  # as above

    try:
        stream = file.open("rb")
    except OSError as wrong:
        fail(f"{file} could not be read: {wrong.strerror}.")
    with stream:
        look = look_into(stream)
        if look.archive is None:
            fail(f"{file}: {' '.join(look.problems)}")
        seeker, made_at = local_seeker(), look.archive.made_at
        click.echo(f"{file} was made {made_at.astimezone(seeker.zone):%Y-%m-%d %H:%M %Z} and holds:")
        for name, count in look.rows.items():
            click.echo(f"  {count:>7} {name}")
        if not yes and holds_anything(seeker) and not _agreed():
            click.echo("Nothing was changed.")
            sys.exit(1)
        if trouble := restore(seeker, look.archive, now=timezone.now()):
            fail(trouble)
    click.echo("Everything of that archive is back. What was here before lies among your backups.")


def _agreed() -> bool:
    """Ask; where nobody can answer, say how to agree beforehand."""
    try:
        return click.confirm("Put it in place of everything that is here now?")
    except click.Abort:
        click.echo()
        fail("Nobody answered, so nothing was changed. Say --yes to put it in place without being asked.")


@click.command("tick")
def tick_command() -> None:
    """Do the rounds: letters that are due leave, imports go on, a backup when the last one is a day old, old sign-ins cleared.

    Safe to run at any time, also twice at once or beside `askwell serve`.
    """
    prepare()
    from django.core.management import call_command  # noqa: PLC0415  # Django is set up by now
    from django.utils import timezone  # noqa: PLC0415  # as above

    from askwell.accounts.local import local_seeker  # noqa: PLC0415  # as above
    from askwell.desk.data.backups import back_up, backups_of  # noqa: PLC0415  # as above
    from askwell.desk.data.overwriting import overwrite_if_due  # noqa: PLC0415  # as above
    from askwell.desk.rounds import go_on_with_imports, go_round  # noqa: PLC0415  # as above

    seeker, now = local_seeker(), timezone.now()
    call_command("clearsessions")
    went = {name: count for name, count in asdict(go_round()).items() if count}
    if went:
        click.echo(
            "Mail: " + ", ".join(f"{count} {name.replace('_', ' ')}" for name, count in went.items()) + "."
        )
    overwrite_if_due()
    go_on_with_imports(seconds=_AN_HOUR)
    kept = backups_of(seeker)
    if kept and now - kept[0].made_at < dt.timedelta(days=1):
        click.echo(f"All is well. The last backup is {kept[0].name}.")
        return
    click.echo(f"Backed up to {back_up(seeker, now=now).path}.")
