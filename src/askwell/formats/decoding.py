"""Bytes to text for files that do not say how they were written."""

import codecs
import re
from dataclasses import dataclass

from askwell.formats.encodings import LATIN, guessed, is_of_two_bytes, unicode_without_a_mark
from askwell.formats.records import Problem

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_A_CARD = (
    "Choose the CSV or vCard (.vcf) file instead. The picture of a business card goes under Business cards."
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
    (b"\x89PNG", "a picture", _A_CARD),
    (b"\xff\xd8\xff", "a picture", _A_CARD),
    (b"GIF8", "a picture", _A_CARD),
    (b"SQLite format 3\x00", "a database", "Choose the CSV or vCard (.vcf) file instead."),
)
EMPTY = Problem("the file", "The file is empty.", "Download or export it again, then choose the new file.")
DAMAGED = Problem(
    "the file",
    "Some characters are damaged and are shown as \ufffd.",
    "Look the names over; export the file again if many are wrong.",
    kept=True,
)
CUT_OFF = Problem(
    "the end of the file",
    "The file stops in the middle of a character, so it was probably cut off.",
    "Download or export it again if the last people in it are missing.",
    kept=True,
)
_JAPANESE_ESCAPES = (b"\x1b$B", b"\x1b$@")
_NEARLY_ALL = 0.6
_SAMPLE = 4096
_MOST_CONTROLS = 0.05
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text, the encoding that fitted ("mixed": not every line is UTF-8), and what stood in the way.

    `old` is the older encoding that lines which are not UTF-8 were taken for, "" where there are none.
    """

    text: str
    encoding: str
    problems: tuple[Problem, ...] = ()
    old: str = ""


def decode(data: bytes) -> Decoded:
    """Give the text of `data`: by its byte order mark, as UTF-16 without one, as UTF-8, else as what it looks like.

    Lines that are not UTF-8 are read one by one in the older encoding that they fit (Windows-1252 where nothing tells
    another), so that one old line spoils no other. An empty or binary file gives no text and one Problem; nothing is
    ever raised.
    """
    if problem := refusal_of_bytes(data):
        return Decoded("", "", (problem,))
    encoding = unicode_of(data)
    decoded = _whole(data, encoding) if encoding != "utf-8" else _by_line(data.removeprefix(codecs.BOM_UTF8))
    if problem := refusal_of_text(decoded.text):
        return Decoded("", "", (problem,))
    return decoded


def refusal_of_bytes(data: bytes) -> Problem | None:
    """Say why this cannot be text, by its first bytes, or nothing."""
    if not data.strip(b"\x00 \t\r\n"):
        return EMPTY
    for magic, kind, what_to_do in _OTHER_KINDS:
        if data.startswith(magic):
            return Problem("the file", f"This is {kind}, not a text file.", what_to_do)
    return None


def refusal_of_text(text: str) -> Problem | None:
    """Say why this decoded beginning of a file is no text, or nothing."""
    if not text.strip("\ufeff \t\r\n"):
        return EMPTY
    sample = text[:_SAMPLE]
    if len(_CONTROLS.findall(sample)) > max(4, _MOST_CONTROLS * len(sample)):
        return Problem(
            "the file", "This is not a text file.", "Choose the CSV or vCard (.vcf) file that you exported."
        )
    return None


def unicode_of(data: bytes) -> str:
    """Name the form of Unicode by the byte order mark, or by zero bytes; or ISO-2022-JP by its escapes; else "utf-8"."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    sample = data[:_SAMPLE]
    if any(escape in sample for escape in _JAPANESE_ESCAPES):
        return "iso2022_jp"
    return (unicode_without_a_mark(sample) if 0 in sample else "") or "utf-8"


def line_in(line: bytes, encoding: str) -> str:
    """Read one line that may be UTF-8 or in an older `encoding`; whichever takes it, else Windows-1252, which takes all.

    Letters of two bytes may be valid UTF-8 by chance, so of those encodings the old one is tried first.
    """
    for name in (encoding, "utf-8") if is_of_two_bytes(encoding) else ("utf-8", encoding):
        try:
            return line.decode(name)
        except UnicodeDecodeError:
            continue
    return as_windows_1252(line)


def as_windows_1252(line: bytes) -> str:
    """Read bytes as Windows-1252, with its five holes as the control characters of Latin-1; never fails."""
    try:
        return line.decode(LATIN)
    except UnicodeDecodeError:
        return "".join(_one_byte(byte) for byte in line)


def _one_byte(byte: int) -> str:
    return bytes((byte,)).decode("cp1252", "replace").replace("\ufffd", chr(byte))


def _whole(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace").removeprefix("\ufeff")
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return Decoded(text, encoding, (DAMAGED,))
    return Decoded(text, encoding)


def _by_line(data: bytes) -> Decoded:
    if _is_utf_8(data):
        return Decoded(data.decode("utf-8"), "utf-8")
    if (before := before_the_cut(data)) is not None:
        return Decoded(before.decode("utf-8") + "\ufffd", "utf-8", (CUT_OFF,))
    lines = data.splitlines(keepends=True)
    old = guessed(old_lines(lines))
    return Decoded("".join(line_in(line, old) for line in lines), "mixed", old=old)


def old_lines(lines: list[bytes]) -> bytes:
    """Return those of some lines that are not UTF-8, joined; all that hold more than ASCII where hardly any is UTF-8."""
    foreign = [line for line in lines if not line.isascii()]
    old = [line for line in foreign if not _is_utf_8(line)]
    return b"\n".join(foreign if len(old) > len(foreign) * _NEARLY_ALL else old)


def before_the_cut(data: bytes) -> bytes | None:
    """Return `data` without half a character of UTF-8 at its end, or nothing where that is not all that is wrong."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        only = error.start >= len(data) - 3 and error.reason == "unexpected end of data"
        return data[: error.start] if only else None
    return None


def in_charset(data: bytes, charset: str) -> str | None:
    """Read `data` in an encoding that somebody else named; nothing where that is unknown, no text, or does not fit."""
    try:
        # Python also has codecs that turn bytes into bytes; nothing public says which.
        return data.decode(charset) if codecs.lookup(charset)._is_text_encoding else None  # noqa: SLF001
    except (LookupError, ValueError):
        return None


def _is_utf_8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
