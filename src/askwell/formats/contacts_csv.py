"""People as a CSV file for spreadsheets, in which no cell can act as a formula."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields

from askwell.formats.safe_csv import lines_of


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One row: each field is a column, named by its words ("Referred by"), in this order.

    Days are text such as 2026-03-12. Lists (more addresses, circles) are joined by the caller, best with ", ".
    `step` is how far she is on the way: Found, Asked, Prepared, Talked, Thanked, Gave back.
    """

    name: str
    title: str = ""
    organisation: str = ""
    email: str = ""
    other_emails: str = ""
    phone: str = ""
    other_phones: str = ""
    profile: str = ""
    address: str = ""
    circles: str = ""
    known_from: str = ""
    referred_by: str = ""
    step: str = ""
    asked_on: str = ""
    talked_on: str = ""
    thanked_on: str = ""
    note: str = ""


COLUMNS = tuple(field.name for field in fields(PersonRow))


def lines_of_people(rows: Iterable[PersonRow]) -> Iterator[str]:
    """Give people as CSV, a line at a time: a header row and one row each, as `lines_of` writes them."""
    return lines_of(_cells(rows))


def _cells(rows: Iterable[PersonRow]) -> Iterator[Iterable[str]]:
    yield [column.replace("_", " ").capitalize() for column in COLUMNS]
    for row in rows:
        yield [getattr(row, column) for column in COLUMNS]
