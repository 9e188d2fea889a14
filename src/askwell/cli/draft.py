"""A first message to one person, with what the checks say of it."""

import json
from dataclasses import asdict

import click

from askwell.cli.household import fail, prepare
from askwell.cli.naming import the_person
from askwell.method.held import Turn

CHANNELS = ["email", "linkedin", "message", "phone"]


@click.command("draft")
@click.argument("person")
@click.option("--channel", type=click.Choice(CHANNELS), default="email", help="How it would go.")
@click.option("--json", "as_json", is_flag=True, help="Print the letter and its checks as JSON.")
def draft_command(person: str, channel: str, *, as_json: bool) -> None:
    """Print the letter that is due to PERSON (a name, or the beginning of one). Nothing is sent."""
    prepare()
    from django.utils import timezone  # noqa: PLC0415  # as above

    from askwell.accounts.local import local_seeker  # noqa: PLC0415  # Django is set up by now
    from askwell.journey.outreach.actions import outreach_to  # noqa: PLC0415  # as above
    from askwell.journey.outreach.turns import turn  # noqa: PLC0415  # as above
    from askwell.journey.outreach.writing.checking import checked  # noqa: PLC0415  # as above
    from askwell.journey.outreach.writing.drafts import sheet_for  # noqa: PLC0415  # as above
    from askwell.journey.outreach.writing.due import kind_due  # noqa: PLC0415  # as above
    from askwell.journey.outreach.writing.sheet import ways_of  # noqa: PLC0415  # as above
    from askwell.journey.purpose.queries import NoCampaign, current_campaign  # noqa: PLC0415  # as above

    seeker = local_seeker()
    found = the_person(seeker, person)
    if found.never_ask_at:
        fail(f"{found.full_name} asked not to be written to.")
    try:
        outreach = outreach_to(current_campaign(seeker), person=found)
    except NoCampaign:
        fail("You have not set out yet. Run `askwell serve` and answer the three pages of the first visit.")
    told = turn(outreach, kind_due(outreach), now=timezone.localtime())
    if told.held:
        _not_yet(found.full_name, told, as_json=as_json)
        return
    # A note comes with an invitation to connect; what is written afterwards goes as a message.
    way = channel if channel in ways_of(told.kind) else "message"
    sheet = sheet_for(outreach, kind=told.kind, channel=way)
    verdict = checked(outreach, sheet)
    if as_json:
        checks = [
            {"name": check.name, "ok": check.ok, "quote": check.quote, "why": check.advice}
            for check in verdict.checks
        ]
        click.echo(
            json.dumps(
                {**asdict(sheet), "summary": verdict.sum, "checks": checks}, indent=2, ensure_ascii=False
            )
        )
        return
    if sheet.to:
        click.echo(f"To: {sheet.to}")
    if sheet.subject:
        click.echo(f"Subject: {sheet.subject}")
    click.echo(f"\n{sheet.body}\n")
    click.echo(verdict.sum, err=True)
    for check in verdict.checks:
        if not check.ok:
            quoted = f" “{check.quote}”" if check.quote else ""
            click.echo(f"  {check.title}:{quoted} {check.advice}", err=True)


def _not_yet(name: str, told: Turn, *, as_json: bool) -> None:
    """Say that nothing is to be written now, and from which day on it is."""
    held = told.held
    fits_on = held.fits_on.isoformat() if held and held.fits_on else ""
    if as_json:
        why = {"why": held.why, "campaign": held.campaign} if held else {"why": ""}
        said = {"kind": told.kind, "held": {**why, "fits_on": fits_on or None}}
        click.echo(json.dumps(said, indent=2, ensure_ascii=False))
        return
    there = f" You are in touch in “{held.campaign}”." if held and held.campaign else ""
    click.echo(
        f"Nothing to write to {name} now.{there}"
        + (f" The next letter fits from {fits_on}." if fits_on else "")
    )
