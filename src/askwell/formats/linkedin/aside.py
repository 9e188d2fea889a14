"""A file of LinkedIn's download that lists nobody: every row of it as it came, its header too."""

from collections.abc import Iterator

from askwell.formats.linkedin.records import Other
from askwell.formats.records import Problem
from askwell.formats.sheet import rows
from askwell.formats.text_file import TextFile

_FIRST = 3


def read_aside(file: TextFile, summary: dict[str, object]) -> Iterator[Other | Problem]:
    """Give the rows that are not blank, and fill on the way how many there are, their columns and the first three.

    A file that is no text, or an empty one, is a single row without any text.
    """
    if file.refusal:
        yield Other(place="the file")
        return
    columns: tuple[str, ...] | None = None
    first: list[dict[str, str]] = []
    count = 0
    for row in rows(file.lines(), ","):
        if not any(cell.strip() for cell in row.cells):
            continue
        yield Other(place=f"row {row.number}", raw=row.raw)
        if columns is None:
            columns = row.cells
            continue
        count += 1
        if len(first) < _FIRST:
            first.append({name: cell for name, cell in zip(columns, row.cells, strict=False) if cell.strip()})
        summary.update(rows=count, first=first)
    summary["columns"] = list(columns or ())
    yield from file.problems
