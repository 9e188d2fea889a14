"""The lines of a card file made whole again: folded, badly folded and quoted-printable ones."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_BREAK = re.compile(r"\r*\n|\r")
_PROPERTY = re.compile(r"\s*(?:[\w-]+\.)*([A-Za-z][\w/-]*)\s*[;:]")
_MARKER = re.compile(r"\s*(BEGIN|END)\s*:\s*V", re.IGNORECASE)
_BARE_NAME = re.compile(
    r"(?:FN|N|TEL|EMAIL|ADR|ORG|TITLE|ROLE|NOTE|URL|UID|BDAY|NICKNAME|LABEL)\s*$", re.IGNORECASE
)
_QUOTED_PRINTABLE = re.compile(r"^[^:]*;\s*(?:ENCODING\s*=\s*)?\"?QUOTED-PRINTABLE\"?\s*[;:]", re.IGNORECASE)
_BASE64 = re.compile(r"^[^:]*;\s*(?:ENCODING\s*=\s*)?\"?(?:BASE64|B)\"?\s*[;:]", re.IGNORECASE)
_BASE64_TEXT = re.compile(r"[A-Za-z0-9+/]+={0,2}")
_WELL_KNOWN = re.compile(
    r"(?:VERSION|FN|N|TEL|EMAIL|ADR|ORG|TITLE|NOTE|URL|UID|BDAY|REV|PHOTO|X-[A-Z-]+)[;:]"
)
_SCHEMES = frozenset({"http", "https", "mailto", "ftp", "data", "urn"})
_FOLD_AT = 70


@dataclass(slots=True)
class Line:
    """One whole line of a card file with the number of its first line in the file, and its text as it came."""

    number: int
    text: str
    raw: str


def logical_lines(text: str) -> Iterator[Line]:
    """Give the lines of `text` with folded ones joined; blank lines are left out.

    A line that begins with a space or tab belongs to the one before (RFC 6350, 3.2; vCard 2.1 would keep the space,
    but what writes such cards folds as 3.0 does), and so does one after the soft break of quoted-printable. A line that cannot begin a property belongs to the one before as well: without a break
    where that one was cut at its full width or is base64, else as a new line of its text.
    """
    current: _Gathered | None = None
    for number, line in enumerate(_BREAK.split(text), 1):
        line = line.removeprefix("\ufeff") if number == 1 or line[:1] == "\ufeff" else line  # noqa: PLW2901 - a mark from joined files
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
        self.marker = bool(_MARKER.match(line))
        self.quoted = bool(_QUOTED_PRINTABLE.match(line))
        self.base64 = bool(_BASE64.match(line))

    def takes(self, line: str) -> bool:
        """Take `line` if it belongs here, and say whether it did."""
        if self.marker or _MARKER.match(line):
            return False
        joined = self._joined(line)
        if joined is None:
            return False
        self.parts.append(joined)
        self.raws.append(line)
        self.last = line
        return True

    def line(self) -> Line:
        """Give the whole line."""
        return Line(self.number, "".join(self.parts), "\n".join(self.raws))

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


def _begins_a_property(line: str) -> bool:
    match = _PROPERTY.match(line)
    if match:
        return match[1].casefold() not in _SCHEMES
    return bool(_BARE_NAME.match(line))


@dataclass(frozen=True, slots=True)
class Property:
    """One property of a card: its group ("item1" or ""), its name in capitals, its parameters, its undecoded value.

    A parameter is a (NAME, value) pair; a bare one of vCard 2.1, such as `WORK`, has the name it stands for.
    """

    group: str
    name: str
    parameters: tuple[tuple[str, str], ...]
    value: str
    line: Line

    def parameter(self, name: str) -> str:
        """Give the first value of a parameter, or ""."""
        return next((value for key, value in self.parameters if key == name), "")

    def types(self) -> tuple[str, ...]:
        """Give the words of all TYPE parameters in lower case."""
        said = (value for key, value in self.parameters if key == "TYPE")
        return tuple(word.strip().casefold() for value in said for word in value.split(",") if word.strip())

    @property
    def head(self) -> str:
        """The group, name and parameters as they are written before the colon, without encoding and charset."""
        kept = (pair for pair in self.parameters if pair[0] not in {"ENCODING", "CHARSET"} or self.is_base64)
        group = f"{self.group}." if self.group else ""
        return group + self.name + "".join(f";{key}={parameter_text(value)}" for key, value in kept)

    @property
    def is_base64(self) -> bool:
        """Whether the value is base64."""
        return self.parameter("ENCODING").upper() in {"B", "BASE64"}


def parse(line: Line) -> Property | None:
    """Take a line apart at its colon and semicolons, or give None where it is no property at all."""
    colon = _colon(line.text)
    if colon < 0:
        return (
            Property("", line.text.strip().upper(), (), "", line)
            if _BARE_NAME.match(line.text.strip())
            else None
        )
    head, *parameters = _split_quoted(line.text[:colon], ";")
    group, _, name = head.strip().rpartition(".")
    if not re.fullmatch(r"[A-Za-z][\w/-]*", name):
        return None
    pairs = tuple(_parameter(text) for text in parameters if text.strip())
    return Property(group, name.upper(), pairs, line.text[colon + 1 :], line)


def _colon(text: str) -> int:
    """Find the colon before the value: the first outside quotation marks, or the first of all if one stays open."""
    first = text.find(":")
    if '"' not in text[: max(first, 0)]:
        return first
    inside = False
    for at, character in enumerate(text):
        if character == '"':
            inside = not inside
        elif character == ":" and not inside:
            return at
    return first


def _split_quoted(text: str, separator: str) -> list[str]:
    if '"' not in text:
        return text.split(separator)
    return [part.group() for part in re.finditer(rf'(?:"[^"]*"|[^{separator}])+', text)]


def _parameter(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        return _bare_parameter(name.strip())
    return name.strip().upper(), _uncircumflexed(value.strip().strip('"').replace('","', ","))


def _bare_parameter(word: str) -> tuple[str, str]:
    upper = word.upper()
    if upper in {"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"}:
        return "ENCODING", upper
    if upper in {"URL", "INLINE", "CONTENT-ID"}:
        return "VALUE", upper
    return "TYPE", word


def _uncircumflexed(value: str) -> str:
    """Undo the circumflex escapes of RFC 6868."""
    if "^" not in value:
        return value
    return re.sub(r"\^[n'^]", lambda match: {"^n": "\n", "^'": '"', "^^": "^"}[match[0]], value)


def parameter_text(value: str) -> str:
    """Write a parameter value, quoted and escaped where it must be (RFC 6868)."""
    value = value.replace("^", "^^").replace("\n", "^n").replace('"', "^'")
    return f'"{value}"' if re.search(r"[:;,]", value) else value
