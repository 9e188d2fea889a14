"""The values of card properties: encodings, charsets, escapes and lists."""

import binascii
import codecs
import re

from askwell.formats.decoding import windows_1252_bytes
from askwell.formats.vcard.lines import Property

_QUOTED_BYTE = re.compile(rb"=([0-9A-Fa-f]{2})")
_ESCAPE = re.compile(r"\\([nN,;:\\\"])", re.DOTALL)
_OLD_ESCAPE = re.compile(r"\\([,;:])")
_OLD_OR_BREAK = re.compile(r"\\([,;:nN])")
_PATH = re.compile(r"[A-Za-z]:\\\w")


def text_of(prop: Property, *, mixed: bool, old: bool) -> str:
    """Give the whole value as text, its lines ended by plain line feeds."""
    return unescaped(_decoded(prop, prop.value, mixed=mixed), old=old).strip()


def parts_of(prop: Property, *, mixed: bool, old: bool) -> list[str]:
    r"""Give the parts of a value that semicolons divide, such as a name or an address.

    The value is divided before it is decoded, so that a semicolon written as `=3B` or `\;` divides nothing.
    """
    parts = _split_escaped(prop.value, ";")
    return [unescaped(_decoded(prop, part, mixed=mixed), old=old).strip() for part in parts]


def list_of(prop: Property, *, mixed: bool, old: bool) -> list[str]:
    """Give the values of a list that commas divide, such as categories."""
    values = (
        unescaped(_decoded(prop, part, mixed=mixed), old=old).strip()
        for part in _split_escaped(prop.value, ",")
    )
    return [value for value in values if value]


def kept_value(prop: Property, *, mixed: bool) -> str:
    """Give the value as it would stand in a modern card: decoded, but with its own escapes and on one line."""
    if prop.is_base64:
        return "".join(prop.value.split())
    return _decoded(prop, prop.value, mixed=mixed).replace("\n", "\\n")


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


def _split_escaped(value: str, separator: str) -> list[str]:
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


def _decoded(prop: Property, value: str, *, mixed: bool) -> str:
    encoding = prop.parameter("ENCODING").upper()
    charset = prop.parameter("CHARSET")
    if encoding == "QUOTED-PRINTABLE":
        return _plain_breaks(_from_quoted_printable(value, charset))
    if prop.is_base64:
        return _plain_breaks(_from_base64(value, charset))
    if mixed and charset and not value.isascii():
        return _in_charset(value, charset)
    return value


def _plain_breaks(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _from_quoted_printable(value: str, charset: str) -> str:
    source = value.encode("utf-8", "surrogatepass")
    return _bytes_as(_QUOTED_BYTE.sub(lambda match: bytes.fromhex(match[1].decode()), source), charset)


def _from_base64(value: str, charset: str) -> str:
    try:
        return _bytes_as(binascii.a2b_base64("".join(value.split()), strict_mode=True), charset)
    except (binascii.Error, ValueError):
        return value


def _in_charset(value: str, charset: str) -> str:
    """Read again, in the charset that its property names, what was taken for Windows-1252."""
    original = windows_1252_bytes(value)
    return value if original is None else _bytes_as(original, charset)


def _bytes_as(data: bytes, charset: str) -> str:
    """Read bytes in the first of the named charset, UTF-8 and Windows-1252 that takes them."""
    for name in (charset.strip('"'), "utf-8", "cp1252"):
        if _known(name):
            try:
                return data.decode(name)
            except (UnicodeDecodeError, ValueError):
                continue
    return data.decode("latin-1")


def _known(charset: str) -> bool:
    """Whether `charset` names a text encoding (Python also has codecs that turn bytes into bytes)."""
    try:
        return bool(charset) and codecs.lookup(charset)._is_text_encoding  # noqa: SLF001 - nothing public says it
    except (LookupError, ValueError):
        return False
