"""One row of an address book turned into the person whom it describes."""

import re
from collections import defaultdict
from collections.abc import Iterator

from askwell.formats.address_csv.header import SheetHeader
from askwell.formats.dialling import numbers_in
from askwell.formats.linkedin import profile_key
from askwell.formats.records import Address, Labelled, PersonRecord, Problem
from askwell.formats.sheet import Row
from askwell.naming.honours import spoken_name

_SEPARATOR = " ::: "
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_EMAIL = re.compile(r"[^\s@,;<>]+@[^\s@,;<>]+")
_BETWEEN_EMAILS = re.compile(r"[;,\s]+")
_ADDRESS_PARTS = ("po_box", "extended", "street", "city", "region", "postal_code", "country")
_NAME_PARTS = ("prefix", "given", "additional", "family", "suffix")
_NO_DAY = re.compile(r"0+([-/.])0+\1(?:0+)")


def read_row(row: Row, header: SheetHeader) -> Iterator[PersonRecord | Problem]:
    """Give the person of a row and what is in doubt, or a problem where it names nobody."""
    return _RowReading(row, header).items()


class _RowReading:
    """One row being read: every cell goes to its field, and what has none is kept as unknown."""

    def __init__(self, row: Row, header: SheetHeader) -> None:
        self.row = row
        self.header = header
        self.problems: list[Problem] = []
        self.single: dict[str, str] = {}
        self.lists: dict[str, list[Labelled]] = defaultdict(list)
        self.groups: dict[str, dict[str, str]] = defaultdict(dict)
        self.fields: dict[str, tuple[str, str]] = {}
        self.unknown: list[tuple[str, str]] = []
        for at, cell in enumerate(row.cells):
            if (value := _CONTROLS.sub("", cell).strip()) and not _NO_DAY.fullmatch(value):
                self._take(at, value)
        self._finish_groups()
        self._use_second_best()

    def items(self) -> Iterator[PersonRecord | Problem]:
        """Give the person, and what is in doubt after her."""
        self._check()
        emails, phones, urls = (tuple(self.lists[field]) for field in ("email", "phone", "url"))
        spoken = spoken_name(**{part: self.single.get(part, "") for part in _NAME_PARTS})
        organisation = self.single.get("organisation", "")
        name = self.single.get("full") or spoken or self.single.get("nickname", "")
        # Without a column of names a row with an organisation is somebody there, whose name was missed.
        is_organisation = not name and bool(organisation) and not self.header.asks
        name = organisation if is_organisation else name
        if not name and (reach := (*emails, *phones)):
            name = reach[0].value
            self._doubt("This row has no name, so the address stands in for one.", "Write the name on the person's page.")  # fmt: skip
        if not name:
            reason = "There is no name, email address or phone number in this row."
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
            is_organisation=is_organisation or (name == organisation and not spoken),
            emails=self._with_first_preferred(emails),
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
        elif column is None or column.field == "skip":
            self._keep(at, value)
        elif column.group:
            self._take_part(at, value)
        elif column.field in ("email", "phone", "url"):
            self._add(column.field, value, column.label, self._name_of(at))
        elif column.field in self.single:
            self._keep(at, value)
        else:
            self.single[column.field] = value

    def _name_of(self, at: int) -> str:
        names = self.header.names
        name = names[at].strip().removeprefix("\ufeff") if at < len(names) else ""
        return name or f"column {at + 1}"

    def _keep(self, at: int, value: str) -> None:
        self.unknown.append((self._name_of(at), value))

    def _take_part(self, at: int, value: str) -> None:
        column = self.header.columns[at]
        self.fields[column.group] = (column.field, column.label)
        parts = self.groups[column.group]
        if column.part not in parts:
            parts[column.part] = value
        elif column.part == "street":
            parts[column.part] += f"\n{value}"
        else:
            self._keep(at, value)

    def _finish_groups(self) -> None:
        for group, parts in self.groups.items():
            field, _ = self.fields[group]
            value, label = parts.get("value", ""), parts.get("label", "")
            if field == "email" and not value and _EMAIL.fullmatch(label):
                # A row with a comma too few puts every cell one column to the left.
                value, label = label, ""
            if field != "address" and value:
                self._add(field, value, label, group.capitalize())
            elif field != "address" and label:
                self.unknown.append((f"{group} label", label))

    def _use_second_best(self) -> None:
        """Take the occupation for a job title where there is none, and keep it else."""
        if occupation := self.single.pop("job_otherwise", ""):
            if "job" in self.single:
                self.unknown.append(("Occupation", occupation))
            else:
                self.single["job"] = occupation

    def _add(self, field: str, value: str, label: str, name: str) -> None:
        preferred = label.startswith("* ")
        label = label.removeprefix("* ").casefold()
        for one in filter(None, map(str.strip, value.split(_SEPARATOR))):
            if field == "email":
                self._add_emails(one, label, name, preferred=preferred)
            else:
                values = numbers_in(one) if field == "phone" else [one]
                self.lists[field] += [Labelled(found, label, preferred) for found in values]

    def _add_emails(self, text: str, label: str, name: str, *, preferred: bool) -> None:
        words = [
            word.removeprefix("mailto:").strip("<>()") for word in _BETWEEN_EMAILS.split(text) if word.strip()
        ]
        found = [word for word in words if _EMAIL.fullmatch(word)]
        self.lists["email"] += [Labelled(word, label, preferred) for word in found]
        if not found:
            self.unknown.append((name, text))
            self._doubt(f"This is not an email address: {text[:60]}", "Write the address on the person's page.")  # fmt: skip
        elif len(found) < len(words):
            self.unknown.append((name, text))

    def _with_first_preferred(self, emails: tuple[Labelled, ...]) -> tuple[Labelled, ...]:
        """Outlook and Thunderbird write with the first address."""
        if self.header.kind not in {"outlook_csv", "thunderbird_csv"} or len(emails) < 2:  # noqa: PLR2004  # several
            return emails
        return (Labelled(emails[0].value, emails[0].label, preferred=True), *emails[1:])

    def _addresses(self) -> tuple[Address, ...]:
        found = []
        for group, parts in self.groups.items():
            field, place = self.fields[group]
            if field != "address":
                continue
            known = {name: parts.get(name, "") for name in _ADDRESS_PARTS}
            self._use_formatted(group, known, parts.get("formatted", ""))
            label = (parts.get("label") or place).removeprefix("* ").casefold()
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

    def _use_formatted(self, group: str, known: dict[str, str], formatted: str) -> None:
        """Take an address written as a whole where its parts are missing; keep it where it says more than they do."""
        if formatted and not any(known.values()):
            known["street"] = formatted
        elif formatted:
            said = set(re.findall(r"\w+", " ".join(known.values()).casefold()))
            if set(re.findall(r"\w+", formatted.casefold())) - said:
                self.unknown.append(
                    (f"{group.removeprefix('place ').capitalize()} formatted".strip(), formatted)
                )

    def _birthday(self) -> str:
        year, month = self.single.get("birth_year", ""), self.single.get("birth_month", "")
        said = self.single.get("birthday", "")
        if not (month or year):
            return said or self.single.get("birth_day", "")
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
