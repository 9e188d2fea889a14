"""Looking whether everything is in order."""

import json
import sys

import click

from askwell import __version__
from askwell.cli.household import CANNOT, prepare


@click.command("doctor")
@click.option("--mend", is_flag=True, help="Build the search index anew.")
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
def doctor_command(*, mend: bool, as_json: bool) -> None:
    """Look whether everything is in order, and say what to do where it is not."""
    home = prepare()
    from askwell.desk import health  # noqa: PLC0415  # Django is set up by now

    if mend:
        health.mend_search()
    findings = health.examine(home)
    if as_json:
        rows = [{"name": finding.name, "trouble": finding.trouble} for finding in findings]
        click.echo(json.dumps({"version": __version__, "home": str(home), "findings": rows}, indent=2))
    else:
        click.echo(f"Askwell {__version__}, data in {home}")
        for finding in findings:
            click.echo(
                f"  {'look' if finding.trouble else 'ok  '}  {finding.name}  {finding.trouble}".rstrip()
            )
    if any(finding.trouble for finding in findings):
        sys.exit(CANNOT)
