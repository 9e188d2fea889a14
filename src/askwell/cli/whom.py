"""Whom to ask next and why, on the terminal and for scripts."""

import json
from typing import TYPE_CHECKING, Any

import click

from askwell.cli.household import fail, prepare

if TYPE_CHECKING:
    from askwell.method.whom import Ranked

SCHEMA = "askwell.whom/1"


@click.command("whom")
@click.option("--json", "as_json", is_flag=True, help="Print the list as JSON.")
@click.option("--most", default=10, type=click.IntRange(1, 100), help="How many people, 10 unless told.")
def whom_command(*, as_json: bool, most: int) -> None:
    """Say whom to ask for a talk next, the best first, with the reasons. Nothing is changed."""
    prepare()
    from django.utils import timezone  # noqa: PLC0415  # Django is set up by now

    from askwell.accounts.local import local_seeker  # noqa: PLC0415  # as above
    from askwell.desk.whom.choosing import next_people  # noqa: PLC0415  # as above
    from askwell.journey.purpose.queries import NoCampaign, current_campaign  # noqa: PLC0415  # as above

    seeker = local_seeker()
    try:
        campaign = current_campaign(seeker)
    except NoCampaign:
        fail("You have not set out yet. Run `askwell serve` and answer the three pages of the first visit.")
    ranked, _ = next_people(seeker, campaign, now=timezone.now().astimezone(seeker.zone), most=most)
    if as_json:
        people = [_as_json(one) for one in ranked]
        told = {"schema": SCHEMA, "campaign": campaign.name, "people": people}
        click.echo(json.dumps(told, indent=2, ensure_ascii=False))
        return
    for number, one in enumerate(ranked):
        at = ", ".join(filter(None, [one.row.title, one.row.organisation]))
        click.echo(f"{'Next: ' if number == 0 else '      '}{one.row.name}{f' ({at})' if at else ''}")
        for reason in one.reasons:
            click.echo(f"        {'But: ' if reason.against else ''}{reason.words}")
    if not ranked:
        click.echo("Nobody is left to suggest. Ask someone who likes you for a name.")


def _as_json(one: "Ranked") -> dict[str, Any]:
    return {
        "id": str(one.key),
        "name": one.row.name,
        "title": one.row.title,
        "organisation": one.row.organisation or "",
        "score": round(one.score, 3),
        "reasons": [
            {"weight": reason.key, "points": round(reason.points, 3), "words": reason.words}
            for reason in one.reasons
        ],
    }
