"""The lines of a card file made whole again: folded, badly folded, indented and quoted-printable ones."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_PROPERTY = re.compile(r"\s*(?:[\w-]+\.)*([A-Za-z][\w/-]*)\s*[;:]")
_MARKER = re.compile(r"\s*(BEGIN|END)\s*:\s*V", re.IGNORECASE)
_BEGIN = re.compile(r"([ \t]*)BEGIN\s*:\s*VCARD\s*\Z", re.IGNORECASE)
BARE_NAME = re.compile(
    r"(?:FN|N|TEL|EMAIL|ADR|ORG|TITLE|ROLE|NOTE|URL|UID|BDAY|NICKNAME|LABEL)\s*$", re.IGNORECASE
)
_QUOTED_PRINTABLE = re.compile(r"^[^:]*;\s*(?:ENCODING\s*=\s*)?\"?QUOTED-PRINTABLE\"?\s*[;:]", re.IGNORECASE)
_BASE64 = re.compile(r"^[^:]*;\s*(?:ENCODING\s*=\s*)?\"?(?:BASE64|B)\"?\s*[;:]", re.IGNORECASE)
_BASE64_TEXT = re.compile(r"[A-Za-z0-9+/]+={0,2}")
_WELL_KNOWN = re.compile(
    r"(?:VERSION|FN|N|TEL|EMAIL|ADR|ORG|TITLE|NOTE|URL|UID|BDAY|REV|PHOTO|X-[A-Z-]+)(?:;[\w-]+(?:=[\w,.\"-]+)?)*:"
)
_SCHEMES = frozenset({"http", "https", "mailto", "ftp", "data", "urn"})
_FOLD_AT = 70
_HEAD = 400
_MAY_BEGIN = frozenset(" \tBb")
_MAY_MARK = frozenset(" \t\v\fBbEe")
_SAYS_HOW = re.compile('QUOTED|BASE64|[;=]\\s*"?B\\b', re.IGNORECASE)
_PLAIN_PROPERTY = re.compile("[A-Z]+(?:-[A-Z]+)*[;:]")
LONGEST = 16 * 1024 * 1024


@dataclass(slots=True)
class Line:
    """One whole line of a card file: the number of its first line in the file, its text, and that as it came.

    `is_cut` says that it was longer than 16 MB and its rest was left out.
    """

    number: int
    text: str
    raw: str
    is_cut: bool = False


def logical_lines(lines: Iterable[str]) -> Iterator[Line]:
    """Give a file's lines with folded ones joined; blank lines are left out.

    A line that begins with a space or tab belongs to the one before (RFC 6350, 3.2; vCard 2.1 would keep the space,
    but what writes such cards folds as 3.0 does), and so does one after the soft break of quoted-printable. A line that
    cannot begin a property belongs to the one before as well: without a break where that one was cut at its full width
    or is base64, else as a new line of its text. Where BEGIN itself is indented, its whole card is taken to be.
    """
    current: _Gathered | None = None
    indent = ""
    for number, line in enumerate(lines, 1):
        line = line.removeprefix("\ufeff")  # noqa: PLW2901  # a mark from joined files
        if line[:1] in _MAY_BEGIN and (match := _BEGIN.match(line)):
            indent = match[1]
        line = line.removeprefix(indent)  # noqa: PLW2901  # copied from where it stood indented
        if current and current.takes(line):
            continue
        if line.strip():
            if current:
                yield current.line()
            current = _Gathered(number, line)
    if current:
        yield current.line()


class _Gathered:
    """A line that grows by the lines that belong to it."""

    def __init__(self, number: int, line: str) -> None:
        self.number = number
        self.parts = [line]
        self.raws = [line]
        self.last = line
        self.size = len(line)
        self.marker = _is_marker(line)
        says_how = ";" in line and bool(_SAYS_HOW.search(line[:_HEAD]))
        self.quoted = says_how and bool(_QUOTED_PRINTABLE.match(line))
        self.base64 = says_how and bool(_BASE64.match(line))

    def takes(self, line: str) -> bool:
        """Take `line` if it belongs here, and say whether it did."""
        if self.marker or _is_marker(line):
            return False
        joined = self._joined(line)
        if joined is None:
            return False
        self.size += len(line) + 1
        if self.size <= LONGEST:
            self.parts.append(joined)
            self.raws.append(line)
        self.last = line
        return True

    def line(self) -> Line:
        """Give the whole line."""
        if len(self.raws) == 1:
            return Line(self.number, self.parts[0], self.raws[0])
        return Line(self.number, "".join(self.parts), "\n".join(self.raws), self.size > LONGEST)

    def _joined(self, line: str) -> str | None:
        """Say what `line` adds to this one, or None where it is a line of its own."""
        if self.quoted and self.last.rstrip(" \t").endswith("=") and not _WELL_KNOWN.match(line):
            self.parts[-1] = self.parts[-1].rstrip(" \t").removesuffix("=")
            return line
        if not line.strip():
            return None
        if line[0] in " \t":
            return line.strip() if self.base64 else line[1:]
        if self.base64 and _BASE64_TEXT.fullmatch(line.strip()):
            return line.strip()
        if _begins_a_property(line):
            return None
        return line if len(self.last) >= _FOLD_AT else f"\\n{line}"


def _is_marker(line: str) -> bool:
    return line[:1] in _MAY_MARK and bool(_MARKER.match(line))


def _begins_a_property(line: str) -> bool:
    if _PLAIN_PROPERTY.match(line) and line[:1].isupper():
        return True
    match = _PROPERTY.match(line)
    if match:
        return match[1].casefold() not in _SCHEMES
    return bool(BARE_NAME.match(line))
