"""What a square code on a card says: a vCard, the shorter form of phones, or an address."""

import re
from urllib.parse import unquote

from askwell.formats.records import Address, Labelled, PersonRecord
from askwell.formats.vcard import read_cards

_SHORT = re.compile(r"(?:MECARD|BIZCARD):(.*)", re.IGNORECASE | re.DOTALL)
_FIELD = re.compile(r"((?:\\.|[^\\;])*);?", re.DOTALL)
_WEB = re.compile(r"https?://\S+", re.IGNORECASE)
_LONGEST = 20_000


def read_code(text: str) -> PersonRecord | None:
    """Return the person of a code, or nothing where it holds none. A code that is only an address has no name but that."""
    said = text.strip()[:_LONGEST]
    if said[:40].casefold().lstrip("\ufeff").startswith("begin:vcard"):
        records, _ = read_cards(said.encode("utf-8", "surrogatepass"))
        return records[0] if records else None
    if short := _SHORT.match(said):
        return _of_short(short[1], said)
    return _of_address(said)


def _of_short(fields: str, raw: str) -> PersonRecord | None:
    """Return the person of MECARD (NTT DoCoMo, 2002) or BIZCARD (Nokia): fields that end with a semicolon."""
    said: dict[str, list[str]] = {}
    unknown: list[tuple[str, str]] = []
    for field in _FIELD.findall(fields):
        name, colon, value = field.partition(":")
        value = re.sub(r"\\(.)", r"\1", value).strip()
        name = name.strip().upper()
        if not colon or not value:
            continue
        if name in _KNOWN:
            said.setdefault(name, []).append(value)
        else:
            unknown.append((name, value))
    family, _, given = said.get("N", [""])[0].partition(",")
    first, last = (given.strip(), family.strip()) if given else (family.strip(), "")
    full = " ".join(filter(None, (first, last or said.get("X", [""])[0])))
    organisation = next(iter(said.get("ORG", said.get("C", []))), "")
    if not full and not organisation:
        return None
    return PersonRecord(
        full_name=full or organisation,
        is_organisation=not full,
        organisation=organisation,
        title=next(iter(said.get("TITLE", said.get("T", []))), ""),
        emails=tuple(Labelled(value) for name in ("EMAIL", "E") for value in said.get(name, ())),
        phones=tuple(Labelled(value) for name in ("TEL", "B", "M", "F") for value in said.get(name, ())),
        urls=tuple(Labelled(value) for value in said.get("URL", ())),
        addresses=tuple(Address(street=value) for name in ("ADR", "A") for value in said.get(name, ())),
        note="\n".join(said.get("NOTE", ())),
        birthday=next(iter(said.get("BDAY", [])), ""),
        raw=raw,
        unknown=tuple(unknown),
    )


_KNOWN = frozenset(["N", "X", "ORG", "C", "TITLE", "T", "EMAIL", "E", "TEL", "B", "M", "F", "URL", "ADR", "A", "NOTE", "BDAY"])  # fmt: skip


def _of_address(said: str) -> PersonRecord | None:
    if _WEB.fullmatch(said):
        return PersonRecord(full_name=said, urls=(Labelled(said),), raw=said)
    scheme, colon, rest = said.partition(":")
    value = unquote(rest.split("?")[0]).strip()
    if not colon or not value:
        return None
    if scheme.casefold() in {"mailto", "smtp"}:
        return PersonRecord(full_name=value, emails=(Labelled(value),), raw=said)
    if scheme.casefold() == "tel":
        return PersonRecord(full_name=value, phones=(Labelled(value),), raw=said)
    return None
