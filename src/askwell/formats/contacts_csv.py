"""People as a CSV file for spreadsheets, in which no cell can act as a formula."""

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass, fields

from askwell.formats.plain import in_lines

_STARTS_A_FORMULA = re.compile(r"(^|[;\t\n])(\s*[=+\-@\uff1d\uff0b\uff0d\uff20])")
_BYTE_ORDER_MARK = "\ufeff"


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


def write_people(rows: Iterable[PersonRow]) -> str:
    r"""Write people as CSV (RFC 4180): a header row, CRLF, every cell in quotation marks, one row each.

    The text begins with a byte order mark, by which Excel knows UTF-8; LibreOffice, Google Sheets, Numbers and Python's
    "utf-8-sig" pass over it. A cell that a spreadsheet would take for a formula (it begins with ``= + - @``) gets an
    apostrophe before it, and so does such a beginning after a semicolon, tab or line break within a cell, since
    spreadsheets set to another separator split there (OWASP, "CSV Injection"). Phone numbers such as +1 617 are
    among them: Excel would subtract their parts. The archive keeps the values as they are.
    """
    text = io.StringIO()
    text.write(_BYTE_ORDER_MARK)
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(column.replace("_", " ").capitalize() for column in COLUMNS)
    for row in rows:
        writer.writerow(_defused(getattr(row, column)) for column in COLUMNS)
    return text.getvalue()


def _defused(cell: str) -> str:
    return _STARTS_A_FORMULA.sub(r"\1'\2", in_lines(cell))
