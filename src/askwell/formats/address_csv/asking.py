"""A sheet laid open for a person to say which column is what: its names, a few rows, and our guess."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from askwell.formats.address_csv.columns import Column
from askwell.formats.address_csv.header import find_sheet_header
from askwell.formats.address_csv.looks import each_by_looks
from askwell.formats.address_csv.told import NOTHING_TOLD, SheetsTold, shape_of, shape_without_names
from askwell.formats.sheet import DELIMITERS, Row, rows
from askwell.formats.unrecognised import is_something_else

_LOOKED_AT = 40
_SHOWN = 3
_MOST_COLUMNS = 200
_SAME_WIDTH = 0.8


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetLook:
    """What a person is shown of a sheet.

    ``names`` are those of its columns, "" where it has none; ``first`` a few rows below; ``guessed`` what each column
    seems to hold. ``is_told`` says that somebody named these columns before, ``is_known`` that they can be read
    anyway, and that it is sure which of them hold the names of people.
    ``file`` is in which of several files it stands, "" where there is one alone.
    """

    shape: str
    names: tuple[str, ...]
    has_names: bool
    first: tuple[tuple[str, ...], ...]
    guessed: Mapping[int, Column]
    is_told: bool = False
    is_known: bool = True
    file: str = ""

    @property
    def is_left_out(self) -> bool:
        """Whether somebody said that this file lists nobody she knows."""
        return self.is_told and not self.guessed


def look_at_sheet(lines: Sequence[str], told: SheetsTold = NOTHING_TOLD) -> SheetLook | None:
    """Return a sheet as its first ``lines`` show it, or None for what is none: two rows of two cells are the least."""
    header = find_sheet_header(lines, told)
    if header is None:
        return None if is_something_else(lines) else _unread(lines)
    row = header.row
    first = _below(lines, header.delimiter, row)
    width = len(header.names) or max(map(len, first), default=0)
    if not first or not 1 < width <= _MOST_COLUMNS:
        return None
    names = header.names or ("",) * width
    shape = shape_of(names) if row else shape_without_names(width)
    return SheetLook(
        shape=shape,
        names=names,
        has_names=row is not None,
        first=tuple(first[:_SHOWN]),
        guessed=header.columns,
        is_told=shape in told,
        is_known=not header.asks,
    )


def _unread(lines: Sequence[str]) -> SheetLook | None:
    """Return a sheet whose columns cannot be told by any name, and by nobody's address."""
    some = "\n".join(lines[:200])
    for delimiter in sorted((one for one in DELIMITERS if one in some), key=some.count, reverse=True):
        found = [row for row in islice(rows(lines, delimiter), _LOOKED_AT) if any(map(str.strip, row.cells))]
        width, often = Counter(len(row.cells) for row in found).most_common(1)[0] if found else (0, 0)
        if 1 < width <= _MOST_COLUMNS and often > 1 and often >= _SAME_WIDTH * len(found):
            head = next(row for row in found if len(row.cells) == width)
            below = [row.cells for row in found if row.number > head.number]
            return SheetLook(
                shape=shape_of(head.cells),
                names=head.cells,
                has_names=True,
                first=tuple(below[:_SHOWN]),
                guessed=each_by_looks(below),
                is_known=False,
            )
    return None


def _below(lines: Sequence[str], delimiter: str, row: Row | None) -> list[tuple[str, ...]]:
    found = islice(rows(lines, delimiter, after=row), _LOOKED_AT)
    return [one.cells for one in found if any(map(str.strip, one.cells))]
