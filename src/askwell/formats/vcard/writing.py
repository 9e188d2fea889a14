"""Cards written as vCard 3.0 (RFC 2426) or 4.0 (RFC 6350), which every address book reads."""

import re
from collections.abc import Iterable, Iterator
from itertools import count
from typing import Literal

from askwell.formats.linkedin import profile_key
from askwell.formats.records import Address, Labelled, PersonRecord
from askwell.formats.vcard import labels
from askwell.formats.vcard.extras import same_value
from askwell.formats.vcard.lines import Line
from askwell.formats.vcard.names import is_like_organisation
from askwell.formats.vcard.ours import CONNECTED_ON, FIELD, PROFILE, WHOLE_NAME
from askwell.formats.vcard.properties import Property, parameter_text, parse
from askwell.formats.vcard.values import escaped

Version = Literal["3.0", "4.0"]
# What no card may hold (RFC 6350, 3.3), and what would make its file no text for its readers; a form feed does no harm.
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_PRODUCT = "-//Askwell//Askwell//EN"
_WIDTH = 75
_HEAD = re.compile(r"(?:[\w-]+\.)?[A-Z][A-Z0-9_/-]*(?:;.*)?", re.DOTALL)
_OURS = frozenset({"BEGIN", "END", "VERSION", "PRODID"})
_FIELDS = frozenset(
    {"FN", "N", "NICKNAME", "TITLE", "BDAY", "NOTE", "UID", "ORG", "EMAIL", "TEL", "URL", "ADR"}
)
_EXTRA = tuple(f"{name};" for name in sorted(_FIELDS))
_UNITS = 2
_TEXTS = frozenset({"LABEL", "ROLE", "MAILER", "SORT-STRING", *_FIELDS})
_DAY = re.compile(r"[\d-][\dTZ:+.-]*")
_BINARY = frozenset({"PHOTO", "LOGO", "SOUND", "KEY"})
_DATA = re.compile(r"data:(?:[\w.+-]+/)?([\w.+-]*)(?:;[^,]*)?;base64\\?,(.*)", re.DOTALL | re.IGNORECASE)
_KINDS = {"PHOTO": "image", "LOGO": "image", "SOUND": "audio", "KEY": "application"}


def write_cards(records: Iterable[PersonRecord], version: Version = "4.0") -> bytes:
    """Write people as one vCard file in UTF-8, one card each, in their order.

    Everything that a record holds is written except `place` and `raw`; its unknown properties are written as they
    came, pictures in the form that `version` wants, and unknown columns of other files under a name of ours. Control
    characters that would make the file no text are left out.
    """
    lines = (line for record in records for line in _card(record, version))
    return "".join(_folded(_CONTROLS.sub("", line)) for line in lines).encode("utf-8", "replace")


def _card(record: PersonRecord, version: Version) -> Iterator[str]:
    yield from ("BEGIN:VCARD", f"VERSION:{version}", f"PRODID:{_PRODUCT}")
    fields = [f"FN:{escaped(record.full_name)}", *_name(record, version)]
    if record.is_organisation:
        fields.append("KIND:org" if version == "4.0" else "X-ABSHOWAS:COMPANY")
    elif version == "4.0" and _is_like_organisation(record):
        fields.append("KIND:individual")
    fields += (*_plain(record, version), *_reachable(record, version))
    fields, left = _with_extras(fields, record.unknown)
    yield from fields
    if record.categories:
        yield "CATEGORIES:" + ",".join(map(escaped, record.categories))
    if record.connected_on:
        yield f"{CONNECTED_ON}:{record.connected_on.isoformat()}"
    for name, value in left:
        yield from _unknown(name, value, version)
    yield "END:VCARD"


def _parts(record: PersonRecord) -> tuple[str, ...]:
    return (
        record.family_name,
        record.given_name,
        record.additional_names,
        record.name_prefix,
        record.name_suffix,
    )


def _name(record: PersonRecord, version: Version) -> Iterator[str]:
    parts = _parts(record)
    if any(parts):
        yield "N:" + ";".join(map(escaped, parts))
    elif version == "3.0":
        # The field must be there; phones sort and show by it, so the whole name stands in.
        yield f"N:;{escaped(record.full_name)};;;"
        if " " not in record.full_name:
            yield f"{WHOLE_NAME}:yes"


def _is_like_organisation(record: PersonRecord) -> bool:
    """Whether a person bears the name of her organisation alone, so that only `KIND` tells them apart."""
    parts = "".join(_parts(record))
    return is_like_organisation(record.full_name, record.organisation, parts=parts, nickname=record.nickname)


def _plain(record: PersonRecord, version: Version) -> Iterator[str]:
    in_words = version == "4.0" and not _DAY.fullmatch(record.birthday)
    for name, value in (
        ("NICKNAME", record.nickname),
        ("TITLE", record.title),
        ("BDAY;VALUE=text" if in_words else "BDAY", record.birthday),
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
        yield f"{PROFILE}:{escaped(record.profile_url)}"


def _free_groups(record: PersonRecord) -> Iterator[str]:
    """Give group names that no unknown property of this card uses."""
    used = {name.partition(".")[0].casefold() for name, _ in record.unknown if "." in name}
    return (group for group in map("item{}".format, count(1)) if group not in used)


def _labelled(
    name: str, of: Labelled | Address, value: str, version: Version, groups: Iterator[str]
) -> Iterator[str]:
    words = labels.as_types(of.label)
    types = [*words, "pref"] if of.preferred and version == "3.0" else words
    parameters = f";TYPE={','.join(types)}" if types else ""
    if of.preferred and version == "4.0":
        parameters += ";PREF=1"
    if not of.label or words:
        yield f"{name}{parameters}:{value}"
        return
    group = next(groups)
    yield f"{group}.{name}{parameters}:{value}"
    yield f"{group}.X-ABLabel:{escaped(of.label)}"


def _with_extras(
    fields: list[str], unknown: Iterable[tuple[str, str]]
) -> tuple[list[str], list[tuple[str, str]]]:
    """Give the fields their further parameters and units back, and what is unknown and belongs to none of them."""
    left: list[tuple[str, str]] = []
    free = list(range(len(fields)))
    for name, value in unknown:
        has_units = name == "ORG" and value.count(";") >= _UNITS
        extra = _property(name, value) if has_units or name.startswith(_EXTRA) else None
        at = _line_of(extra, fields, free) if extra else None
        if extra is None or at is None:
            left.append((name, value))
            continue
        free.remove(at)
        line = parse(Line(0, fields[at], ""))
        if line:
            further = extra.head.removeprefix(extra.name)
            said = extra.value if extra.name == "ORG" else line.value
            fields[at] = f"{line.head}{further}:{said}"
    return fields, left


def _line_of(extra: Property, fields: list[str], free: list[int]) -> int | None:
    for at in free:
        line = parse(Line(0, fields[at], "")) if fields[at].startswith((extra.name, "item")) else None
        same = line and line.name == extra.name
        if line and same and same_value(extra.name, line) == same_value(extra.name, extra):
            return at
    return None


def _property(name: str, value: str) -> Property | None:
    """Return an unknown field as the property that it was, its text escaped again; nothing for one of another file."""
    if not _HEAD.fullmatch(name):
        return None
    prop = parse(Line(0, f"{name}:", ""))
    if prop is None or prop.is_base64 or ";" in value:
        return parse(Line(0, f"{name}:{value}", ""))
    written = escaped(value) if prop.name in _TEXTS else value.replace("\\", "\\\\").replace("\n", "\\n")
    return parse(Line(0, f"{name}:{written}", ""))


def _unknown(name: str, value: str, version: Version) -> Iterator[str]:
    prop = _property(name, value)
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
