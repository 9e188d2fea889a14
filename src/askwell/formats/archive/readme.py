"""The page in every archive that says in plain words what is in it."""

import datetime as dt
from collections.abc import Iterable

from askwell.formats.archive.layout import MANIFEST, Entry

_KNOWN = {
    "people.vcf": "the people as address book cards; any address book opens it",
    "people.csv": "the people as a table; any spreadsheet opens it",
    "talks.ics": "the talks; any calendar opens it",
}


def readme(entries: Iterable[Entry], *, made_at: dt.datetime, version: str) -> str:
    """Write the page for these files."""
    listed = list(entries)
    others = [
        f"  {entry.path}: {_KNOWN.get(entry.path, 'a file of yours')}" for entry in listed if not entry.table
    ]
    tables = [f"  {entry.path}: {_rows(entry.rows)}" for entry in listed if entry.table]
    return "\r\n".join(
        [
            "Everything you have written down in Askwell",
            "",
            f"Made on {made_at:%Y-%m-%d} at {made_at:%H:%M} by Askwell {version}.",
            "It holds names, addresses and notes about people. Keep it where you would keep letters.",
            "",
            "To bring all of it back: open Askwell, go to Settings, then Restore, and choose this file as it is.",
            "You do not need Askwell to read it: everything in here is plain text.",
            "",
            *others,
            *tables,
            f"  {MANIFEST}: the list of these files, by which Askwell sees that none is missing or changed",
            "",
            "In the folder tables each line is one thing you wrote down, as JSON, with the name of each part before it.",
            "",
        ]
    )


def _rows(count: int) -> str:
    return "1 row" if count == 1 else f"{count} rows"
