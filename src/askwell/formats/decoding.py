"""Bytes to text for files that do not say how they were written."""

import codecs
import re
from dataclasses import dataclass

from askwell.formats.records import Problem

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OTHER_KINDS = (
    (
        b"PK\x03\x04",
        "a zip archive or an Office file",
        "Unpack it, or save the sheet as CSV, and choose that file.",
    ),
    (b"PK\x05\x06", "an empty zip archive", "Download the file again and unpack it."),
    (b"%PDF", "a PDF", "Choose the CSV or vCard (.vcf) file instead."),
    (b"\xd0\xcf\x11\xe0", "an old Excel or Outlook file", "Save it as CSV and choose that file."),
    (b"\x1f\x8b", "a compressed file", "Unpack it and choose the file inside."),
    (b"7z\xbc\xaf", "a compressed file", "Unpack it and choose the file inside."),
    (b"Rar!", "a compressed file", "Unpack it and choose the file inside."),
    (b"\x89PNG", "a picture", "Choose the CSV or vCard (.vcf) file instead."),
    (b"\xff\xd8\xff", "a picture", "Choose the CSV or vCard (.vcf) file instead."),
    (b"GIF8", "a picture", "Choose the CSV or vCard (.vcf) file instead."),
    (b"SQLite format 3\x00", "a database", "Choose the CSV or vCard (.vcf) file instead."),
)
_SAMPLE = 4096
_MOST_CONTROLS = 0.05
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text, the encoding that fitted ("mixed": not every line is UTF-8), and what stood in the way."""

    text: str
    encoding: str
    problems: tuple[Problem, ...] = ()


def decode(data: bytes) -> Decoded:
    """Give the text of `data`: by its byte order mark, as UTF-16 without one, as UTF-8, else as Windows-1252.

    Lines that are not UTF-8 are read as Windows-1252 one by one, so that one old line spoils no other.
    An empty or binary file gives no text and one Problem; nothing is ever raised.
    """
    if not data.strip(b"\x00 \t\r\n"):
        return _refused("The file is empty.", "Download or export it again, then choose the new file.")
    for magic, kind, what_to_do in _OTHER_KINDS:
        if data.startswith(magic):
            return _refused(f"This is {kind}, not a text file.", what_to_do)
    decoded = _by_mark(data) or _by_zeros(data) or _by_line(data)
    if not decoded.text.strip("\ufeff \t\r\n"):
        return _refused("The file is empty.", "Download or export it again, then choose the new file.")
    sample = decoded.text[:_SAMPLE]
    if len(_CONTROLS.findall(sample)) > max(4, _MOST_CONTROLS * len(sample)):
        return _refused("This is not a text file.", "Choose the CSV or vCard (.vcf) file that you exported.")
    return decoded


def as_windows_1252(line: bytes) -> str:
    """Read bytes as Windows-1252, with its five holes as the control characters of Latin-1; never fails."""
    try:
        return line.decode("cp1252")
    except UnicodeDecodeError:
        return "".join(_one_byte(byte) for byte in line)


def windows_1252_bytes(text: str) -> bytes | None:
    """Give back the bytes that `as_windows_1252` read, or None for text that did not come from there."""
    try:
        return b"".join(_one_character(character) for character in text)
    except UnicodeEncodeError:
        return None


def _one_byte(byte: int) -> str:
    return bytes((byte,)).decode("cp1252", "replace").replace("\ufffd", chr(byte))


def _one_character(character: str) -> bytes:
    try:
        return character.encode("cp1252")
    except UnicodeEncodeError:
        return character.encode("latin-1")


def _refused(reason: str, what_to_do: str) -> Decoded:
    return Decoded("", "", (Problem("the file", reason, what_to_do),))


def _by_mark(data: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            if encoding == "utf-8":
                return _by_line(data.removeprefix(mark))
            return _whole(data, encoding)
    return None


def _by_zeros(data: bytes) -> Decoded | None:
    """See UTF-16 without a mark by the zero byte in every second place of its plain Latin letters."""
    sample = data[:_SAMPLE]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if half and odd > half / 3 and even <= odd / 8:
        return _whole(data, "utf-16-le")
    if half and even > half / 3 and odd <= even / 8:
        return _whole(data, "utf-16-be")
    return None


def _whole(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace").removeprefix("\ufeff")
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        doubt = Problem(
            "the file",
            "Some characters are damaged and are shown as \ufffd.",
            "Look the names over; export the file again if many are wrong.",
            kept=True,
        )
        return Decoded(text, encoding, (doubt,))
    return Decoded(text, encoding)


def _by_line(data: bytes) -> Decoded:
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        if error.start >= len(data) - 3 and error.reason == "unexpected end of data":
            return _cut_off(data[: error.start].decode("utf-8"))
    return Decoded("".join(map(_line, data.splitlines(keepends=True))), "mixed")


def _cut_off(text: str) -> Decoded:
    doubt = Problem(
        "the end of the file",
        "The file stops in the middle of a character, so it was probably cut off.",
        "Download or export it again if the last people in it are missing.",
        kept=True,
    )
    return Decoded(text + "\ufffd", "utf-8", (doubt,))


def _line(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return as_windows_1252(line)
