"""Which line of a card names the person."""

import re
from dataclasses import dataclass
from itertools import pairwise

from askwell.formats.business_card import words
from askwell.formats.business_card.lines import (
    ALIKE,
    INITIALS,
    RANKS,
    CardLines,
    folded,
    has_organisation_word,
    is_talk,
    is_title,
    words_of,
)
from askwell.formats.business_card.shapes import Line
from askwell.formats.business_card.title_words import TITLES, plain
from askwell.naming.honours import is_honour, is_surely_honour, parted

_MOST_NAME_WORDS = 6
# A name, with a particle before it or "Jr." behind it.
_MOST_PART_WORDS = 3
_INITIAL = re.compile(r"[^\W\d_]\.?")
_OUTSIDE = "\"'“”\u2018\u2019(),"


def looks_like_name(line: str) -> bool:
    """Tell whether a line can name a person, with titles before and behind the name or without."""
    parts = [part for part in parted(line).name.replace(",", " ").split() if not is_surely_honour(part)]
    if (
        not parts
        or len(parts) > _MOST_NAME_WORDS
        or any(c.isdigit() for c in line)
        or words.NO_NAME.search(line)
    ):
        return False
    if (
        any(word in line for word in words.WIDE_ORGANISATIONS)
        or is_talk(line)
        or words.LEGAL_FORM.search(line)
    ):
        return False
    if all(words.is_wide(part) for part in parts):
        return len("".join(parts)) <= _MOST_NAME_WORDS
    if words.ORGANISATIONS & set(words_of(line)):
        return False
    return len(parts) > 1 and all(
        part.strip(_OUTSIDE)[:1].isupper() or part.casefold() in words.PARTICLES or not part[0].isascii()
        for part in parts
    )


def is_surely_name(line: str, card: CardLines) -> bool:
    """Tell whether a line that might say what somebody does is her name: Tom Baker, with a mailbox of his own."""
    others = [folded(word) for word in words_of(line) if plain(word) not in TITLES and word not in RANKS]
    if not looks_like_name(line) or not card.is_owner(line) or not others:
        return False
    return (
        any(len(word) > INITIALS and word in card.mailbox for word in others)
        or card.mailbox[:1] == others[0][:1]
    )


def two_line_name(card: CardLines) -> str:
    """Take a name whose two parts stand beneath each other: the mailbox has both, or they are the tallest."""
    for first, second in pairwise(card.rest):
        titled = any(is_title(line.text) for line in card.rest if line not in {first, second})
        parts = (first.text, second.text)
        if first.block != second.block or not all(
            _can_be_part_of_a_name(part, titled=titled) for part in parts
        ):
            continue
        one, two = folded(first.text), folded(second.text)
        by_mail = len(card.mailbox) > INITIALS and (
            one + two == card.mailbox
            or (len(two) > INITIALS and two in card.mailbox and one[:1] == card.mailbox[:1])
            or (len(one) > INITIALS and one in card.mailbox and two[:1] and two in card.mailbox)
        )
        tall = first.height > 0 and min(first.height, second.height) > (1 - ALIKE) * card.tallest
        if by_mail or (tall and not _is_of_the_house(one, two, card)):
            return f"{card.take(first)} {card.take(second)}"
    return ""


def _is_of_the_house(one: str, two: str, card: CardLines) -> bool:
    if card.mailbox and (one in card.mailbox or two in card.mailbox):
        return False
    return bool({one, two} & set(card.domains)) or any(
        one + two in domain or domain in one + two for domain in card.domains
    )


def _can_be_part_of_a_name(line: str, *, titled: bool) -> bool:
    """Tell whether a line can be a part of a name; a trade is one (Baker) only where another line is ``titled`` as what she does."""
    parts = [part for part in line.split() if not _INITIAL.fullmatch(part)]
    bare = [part for part in parts if not is_honour(part) and part.casefold() not in words.PARTICLES]
    if len(bare) != 1 or len(parts) > _MOST_PART_WORDS or not bare[0][:1].isupper():
        return False
    letters = re.sub("['\u2019-]", "", bare[0])
    named = words.is_wide(line) or has_organisation_word(line) or words.NO_NAME.search(line)
    return letters.isalpha() and not named and (titled or not is_title(line))


def take_name(card: CardLines, *, title_at: str, titled: bool) -> str:
    """Take the line that names the person best, or nothing.

    ``title_at`` is the line before that with what she does; a card that is ``titled`` names somebody, though her name may be her domain.
    """
    scored = [
        (_name_score(line, at, card) + (2 if line.text == title_at else 0), line)
        for at, line in enumerate(card.rest)
        if looks_like_name(line.text)
    ]
    score, best = max(scored, default=(0.0, Line("")), key=lambda pair: pair[0])
    if score <= 0 and not (titled and scored):
        return ""
    # The name in two scripts is the name; in one of them it may stand on the card once more.
    longer = [line for _, line in scored if line.text != best.text and f" {best.text}" in f" {line.text}"]
    return card.take(longer[0] if longer else best)


def _name_score(line: Line, at: int, card: CardLines) -> float:
    parts = [folded(word) for word in re.split(r"[\s-]+", line.text)]
    known = [word for word in parts if len(word) > INITIALS and word in card.mailbox]
    score = 0.0 if line.text.isupper() else 2.0
    score += 3 * len(known) + (at == 0)
    score += 2 * (line.height / card.tallest) if card.tallest else 0
    return score - (4 if card.holds(line.text) and not known else 0)


def take_short_name(card: CardLines, *, title_at: str, titled: bool) -> str:
    """Take a name of one word or in small letters, or nothing: the mailbox has it, or it stands above what she does."""
    for line in card.rest:
        said = line.text.split()
        if not _can_be_short(line.text, said):
            continue
        by_mail = any(len(word) > INITIALS and word in card.mailbox for word in map(folded, said))
        above = line.text == title_at and line.text[:1].isupper() and folded(line.text) not in card.domains
        if (titled and (by_mail or above)) or (by_mail and len(said) > 1):
            return card.take(line)
    return ""


def _can_be_short(line: str, said: list[str]) -> bool:
    letters = re.sub("['\u2019. -]", "", line)
    named = has_organisation_word(line) or is_title(line) or words.NO_NAME.search(line)
    return (
        0 < len(said) <= _MOST_PART_WORDS
        and letters.isalpha()
        and not named
        and not words.LEGAL_FORM.search(line)
    )


@dataclass(frozen=True, slots=True)
class NameParts:
    """The parts of a name by the fields of a record."""

    prefix: str = ""
    given: str = ""
    additional: str = ""
    family: str = ""
    suffix: str = ""


def name_parts(name: str) -> NameParts:
    """Return the parts of a name of two words or more, in a script that tells them by spaces; else what stands beside it."""
    said = parted(name)
    if not said.name or words.is_wide(name) or "," in said.name:
        return NameParts()
    given, *others = said.name.split()
    if not others:
        return NameParts(prefix=said.prefix, suffix=said.suffix)
    at = next(
        (at for at, word in enumerate(others[:-1]) if word.casefold() in words.PARTICLES), len(others) - 1
    )
    return NameParts(said.prefix, given, " ".join(others[:at]), " ".join(others[at:]), said.suffix)
