"""Postal addresses: which lines of a card are part of one, and which of them stand together."""

import re
from collections.abc import Iterator, Sequence
from enum import Enum

from askwell.formats.business_card import words
from askwell.formats.business_card.title_words import TITLES, plain
from askwell.naming.countries import region_named
from askwell.naming.honours import is_honour

_MOST_TOWN_WORDS = 4
_MOST_PLACE_WORDS = 6
_PLACES = re.compile(r"[^\W\d_][^\d,@]*(?:, [^\W\d_][^\d,@]*){1,2}")
_WEB = re.compile(r"(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,12}\b", re.IGNORECASE)


class Near(Enum):
    """Whether the line before is part of an address: one that may go on, or one that is whole but for its country."""

    NONE = 0
    OPEN = 1
    WHOLE = 2


def is_address(line: str) -> bool:
    """Tell whether a line is (part of) a postal address by itself."""
    return bool(re.search(r"\d", line) and (words.ADDRESS.search(line) or words.SURE_POSTCODE.search(line)))


def belongs_to_address(line: str, after: str, *, near: Near) -> bool:
    """Tell whether a line is part of a postal address, by itself, by the line ``after`` it or by those before it."""
    if is_address(line) or _says_what_somebody_does(line):
        return is_address(line)
    number = bool(re.search(r"\d", line))
    if words.TOWN.search(after) and not words.REGISTERED.search(line):
        short = len(line.split()) <= _MOST_TOWN_WORDS
        if words.ADDRESS.search(line) or (number and short) or (near is Near.OPEN and short):
            return True
    if words.BUILDING.search(line) and is_address(after):
        return True
    if near is not Near.OPEN:
        return False
    if words.POSTCODE.search(line) or words.TOWN_FIRST.search(line) or _is_place(line):
        return True
    return bool(re.match(r"(?:suite|floor|unit|room)\b", line, re.IGNORECASE))


def _says_what_somebody_does(line: str) -> bool:
    """Tell whether a line without a number begins with a trade and goes on behind a comma: "Manager, R&D Center"."""
    first, comma, _ = line.partition(",")
    said = re.findall(r"[^\W\d_]+", first)
    return bool(comma and said) and plain(said[-1]) in TITLES


def begins_address(line: str) -> bool:
    """Tell whether a line beneath an address begins another one: a number and a street."""
    return bool(re.match(r"\d+\w?\s", line) and words.ADDRESS.search(line))


def has_town(line: str, *, near: Near) -> bool:
    """Tell whether a line beneath a street is a town with its code, which else might be taken for a number to call."""
    said = re.findall(r"[^\W\d_]+", line.casefold())
    town = any(len(word) > 2 and word not in words.CALLED for word in said)  # noqa: PLR2004  # a town has three letters
    return (
        near is Near.OPEN
        and town
        and "+" not in line
        and "@" not in line
        and bool(words.POSTCODE.search(line))
    )


def whole_addresses(parts: Sequence[str]) -> Iterator[str]:
    """Give the parts of a line; those of a postal address that signs divide are one."""
    whole = ""
    for part in parts:
        if whole and _goes_on(whole, part):
            whole = f"{whole}, {part}"
            continue
        if whole:
            yield whole
        whole = part
    if whole:
        yield whole


def _goes_on(address: str, part: str) -> bool:
    if "@" in part or _WEB.search(part):
        return False
    if words.TOWN.search(part) or words.TOWN_FIRST.search(part):
        short = len(address.split()) <= _MOST_TOWN_WORDS and re.search(r"\d", address)
        return bool(short or is_address(address) or words.ADDRESS.search(address))
    return is_address(address) and (bool(region_named(part)) or _is_place(part))


def _is_place(line: str) -> bool:
    """Tell whether a line is a part of a town and its town, or a town and its country, without any code."""
    said = re.findall(r"[^\W\d_]+", line)
    return (
        bool(_PLACES.fullmatch(line))
        and len(said) <= _MOST_PLACE_WORDS
        and not any(plain(word) in TITLES or is_honour(word) for word in said)
    )
