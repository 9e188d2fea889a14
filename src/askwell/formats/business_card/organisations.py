"""Which line of a card, or which lines beneath each other, name the organisation."""

from askwell.formats.business_card import words
from askwell.formats.business_card.lines import (
    ALIKE,
    INITIALS,
    OPEN_END,
    CardLines,
    folded,
    has_organisation_word,
    is_talk,
    is_title,
    names_a_house,
    words_of,
)
from askwell.formats.business_card.shapes import Line
from askwell.formats.keys import organisation_key

_WHOLE_WORD = 4
_MOST_LINES = 4


def take_organisation(card: CardLines, *, named: bool) -> str:
    """Take the lines that name the organisation best. Where nobody is ``named`` they have to say so more clearly."""
    scored = [(_score(line, card), line) for line in card.rest]
    score, best = max(scored, default=(0.0, Line("")), key=lambda pair: pair[0])
    if score < (1 if named else 2):
        return ""
    at = card.rest.index(best)
    first, last = at, at
    while first > 0 and last - first < _MOST_LINES and _goes_on(card.rest[first - 1], card.rest[first], card):
        first -= 1
    while (
        last + 1 < len(card.rest)
        and last - first < _MOST_LINES
        and _goes_on(card.rest[last], card.rest[last + 1], card)
    ):
        last += 1
    return " ".join([card.take(line) for line in card.rest[first : last + 1]])


def _goes_on(line: Line, further: Line, card: CardLines) -> bool:
    """Tell whether a name of an organisation goes on in the next line: letters alike, and left open, in the domain, or a rest alone."""
    if not line.height or abs(line.height - further.height) > ALIKE * max(line.height, further.height):
        return False
    if is_title(line.text) or is_title(further.text) or is_talk(further.text) or is_talk(line.text):
        return False
    if OPEN_END.search(line.text) or _told_by_domain(line.text, further.text, card):
        return True
    return line.block == further.block and (_is_a_rest(further.text) or _is_a_rest(line.text))


def _told_by_domain(line: str, further: str, card: CardLines) -> bool:
    """Tell whether a domain is the name in two lines and not that in one of them."""
    one, two = folded(line), folded(further)
    return any(
        one + two in domain
        or (len(domain) > INITIALS and domain in one + two and domain not in one and domain not in two)
        for domain in card.domains
    )


def _is_a_rest(line: str) -> bool:
    """Tell whether a line is only a part of a name: words for a house and legal forms."""
    bare = words_of(words.LEGAL_FORM.sub("", line))
    return all(word in words.ORGANISATIONS for word in bare)


def _score(line: Line, card: CardLines) -> float:
    text = line.text
    with_word = has_organisation_word(text)
    if not with_word and (words.NO_HOUSE.search(text) or is_talk(text)) and not card.holds(text):
        return 0
    if not any(character.isalpha() for character in text) or words.REGISTERED.search(text):
        return 0
    score = 3.0 if names_a_house(text) else 1.5 if with_word else 0.0
    score += _nearness(text, card)
    score += 1 if text.isupper() or words.is_wide(text) else 0
    return score + (line.height / card.tallest if card.tallest else 0)


def _nearness(text: str, card: CardLines) -> float:
    """Return how much a line is like a domain of the card."""
    key = folded(organisation_key(text))
    first = folded(text.split(maxsplit=1)[0])
    initials = "".join(word[0] for word in text.split() if word[0].isalpha()).casefold()
    for domain in card.domains:
        near = len(key) > INITIALS and (key in domain or (len(domain) > INITIALS and domain in key))
        begins = len(first) > INITIALS and first in domain
        if near or begins or (len(initials) > INITIALS and initials == domain):
            return 3
    long = [folded(word) for word in text.split() if len(word) > _WHOLE_WORD]
    return 2 if any(word in domain for word in long for domain in card.domains) else 0
