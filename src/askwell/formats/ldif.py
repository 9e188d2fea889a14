"""Address books in LDIF (RFC 2849), as Thunderbird and directory servers export them.

A small reader of our own: python-ldap needs a C library, ldif3 and ldap3 refuse or stop at the first line out of order,
and what has to be done with an entry is to map some twenty attributes.
"""

import binascii
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from askwell.formats.linkedin import profile_key
from askwell.formats.records import Address, Labelled, PersonRecord, Problem
from askwell.formats.text_file import TextFile

_ATTRIBUTE = re.compile(r"([A-Za-z][A-Za-z0-9-]*)(?:;([\w;.-]+))?(::|:<|:) ?(.*)", re.DOTALL)
_BEGINS = re.compile(r"(?:version:\s*\d+|dn::?\s?\S.*)", re.IGNORECASE)
_ENTRY = re.compile(r"dn::?\s?.*=", re.IGNORECASE)
_MOST = 1_000_000
_GROUPS = frozenset({"groupofnames", "groupofuniquenames", "groupofurls", "mailgroup"})
_ORGANISATIONS = frozenset({"organization", "organizationalunit"})
_EMAILS = {"mail": "", "mozillasecondemail": "", "mailalternateaddress": "", "rfc822mailbox": ""}
_PHONES = {
    "telephonenumber": "work", "homephone": "home", "mobile": "mobile", "cellphone": "mobile", "pager": "pager",
    "pagerphone": "pager", "facsimiletelephonenumber": "fax", "fax": "fax", "telexnumber": "telex",
    "mobiletelephonenumber": "mobile", "hometelephonenumber": "home",
}  # fmt: skip
_URLS = {
    "labeleduri": "", "url": "", "homeurl": "home", "workurl": "work", "mozillahomeurl": "home",
    "mozillaworkurl": "work",
}  # fmt: skip
_WORK = {
    "street": "street", "streetaddress": "street", "mozillaworkstreet2": "extended", "l": "city", "locality": "city",
    "st": "region", "postalcode": "postal_code", "c": "country", "countryname": "country", "co": "country",
    "postofficebox": "po_box",
}  # fmt: skip
_HOME = {
    "mozillahomestreet": "street", "mozillahomestreet2": "extended", "mozillahomelocalityname": "city",
    "mozillahomestate": "region", "mozillahomepostalcode": "postal_code", "mozillahomecountryname": "country",
    "homepostaladdress": "street",
}  # fmt: skip
_SINGLE = {
    "cn": "full", "commonname": "full", "displayname": "display", "givenname": "given", "gn": "given", "sn": "family",
    "surname": "family", "mozillanickname": "nickname", "xmozillanickname": "nickname", "title": "title",
    "personaltitle": "prefix", "generationqualifier": "suffix", "o": "organisation", "organizationname": "organisation",
    "company": "organisation", "ou": "department", "department": "department", "description": "note", "notes": "note",
    "birthyear": "year", "birthmonth": "month", "birthday": "day", "uid": "uid", "entryuuid": "uid",
}  # fmt: skip
_SAYS_NOTHING = frozenset(
    {"dn", "version", "changetype", "objectclass", "modifytimestamp", "createtimestamp"}
)


def looks_like_ldif(lines: Sequence[str]) -> bool:
    """Whether the first line that is no comment begins an entry or says the version of LDIF."""
    said = [line for line in lines[:200] if line.strip() and not line.startswith("#")]
    if not said or not _BEGINS.fullmatch(said[0]):
        return False
    return bool(_ENTRY.match(said[0]) or (len(said) > 1 and _ENTRY.match(said[1])))


def people_in(file: TextFile) -> Iterator[PersonRecord | Problem]:
    """Give the people and the problems of an LDIF file that is read in pieces; an entry at a time is held."""
    if file.refusal:
        yield file.refusal
        return
    seen = False
    for entry in _entries(file.lines()):
        if entry.values.keys() <= {"version"} and not entry.problems:
            continue
        seen = True
        yield from _read(entry)
    if not seen:
        yield Problem("the file", "There is no entry in this file.", "Export the address book again.")
    yield from file.problems


@dataclass(slots=True)
class _Entry:
    number: int
    values: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    names: dict[str, str] = field(default_factory=dict)
    raw: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    size: int = 0

    @property
    def place(self) -> str:
        return f"line {self.number}"

    def take(self, number: int, line: str) -> None:
        self.size += len(line)
        self.raw.append(line[:_MOST])
        match = _ATTRIBUTE.fullmatch(line)
        if match is None:
            self._doubt(number, "This line could not be understood.", line)
            return
        name, value = match[1].casefold(), match[4]
        if match[3] == "::":
            decoded = _from_base64(value)
            if decoded is None:
                self._doubt(number, "This line is damaged.", line)
                return
            value = decoded
        self.names.setdefault(name, match[1])
        if value.strip():
            self.values[name].append(value.strip())

    def _doubt(self, number: int, reason: str, line: str) -> None:
        what_to_do = "Look this person over and add by hand what is missing."
        self.problems.append(
            Problem(f"{self.place}, line {number}", reason, what_to_do, line[:500], kept=True)
        )


def _entries(lines: Iterable[str]) -> Iterator[_Entry]:
    entry: _Entry | None = None
    for number, line in _unfolded(lines):
        if not line.strip():
            if entry:
                yield entry
            entry = None
        elif entry and entry.size > _MOST:
            continue
        else:
            entry = entry or _Entry(number)
            entry.take(number, line)
    if entry:
        yield entry


def _unfolded(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Give the lines with folded ones joined and comments left out; a space begins the rest of the line before."""
    start, parts, size = 0, list[str](), 0
    for number, line in enumerate(lines, 1):
        if line.startswith(" ") and parts:
            size += len(line)
            if size <= _MOST:
                parts.append(line[1:])
            continue
        if parts and not parts[0].startswith("#"):
            yield start, "".join(parts)
        start, parts, size = number, [line], len(line)
    if parts and not parts[0].startswith("#"):
        yield start, "".join(parts)


def _from_base64(value: str) -> str | None:
    try:
        return binascii.a2b_base64(value.strip(), strict_mode=True).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return None


def _read(entry: _Entry) -> Iterator[PersonRecord | Problem]:
    raw = "\n".join(entry.raw)
    classes = {name.casefold() for name in entry.values.get("objectclass", ())}
    if classes & _GROUPS:
        reason, do = "This entry is a list of people, not a person.", "Its people are read from their own entries."  # fmt: skip
        yield Problem(entry.place, reason, do, raw)
        return
    single, unknown = _single(entry)
    spoken = " ".join(filter(None, (single.get(part) for part in ("prefix", "given", "family", "suffix"))))
    emails, phones, urls = (_labelled(entry, kinds) for kinds in (_EMAILS, _PHONES, _URLS))
    organisation = single.get("organisation", "")
    name = single.get("full") or single.get("display") or spoken or single.get("nickname") or organisation
    if not name and (reach := (*emails, *phones)):
        name = reach[0].value
        reason = "This entry has no name, so the address stands in for one."
        entry.problems.append(
            Problem(entry.place, reason, "Write the name on the person's page.", raw, kept=True)
        )
    if not name:
        reason = "This entry names nobody: it has no name, email address or phone number."
        yield Problem(entry.place, reason, "Add the person by hand if you know who it is.", raw)
        return
    yield PersonRecord(
        full_name=" ".join(name.split()),
        given_name=single.get("given", ""),
        family_name=single.get("family", ""),
        name_prefix=single.get("prefix", ""),
        name_suffix=single.get("suffix", ""),
        nickname=single.get("nickname", ""),
        title=single.get("title", ""),
        organisation=organisation,
        department=single.get("department", ""),
        is_organisation=bool(classes & _ORGANISATIONS) or (name == organisation and not spoken),
        emails=emails,
        phones=phones,
        urls=urls,
        addresses=tuple(filter(None, (_address(entry, _WORK, "work"), _address(entry, _HOME, "home")))),
        profile_url=next((url.value for url in urls if profile_key(url.value)), ""),
        birthday=_birthday(single),
        note=single.get("note", ""),
        uid=single.get("uid", ""),
        place=entry.place,
        raw=raw,
        unknown=unknown,
    )
    yield from entry.problems


def _single(entry: _Entry) -> tuple[dict[str, str], tuple[tuple[str, str], ...]]:
    """Return the fields that hold one value each, and the attributes that have no field."""
    single: dict[str, str] = {}
    unknown: list[tuple[str, str]] = []
    elsewhere = (_EMAILS, _PHONES, _URLS, _WORK, _HOME)
    for name, values in entry.values.items():
        if name in _SAYS_NOTHING or any(name in kinds for kinds in elsewhere):
            continue
        for value in values:
            target = _SINGLE.get(name)
            if target and target not in single:
                single[target] = value
            elif not (target == "display" and value == single.get("full")):
                unknown.append((entry.names[name], value))
    if "full" in single and single.get("display") not in {None, single["full"]}:
        unknown.append(("displayName", single["display"]))
    return single, tuple(unknown)


def _labelled(entry: _Entry, kinds: dict[str, str]) -> tuple[Labelled, ...]:
    values = ((name, value) for name in kinds for value in entry.values.get(name, ()))
    first = {"mail": True} if len(entry.values.get("mozillasecondemail", ())) else {}
    found = (
        Labelled(value.removeprefix("mailto:"), kinds[name], preferred=first.pop(name, False))
        for name, value in values
        if kinds is not _EMAILS or "@" in value
    )
    return tuple(dict.fromkeys(found))


def _address(entry: _Entry, parts: dict[str, str], label: str) -> Address | None:
    found: dict[str, list[str]] = defaultdict(list)
    for name, part in parts.items():
        found[part] += [value.replace("$", "\n") for value in entry.values.get(name, ())]
    said = {part: "\n".join(dict.fromkeys(values)) for part, values in found.items() if values}
    if not said:
        return None
    return Address(
        label=label,
        po_box=said.get("po_box", ""),
        extended=said.get("extended", ""),
        street=said.get("street", ""),
        city=said.get("city", ""),
        region=said.get("region", ""),
        postal_code=said.get("postal_code", ""),
        country=said.get("country", ""),
    )


def _birthday(single: dict[str, str]) -> str:
    year, month, day = (single.get(part, "") for part in ("year", "month", "day"))
    if not (year or month):
        return day
    return "-".join(part.zfill(2) for part in (year or "-", month, day) if part)
