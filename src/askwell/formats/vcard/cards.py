"""Card files divided into their cards, each read or reported by itself."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from askwell.formats.records import PersonRecord, Problem
from askwell.formats.text_file import TextFile
from askwell.formats.vcard.lines import LONGEST, Line, logical_lines
from askwell.formats.vcard.properties import Property, parse
from askwell.formats.vcard.reading import read_card
from askwell.formats.vcard.values import Settle, escaped

_MARK = re.compile(r"[\s\ufeff]*(BEGIN|END)\s*:\s*VCARD\s*", re.IGNORECASE)
_MAY_MARK = frozenset(" \t\v\f\ufeffBbEe")
_AGENT = re.compile(r"(?:[\w-]+\.)?AGENT\s*(?:;[^:]*)?:\s*", re.IGNORECASE)
_CALENDAR = re.compile(r"\s*BEGIN\s*:\s*VCALENDAR\s*", re.IGNORECASE)
_NO_END = "The end of this card is missing; perhaps more of it is."
_NO_BEGIN = "The card has no BEGIN:VCARD line; perhaps a part of it is missing."
_LOOK = "Look this person over and add by hand what is missing."
_TOO_LONG = f"This is longer than {LONGEST // 1024**2} MB, so the rest of it was left out."
_LARGEST_CARD = 2 * LONGEST
_MOST_LOOSE = 20_000


@dataclass(slots=True)
class _Card:
    """The lines of one card while they are gathered."""

    number: int
    lines: list[Line] = field(default_factory=list)
    inner: list[Line] = field(default_factory=list)
    depth: int = 0
    size: int = 0
    fault: str = ""
    closed: bool = False

    def take(self, line: Line) -> bool:
        """Add `line` if it belongs to this card; a card that begins where none may ends this one, broken off."""
        if self.closed:
            return False
        mark = _mark_of(line.text)
        begins, ends = mark == "BEGIN", mark == "END"
        if begins and not self._awaits_agent():
            self.break_off()
            return False
        self.size += len(line.text)
        if self.size > _LARGEST_CARD and not ends:
            self.fault = _TOO_LONG
        elif begins or self.depth:
            self._take_inner(line, begins - ends)
        else:
            self.lines.append(line)
            self.closed = ends
        return True

    def break_off(self) -> None:
        """Close the card where it stands, and say that its end is missing unless it was there."""
        self._close_agent()
        self.fault = self.fault or ("" if self.closed else _NO_END)
        self.closed = True

    def _awaits_agent(self) -> bool:
        """Whether the last line opens a card within this one (vCard 2.1, AGENT)."""
        last = (self.inner or self.lines)[-1]
        return bool(_AGENT.fullmatch(last.text))

    def _take_inner(self, line: Line, deeper: int) -> None:
        self.inner.append(line)
        self.depth += deeper
        if not self.depth:
            self._close_agent()

    def _close_agent(self) -> None:
        """Keep the card within as the one value of its AGENT line."""
        if self.inner:
            agent, text = self.lines[-1], "\n".join(line.raw for line in self.inner)
            self.lines[-1] = Line(agent.number, agent.text + escaped(text), f"{agent.raw}\n{text}")
            self.inner, self.depth = [], 0


def read_cards(data: bytes) -> tuple[list[PersonRecord], list[Problem]]:
    """Read every card of a vCard file: the people in the order of the file, and what could not be read."""
    records: list[PersonRecord] = []
    problems: list[Problem] = []
    for item in iter_cards(data):
        if isinstance(item, Problem):
            problems.append(item)
        else:
            records.append(item)
    return records, problems


def iter_cards(data: bytes) -> Iterator[PersonRecord | Problem]:
    """Give the people and the problems of a vCard file one by one.

    A broken card never harms its neighbours: a card without an end stops where the next begins.
    """
    yield from cards_in(TextFile((data,)))


def cards_in(file: TextFile) -> Iterator[PersonRecord | Problem]:
    """Give the people and the problems of a vCard file that is read in pieces; a card at a time is held."""
    if file.refusal:
        yield file.refusal
        return
    for card in _divide(logical_lines(file.lines(keep_bytes=True))):
        yield from [_settled(card, file.settled)] if isinstance(card, Problem) else _read(card, file.settled)
    yield from file.problems


def _mark_of(text: str) -> str:
    """Return whether a line marks the "BEGIN" or the "END" of a card, or ""."""
    match = _MARK.fullmatch(text) if text[:1] in _MAY_MARK else None
    return match[1].upper() if match else ""


def looks_like_cards(lines: Sequence[str]) -> bool:
    """Whether a card or a calendar begins within the first lines of a file."""
    return any(_mark_of(line) == "BEGIN" or _CALENDAR.fullmatch(line) for line in lines)


def _divide(lines: Iterator[Line]) -> Iterator[_Card | Problem]:
    card: _Card | None = None
    loose = _Loose()
    number = 0
    for line in lines:
        if card and card.take(line):
            continue
        if card:
            yield card
            card = None
        mark = _mark_of(line.text)
        begins, ends = mark == "BEGIN", mark == "END"
        if begins or (ends and loose.lines):
            number += 1
            card = (
                _Card(number, [line])
                if begins
                else _Card(number, [*loose.lines, line], fault=_NO_BEGIN, closed=True)
            )
            if begins and loose.lines:
                yield loose.told()
            loose = _Loose()
        else:
            loose.take(line)
    yield from _rest(card, loose, number)


def _rest(card: _Card | None, loose: "_Loose", number: int) -> Iterator[_Card | Problem]:
    """Give what is still open when the file ends."""
    if card:
        card.break_off()
        yield card
    elif loose.lines:
        yield loose.told()
    elif not number:
        yield Problem("the file", "There is no card in this file.", "Choose a vCard (.vcf) file.")


@dataclass(slots=True)
class _Loose:
    """Lines outside of any card; of many only the first are kept, and said so."""

    lines: list[Line] = field(default_factory=list)
    size: int = 0
    left_out: int = 0

    def take(self, line: Line) -> None:
        self.size += len(line.text)
        if self.lines and self.size > _MOST_LOOSE:
            self.left_out += 1
        else:
            self.lines.append(replace(line, text=line.text[:_MOST_LOOSE], raw=line.raw[:_MOST_LOOSE]))

    def told(self) -> Problem:
        raw = "\n".join(line.raw for line in self.lines)
        place = f"line {self.lines[0].number}"
        if _CALENDAR.fullmatch(self.lines[0].text):
            return Problem(
                place, "This is a calendar, not an address book.", "Choose a vCard (.vcf) file.", raw
            )
        more = f" So do {self.left_out} lines after it." if self.left_out else ""
        reason = f"This text stands outside of any card.{more}"
        return Problem(place, reason, "If it tells of a person, add the person by hand.", raw)


def _read(card: _Card, settle: Settle) -> Iterator[PersonRecord | Problem]:
    place = f"card {card.number}, line {card.lines[0].number}"
    raw = settle("\n".join(line.raw for line in card.lines), "")
    properties: list[Property] = []
    problems: list[Problem] = []
    if card.fault:
        problems.append(Problem(place, card.fault, _LOOK, raw, kept=True))
    for line in card.lines:
        if _mark_of(line.text):
            continue
        if prop := parse(line):
            properties.append(prop)
        if prop is None or line.is_cut:
            where = f"card {card.number}, line {line.number}"
            reason = _TOO_LONG if line.is_cut else "This line could not be understood."
            problems.append(Problem(where, reason, _LOOK, settle(line.raw[:_MOST_LOOSE], ""), kept=True))
    result = read_card(properties, place=place, raw=raw, settle=settle)
    yield from result[:1]
    yield from problems
    yield from result[1:]


def _settled(problem: Problem, settle: Settle) -> Problem:
    return replace(problem, raw=settle(problem.raw, ""))
