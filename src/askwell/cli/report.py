"""What was learned, as Markdown or JSON."""

import json

import click

from askwell.cli.household import fail, prepare


@click.command("report")
@click.option("--json", "as_json", is_flag=True, help="Print the answers as JSON.")
def report_command(*, as_json: bool) -> None:
    """Print what you have learned so far: each purpose, your answer, who said what, and what nobody was asked."""
    prepare()
    from askwell.accounts.local import local_seeker  # noqa: PLC0415  # Django is set up by now
    from askwell.journey.findings.answers.queries import Answer, answers  # noqa: PLC0415  # as above
    from askwell.journey.purpose.queries import NoCampaign, current_campaign  # noqa: PLC0415  # as above

    try:
        campaign = current_campaign(local_seeker())
    except NoCampaign:
        fail("You have not set out yet. Run `askwell serve` and answer the three pages of the first visit.")

    def plain(answer: Answer) -> dict[str, object]:
        return {
            "purpose": answer.purpose.value,
            "question": answer.purpose.question,
            "answer": answer.conclusion.sentence if answer.conclusion else "",
            "people": answer.strength.people,
            "disagreements": [found.topic for found in answer.disagreements],
            "not_asked": answer.not_asked,
            "said": [
                {
                    "text": claim.text,
                    "stance": claim.stance,
                    "by": claim.person.full_name,
                    "on": f"{claim.said_at:%Y-%m-%d}",
                }
                for claim in answer.claims
            ],
        }

    found = answers(campaign)
    if as_json:
        rows = [plain(answer) for answer in found]
        click.echo(json.dumps({"campaign": campaign.name, "answers": rows}, indent=2, ensure_ascii=False))
        return
    click.echo(f"# What I learned about {campaign.name}\n")
    for answer in found:
        click.echo(f"## {answer.purpose.question}\n")
        click.echo(
            f"{answer.conclusion.sentence if answer.conclusion else 'Not answered yet.'} ({answer.strength.words})\n"
        )
        for claim in answer.claims:
            against = " Speaks against it." if claim.stance == "against" else ""
            click.echo(f"- “{claim.text}” {claim.person.full_name}, {claim.said_at:%Y-%m-%d}.{against}")
        click.echo()
