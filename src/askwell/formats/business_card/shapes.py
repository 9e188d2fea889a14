"""What is told by its shape alone: addresses of mail and web, numbers, postal addresses. The rest is left as lines."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from askwell.formats.business_card import words
from askwell.formats.business_card.postal import (
    Near,
    begins_address,
    belongs_to_address,
    has_town,
    is_address,
    whole_addresses,
)
from askwell.formats.records import Labelled
from askwell.naming.countries import region_named
from askwell.naming.honours import is_honour

FEWEST_DIGITS = 7
MOST_DIGITS = 15
_EMAIL = re.compile(r"[\w.+%-]{1,64}@(?:[\w-]+\.)+(?:xn--[\w-]+|[^\W\d_]{2,})")
# A camera sees a space where a letter is narrow: "ana. lima@mercy .example".
_BROKEN_EMAIL = re.compile(r"([\w+%-]+(?:\s?\.\s?[\w+%-]+)*)\s?@\s?([\w-]+(?:\s?\.\s?[\w-]+)+)")
# "ana [at] mercy [dot] com" hides from machines.
_SPELLED_AT = re.compile(
    r"\s*[\[({<]\s*(?:at|@|ät|arroba)\s*[\])}>]\s*|(?<=\w) at (?=\S+ dot \w)", re.IGNORECASE
)
_SPELLED_DOT = re.compile(
    r"\s*[\[({<]\s*(?:dot|punkt|point|punto|ponto|\.)\s*[\])}>]\s*|(?<=\w) dot (?=\w)", re.IGNORECASE
)
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
_LETTER_IN_FRONT = re.compile(r"^0[.:]?\s?(?=\(?\d{3}\)?[.\s-]\d{3}[.\s-]\d{4}$)")
_SEPARATED = re.compile(r"\s+[|·•∙●]\s*|\s*[•∙●]\s*|(?<![lL])·\s*|·(?![lL])|(?<=\d)[|]\s*")
# Signs as wide as a letter of Chinese or Japanese, which a camera sees between others too.
_WIDE_SIGNS = str.maketrans({chr(ord(sign) + 0xFEE0): sign for sign in ",:;().@/+"})
_LEFT_OVER = re.compile(
    r"(?:[^\W\d_]|e-?mail|mail|web|website|tel|phone|fax|mobile|www)\s*[:.]?", re.IGNORECASE
)
_MAIL_LABEL = re.compile(r"^\s*(?:e-?mail|mail|web|website|www)\b\s*[:.]?", re.IGNORECASE)
_EDGES = " |·•,;:-–—/"
_NOT_A_PAGE = frozenset({"d", "dr", "inc", "ltd", "st", "dipl", "ing", "co"})
_SEEN_APART = re.compile(r",(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a card, how high its letters are where that was seen (0 where it was not), and with which lines it stands."""

    text: str
    height: float = 0.0
    block: int = 0


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
    parts = [Line(part, line.height, line.block) for line in lines for part in _parts(line.text)]
    near = Near.NONE
    for at, line in enumerate(parts):
        after = parts[at + 1].text if at + 1 < len(parts) else ""
        near = _take(found, line, after=after, near=near)
    return found


def _parts(text: str) -> Iterator[str]:
    text = _SPELLED_DOT.sub(".", _SPELLED_AT.sub("@", text)) if _SPELLED_AT.search(text) else text
    wide = re.search("[\u2e80-\ua4cf\uac00-\ud7a3]", text)
    bare = " ".join((text if wide else _SEEN_APART.sub(", ", text.translate(_WIDE_SIGNS))).split())
    for one in whole_addresses(_SEPARATED.split(bare)):
        two = one.split(" / ")
        numbers = all(sum(sign.isdigit() for sign in part) >= FEWEST_DIGITS for part in two)
        yield from (part.strip() for part in (two if numbers else [one]) if part.strip())


def _take(found: Shapes, line: Line, *, after: str, near: Near) -> Near:
    """Take out of a line what has a shape, keep the rest; return whether an address may go on in the next line."""
    if near is not Near.NONE and found.address and region_named(line.text):
        found.address[-1].append(line.text)
        return Near.NONE
    left = line.text
    if not has_town(left, near=near):
        left = _reachable(found, left)
    if not left:
        return near
    if not belongs_to_address(left, after, near=near):
        found.rest.append(replace(line, text=left))
        return Near.NONE
    another = found.address and begins_address(left) and any(map(begins_address, found.address[-1]))
    if near is Near.OPEN and found.address and not another:
        found.address[-1].append(left)
    else:
        found.address.append([left])
    street = words.ADDRESS.search(left)
    coded = words.POSTCODE.search(left, street.end() if street else 0) or words.TOWN_FIRST.search(left)
    return Near.WHOLE if coded and not words.TOWN.search(after) else Near.OPEN


def _reachable(found: Shapes, text: str) -> str:
    """Take mail, web, handles and numbers out of a line; return what is left of it."""
    left = _BROKEN_EMAIL.sub(_mended, text)
    for pattern, into in ((_EMAIL, found.emails), (_URL, found.urls)):
        values = (match.rstrip(".,)") for match in pattern.findall(left))
        into += [Labelled(value) for value in values if "@" in value or _is_page(value)]
        left = pattern.sub(lambda match: " " if "@" in match[0] or _is_page(match[0]) else match[0], left)
    if left != text:
        left = _MAIL_LABEL.sub("", left)
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
    """Tell whether something with points in it is an address, and no degree or initials: "M.Sc.", "B.A."."""
    if is_honour(value) or words.LEGAL_FORM.search(f" {value}"):
        return False
    return "/" in value or value.rstrip(".").rsplit(".", 1)[-1].casefold() not in _NOT_A_PAGE


def _phone(found: Shapes, match: re.Match[str]) -> str:
    digits = sum(character.isdigit() for character in match["number"])
    if not FEWEST_DIGITS <= digits <= MOST_DIGITS:
        return match[0]
    said = f"{match['label'] or ''} {match['after'] or ''}".casefold()
    label_words = set(re.split(r"[\s./&:-]+", said))
    known = (("fax", words.FAX), ("mobile", words.MOBILE), ("pager", words.PAGER))
    label = next((name for name, said_so in known if said_so & label_words), "work")
    number = _LETTER_IN_FRONT.sub("", match["number"])
    found.phones.append(Labelled((number + (match["ext"] or "")).strip(), label))
    return " "
