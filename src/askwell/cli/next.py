"""What to do next, on the terminal."""

import json

import click

from askwell.cli.household import fail, prepare


@click.command("next")
@click.option("--json", "as_json", is_flag=True, help="Print the list as JSON.")
def next_command(*, as_json: bool) -> None:
    """Say the one thing to do next, and the short list behind it."""
    prepare()
    from django.utils import timezone  # noqa: PLC0415  # Django is set up by now

    from askwell.accounts.local import local_seeker  # noqa: PLC0415  # as above
    from askwell.desk.today.queries import the_day  # noqa: PLC0415  # as above
    from askwell.journey.purpose.queries import NoCampaign, current_campaign  # noqa: PLC0415  # as above

    seeker = local_seeker()
    try:
        campaign = current_campaign(seeker)
    except NoCampaign:
        fail("You have not set out yet. Run `askwell serve` and answer the three pages of the first visit.")
    day = the_day(seeker, campaign, now=timezone.now().astimezone(seeker.zone)).today
    entries = [entry for entry in (day.next, *day.then) if entry]
    if as_json:
        rows = [
            {
                "key": entry.key,
                "verb": entry.verb,
                "what": entry.what,
                "why": entry.why,
                "minutes": entry.minutes,
            }
            for entry in entries
        ]
        click.echo(json.dumps({"entries": rows, "waiting": day.waiting_words}, indent=2, ensure_ascii=False))
        return
    if not entries:
        click.echo("Nothing needs you today.")
    for number, entry in enumerate(entries):
        click.echo(f"{'Next: ' if number == 0 else '      '}{entry.verb} {entry.what}. {entry.why}")
    if day.waiting_words:
        click.echo(f"\n{day.waiting_words}")
