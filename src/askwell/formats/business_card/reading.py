"""The lines of a business card turned into the person it names."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from askwell.formats.business_card import words
from askwell.formats.business_card.shapes import Line, Shapes, shapes_of
from askwell.formats.keys import organisation_key
from askwell.formats.linkedin import profile_key
from askwell.formats.records import Address, PersonRecord

_LONGEST = 20_000
_MOST_LINES = 200
_MOST_NAME_WORDS = 6
_MOST_TITLE_WORDS = 9
_TALKING = 4
# So few letters fit into anything.
_INITIALS = 2
_WHOLE_WORD = 4
_ALIKE = 0.15
_OPEN_END = re.compile(r"(?:,|&|\+|\b(?:of|and|for|the|und|für|de|du|des|et|y|&))$", re.IGNORECASE)
_JOINT = re.compile(r"\s+[-–—]\s+|,\s+|\s+at\s+|\s+@\s+")


@dataclass(slots=True)
class _Card:
    """The lines that are left of a card, and what its addresses hint at."""

    rest: list[Line]
    mailbox: str
    domains: list[str]
    tallest: float


def read_card_text(text: str) -> PersonRecord | None:
    """Return the person of a card from its text, one line of the card a line, or nothing where it names nobody.

    What found no field is in `unknown` under "line". Numbers stay as they stand; the label is mobile, fax or work.
    """
    return read_card([Line(line) for line in text[:_LONGEST].splitlines()])


def read_card(lines: Sequence[Line]) -> PersonRecord | None:
    """Return the person whom the lines of a card name, in the order in which they are read, or nothing."""
    shapes = shapes_of(lines[:_MOST_LINES])
    card = _card(shapes)
    name = _two_line_name(card)
    title = _title(card)
    department = _first(card, [line for line in card.rest if words.DEPARTMENT.search(line.text)])
    name = name or _name(card, title_at=title.before)
    organisation = _organisation(card, named=bool(name))
    if not name and not organisation and (two := [line for line in card.rest if _looks_like_name(line.text)]):
        name = _first(card, two)
    said = title.text or _title_by_place(card, title.after_name(name, lines))
    whole = name or organisation or next((one.value for one in (*shapes.emails, *shapes.urls)), "")
    if not whole:
        return None
    return PersonRecord(
        full_name=whole,
        title=said,
        organisation=organisation,
        department=department,
        is_organisation=not name and bool(organisation),
        emails=tuple(shapes.emails),
        phones=tuple(shapes.phones),
        urls=tuple(shapes.urls),
        addresses=tuple(map(_address, shapes.address)),
        profile_url=next((url.value for url in shapes.urls if profile_key(url.value)), ""),
        place="the card",
        raw="\n".join(line.text for line in lines),
        unknown=tuple(("line", line) for line in (*shapes.handles, *(one.text for one in card.rest))),
    )


def _address(lines: Sequence[str]) -> Address:
    """Return an address from its lines; a camera does not see each space behind a comma."""
    return Address(street=re.sub(r",(?=[^\W\d_])", ", ", ", ".join(line.strip(" ,") for line in lines)))


def speaks_for_itself(lines: Sequence[Line]) -> bool:
    """Tell whether some lines can be a card by themselves: they name somebody, and how to reach just that somebody."""
    shapes = shapes_of(lines)
    own = [one for one in shapes.emails if one.value.split("@")[0].casefold() not in words.SHARED_MAILBOXES]
    card = _card(shapes)
    titled = any(_is_title(line.text) for line in card.rest)
    named = any(_looks_like_name(line.text) and not _held(line.text, card) for line in card.rest)
    return bool((own or (titled and shapes.phones)) and (named or titled))


@dataclass(frozen=True, slots=True)
class _Title:
    """What somebody does, and the line that stands before it."""

    text: str
    before: str

    def after_name(self, name: str, lines: Sequence[Line]) -> str:
        """Return the line beneath the name, "" where there is none or what she does is known."""
        texts = [" ".join(line.text.split()) for line in lines]
        at = texts.index(name) + 1 if name in texts and not self.text else len(texts)
        return texts[at] if at < len(texts) else ""


def _card(shapes: Shapes) -> _Card:
    rest = [part for line in shapes.rest for part in _apart(line)]
    mailboxes = [one.value.split("@")[0] for one in shapes.emails]
    own = [one for one in mailboxes if one.casefold() not in words.SHARED_MAILBOXES]
    hosts = [one.value.split("@")[1] for one in shapes.emails]
    hosts += [
        re.sub(r"^\w+:/+|^www\.", "", url.value, flags=re.IGNORECASE).split("/")[0]
        for url in shapes.urls
        if not profile_key(url.value)
    ]
    labels = [label for host in hosts for label in host.casefold().removeprefix("www.").split(".")[:-1]]
    domains = [_folded(label) for label in labels if label not in words.PUBLIC_MAIL]
    tallest = max((line.height for line in rest), default=0.0)
    return _Card(rest, _folded(own[0]) if own else "", [one for one in domains if len(one) > 1], tallest)


def _apart(line: Line) -> list[Line]:
    """Return the two parts of a line that names somebody and says what she does, or where she does it."""
    parts = [part.strip() for part in _JOINT.split(line.text, maxsplit=1)]
    if len(parts) == 2:  # noqa: PLR2004  # two parts
        first, second = parts
        if _looks_like_name(first) and _is_title(second) and not _is_title(first):
            return [Line(first, line.height), Line(second, line.height)]
        if _is_title(first) and _has_organisation_word(second) and not _is_title(second):
            return [Line(first, line.height), Line(second, line.height)]
    return [line]


def _first(card: _Card, lines: Sequence[Line]) -> str:
    if not lines:
        return ""
    card.rest.remove(lines[0])
    return lines[0].text.rstrip(",")


def _words(line: str) -> list[str]:
    return [word.strip(".,()&").casefold() for word in re.split(r"[\s/,-]+", line) if word.strip(".,()&")]


def _folded(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold().replace("ß", "ss"))
    return "".join(c for c in apart if c.isalnum())


def _has_organisation_word(line: str) -> bool:
    said = _words(line)
    if words.ORGANISATIONS & set(said) or said[:2] == ["office", "of"]:
        return True
    return any(word in line for word in words.WIDE_ORGANISATIONS)


def _is_title(line: str) -> bool:
    said = _words(line)
    if not said or len(said) > _MOST_TITLE_WORDS or words.DEPARTMENT.search(line):
        return False
    named = any(word in words.TITLES or word.endswith(words.TITLE_ENDINGS) for word in said)
    if not named and not any(word in line for word in words.WIDE_TITLES):
        return False
    return said[-1] not in words.ORGANISATIONS and said[:2] != ["office", "of"]


def _title(card: _Card) -> _Title:
    """Take what somebody does out of the lines, with the next line where it goes on there."""
    at = next((at for at, line in enumerate(card.rest) if _is_title(line.text)), None)
    if at is None:
        return _Title("", "")
    before = card.rest[at - 1].text if at else ""
    text = card.rest.pop(at).text
    while _OPEN_END.search(text) and at < len(card.rest) and not _has_organisation_word(card.rest[at].text):
        text = f"{text} {card.rest.pop(at).text}"
    return _Title(text.rstrip(","), before)


def _title_by_place(card: _Card, line: str) -> str:
    """Return what stands right beneath the name where nothing else says what she does."""
    fits = 0 < len(line.split()) <= _MOST_NAME_WORDS and line[:1].isupper() and not re.search(r"\d", line)
    if not fits or _is_talk(line) or _has_organisation_word(line):
        return ""
    return _first(card, [one for one in card.rest if one.text == line])


def _is_talk(line: str) -> bool:
    """Tell whether a line is a sentence and no name of anything."""
    return len(line.split()) >= _TALKING and line[-1:] in ".!?"


def _looks_like_name(line: str) -> bool:
    parts = [
        part for part in line.replace(",", " ").split() if part.strip("().").casefold() not in words.HONOURS
    ]
    if (
        not parts
        or len(parts) > _MOST_NAME_WORDS
        or any(c.isdigit() for c in line)
        or words.NO_NAME.search(line)
    ):
        return False
    if any(word in line for word in words.WIDE_ORGANISATIONS) or _is_talk(line):
        return False
    if all(words.is_wide(part) for part in parts):
        return len("".join(parts)) <= _MOST_NAME_WORDS
    if words.ORGANISATIONS & set(_words(line)):
        return False
    return len(parts) > 1 and all(
        part.strip("\"'“”’(")[:1].isupper() or part.casefold() in words.PARTICLES or not part[0].isascii()
        for part in parts
    )


def _two_line_name(card: _Card) -> str:
    """Take a name whose two words stand beneath each other: the mailbox has both, or they are the tallest."""
    for first, second in zip(card.rest, card.rest[1:], strict=False):
        if not all(map(_can_be_part_of_a_name, (first.text, second.text))):
            continue
        one, two = _folded(first.text), _folded(second.text)
        by_mail = len(card.mailbox) > _INITIALS and (
            one + two == card.mailbox or (two in card.mailbox and one[:1] == card.mailbox[:1])
        )
        tall = first.height > 0 and min(first.height, second.height) > (1 - _ALIKE) * card.tallest
        if by_mail or (tall and not {one, two} & set(card.domains)):
            card.rest.remove(first)
            card.rest.remove(second)
            return f"{first.text} {second.text}"
    return ""


def _can_be_part_of_a_name(line: str) -> bool:
    return line.isalpha() and not (words.is_wide(line) or _is_title(line) or _has_organisation_word(line))


def _name(card: _Card, *, title_at: str) -> str:
    scored = [
        (_name_score(line, at, card) + (2 if line.text == title_at else 0), line)
        for at, line in enumerate(card.rest)
        if _looks_like_name(line.text)
    ]
    best = max(scored, default=(0.0, Line("")), key=lambda pair: pair[0])
    return _first(card, [best[1]]) if best[0] > 0 else ""


def _name_score(line: Line, at: int, card: _Card) -> float:
    parts = [_folded(word) for word in re.split(r"[\s-]+", line.text)]
    known = [word for word in parts if len(word) > _INITIALS and word in card.mailbox]
    score = 0.0 if line.text.isupper() else 2.0
    score += 3 * len(known) + (at == 0)
    score += 2 * (line.height / card.tallest) if card.tallest else 0
    return score - (4 if _held(line.text, card) and not known else 0)


def _held(line: str, card: _Card) -> bool:
    """Tell whether a line is the name of a domain, as that of an organisation is."""
    folded, key = _folded(line), _folded(organisation_key(line))
    return any(
        len(domain) > _INITIALS and (domain in folded or (len(key) > _INITIALS and key in domain))
        for domain in card.domains
    )


def _organisation(card: _Card, *, named: bool) -> str:
    scored = [(_organisation_score(line, card), line) for line in card.rest]
    best = max(scored, default=(0.0, Line("")), key=lambda pair: pair[0])
    if best[0] < (1 if named else 2):
        return ""
    at = card.rest.index(best[1])
    text = _first(card, [best[1]])
    before, after = card.rest[at - 1 : at], card.rest[at : at + 1]
    if before and _goes_on(before[0], best[1], card):
        return f"{_first(card, before)} {text}"
    if after and _goes_on(best[1], after[0], card):
        return f"{text} {_first(card, after)}"
    return text


def _goes_on(line: Line, further: Line, card: _Card) -> bool:
    """Tell whether a name of an organisation goes on in the next line: letters alike, and left open or in the domain."""
    if not line.height or abs(line.height - further.height) > _ALIKE * line.height:
        return False
    both = _folded(line.text + further.text)
    return bool(_OPEN_END.search(line.text)) or any(both in domain for domain in card.domains)


def _organisation_score(line: Line, card: _Card) -> float:
    with_word = _has_organisation_word(line.text)
    if (
        not with_word
        and (words.NO_NAME.search(line.text) or _is_talk(line.text))
        and not _held(line.text, card)
    ):
        return 0
    if not any(character.isalpha() for character in line.text) or words.REGISTERED.search(line.text):
        return 0
    key = _folded(organisation_key(line.text))
    first = _folded(line.text.split()[0])
    initials = "".join(word[0] for word in line.text.split() if word[0].isalpha()).casefold()
    score = 3.0 if with_word else 0.0
    for domain in card.domains:
        near = len(key) > _INITIALS and (key in domain or (len(domain) > _INITIALS and domain in key))
        if (
            near
            or (len(first) > _INITIALS and first in domain)
            or (len(initials) > _INITIALS and initials == domain)
        ):
            score += 3
            break
    if score == 0 and any(
        len(word) > _WHOLE_WORD and _folded(word) in one for word in line.text.split() for one in card.domains
    ):
        score += 2
    score += 1 if line.text.isupper() or words.is_wide(line.text) else 0
    return score + (line.height / card.tallest if card.tallest else 0)
