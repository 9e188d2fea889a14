"""A sheet whose columns somebody has named: known again by its header, or by its width where it has none."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass

from askwell.formats.address_csv.columns import Column
from askwell.formats.address_csv.language import plain


@dataclass(frozen=True, slots=True)
class SheetTold:
    """What somebody said of the sheets of one shape: the fields by column, from 0, and whether the first row names them."""

    columns: Mapping[int, Column]
    has_names: bool


# By shape.
SheetsTold = Mapping[str, SheetTold]
NOTHING_TOLD: SheetsTold = {}


def shape_of(names: Sequence[str]) -> str:
    """Return by what a header is known again: case, accents and punctuation do not count, the order does."""
    said = "\x1f".join(plain(name) for name in names)
    return hashlib.sha256(said.encode()).hexdigest()


def shape_without_names(width: int) -> str:
    """Return by what a sheet is known again whose first row is somebody: by its number of columns alone."""
    return hashlib.sha256(f"{width} columns without names".encode()).hexdigest()


def columns_as_json(columns: Mapping[int, Column]) -> str:
    """Return columns as they are kept."""
    return json.dumps({str(at): astuple(column) for at, column in sorted(columns.items())})


def columns_from_json(text: str) -> dict[int, Column]:
    """Return columns that were kept; those that this version cannot read are left out."""
    try:
        kept = json.loads(text)
        return {int(at): Column(*map(str, column)) for at, column in kept.items()}
    except (ValueError, TypeError, AttributeError):
        return {}
