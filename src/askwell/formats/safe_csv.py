"""CSV for spreadsheets, in which no cell can act as a formula, written a line at a time."""

import csv
import io
import re
from collections.abc import Iterable, Iterator

from askwell.formats.plain import in_lines

_SIGN = r"[=+\-@\uff1d\uff0b\uff0d\uff20]"
# At the beginning of a cell, and wherever another separator, or a line that is split in its middle, would begin one.
_STARTS_A_FORMULA = re.compile(rf"\A(?=\s*{_SIGN})|(?<=[;\t\n])(?=[^\S;\t\n]*{_SIGN})")
_BYTE_ORDER_MARK = "\ufeff"


def lines_of(rows: Iterable[Iterable[str]]) -> Iterator[str]:
    r"""Give rows of cells as the lines of a CSV file (RFC 4180): CRLF, every cell in quotation marks.

    The text begins with a byte order mark, by which Excel knows UTF-8; LibreOffice, Google Sheets, Numbers and Python's
    "utf-8-sig" pass over it. A cell that a spreadsheet would take for a formula (it begins with ``= + - @``) gets an
    apostrophe before it, and so does such a beginning after a semicolon, tab or line break within a cell, since
    spreadsheets set to another separator split there (OWASP, "CSV Injection"). Phone numbers such as +1 617 are
    among them: Excel would subtract their parts. The archive keeps the values as they are.
    """
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    text.write(_BYTE_ORDER_MARK)
    for row in rows:
        writer.writerow([_defused(cell) for cell in row])
        yield text.getvalue()
        text.seek(0)
        text.truncate()


def _defused(cell: str) -> str:
    return _STARTS_A_FORMULA.sub("'", in_lines(cell))
