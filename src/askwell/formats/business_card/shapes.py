"""What is told by its shape alone: addresses of mail and web, numbers, postal addresses. The rest is left as lines."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum

from askwell.formats.business_card import words
from askwell.formats.records import Labelled

FEWEST_DIGITS = 7
MOST_DIGITS = 15
_EMAIL = re.compile(r"[\w.+%-]{1,64}@[\w-]+(?:\.[\w-]+)+")
# A camera sees a space where a letter is narrow: "ana. lima@mercy .example".
_BROKEN_EMAIL = re.compile(r"([\w+%-]+(?:\s?\.\s?[\w+%-]+)*)\s?@\s?([\w-]+(?:\s?\.\s?[\w-]+)+)")
_URL = re.compile(
    r"(?:https?:/{1,2}|www\.)[^\s|,;]+|(?<![@\w.-])(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,12}(?:/[^\s|,;]*)?(?![\w@])",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"(?<!\S)@[\w.]{2,40}")
_LABEL = r"[^\W\d_]+(?:[.-][^\W\d_]+)*(?:[\s/&]+[^\W\d_]+)?"
_PHONE = re.compile(
    rf"(?:(?P<label>{_LABEL})\s*[.:)\]]*\s*)?(?P<number>\(?\+?\(?\d[\d\s()./–-]{{5,24}}\d)"
    r"(?P<ext>\s*(?:ext|x|#|durchwahl|dw|poste)\.?\s*\d{1,6})?(?:\s*\((?P<after>[^\W\d_]+)\))?",
    re.IGNORECASE,
)
# "O 702.555.0162", of which a camera makes one number.
_LETTER_IN_FRONT = re.compile(r"^0\s?(?=\(?\d{3}\)?[.\s-]\d{3}[.\s-]\d{4}$)")
_SEPARATED = re.compile(r"\s+[|·•∙●]\s*|(?<=\d)[|]\s*")
_LEFT_OVER = re.compile(
    r"(?:[^\W\d_]|e-?mail|mail|web|website|tel|phone|fax|mobile|www)\s*[:.]?", re.IGNORECASE
)
_EDGES = " |·•,;:-–—/"
_NOT_A_PAGE = frozenset({"d", "dr", "inc", "ltd", "st", "dipl", "ing", "co"})
_MOST_TOWN_WORDS = 4


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a card, and how high its letters are where that was seen (0 where it was not)."""

    text: str
    height: float = 0.0


@dataclass(slots=True)
class Shapes:
    """What was taken out of the lines of a card, and the lines that are left, in their order."""

    emails: list[Labelled] = field(default_factory=list)
    phones: list[Labelled] = field(default_factory=list)
    urls: list[Labelled] = field(default_factory=list)
    handles: list[str] = field(default_factory=list)
    address: list[list[str]] = field(default_factory=list)
    rest: list[Line] = field(default_factory=list)


def shapes_of(lines: Sequence[Line]) -> Shapes:
    """Return what the lines of a card hold by their shape."""
    found = Shapes()
    parts = [Line(part, line.height) for line in lines for part in _parts(line.text)]
    near = _Near.NONE
    for at, line in enumerate(parts):
        after = parts[at + 1].text if at + 1 < len(parts) else ""
        near = _take(found, line, after=after, near=near)
    return found


class _Near(Enum):
    """Whether the line before is part of an address: one that may go on, or one that is whole but for its country."""

    NONE = 0
    OPEN = 1
    WHOLE = 2


def _parts(text: str) -> Iterator[str]:
    bare = " ".join(text.split())
    for one in _SEPARATED.split(bare):
        two = one.split(" / ")
        numbers = all(sum(sign.isdigit() for sign in part) >= FEWEST_DIGITS for part in two)
        yield from (part.strip() for part in (two if numbers else [one]) if part.strip())


def _take(found: Shapes, line: Line, *, after: str, near: _Near) -> _Near:
    """Take out of a line what has a shape, keep the rest; return whether an address may go on in the next line."""
    if near is not _Near.NONE and found.address and line.text.casefold().strip(" .") in words.COUNTRIES:
        found.address[-1].append(line.text)
        return _Near.NONE
    left = line.text
    if not _has_town(left, near=near):
        left = _reachable(found, left)
    if not left:
        return near
    if not _belongs_to_address(left, after, near=near):
        found.rest.append(Line(left, line.height))
        return _Near.NONE
    another = found.address and _begins_address(left) and any(map(_begins_address, found.address[-1]))
    if near is _Near.OPEN and found.address and not another:
        found.address[-1].append(left)
    else:
        found.address.append([left])
    street = words.ADDRESS.search(left)
    coded = words.POSTCODE.search(left, street.end() if street else 0) or words.TOWN_FIRST.search(left)
    return _Near.WHOLE if coded and not words.TOWN.search(after) else _Near.OPEN


def _has_town(line: str, *, near: _Near) -> bool:
    """Tell whether a line beneath a street is a town with its code, which else might be taken for a number to call."""
    said = re.findall(r"[^\W\d_]+", line.casefold())
    town = any(len(word) > 2 and word not in words.CALLED for word in said)  # noqa: PLR2004  # a town has three letters
    return (
        near is _Near.OPEN
        and town
        and "+" not in line
        and "@" not in line
        and bool(words.POSTCODE.search(line))
    )


def _reachable(found: Shapes, text: str) -> str:
    """Take mail, web, handles and numbers out of a line; return what is left of it."""
    left = _BROKEN_EMAIL.sub(_mended, text)
    for pattern, into in ((_EMAIL, found.emails), (_URL, found.urls)):
        values = (value.rstrip(".,)") for value in pattern.findall(left))
        into += [Labelled(value) for value in values if "@" in value or _is_page(value)]
        left = pattern.sub(lambda match: " " if "@" in match[0] or _is_page(match[0]) else match[0], left)
    found.handles += _HANDLE.findall(left)
    left = _HANDLE.sub(" ", left)
    if not is_address(left) and not words.REGISTERED.search(left):
        left = _PHONE.sub(lambda match: _phone(found, match), left)
    left = " ".join(left.split()).lstrip(_EDGES).rstrip(_EDGES.replace(",", ""))
    return "" if _LEFT_OVER.fullmatch(left) or not left.strip(_EDGES) else left


def _mended(match: re.Match[str]) -> str:
    if " " not in match[0]:
        return match[0]
    local, domain = ("".join(part.split()) for part in match.groups())
    # Words in front of the address are not part of it: only what a point holds together is.
    return f"{local}@{domain}"


def _is_page(value: str) -> bool:
    return "/" in value or value.rstrip(".").rsplit(".", 1)[-1].casefold() not in _NOT_A_PAGE


def is_address(line: str) -> bool:
    """Tell whether a line is (part of) a postal address by itself."""
    return bool(re.search(r"\d", line) and (words.ADDRESS.search(line) or words.SURE_POSTCODE.search(line)))


def _belongs_to_address(line: str, after: str, *, near: _Near) -> bool:
    if is_address(line):
        return True
    number = bool(re.search(r"\d", line))
    if words.TOWN.search(after) and not words.REGISTERED.search(line):
        short = len(line.split()) <= _MOST_TOWN_WORDS
        if words.ADDRESS.search(line) or (number and short) or (near is _Near.OPEN and short):
            return True
    if words.BUILDING.search(line) and is_address(after):
        return True
    if near is not _Near.OPEN:
        return False
    if words.POSTCODE.search(line) or words.TOWN_FIRST.search(line):
        return True
    return bool(re.match(r"(?:suite|floor|unit|room)\b", line, re.IGNORECASE))


def _begins_address(line: str) -> bool:
    """Tell whether a line beneath an address begins another one: a number and a street."""
    return bool(re.match(r"\d+\w?\s", line) and words.ADDRESS.search(line))


def _phone(found: Shapes, match: re.Match[str]) -> str:
    digits = sum(character.isdigit() for character in match["number"])
    if not FEWEST_DIGITS <= digits <= MOST_DIGITS:
        return match[0]
    said = f"{match['label'] or ''} {match['after'] or ''}".casefold()
    label_words = set(re.split(r"[\s./&:-]+", said))
    label = "fax" if words.FAX & label_words else "mobile" if words.MOBILE & label_words else "work"
    number = _LETTER_IN_FRONT.sub("", match["number"])
    found.phones.append(Labelled((number + (match["ext"] or "")).strip(), label))
    return " "
