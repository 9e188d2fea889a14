"""Card files divided into their cards, each read or reported by itself."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from askwell.formats.decoding import decode
from askwell.formats.records import PersonRecord, Problem
from askwell.formats.vcard.lines import Line, Property, logical_lines, parse
from askwell.formats.vcard.reading import read_card
from askwell.formats.vcard.values import escaped

_BEGIN = re.compile(r"\s*BEGIN\s*:\s*VCARD\s*", re.IGNORECASE)
_END = re.compile(r"\s*END\s*:\s*VCARD\s*", re.IGNORECASE)
_AGENT = re.compile(r"(?:[\w-]+\.)?AGENT\s*(?:;[^:]*)?:\s*", re.IGNORECASE)
_CALENDAR = re.compile(r"\s*BEGIN\s*:\s*VCALENDAR\s*", re.IGNORECASE)
_NO_END = "The card has no END:VCARD line; perhaps a part of it is missing."
_NO_BEGIN = "The card has no BEGIN:VCARD line; perhaps a part of it is missing."
_LOOK = "Look this person over and add by hand what is missing."


@dataclass(slots=True)
class _Card:
    """The lines of one card while they are gathered."""

    number: int
    lines: list[Line] = field(default_factory=list)
    inner: list[Line] = field(default_factory=list)
    depth: int = 0
    fault: str = ""

    closed: bool = False

    def take(self, line: Line) -> bool:
        """Add `line` if it belongs to this card; a card that begins where none may ends this one, broken off."""
        if self.closed:
            return False
        begins, ends = bool(_BEGIN.fullmatch(line.text)), bool(_END.fullmatch(line.text))
        if begins and not self._awaits_agent():
            self.break_off()
            return False
        if begins or self.depth:
            self._take_inner(line, begins - ends)
        else:
            self.lines.append(line)
            self.closed = ends
        return True

    def break_off(self) -> None:
        """Close the card where it stands, and say that its end is missing unless it was there."""
        self._close_agent()
        self.fault = self.fault if self.closed else _NO_END
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
    decoded = decode(data)
    yield from decoded.problems
    if decoded.text:
        for card in _divide(logical_lines(decoded.text)):
            yield from [card] if isinstance(card, Problem) else _read(card, mixed=decoded.encoding == "mixed")


def _divide(lines: Iterator[Line]) -> Iterator[_Card | Problem]:
    card: _Card | None = None
    loose: list[Line] = []
    number = 0
    for line in lines:
        if card and card.take(line):
            continue
        if card:
            yield card
            card = None
        begins, ends = _BEGIN.fullmatch(line.text), _END.fullmatch(line.text)
        if begins or (ends and loose):
            number += 1
            card = (
                _Card(number, [line])
                if begins
                else _Card(number, [*loose, line], fault=_NO_BEGIN, closed=True)
            )
            if begins and loose:
                yield _outside(loose)
            loose = []
        else:
            loose.append(line)
    yield from _rest(card, loose, number)


def _rest(card: _Card | None, loose: list[Line], number: int) -> Iterator[_Card | Problem]:
    """Give what is still open when the file ends."""
    if card:
        card.break_off()
        yield card
    elif loose or not number:
        yield _outside(loose)


def _outside(loose: list[Line]) -> Problem:
    if not loose:
        return Problem("the file", "There is no card in this file.", "Choose a vCard (.vcf) file.")
    raw = "\n".join(line.raw for line in loose)
    place = f"line {loose[0].number}"
    if _CALENDAR.fullmatch(loose[0].text):
        return Problem(place, "This is a calendar, not an address book.", "Choose a vCard (.vcf) file.", raw)
    return Problem(
        place,
        "This text stands outside of any card.",
        "If it tells of a person, add the person by hand.",
        raw,
    )


def _read(card: _Card, *, mixed: bool) -> Iterator[PersonRecord | Problem]:
    place = f"card {card.number}, line {card.lines[0].number}"
    raw = "\n".join(line.raw for line in card.lines)
    properties: list[Property] = []
    problems: list[Problem] = []
    if card.fault:
        problems.append(Problem(place, card.fault, _LOOK, raw, kept=True))
    for line in card.lines:
        if _BEGIN.fullmatch(line.text) or _END.fullmatch(line.text):
            continue
        if prop := parse(line):
            properties.append(prop)
        else:
            where = f"card {card.number}, line {line.number}"
            problems.append(Problem(where, "This line could not be understood.", _LOOK, line.raw, kept=True))
    result = read_card(properties, place=place, raw=raw, mixed=mixed)
    yield from result[:1]
    yield from problems
    yield from result[1:]
