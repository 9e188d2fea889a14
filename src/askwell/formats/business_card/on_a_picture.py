"""The cards on one picture: its lines divided into cards, each read together with the codes on it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from askwell.formats.business_card.codes import read_code
from askwell.formats.business_card.layout import Box, Seen, around, blocks, gaps, joined, level
from askwell.formats.business_card.reading import read_card, speaks_for_itself
from askwell.formats.business_card.shapes import Line
from askwell.formats.business_card.words import is_label
from askwell.formats.keys import email_key, phone_key
from askwell.formats.records import Labelled, PersonRecord

MOST_CARDS = 24
# In heights of a line: how far what is meant may stand from its label.
_WIDEST_GAP = 12
Edges = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Sight:
    """What was seen on one picture of this many pixels: lines of words, and codes with what they say."""

    width: float
    height: float
    lines: tuple[Seen, ...] = ()
    codes: tuple[Seen, ...] = ()


@dataclass(frozen=True, slots=True)
class CardSeen:
    """One card: whom it names, its text line by line, where it lies on the picture, and whether a code told it."""

    record: PersonRecord
    text: str
    edges: Edges
    by_code: bool = False


def cards_on(sight: Sight) -> list[CardSeen]:
    """Return the cards on a picture, as they are read from the top; none where nobody is named."""
    parts = divided(labelled(level(sight.lines)))
    codes = [(code, record) for code in sight.codes if (record := read_code(code.text))]
    told: dict[int, list[tuple[Seen, PersonRecord]]] = {}
    alone: list[tuple[Seen, PersonRecord]] = []
    for code, record in codes:
        at = _nearest(code, parts)
        (alone if at is None else told.setdefault(at, [])).append((code, record))
    found = [_card(part, told.get(at, [])) for at, part in enumerate(parts)]
    found += [_card([], [one]) for one in alone]
    return [card for card in found if card][:MOST_CARDS]


def labelled(boxes: Sequence[Box]) -> list[Box]:
    """Return lines in which what stands in a column of its own, such as "Mobile", is put before what stands beside it."""
    left = list(boxes)
    for label in (box for box in boxes if is_label(box.text)):
        beside = [box for box in left if box.left > label.right and _is_beside(label, box)]
        nearest = min(beside, key=lambda box: box.left, default=None)
        if nearest and nearest.left - label.right < _WIDEST_GAP * label.height and not is_label(nearest.text):
            left[left.index(nearest)] = joined(label, nearest)
            left.remove(label)
    return left


def _is_beside(label: Box, box: Box) -> bool:
    _, down = label.apart(box)
    return -down > min(label.height, box.height) / 2


def divided(boxes: Sequence[Box]) -> list[list[Box]]:
    """Return the lines of each card. Two cards are told from two columns of one by what they say, not by the gap alone."""
    for _, first, second in gaps(boxes):
        if all(speaks_for_itself(_lines(part)) for part in (first, second)):
            return [*divided(first), *divided(second)]
    return [list(boxes)] if boxes else []


def _lines(boxes: Sequence[Box]) -> list[Line]:
    return [Line(box.text, box.height, at) for at, block in enumerate(blocks(boxes)) for box in block]


def _nearest(code: Seen, parts: Sequence[Sequence[Box]]) -> int | None:
    """Return which card a code lies on: the one whose lines are nearest."""
    left, top, right, bottom = around([code])
    x, y = (left + right) / 2, (top + bottom) / 2

    def distance(at: int) -> float:
        edges = around(seen for box in parts[at] for seen in box.seen)
        return max(edges[0] - x, x - edges[2], 0) ** 2 + max(edges[1] - y, y - edges[3], 0) ** 2

    return min(range(len(parts)), key=distance, default=None)


def _card(part: Sequence[Box], codes: Sequence[tuple[Seen, PersonRecord]]) -> CardSeen | None:
    lines = _lines(part)
    record = read_card(lines)
    whole = sorted((one for _, one in codes), key=lambda one: not one.raw.casefold().startswith("begin"))
    for told in whole:
        record = _filled(told, record) if record else told
    if record is None:
        return None
    edges = around([*(seen for box in part for seen in box.seen), *(code for code, _ in codes)])
    by_code = any(one.full_name not in {point.value for point in _points(one)} for one in whole)
    text = "\n".join(line.text for line in lines)
    return CardSeen(replace(record, raw=text or record.raw), text, edges, by_code)


def _filled(told: PersonRecord, read: PersonRecord) -> PersonRecord:
    """Return what a code tells, and beyond it what was read beside it; each address once."""
    if told.full_name in {point.value for point in _points(told)}:
        told, read = read, told
    emails = _with(told.emails, read.emails, email_key)
    phones = _with(told.phones, read.phones, lambda value: phone_key(value, "US"))
    urls = _with(told.urls, read.urls, _page_key)
    known = {told.full_name, told.title, told.organisation, told.department}
    known_keys = {one.casefold() for one in known}
    return replace(
        told,
        title=told.title or read.title,
        organisation=told.organisation or read.organisation,
        department=told.department or read.department,
        emails=emails,
        phones=phones,
        urls=urls,
        addresses=told.addresses or read.addresses,
        profile_url=told.profile_url or read.profile_url,
        unknown=(*told.unknown, *(pair for pair in read.unknown if pair[1].casefold() not in known_keys)),
    )


def _points(record: PersonRecord) -> Iterable[Labelled]:
    return (*record.emails, *record.phones, *record.urls)


def _with(
    first: Sequence[Labelled], more: Sequence[Labelled], key: Callable[[str], str]
) -> tuple[Labelled, ...]:
    there = {key(one.value) for one in first}
    return (*first, *(one for one in more if key(one.value) not in there))


def _page_key(value: str) -> str:
    return value.casefold().split("://")[-1].removeprefix("www.").rstrip("/")
