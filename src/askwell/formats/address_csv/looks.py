"""What columns hold by what stands in them: addresses, numbers, names, honours, countries."""

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace

from askwell.formats.address_csv.columns import Column
from askwell.formats.address_csv.language import plain
from askwell.naming.countries import region_named
from askwell.naming.honours import is_honours

EMAIL = re.compile(r"[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+")
_PHONE = re.compile(r"(?=[+(0]|.*[\s()/.-])[+(]?\d[\d\s()./-]{5,20}")
_DAY = re.compile(r"\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?:[ T,].*)?")
_URL = re.compile(r"https?://\S+|www\.\S+", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_][^\d@/:;<>|]{1,60}")
_ENOUGH = 0.6
_NO_NUMBER = frozenset(
    {"id", "day", "date", "year", "number", "no", "code", "zip", "amount", "price", "created"}
)


def settle_by_content(columns: dict[int, Column], below: Sequence[Sequence[str]]) -> None:
    """Decide by the cells `below` a header what its names leave open: titles, and countries that are regions."""
    fields = {column.field for column in columns.values()}
    for at, column in columns.items():
        if column.field == "title":
            is_prefix = "suffix" in fields or _share(_filled(below, at), is_honours) >= _ENOUGH
            columns[at] = Column("prefix" if is_prefix else "job")
    _swap_countries(columns, below)


def add_guessed(columns: dict[int, Column], names: Sequence[str], below: Sequence[Sequence[str]]) -> None:
    """Add the columns whose names say nothing, and whose cells are e-mail addresses, web pages or phone numbers."""
    for at, name in enumerate(names):
        if at not in columns and not _NO_NUMBER & set(plain(name).split()):
            field = _shown(_filled(below, at))
            if field:
                columns[at] = Column(field, " ".join(name.split()))


def by_looks(below: Sequence[Sequence[str]], *, header: bool) -> dict[int, Column]:
    """Return the columns of a list whose first row names nothing, by its cells; none where nobody can be reached.

    Without a `header` an e-mail address has to stand in its first row.
    """
    if not below or not (header or any(EMAIL.fullmatch(cell.strip()) for cell in below[0])):
        return {}
    columns = each_by_looks(below)
    return columns if any(column.field == "email" for column in columns.values()) else {}


def each_by_looks(below: Sequence[Sequence[str]]) -> dict[int, Column]:
    """Return what the cells of each column look like: an address, a page, a number, and perhaps one of the rest the names."""
    columns: dict[int, Column] = {}
    for at in range(max(map(len, below), default=0)):
        if field := _shown(_filled(below, at)):
            columns[at] = Column(field)
    add_name(columns, below)
    return columns


def add_name(columns: dict[int, Column], below: Sequence[Sequence[str]]) -> None:
    """Add which of the columns that hold nothing known has people's names, if one looks like that: two words with capitals.

    Names differ from row to row; where a column says the same again and again, it tells something else.
    """
    shares: dict[int, float] = {}
    for at in range(max(map(len, below), default=0)):
        if at not in columns and (filled := _filled(below, at)):
            share = _share(filled, _is_name)
            shares[at] = share * len(set(filled)) / len(filled) if share >= _ENOUGH else 0
    best = max(shares, key=lambda at: (shares[at], -at), default=None)
    if best is not None and shares[best]:
        columns[best] = Column("full")


def _filled(below: Sequence[Sequence[str]], at: int) -> list[str]:
    return [cells[at].strip() for cells in below if at < len(cells) and cells[at].strip()]


def _shown(filled: Sequence[str]) -> str:
    """Return what nearly all of a column's filled cells look like: an address, a page, a number; or nothing."""
    for field, shape in (("email", EMAIL), ("url", _URL), ("phone", _PHONE)):
        if _share(filled, shape.fullmatch) >= _ENOUGH and not _share(filled, _DAY.fullmatch):
            return field
    return ""


def _share(filled: Sequence[str], fits: Callable[[str], object]) -> float:
    return sum(bool(fits(cell)) for cell in filled) / len(filled) if filled else 0.0


def _is_name(cell: str) -> bool:
    """Whether this could be somebody's name: two words with capitals, or a few letters that have none."""
    words = cell.split()
    return bool(_NAME.fullmatch(cell)) and (
        (1 < len(words) < 6 and all(word[:1].isupper() for word in (words[0], words[-1])))  # noqa: PLR2004
        or (not cell.isascii() and cell == cell.casefold() and len(cell) < 6)  # noqa: PLR2004
    )


def _is_country(cell: str) -> bool:
    return bool(region_named(cell))


def _swap_countries(columns: dict[int, Column], below: Sequence[Sequence[str]]) -> None:
    """Exchange a region and a country where the cells say so: some programs' translations have them the wrong way."""
    parts: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for at, column in columns.items():
        if column.field == "address":
            parts[column.group][column.part].append(at)
    for found in parts.values():
        two = [*found["region"][:1], *found["country"]][:2]
        if len(two) == 2 and found["country"]:  # noqa: PLR2004  # one of each, or two countries
            first, second = (_share(_filled(below, at), _is_country) for at in two)
            region, country = two if first < second or (found["region"] and first == second) else two[::-1]
            if not found["region"] and first == second:
                continue
            columns[region] = replace(columns[region], part="region")
            columns[country] = replace(columns[country], part="country")
