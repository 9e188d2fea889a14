"""All findings of a campaign, for people and for scripts."""

import json
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import click

from askwell.cli.household import fail, prepare
from askwell.method.quotes import in_marks

if TYPE_CHECKING:
    from askwell.journey.purpose.models import Campaign


# For each purpose so much of what was said is printed; --json has all of it.
SAID = 3


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
    from askwell.journey.findings.themes.book import theme_book, topics_of  # noqa: PLC0415  # as above
    from askwell.journey.findings.whole.writing import whole_findings  # noqa: PLC0415  # Django is set up by now
    from askwell.method.saturation import Pack  # noqa: PLC0415  # as above

    campaign = the_campaign(name)
    found = whole_findings(campaign, pack=Pack(measure))
    if as_json:
        click.echo(json.dumps(found, indent=2, ensure_ascii=False))
        return
    book = theme_book(campaign, topics=topics_of(campaign))
    for line in _in_short(found, name_of=book.name):
        click.echo(line)


def _in_short(found: dict[str, Any], *, name_of: Callable[[str], str]) -> Iterator[str]:
    """Yield the findings as a few lines: answers with the newest that was said, where people differ, leads, whether it is enough."""
    said = {one["id"]: one for one in found["claims"]}
    for one in found["purposes"]:
        yield f"{one['question']} {one['answer'] or 'Not answered yet.'} ({one['strength']['words']})"
        for key in one["claims"][:SAID]:
            by = "my own view" if said[key]["mine"] else said[key]["person"]["name"]
            yield f"  {in_marks(' '.join(said[key]['text'].split()), verbatim=said[key]['verbatim'])} ({by})"
    for one in found["contradictions"]:
        yield f"  {_how(one)}: {name_of(one['topic'])}"
    for one in found["figures"]:
        told = (one["low"][0]["words"], one["high"][0]["words"])
        yield f"  {_how(one)}: {name_of(one['topic']) or one['measure']}, “{told[0]}” and “{told[1]}”"
    for one in found["leads"]:
        by = one["said_by"]["name"] if one["said_by"] else ""
        yield f"Lead: {', '.join(filter(None, [one['what'].strip().removesuffix('.'), by, one['when']]))}"
    for one in found["targets"]:
        answered = (f"{each['question']} {each['answer']}" for each in one["purposes"] if each["answer"])
        yield f"{one['name']}: {' '.join([*answered, 'Enough?', one['enough']['words']])}"
    yield f"Enough? {found['enough']['words']}"


def _how(one: dict[str, Any]) -> str:
    if one["disagreement"]:
        return "People disagree"
    return f"It differs by {' and '.join([one['explained_by'], *one['also_explained_by']])}"


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
