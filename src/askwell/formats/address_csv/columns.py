"""What each column of a header holds, by its name, in the language that knows most of the names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from askwell.formats.address_csv.language import Language, plain
from askwell.formats.address_csv.languages import ENGLISH, LANGUAGES

_NUMBERED = re.compile(
    r"(e ?mail|phone|address|organization|website|relation|event|custom field|im|instant message) (\d+) (.+)"
)
_NUMBERED_IN_ANY = re.compile(r"(\D+) (\d+) (\D+)")
_KIND_OF = {"e mail": "email", "email": "email", "phone": "phone", "address": "address", "website": "url"}
_ORGANISATION = {"name": "organisation", "title": "job", "department": "department"}
_PARTS_OF_GOOGLE = {
    "formatted": "formatted", "street": "street", "city": "city", "po box": "po_box", "region": "region",
    "postal code": "postal_code", "country": "country", "extended address": "extended",
}  # fmt: skip
_PART_OF_ADDRESS = {
    "street": "street", "city": "city", "po_box": "po_box", "region": "region", "postal_code": "postal_code", "country": "country",
    "address": "extended",
}  # fmt: skip
_LONGEST_NAME = 60
# Where a word is both: a first name beside a family name, a whole name without one.
_WHOLE_OR_FIRST = frozenset({"nombre", "nome", "jmeno", "meno", "ad", "nombres"})
_WHOLE_OR_FAMILY = frozenset({"name", "nom", "naam", "navn", "namn"})
_NO_PHONE_OF_HERS = frozenset({"assistant"})


@dataclass(frozen=True, slots=True)
class Column:
    """What one column holds: a field, the file's word for it (a place such as "work"), and its part or group.

    The field "skip" holds nothing of ours, though words in its name sound like it; its cells are kept as unknown.
    """

    field: str
    label: str = ""
    group: str = ""
    part: str = ""


def columns_of(cells: Sequence[str]) -> dict[int, Column]:
    """Return what the columns of these names hold, by their index; those that say nothing to us are left out."""
    columns: dict[int, Column] = {}
    languages = [language_of(tuple(cells)), ENGLISH]
    for at, cell in enumerate(cells):
        column = next((found for language in languages if (found := column_of(cell, language))), None)
        if column:
            columns[at] = column
    _settle_names(columns, cells)
    _settle_addresses(columns)
    return columns


@lru_cache(maxsize=64)
def language_of(cells: tuple[str, ...]) -> Language:
    """Return the language in which most of these names are columns that we know; English where none is."""

    def known(language: Language) -> int:
        found = (column_of(cell, language) for cell in cells)
        return sum(2 if not column.group else 1 for column in found if column and column.field != "skip")

    return max(LANGUAGES, key=known)


@lru_cache(maxsize=8_192)
def column_of(name: str, language: Language) -> Column | None:
    """Return what a column of this name holds in a language, or nothing for a name that says nothing in it."""
    if len(name) > _LONGEST_NAME:
        return None
    words = plain(name)
    if (match := _NUMBERED.fullmatch(words)) and (column := _of_google(match[1], match[2], match[3])):
        return column
    if column := _of_pair(words, language):
        return column
    if field := language.field_of(words):
        return Column(field)
    return _by_words(words, language)


def _of_google(what: str, number: str, part: str) -> Column | None:
    if what == "organization":
        return Column(_ORGANISATION[part], part=number) if part in _ORGANISATION else Column("skip")
    field = _KIND_OF.get(what)
    group = f"{field} {number}"
    if field == "email" and part == "address":
        return Column("email", part=number)
    if field is None or (field == "email" and part == "display name"):
        return Column("skip")
    if part in {"type", "label", "value"}:
        return Column(field, group=group, part="value" if part == "value" else "label")
    known = field == "address" and part in _PARTS_OF_GOOGLE
    return Column(field, group=group, part=_PARTS_OF_GOOGLE[part]) if known else None


def _of_pair(words: str, language: Language) -> Column | None:
    """Return the column of a pair such as "E-Mail 1 – Label" and "E-Mail 1 – Wert", or of an address, "Adresse 1 – Stadt"."""
    match = _NUMBERED_IN_ANY.fullmatch(words)
    if not match:
        return None
    kind, part = language.kind_of(match[1]), language.part_of(match[3])
    if kind == "address" and not language.field_of(match[1]):
        said = part if part == "label" else _PART_OF_ADDRESS.get(language.kind_of(match[3]), "")
        return Column("address", group=f"address {match[2]}", part=said or "formatted")
    if kind not in {"email", "phone", "url"} or not part or language.field_of(match[1]):
        return None
    return Column(kind, group=f"{kind} {match[2]}", part=part)


def _by_words(words: str, language: Language) -> Column | None:
    kind = language.kind_of(words)
    if not kind:
        return None
    place = language.place_of(words)
    if kind == "skip" or place in _NO_PHONE_OF_HERS:
        return Column("skip")
    if kind in {"email", "url"}:
        return Column(kind, place if place in {"work", "home", "other"} else "")
    if kind == "fax":
        return Column("phone", f"{place} fax".strip())
    if kind == "phone":
        return Column("phone", place)
    place = place if place in {"work", "home", "other"} else ""
    return Column("address", place, group=f"place {place}", part=kind)


def _settle_names(columns: dict[int, Column], cells: Sequence[str]) -> None:
    """Decide what a word that can be two things is, by what stands beside it."""
    fields = [column.field for column in columns.values()]
    titles = [at for at, column in columns.items() if column.field == "title"]
    for at, column in columns.items():
        word = plain(cells[at]).replace(" ", "")
        if column.field == "given" and word in _WHOLE_OR_FIRST and "family" not in fields:
            columns[at] = Column("full")
        elif column.field in {"full", "family"} and word in _WHOLE_OR_FAMILY:
            has_both = "given" in fields and fields.count(column.field) == 1
            other = "family" if column.field == "full" else "full"
            columns[at] = Column("family" if has_both and other not in fields else column.field)
            if column.field == "family" and "given" not in fields:
                columns[at] = Column("full")
        elif column.field == "title" and (len(titles) > 1 or "job" in fields):
            columns[at] = Column("job" if at == titles[-1] and "job" not in fields else "prefix")
        elif column.field == "prefix_or_suffix":
            columns[at] = Column("suffix" if "prefix" in fields else "prefix")


def _settle_addresses(columns: dict[int, Column]) -> None:
    """Give each part of an address its place: that of the columns before it where its own name says none.

    A column "Home Address" is the whole of it beside one "Home Street", else the street.
    """
    taken = {(column.group, column.part) for column in columns.values() if column.field == "address"}
    before = Column("")
    for at, column in sorted(columns.items()):
        if column.field != "address" or not column.group.startswith("place"):
            continue
        if not column.label and before.label and (before.group, column.part) not in taken:
            column = replace(column, label=before.label, group=before.group)  # noqa: PLW2901  # put in its place
            taken.add((column.group, column.part))
        if column.part == "address":
            part = "formatted" if (column.group, "street") in taken else "street"
            column = replace(column, part=part)  # noqa: PLW2901  # as above
        columns[at] = before = column
