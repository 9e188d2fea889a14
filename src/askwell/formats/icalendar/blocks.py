"""A calendar file cut into its components, as text: what a broken one says is left to whoever takes it apart."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_MARK = re.compile(r"(BEGIN|END):([A-Z-]+)\s*", re.IGNORECASE)
_FOLD = re.compile(r"(?:\r\n|\n|\r)[ \t]")
_ZONE = re.compile(r';TZID="?([^":;\r\n]+)', re.IGNORECASE)
_BREAK = re.compile(r"\r\n|\n|\r")
_WANTED = frozenset({"VEVENT", "VFREEBUSY"})


@dataclass(slots=True)
class Block:
    """One component with its text, unfolded, and the number of the line (after unfolding) where it begins."""

    name: str
    line: int
    lines: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Return it as it stands in the file."""
        return "\r\n".join(self.lines)

    def value(self, name: str) -> str:
        """Return the first value of a property, "" where it has none; those of components within are not looked at."""
        inner = 0
        for line in self.lines[1:-1]:
            inner += line[:6].upper() == "BEGIN:"
            if not inner and line[: len(name)].upper() == name and line[len(name) : len(name) + 1] in {":", ";"}:  # fmt: skip
                return _after_colon(line)
            inner -= line[:4].upper() == "END:"
        return ""


@dataclass(frozen=True, slots=True)
class Blocks:
    """What a calendar file holds: the definitions of its zones as text, and its events."""

    is_calendar: bool
    zones: dict[str, str]
    found: list[Block]

    def zones_of(self, series: list[Block]) -> Iterator[tuple[str, str]]:
        """Give the zones that these events name and that the file defines, each with its definition."""
        named = {match for block in series for match in _ZONE.findall(block.text)}
        yield from ((name, self.zones[name]) for name in sorted(named) if name in self.zones)

    def series(self) -> Iterator[list[Block]]:
        """Give the events, those of one series together; events without a name of their own stand alone."""
        together: dict[str, list[Block]] = {}
        for number, block in enumerate(self.found):
            uid = block.value("UID") if block.name == "VEVENT" else ""
            together.setdefault(uid or f"\0{number}", []).append(block)
        yield from together.values()


def blocks_of(text: str) -> Blocks:
    """Cut a calendar file into components. Whatever stands in none of them is passed over."""
    zones: dict[str, str] = {}
    found: list[Block] = []
    current: Block | None = None
    is_calendar = False
    for number, line in enumerate(_BREAK.split(_FOLD.sub("", text.lstrip("\ufeff"))), 1):
        mark = _MARK.fullmatch(line)
        word, name = (mark[1].upper(), mark[2].upper()) if mark else ("", "")
        is_calendar = is_calendar or (word, name) == ("BEGIN", "VCALENDAR")
        if current is None and word == "BEGIN" and name in {*_WANTED, "VTIMEZONE"}:
            current = Block(name, number)
        if current is not None:
            current.lines.append(line)
            if word == "END" and name == current.name:
                if current.name == "VTIMEZONE":
                    zones[current.value("TZID")] = current.text
                else:
                    found.append(current)
                current = None
    return Blocks(is_calendar, zones, found)


def _after_colon(line: str) -> str:
    """Return the value behind the first colon that stands in no quotation marks."""
    quoted = False
    for place, sign in enumerate(line):
        quoted ^= sign == '"'
        if sign == ":" and not quoted:
            return line[place + 1 :].strip()
    return ""
