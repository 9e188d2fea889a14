"""One line of a card taken apart into its group, name, parameters and value."""

import re
from dataclasses import dataclass, replace

from askwell.formats.vcard.lines import BARE_NAME, Line

_NAME = re.compile(r"[A-Za-z][\w/-]*")
_SAYS_HOW = frozenset({"ENCODING", "CHARSET"})


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
    encoding: str = ""
    charset: str = ""

    def parameter(self, name: str) -> str:
        """Give the first value of a parameter, or ""."""
        if not self.parameters:
            return ""
        return next((value for key, value in self.parameters if key == name), "")

    def types(self) -> tuple[str, ...]:
        """Give the words of all TYPE parameters in lower case."""
        said = ",".join(value for key, value in self.parameters if key == "TYPE")
        return tuple(filter(None, map(str.strip, said.casefold().split(","))))

    @property
    def head(self) -> str:
        """The group, name and parameters as they are written before the colon, without encoding and charset."""
        kept = (pair for pair in self.parameters if pair[0] not in {"ENCODING", "CHARSET"} or self.is_base64)
        group = f"{self.group}." if self.group else ""
        return group + self.name + "".join(f";{key}={parameter_text(value)}" for key, value in kept)

    @property
    def is_quoted_printable(self) -> bool:
        """Whether the value is quoted-printable."""
        return self.encoding == "QUOTED-PRINTABLE"

    @property
    def is_base64(self) -> bool:
        """Whether the value is base64."""
        return self.encoding in {"B", "BASE64"}


def parse(line: Line) -> Property | None:
    """Take a line apart at its colon and semicolons, or give None where it is no property at all."""
    colon = _colon(line.text)
    if colon < 0:
        return (
            Property("", line.text.strip().upper(), (), "", line)
            if BARE_NAME.match(line.text.strip())
            else None
        )
    head, *parameters = _split_quoted(line.text[:colon], ";")
    group, _, name = head.strip().rpartition(".")
    if not _NAME.fullmatch(name):
        return None
    name, value = name.upper(), line.text[colon + 1 :]
    if not parameters:
        return Property(group, name, (), value, line)
    pairs = tuple(_parameter(text) for text in parameters if text.strip())
    prop = Property(group, name, pairs, value, line)
    if not any(key in _SAYS_HOW for key, _ in pairs):
        return prop
    return replace(prop, encoding=prop.parameter("ENCODING").upper(), charset=prop.parameter("CHARSET"))


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
