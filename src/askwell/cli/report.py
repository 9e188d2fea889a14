"""What was learned, as Markdown or JSON."""

import json

import click

from askwell.cli.household import fail, prepare

READERS = ["me", "coach", "another"]


@click.command("report")
@click.option("--json", "as_json", is_flag=True, help="Print the answers as JSON.")
@click.option(
    "--for",
    "reader",
    type=click.Choice(READERS),
    default="coach",
    help="Who will read it. A coach gets nothing said in confidence, and no name beside background (the default); "
    "another person gets only what may be quoted, without names; you get everything.",
)
def report_command(*, as_json: bool, reader: str) -> None:
    """Print what you have learned so far: each purpose, your answer, who said what, and what nobody was asked."""
    prepare()
    from django.utils import timezone  # noqa: PLC0415  # Django is set up by now

    from askwell.accounts.local import local_seeker  # noqa: PLC0415  # as above
    from askwell.desk.report.gathering import report_of  # noqa: PLC0415  # as above
    from askwell.desk.report.words import report_in_words  # noqa: PLC0415  # as above
    from askwell.journey.findings.sharing.queries import shared_answers, shared_facts  # noqa: PLC0415  # as above
    from askwell.journey.findings.sharing.writing import as_data  # noqa: PLC0415  # as above
    from askwell.journey.purpose.queries import NoCampaign, current_campaign  # noqa: PLC0415  # as above
    from askwell.method.trust import Audience  # noqa: PLC0415  # as above

    try:
        campaign = current_campaign(local_seeker())
    except NoCampaign:
        fail("You have not set out yet. Run `askwell serve` and answer the three pages of the first visit.")
    audience = Audience(reader)
    if as_json:
        answers = shared_answers(campaign, audience=audience)
        data = as_data(campaign.name, answers, shared_facts(campaign, audience=audience))
        click.echo(json.dumps(data, indent=2, ensure_ascii=False))
        return
    click.echo(report_in_words(report_of(campaign, audience=audience, now=timezone.now())))
