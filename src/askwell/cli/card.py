"""Who a business card names, for people and for scripts; no database is opened."""

import json
from typing import TextIO

import click

from askwell.cli.household import fail
from askwell.cli.looking_in import record_as_json
from askwell.formats.business_card import read_card_text

SCHEMA = "askwell.card/1"


@click.command("card")
@click.argument("file", type=click.File(encoding="utf-8-sig", errors="replace"))
@click.option("--text", "as_text", is_flag=True, required=True, help="FILE is the card's text, line by line.")
@click.option("--json", "as_json", is_flag=True, help="Print the fields as JSON.")
@click.option("--region", default="US", help="Country of numbers without a code, such as DE.")
def card_command(file: TextIO, *, as_text: bool, as_json: bool, region: str) -> None:
    """Say whom the text of a business card in FILE (- for standard input) names."""
    del as_text
    record = read_card_text(file.read())
    if record is None:
        fail("Nobody is named on this card.")
    if as_json:
        found = {"schema": SCHEMA, "card": record_as_json(record, region)}
        click.echo(json.dumps(found, indent=2, ensure_ascii=False))
        return
    points = [point.value for point in (*record.emails, *record.phones, *record.urls)]
    points += [address.value for address in record.addresses]
    said = (record.full_name, record.title, record.organisation, *points)
    click.echo("\n".join(filter(None, said)))
