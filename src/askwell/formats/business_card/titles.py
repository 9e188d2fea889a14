"""Which line of a card says what the person does."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from askwell.formats.business_card.lines import (
    OPEN_END,
    CardLines,
    has_organisation_word,
    is_talk,
    is_title,
    names_a_house,
)
from askwell.formats.business_card.names import is_surely_name, looks_like_name
from askwell.formats.business_card.shapes import Line

_MOST_WORDS = 6


@dataclass(frozen=True, slots=True)
class Title:
    """What somebody does, and the line that stands before it."""

    text: str
    before: str


def take_title(card: CardLines) -> Title:
    """Take what somebody does out of the lines, with the next line where it goes on there."""
    fit = [
        at for at, line in enumerate(card.rest) if is_title(line.text) and not is_surely_name(line.text, card)
    ]
    if not fit:
        return Title("", "")
    at = next((at for at in fit if not card.holds(card.rest[at].text)), fit[0])
    before = card.rest[at - 1].text if at else ""
    text = card.rest.pop(at).text
    while OPEN_END.search(text) and at < len(card.rest) and not has_organisation_word(card.rest[at].text):
        text = f"{text} {card.rest.pop(at).text}"
    return Title(text.rstrip(","), before)


def title_by_place(card: CardLines, name: str, lines: Sequence[Line]) -> str:
    """Take what stands right beneath the name, or right above it, where nothing else says what she does."""
    texts = [" ".join(line.text.split()) for line in lines]
    if name not in texts:
        return ""
    at = texts.index(name)
    for near in (at + 1, at - 1):
        if 0 <= near < len(lines) and lines[near].block == lines[at].block and _fits(texts[near], card):
            found = [one for one in card.rest if one.text == texts[near]]
            if found:
                return card.take(found[0])
    return ""


def _fits(line: str, card: CardLines) -> bool:
    plain_words = 0 < len(line.split()) <= _MOST_WORDS and line[:1].isupper() and not re.search(r"\d", line)
    return plain_words and not is_talk(line) and not names_a_house(line) and not card.holds(line)


def apart(line: Line) -> list[Line]:
    """Return the two parts of a line that names somebody and says what she does, or where she does it."""
    if spoken_of := _PRONOUNS.search(line.text):
        return [
            replace(line, text=line.text[: spoken_of.start()].rstrip(" ,")),
            replace(line, text=spoken_of[0]),
        ]
    parts = [part.strip() for part in _JOINT.split(line.text, maxsplit=1)]
    if len(parts) == 2:  # noqa: PLR2004  # two parts
        first, second = parts
        if looks_like_name(first) and is_title(second) and not is_title(first):
            return [replace(line, text=first), replace(line, text=second)]
        if is_title(first) and names_a_house(second) and not is_title(second) and not _UNIT.match(second):
            return [replace(line, text=first), replace(line, text=second)]
    return [line]


_PRONOUNS = re.compile(r"(?<=\w[ ,])\(?(?:she|he|they)(?: ?/ ?[a-z]+){1,2}\)?$", re.IGNORECASE)
# What a house has within it.
_UNIT = re.compile(r"(?:R&D|IT|HR|QA|PR)\b")
_JOINT = re.compile(r"\s+[-–—]\s+|,\s+|\s+at\s+|\s+@\s+")
