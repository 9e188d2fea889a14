"""The rows of an address book in a spreadsheet, each a person or a problem."""

import re
from collections import defaultdict
from collections.abc import Iterator

from askwell.formats.address_csv.header import SheetHeader, find_sheet_header
from askwell.formats.decoding import decode
from askwell.formats.linkedin import profile_key
from askwell.formats.records import Address, Labelled, PersonRecord, Problem
from askwell.formats.sheet import Row, rows

_SEPARATOR = " ::: "
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_EMAIL = re.compile(r"[^\s@,;<>]+@[^\s@,;<>]+")
_PARTS = {
    "street": "street", "city": "city", "po box": "po_box", "po_box": "po_box", "region": "region",
    "postal code": "postal_code", "postal": "postal_code", "country": "country", "extended address": "extended",
}  # fmt: skip
_ADDRESS_PARTS = (
    "po_box", "extended", "street", "city", "region", "postal_code", "country",
)  # fmt: skip
_NAME_PARTS = ("prefix", "given", "additional", "family", "suffix")


def read_people_csv(data: bytes) -> tuple[list[PersonRecord], list[Problem]]:
    """Read a whole address book: the people in the order of the file, and every row or cell in doubt."""
    items = list(iter_people_csv(data))
    people = [item for item in items if isinstance(item, PersonRecord)]
    return people, [item for item in items if isinstance(item, Problem)]


def iter_people_csv(data: bytes) -> Iterator[PersonRecord | Problem]:
    """Give the people and the problems of an address book one by one, in the order of the file."""
    decoded = decode(data)
    yield from decoded.problems
    if not decoded.text:
        return
    header = find_sheet_header(decoded.text)
    if header is None:
        yield Problem(
            "the file",
            "No row names columns such as Name, First Name or E-mail.",
            "Write a first row with the names of the columns, and choose the file again.",
            decoded.text[:500],
        )
        return
    yield from _people(decoded.text, header)


def _people(text: str, header: SheetHeader) -> Iterator[PersonRecord | Problem]:
    width = len(header.names) or None
    seen = False
    for row in rows(text, header.delimiter, width=width, after=header.row):
        if any(cell.strip() for cell in row.cells):
            seen = True
            yield from _RowReading(row, header).items()
    if not seen:
        reason, do = "The header is there, but nobody follows it.", "Export it again and choose the new file."
        yield Problem("the file", reason, do, header.row.raw if header.row else "", kept=True)


class _RowReading:
    """One row being read: every cell goes to its field, and what has none is kept as unknown."""

    def __init__(self, row: Row, header: SheetHeader) -> None:
        self.row = row
        self.header = header
        self.problems: list[Problem] = []
        self.single: dict[str, str] = {}
        self.lists: dict[str, list[Labelled]] = defaultdict(list)
        self.groups: dict[str, dict[str, str]] = defaultdict(dict)
        self.labels: dict[str, tuple[str, str]] = {}
        self.unknown: list[tuple[str, str]] = []
        for at, cell in enumerate(row.cells):
            if value := _CONTROLS.sub("", cell).strip():
                self._take(at, value)
        self._finish_groups()

    def items(self) -> Iterator[PersonRecord | Problem]:
        """Give the person of this row and what is in doubt, or a problem where it names nobody."""
        self._check()
        emails, phones, urls = (tuple(self.lists[field]) for field in ("email", "phone", "url"))
        spoken = " ".join(filter(None, (self.single.get(part) for part in _NAME_PARTS)))
        organisation = self.single.get("organisation", "")
        name = self.single.get("full") or spoken or self.single.get("nickname") or organisation
        if not name and (reach := (*emails, *phones)):
            name = reach[0].value
            self._doubt("This row has no name, so the address stands in for one.", "Write the name on the person's page.")  # fmt: skip
        if not name:
            reason = "There is no name, e-mail address or phone number in this row."
            yield Problem(self._place, reason, "Add the person by hand if you know who it is.", self.row.raw)
            return
        yield PersonRecord(
            full_name=" ".join(name.split()),
            given_name=self.single.get("given", ""),
            additional_names=self.single.get("additional", ""),
            family_name=self.single.get("family", ""),
            name_prefix=self.single.get("prefix", ""),
            name_suffix=self.single.get("suffix", ""),
            nickname=self.single.get("nickname", ""),
            title=self.single.get("job", ""),
            organisation=organisation,
            department=self.single.get("department", ""),
            is_organisation=name == organisation and not spoken,
            emails=emails,
            phones=phones,
            urls=urls,
            addresses=self._addresses(),
            profile_url=next((url.value for url in urls if profile_key(url.value)), ""),
            birthday=self._birthday(),
            categories=_categories(self.single.get("categories", "")),
            note=self.single.get("note", ""),
            place=self._place,
            raw=self.row.raw,
            unknown=tuple(self.unknown),
        )
        yield from self.problems

    @property
    def _place(self) -> str:
        return f"row {self.row.number}"

    def _take(self, at: int, value: str) -> None:
        column = self.header.columns.get(at)
        if column is None and value.startswith("* ") and "categories" not in self.single:
            self.single["categories"] = value
        elif column is None:
            self._keep(at, value)
        elif column.group:
            self._take_part(at, value)
        elif column.field in ("email", "phone", "url"):
            self._add(column.field, value, column.label, at)
        elif column.field in self.single:
            self._keep(at, value)
        else:
            self.single[column.field] = value

    def _keep(self, at: int, value: str) -> None:
        names = self.header.names
        name = names[at].strip().removeprefix("\ufeff") if at < len(names) else ""
        self.unknown.append((name or f"column {at + 1}", value))

    def _take_part(self, at: int, value: str) -> None:
        column = self.header.columns[at]
        self.labels[column.group] = (column.field, column.label)
        part = column.part
        if column.field == "address":
            part = _PARTS.get(part, part)
        if part in self.groups[column.group]:
            if part == "street":
                self.groups[column.group][part] += f"\n{value}"
            else:
                self._keep(at, value)
        else:
            self.groups[column.group][part] = value

    def _finish_groups(self) -> None:
        for group, parts in self.groups.items():
            field, _ = self.labels[group]
            value, label = parts.get("value", ""), parts.get("label", "")
            if field == "email" and not value and _EMAIL.fullmatch(label):
                # A row with a comma too few puts every cell one column to the left.
                value, label = label, ""
            if field != "address" and value:
                self._add(field, value, label, None)
            elif field != "address" and label:
                self.unknown.append((f"{group} label", label))

    def _add(self, field: str, value: str, label: str, at: int | None) -> None:
        preferred = label.startswith("* ")
        for one in value.split(_SEPARATOR):
            found = one.strip()
            if field == "email":
                found = found.removeprefix("mailto:").strip("<> ")
            if field == "email" and not _EMAIL.fullmatch(found):
                self.unknown.append((self.header.names[at] if at is not None and at < len(self.header.names) else "E-mail", one))  # fmt: skip
                self._doubt(f"This is not an e-mail address: {one[:60]}", "Write the address on the person's page.")  # fmt: skip
            elif found:
                self.lists[field].append(Labelled(found, label.removeprefix("* ").casefold(), preferred))

    def _addresses(self) -> tuple[Address, ...]:
        found = []
        for group, parts in self.groups.items():
            field, place = self.labels[group]
            if field != "address":
                continue
            label = (parts.get("label") or place).removeprefix("* ").casefold()
            known = {name: parts.get(name, "") for name in _ADDRESS_PARTS}
            if not any(known.values()):
                known["street"] = parts.get("formatted", "")
            address = Address(
                label=label,
                po_box=known["po_box"],
                extended=known["extended"],
                street=known["street"],
                city=known["city"],
                region=known["region"],
                postal_code=known["postal_code"],
                country=known["country"],
            )
            if address.value:
                found.append(address)
        return tuple(found)

    def _birthday(self) -> str:
        year, month = self.single.get("birth_year", ""), self.single.get("birth_month", "")
        said = self.single.get("birthday", "")
        if not (month or year):
            return said
        day = self.single.get("birth_day", said)
        return "-".join(part.zfill(2) for part in (year or "-", month, day) if part)

    def _check(self) -> None:
        if self.row.broken:
            self._doubt("A quotation mark in this row is never closed.", "Look at this row in the file.")
        wanted = len(self.header.names)
        if wanted and any(cell.strip() for cell in self.row.cells[wanted:]):
            self._doubt(
                f"This row has {len(self.row.cells)} cells where the header has {wanted}.",
                "Look at this row in the file; the cells too many were kept as they are.",
            )

    def _doubt(self, reason: str, what_to_do: str) -> None:
        self.problems.append(Problem(self._place, reason, what_to_do, self.row.raw, kept=True))


def _categories(cell: str) -> tuple[str, ...]:
    words = cell.replace(_SEPARATOR, ";").split(";")
    return tuple(dict.fromkeys(name for word in words if (name := word.strip().removeprefix("* ").strip())))
