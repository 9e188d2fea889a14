"""Cards written as vCard 3.0 (RFC 2426) or 4.0 (RFC 6350), which every address book reads."""

import re
from collections.abc import Iterable, Iterator
from itertools import count
from typing import Literal

from askwell.formats.linkedin import profile_key
from askwell.formats.records import Address, Labelled, PersonRecord
from askwell.formats.vcard.lines import Line, Property, parameter_text, parse
from askwell.formats.vcard.reading import CONNECTED_ON, FIELD
from askwell.formats.vcard.values import escaped

Version = Literal["3.0", "4.0"]
_PRODUCT = "-//Askwell//Askwell//EN"
_WIDTH = 75
_TYPES = frozenset(
    {"home", "work", "cell", "fax", "pager", "main", "car", "video", "other", "isdn", "modem", "textphone"}
)
_HEAD = re.compile(r"(?:[\w-]+\.)?[A-Z][A-Z0-9_/-]*(?:;.*)?", re.DOTALL)
_OURS = frozenset({"BEGIN", "END", "VERSION", "PRODID"})
_BINARY = frozenset({"PHOTO", "LOGO", "SOUND", "KEY"})
_DATA = re.compile(r"data:(?:[\w.+-]+/)?([\w.+-]*)(?:;[^,]*)?;base64\\?,(.*)", re.DOTALL | re.IGNORECASE)
_KINDS = {"PHOTO": "image", "LOGO": "image", "SOUND": "audio", "KEY": "application"}


def write_cards(records: Iterable[PersonRecord], version: Version = "4.0") -> bytes:
    """Write people as one vCard file in UTF-8, one card each, in their order.

    Everything that a record holds is written except `place` and `raw`; its unknown properties are written as they
    came, pictures in the form that `version` wants, and unknown columns of other files under a name of ours.
    """
    return "".join(_folded(line) for record in records for line in _card(record, version)).encode(
        "utf-8", "replace"
    )


def _card(record: PersonRecord, version: Version) -> Iterator[str]:
    yield from ("BEGIN:VCARD", f"VERSION:{version}", f"PRODID:{_PRODUCT}")
    yield f"FN:{escaped(record.full_name)}"
    yield from _name(record, version)
    if record.is_organisation:
        yield "KIND:org" if version == "4.0" else "X-ABSHOWAS:COMPANY"
    yield from _plain(record)
    yield from _reachable(record, version)
    if record.categories:
        yield "CATEGORIES:" + ",".join(map(escaped, record.categories))
    if record.connected_on:
        yield f"{CONNECTED_ON}:{record.connected_on.isoformat()}"
    for name, value in record.unknown:
        yield from _unknown(name, value, version)
    yield "END:VCARD"


def _name(record: PersonRecord, version: Version) -> Iterator[str]:
    parts = (
        record.family_name,
        record.given_name,
        record.additional_names,
        record.name_prefix,
        record.name_suffix,
    )
    if any(parts) or version == "3.0":
        yield "N:" + ";".join(map(escaped, parts))


def _plain(record: PersonRecord) -> Iterator[str]:
    for name, value in (
        ("NICKNAME", record.nickname),
        ("TITLE", record.title),
        ("BDAY", record.birthday),
        ("NOTE", record.note),
        ("UID", record.uid),
    ):
        if value:
            yield f"{name}:{escaped(value)}"
    if record.organisation or record.department:
        unit = f";{escaped(record.department)}" if record.department else ""
        yield f"ORG:{escaped(record.organisation)}{unit}"


def _reachable(record: PersonRecord, version: Version) -> Iterator[str]:
    groups = _free_groups(record)
    for name, values in (("EMAIL", record.emails), ("TEL", record.phones), ("URL", record.urls)):
        for labelled in values:
            yield from _labelled(name, labelled, escaped(labelled.value), version, groups)
    for address in record.addresses:
        yield from _labelled("ADR", address, ";".join(map(escaped, address.parts)), version, groups)
    written = {profile_key(url.value) for url in record.urls}
    if record.profile_url and profile_key(record.profile_url) not in written:
        yield f"URL:{escaped(record.profile_url)}"


def _free_groups(record: PersonRecord) -> Iterator[str]:
    """Give group names that no unknown property of this card uses."""
    used = {name.partition(".")[0].casefold() for name, _ in record.unknown if "." in name}
    return (group for group in map("item{}".format, count(1)) if group not in used)


def _labelled(
    name: str, of: Labelled | Address, value: str, version: Version, groups: Iterator[str]
) -> Iterator[str]:
    words = of.label.split()
    is_type = bool(words) and of.label == " ".join(words) and _TYPES.issuperset(words)
    types = words if is_type else []
    if of.preferred and version == "3.0":
        types = [*types, "pref"]
    parameters = f";TYPE={','.join(types)}" if types else ""
    if of.preferred and version == "4.0":
        parameters += ";PREF=1"
    if not of.label or is_type:
        yield f"{name}{parameters}:{value}"
        return
    group = next(groups)
    yield f"{group}.{name}{parameters}:{value}"
    yield f"{group}.X-ABLabel:{escaped(of.label)}"


def _unknown(name: str, value: str, version: Version) -> Iterator[str]:
    prop = parse(Line(0, f"{name}:{value}", "")) if _HEAD.fullmatch(name) else None
    if prop is None:
        yield f"{FIELD};NAME={parameter_text(name)}:{escaped(value)}"
    elif prop.name not in _OURS:
        yield _in_version(prop, version).replace("\r", "").replace("\n", "\\n")


def _in_version(prop: Property, version: Version) -> str:
    """Write a property that Askwell has no field for, its picture or key in the form of `version`."""
    head = f"{prop.group}.{prop.name}" if prop.group else prop.name
    data = _DATA.fullmatch(prop.value.strip()) if prop.name in _BINARY else None
    if version == "3.0" and data:
        return f"{head};ENCODING=b;TYPE={parameter_text(data[1].upper())}:{data[2]}"
    if prop.is_base64 and prop.name in _BINARY:
        kind = next(iter(prop.types()), "")
        if version == "4.0" and re.fullmatch(r"[\w.+-]*", kind):
            return f"{head}:data:{_KINDS[prop.name]}/{kind or 'octet-stream'};base64,{prop.value}"
        return f"{head};ENCODING=b{f';TYPE={parameter_text(kind.upper())}' if kind else ''}:{prop.value}"
    return f"{prop.head}:{prop.value}"


def _folded(line: str) -> str:
    """Fold a line so that no part is over 75 octets and no character is cut (RFC 6350, 3.2)."""
    parts: list[str] = []
    start = size = 0
    limit = _WIDTH
    if line.isascii():
        parts = [line[:_WIDTH], *(line[at : at + _WIDTH - 1] for at in range(_WIDTH, len(line), _WIDTH - 1))]
        return "\r\n ".join(parts) + "\r\n"
    for at, character in enumerate(line):
        width = len(character.encode("utf-8", "replace"))
        if size + width > limit:
            parts.append(line[start:at])
            start, size, limit = at, 0, _WIDTH - 1
        size += width
    return "\r\n ".join([*parts, line[start:]]) + "\r\n"
