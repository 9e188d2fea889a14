"""What a square code on a card says: a vCard, the shorter form of phones, or an address."""

import re
from collections import defaultdict
from collections.abc import Mapping
from urllib.parse import unquote

from askwell.formats.linkedin import profile_key
from askwell.formats.postal_parts import address_of
from askwell.formats.records import Address, Labelled, PersonRecord
from askwell.formats.vcard import read_cards

_SHORT = re.compile(r"(?:MECARD|BIZCARD):(.*)", re.IGNORECASE | re.DOTALL)
_FIELD = re.compile(r"((?:\\.|[^\\;])*);?", re.DOTALL)
_WEB = re.compile(r"https?://\S+", re.IGNORECASE)
_LONGEST = 20_000


def is_short_card(text: str) -> bool:
    """Tell whether a text is a card in the shorter form of phones: MECARD or BIZCARD."""
    return bool(_SHORT.match(text.strip().removeprefix("\ufeff")))


def read_code(text: str) -> PersonRecord | None:
    """Return the person of a code, or nothing where it holds none. A code that is only an address has no name but that."""
    said = text.strip()[:_LONGEST]
    if said[:40].casefold().lstrip("\ufeff").startswith("begin:vcard"):
        records, _ = read_cards(said.encode("utf-8", "surrogatepass"))
        return records[0] if records else None
    if short := _SHORT.match(said):
        return _of_short(short[1], said)
    return _of_address(said)


# The fields of MECARD (NTT DoCoMo, 2002) and BIZCARD (Nokia) by ours, with the label of a number.
_FIELDS = {
    "N": ("name", ""), "X": ("family", ""), "ORG": ("organisation", ""), "C": ("organisation", ""), "TITLE": ("title", ""), "T": ("title", ""),
    "EMAIL": ("email", ""), "E": ("email", ""), "TEL": ("phone", ""), "B": ("phone", "work"), "M": ("phone", "mobile"), "F": ("phone", "fax"),
    "URL": ("url", ""), "ADR": ("address", ""), "A": ("address", ""), "NOTE": ("note", ""), "BDAY": ("birthday", ""), "NICKNAME": ("nickname", ""),
}  # fmt: skip
_ADDRESS_PARTS = 7


def _of_short(fields: str, raw: str) -> PersonRecord | None:
    """Return the person of MECARD or BIZCARD: fields that end with a semicolon."""
    said: dict[str, list[Labelled]] = defaultdict(list)
    unknown: list[tuple[str, str]] = []
    for field in _FIELD.findall(fields):
        name, colon, value = field.partition(":")
        value = re.sub(r"\\(.)", r"\1", value).strip()
        name = name.strip().upper()
        if colon and value and name in _FIELDS:
            ours, label = _FIELDS[name]
            said[ours].append(Labelled(value, label))
        elif colon and value:
            unknown.append((name, value))
    return _person(said, raw, unknown)


def _person(
    said: Mapping[str, list[Labelled]], raw: str, unknown: list[tuple[str, str]]
) -> PersonRecord | None:
    def first(field: str) -> str:
        return said[field][0].value if said.get(field) else ""

    family, _, given = map(str.strip, first("name").partition(","))
    given, family = (given, family) if given else (family, first("family"))
    full = " ".join(filter(None, (given, family)))
    organisation = first("organisation")
    if not full and not organisation:
        return None
    urls = tuple(said.get("url", ()))
    return PersonRecord(
        full_name=full or organisation,
        given_name=given if family else "",
        family_name=family,
        nickname=first("nickname"),
        is_organisation=not full,
        organisation=organisation,
        title=first("title"),
        emails=tuple(said.get("email", ())),
        phones=tuple(said.get("phone", ())),
        urls=urls,
        addresses=tuple(_address(one.value) for one in said.get("address", ())),
        profile_url=next((url.value for url in urls if profile_key(url.value)), ""),
        note="\n".join(one.value for one in said.get("note", ())),
        birthday=first("birthday"),
        raw=raw,
        unknown=tuple(unknown),
    )


def _address(value: str) -> Address:
    """Return an address: DoCoMo's seven parts between commas, some of them empty, or one that is written as a whole."""
    parts = [part.strip() for part in value.split(",")]
    if len(parts) != _ADDRESS_PARTS or all(parts):
        return address_of(value)
    box, extended, street, city, region, code, country = parts
    return Address(
        po_box=box,
        extended=extended,
        street=street,
        city=city,
        region=region,
        postal_code=code,
        country=country,
    )


def _of_address(said: str) -> PersonRecord | None:
    if _WEB.fullmatch(said):
        profile = said if profile_key(said) else ""
        return PersonRecord(full_name=said, urls=(Labelled(said),), profile_url=profile, raw=said)
    scheme, colon, rest = said.partition(":")
    value = unquote(rest.split("?")[0]).strip()
    if not colon or not value:
        return None
    if scheme.casefold() in {"mailto", "smtp"}:
        return PersonRecord(full_name=value, emails=(Labelled(value),), raw=said)
    if scheme.casefold() == "tel":
        return PersonRecord(full_name=value, phones=(Labelled(value),), raw=said)
    return None
