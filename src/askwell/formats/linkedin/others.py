"""The other files of LinkedIn's download: recognised by their columns and summarised."""

import unicodedata
from itertools import islice

from askwell.formats.sheet import delimiter_of, rows

_SIGNS = (
    ("linkedin_messages", {"conversationid", "from"}),
    ("linkedin_invitations", {"sentat", "direction"}),
    ("linkedin_profile", {"headline", "summary"}),
    ("linkedin_positions", {"finishedon", "title"}),
    ("linkedin_positions", {"finishedon", "companyname"}),
    ("linkedin_education", {"schoolname"}),
    ("linkedin_job_applications", {"applicationdate", "jobtitle"}),
    ("linkedin_shares", {"sharelink"}),
    ("linkedin_comments", {"date", "link", "message"}),
    ("linkedin_phone_numbers", {"extension", "number", "type"}),
    ("linkedin_emails", {"emailaddress", "confirmed"}),
)
_ROWS_BEFORE = 12
_SAMPLE = 200_000


def kind_of_other(text: str) -> str:
    """Return which other file of the download this is ("linkedin_messages", ...), or "" for none of them."""
    return _found(text)[0]


def summary_of_other(text: str) -> dict[str, object]:
    """Return the number of rows, the columns and the first three rows of such a file, cells as they came."""
    _, at, delimiter = _found(text)
    table = (row for row in rows(text, delimiter) if any(cell.strip() for cell in row.cells))
    header: tuple[str, ...] = ()
    count = 0
    first: list[dict[str, str]] = []
    for row in table:
        if row.number < at:
            continue
        if row.number == at:
            header = tuple(cell.strip().removeprefix("\ufeff") for cell in row.cells)
            continue
        count += 1
        if len(first) < 3:  # noqa: PLR2004  # the first three
            first.append({name: cell for name, cell in zip(header, row.cells, strict=False) if cell.strip()})
    return {"rows": count, "columns": list(header), "first": first}


def _found(text: str) -> tuple[str, int, str]:
    sample = text[:_SAMPLE]
    delimiter = delimiter_of(sample[:20_000])
    for row in islice(rows(sample, delimiter), _ROWS_BEFORE):
        names = {_letters(cell) for cell in row.cells}
        for kind, signs in _SIGNS:
            if signs <= names:
                return kind, row.number, delimiter
        if names in ({"name"}, {"skill"}) and row.number == 1:
            return "linkedin_skills", row.number, delimiter
    return "", 0, delimiter


def _letters(cell: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", cell[:60].casefold()) if c.isalnum())
