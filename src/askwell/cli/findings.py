"""All findings of a campaign, for people and for scripts."""

import json
from typing import TYPE_CHECKING

import click

from askwell.cli.household import fail, prepare

if TYPE_CHECKING:
    from askwell.journey.purpose.models import Campaign


@click.command("findings")
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON.")
@click.option("--campaign", "name", metavar="NAME", default="", help="Another campaign than the current one.")
@click.option(
    "--measure",
    type=click.Choice(["quick", "solid", "strict"]),
    default="solid",
    help="How saturation is measured.",
)
def findings_command(*, as_json: bool, name: str, measure: str) -> None:
    """Print what a campaign adds up to, for your own eyes: answers, what was said, who differs, whether it is enough, leads."""
    prepare()
    from askwell.journey.findings.whole.writing import whole_findings  # noqa: PLC0415  # Django is set up by now
    from askwell.method.saturation import Pack  # noqa: PLC0415  # as above

    found = whole_findings(the_campaign(name), pack=Pack(measure))
    if as_json:
        click.echo(json.dumps(found, indent=2, ensure_ascii=False))
        return
    for one in found["purposes"]:
        click.echo(f"{one['question']} {one['answer'] or 'Not answered yet.'} ({one['strength']['words']})")
    for one in found["contradictions"]:
        how = (
            "People disagree"
            if one["disagreement"]
            else f"It differs by {' and '.join([one['explained_by'], *one['also_explained_by']])}"
        )
        click.echo(f"  {how}: {one['topic']}")
    click.echo(f"Enough? {found['enough']['words']}")


def the_campaign(name: str) -> "Campaign":
    """Return the campaign of this name, in whatever letters, or the current one; ends the command where there is none."""
    from askwell.accounts.local import local_seeker  # noqa: PLC0415  # Django is set up by now
    from askwell.journey.purpose.models import Campaign  # noqa: PLC0415  # as above
    from askwell.journey.purpose.queries import NoCampaign, current_campaign  # noqa: PLC0415  # as above

    seeker = local_seeker()
    if not name:
        try:
            return current_campaign(seeker)
        except NoCampaign:
            fail(
                "You have not set out yet. Run `askwell serve` and answer the three pages of the first visit."
            )
    campaigns = list(Campaign.objects.of(seeker).select_related("seeker"))
    found = [campaign for campaign in campaigns if campaign.name.casefold() == name.casefold()]
    if not found:
        names = ", ".join(campaign.name for campaign in campaigns) or "none yet"
        fail(f"No campaign is called {name!r}. There are: {names}.")
    return found[0]
