"""The entries of an LDIF file, their lines joined and decoded."""

import binascii
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from askwell.formats.records import Problem

_ATTRIBUTE = re.compile(r"([A-Za-z][A-Za-z0-9-]*)(?:;([\w;.-]+))?(::|:<|:) ?(.*)", re.DOTALL)
_MOST = 1_000_000


@dataclass(slots=True)
class Entry:
    """One entry: its values by the names of attributes in small letters, those names as they were written, and its lines."""

    number: int
    values: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    names: dict[str, str] = field(default_factory=dict)
    raw: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    size: int = 0

    @property
    def place(self) -> str:
        """Where in the file it begins."""
        return f"line {self.number}"

    def take(self, number: int, line: str) -> None:
        """Take one line, or note that it could not be understood."""
        self.size += len(line)
        self.raw.append(line[:_MOST])
        match = _ATTRIBUTE.fullmatch(line)
        if match is None:
            self._doubt(number, "This line could not be understood.", line)
            return
        name, value = match[1].casefold(), match[4]
        if match[3] == "::":
            decoded = _from_base64(value)
            if decoded is None:
                self._doubt(number, "This line is damaged.", line)
                return
            value = decoded
        self.names.setdefault(name, match[1])
        if value.strip():
            self.values[name].append(value.strip())

    def _doubt(self, number: int, reason: str, line: str) -> None:
        what_to_do = "Look this person over and add by hand what is missing."
        self.problems.append(
            Problem(f"{self.place}, line {number}", reason, what_to_do, line[:500], kept=True)
        )


def entries_in(lines: Iterable[str]) -> Iterator[Entry]:
    """Give the entries of a file one by one; of a very long one its beginning."""
    entry: Entry | None = None
    for number, line in _unfolded(lines):
        if not line.strip():
            if entry:
                yield entry
            entry = None
        elif entry and entry.size > _MOST:
            continue
        else:
            entry = entry or Entry(number)
            entry.take(number, line)
    if entry:
        yield entry


def _unfolded(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Give the lines with folded ones joined and comments left out; a space begins the rest of the line before."""
    start, parts, size = 0, list[str](), 0
    for number, line in enumerate(lines, 1):
        if line.startswith(" ") and parts:
            size += len(line)
            if size <= _MOST:
                parts.append(line[1:])
            continue
        if parts and not parts[0].startswith("#"):
            yield start, "".join(parts)
        start, parts, size = number, [line], len(line)
    if parts and not parts[0].startswith("#"):
        yield start, "".join(parts)


def _from_base64(value: str) -> str | None:
    try:
        return binascii.a2b_base64(value.strip(), strict_mode=True).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return None
