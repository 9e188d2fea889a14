"""The values of card properties: encodings, charsets, escapes and lists."""

import binascii
import re
from collections.abc import Callable

from askwell.formats.decoding import in_charset, line_in
from askwell.formats.encodings import LATIN
from askwell.formats.vcard.properties import Property

# Makes text of a value with bytes kept in it (TextFile.settled): the value and the charset that its property names.
Settle = Callable[[str, str], str]
_QUOTED_BYTE = re.compile(rb"=([0-9A-Fa-f]{2})")
_ESCAPE = re.compile(r"\\([nN,;:\\\"])", re.DOTALL)
_OLD_ESCAPE = re.compile(r"\\([,;:])")
_OLD_OR_BREAK = re.compile(r"\\([,;:nN])")
_PATH = re.compile(r"[A-Za-z]:\\\w")


def as_it_is(text: str, charset: str) -> str:
    """Settle what has no bytes kept in it."""
    del charset
    return text


def text_of(prop: Property, settle: Settle, *, old: bool) -> str:
    """Give the whole value as text, its lines ended by plain line feeds."""
    if not prop.encoding and prop.value.isascii() and "\\" not in prop.value:
        return prop.value.strip()
    return unescaped(_decoded(prop, _settled(prop, settle), settle), old=old).strip()


def parts_of(prop: Property, settle: Settle, *, old: bool) -> list[str]:
    r"""Give the parts of a value that semicolons divide, such as a name or an address.

    The value is divided before it is decoded, so that a semicolon written as `=3B` or `\;` divides nothing.
    """
    if not prop.encoding and prop.value.isascii() and "\\" not in prop.value:
        return [part.strip() for part in prop.value.split(";")]
    parts = split_escaped(_settled(prop, settle), ";")
    return [unescaped(_decoded(prop, part, settle), old=old).strip() for part in parts]


def list_of(prop: Property, settle: Settle, *, old: bool) -> list[str]:
    """Give the values of a list that commas divide, such as categories."""
    parts = split_escaped(_settled(prop, settle), ",")
    values = (unescaped(_decoded(prop, part, settle), old=old).strip() for part in parts)
    return [value for value in values if value]


def kept_value(prop: Property, settle: Settle, *, old: bool) -> str:
    """Give a value that has no field: text as text; parts that semicolons divide with their escapes, on one line.

    Pictures and keys stay base64.
    """
    if prop.is_base64:
        return settle("".join(prop.value.split()), "")
    value = _decoded(prop, _settled(prop, settle), settle)
    return value.replace("\n", "\\n") if ";" in value else unescaped(value, old=old)


def kept_text(text: str) -> str:
    """Return text as `kept_value` would give it: with escapes only where it holds a semicolon."""
    return escaped(text) if ";" in text else text


def unescaped(value: str, *, old: bool) -> str:
    """Undo backslash escapes.

    In vCard 2.1 only `;` may be escaped; its writers escape commas, colons and line feeds too, but a backslash before
    anything else means itself, and a line feed is not seen in what looks like the path of a file.
    """
    if "\\" not in value:
        return value
    if old and _PATH.search(value):
        return _OLD_ESCAPE.sub(r"\1", value)
    escapes = _OLD_OR_BREAK if old else _ESCAPE
    return escapes.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)


def escaped(value: str) -> str:
    """Write text as RFC 6350, 3.4 asks: backslash, comma, semicolon and line feed escaped."""
    value = value.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    return value.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")


def split_escaped(value: str, separator: str) -> list[str]:
    """Divide a value at the separators that no backslash escapes."""
    if "\\" not in value:
        return value.split(separator)
    parts, start, at = [], 0, 0
    while at < len(value):
        if value[at] == "\\":
            at += 1
        elif value[at] == separator:
            parts.append(value[start:at])
            start = at + 1
        at += 1
    return [*parts, value[start:]]


def _plain_breaks(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decoded(prop: Property, value: str, settle: Settle) -> str:
    """Undo an encoding: quoted-printable or base64. Text without one has been settled before."""
    if prop.is_quoted_printable:
        source = value.encode("utf-8", "surrogateescape")
        data = _QUOTED_BYTE.sub(lambda match: bytes.fromhex(match[1].decode()), source)
    elif prop.is_base64:
        try:
            data = binascii.a2b_base64("".join(value.split()), strict_mode=True)
        except (binascii.Error, ValueError):
            return settle(value, prop.charset)
    else:
        return value
    return _plain_breaks(_bytes_as(data, prop.charset))


def _settled(prop: Property, settle: Settle) -> str:
    """Return the value with its kept bytes read, before it is divided: a byte of theirs may look like a backslash."""
    return prop.value if prop.is_quoted_printable or prop.is_base64 else settle(prop.value, prop.charset)


def _bytes_as(data: bytes, charset: str) -> str:
    """Read bytes in the first of the named charset, UTF-8 and Windows-1252 that takes them."""
    known = in_charset(data, charset) if charset else None
    return line_in(data, LATIN) if known is None else known
