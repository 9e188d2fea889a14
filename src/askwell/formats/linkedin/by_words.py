"""Columns known by a word in their names, where a whole name is none that was seen: German and French ones vary by year."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from askwell.naming.folding import folded

_LONGEST_NAME = 60


def patterns(text: str) -> dict[str, re.Pattern[str]]:
    """Return the patterns of fields from lines such as `company: firm|unternehm`; what two groups joined by & need, both do."""
    lines = (line.partition(":") for line in text.strip().splitlines())
    return {field.strip(): re.compile(_all_of(said.strip())) for field, _, said in lines}


def add_by_words(
    columns: dict[str, int], cells: Sequence[str], fields: Mapping[str, re.Pattern[str]]
) -> dict[str, int]:
    """Return the columns with those that a word in their names tells; a field and a column that are known already stay."""
    found = dict(columns)
    taken = set(columns.values())
    for at, cell in enumerate(cells):
        if at in taken or not cell.strip() or len(cell) > _LONGEST_NAME:
            continue
        said = _plain(cell)
        field = next(
            (name for name, pattern in fields.items() if name not in found and pattern.search(said)), ""
        )
        if field:
            found[field] = at
    return found


def _all_of(said: str) -> str:
    parts = [part.strip() for part in said.split("&")]
    return parts[0] if len(parts) == 1 else "".join(f"(?=.*(?:{part}))" for part in parts)


@lru_cache(maxsize=1_024)
def _plain(cell: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", folded(cell)))
