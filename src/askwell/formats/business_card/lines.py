"""The lines of a card that are left when its addresses are taken out, and what is told of one line by itself."""

import re
import unicodedata
from dataclasses import dataclass

from askwell.formats.business_card import words
from askwell.formats.business_card.shapes import Line, Shapes
from askwell.formats.business_card.title_words import TITLE_ENDINGS, TITLES, WIDE_TITLES, plain
from askwell.formats.keys import organisation_key
from askwell.formats.linkedin import profile_key
from askwell.naming.honours import is_honour

# So few letters fit into anything.
INITIALS = 2
# Letters of one size, with and without those that reach above or below the line.
ALIKE = 0.25
OPEN_END = re.compile(
    r"(?:,|&|\+|-|\b(?:of|and|for|the|und|für|de|du|des|et|y|e|di|da|do|van|voor|og|och))$", re.IGNORECASE
)
_MOST_TITLE_WORDS = 9
_TALKING = 4
_HEAD_OF = re.compile(
    r"^(?:[^\W\d_-]+[ -]){0,2}?(?:head|director|chief|vp|svp|evp|president|dean|manager|chair|professor|leiter|leiterin|"
    r"direct(?:eur|rice|ora?)|diretora?|responsab(?:le|ile)|responsável|jef[ea]|chef(?:fe)?)"
    r"(?:,| of | for | de | du | des | della? | d[aeo] | für | - )",
    re.IGNORECASE,
)
_OFFICE_OF = re.compile(r"^office of\b", re.IGNORECASE)
RANKS = frozenset(
    {
        "senior",
        "junior",
        "sr",
        "jr",
        "vice",
        "deputy",
        "assistant",
        "associate",
        "lead",
        "chief",
        "head",
        "group",
    }
)


@dataclass(slots=True)
class CardLines:
    """The lines that are left of a card, and what its addresses hint at."""

    rest: list[Line]
    mailbox: str
    domains: list[str]
    tallest: float

    def take(self, line: Line) -> str:
        """Take one line out and return what it says."""
        self.rest.remove(line)
        return line.text.rstrip(",")

    def holds(self, line: str) -> bool:
        """Tell whether a line is the name of a domain, as that of an organisation is."""
        said, key = folded(line), folded(organisation_key(line))
        return any(
            len(domain) > INITIALS and (domain in said or (len(key) > INITIALS and key in domain))
            for domain in self.domains
        )

    def is_owner(self, line: str) -> bool:
        """Tell whether the mailbox is that of whom a line names."""
        said = [folded(word) for word in re.split(r"[\s-]+", line)]
        return any(len(word) > INITIALS and word in self.mailbox for word in said)


def card_lines(shapes: Shapes, rest: list[Line]) -> CardLines:
    """Return the lines that are left, with what the mailboxes and the domains of the card say."""
    mailboxes = [one.value.split("@")[0] for one in shapes.emails]
    own = [one for one in mailboxes if one.casefold() not in words.SHARED_MAILBOXES]
    hosts = [one.value.split("@")[1] for one in shapes.emails]
    hosts += [
        re.sub(r"^\w+:/+|^www\.", "", url.value, flags=re.IGNORECASE).split("/")[0]
        for url in shapes.urls
        if not profile_key(url.value)
    ]
    labels = [label for host in hosts for label in host.casefold().removeprefix("www.").split(".")[:-1]]
    domains = [folded(label) for label in labels if label not in words.PUBLIC_MAIL]
    tallest = max((line.height for line in rest), default=0.0)
    return CardLines(rest, folded(own[0]) if own else "", [one for one in domains if len(one) > 1], tallest)


def folded(text: str) -> str:
    """Return the letters and digits of a text alone, small and without marks."""
    apart = unicodedata.normalize(
        "NFKD", text.casefold().replace("ß", "ss").replace("ø", "o").replace("ł", "l")
    )
    return "".join(c for c in apart if c.isalnum())


def words_of(line: str) -> list[str]:
    """Return the words of a line, small, without the points and brackets around them."""
    return [word.strip(".,()&®™").casefold() for word in re.split(r"[\s/,-]+", line) if word.strip(".,()&®™")]


def is_talk(line: str) -> bool:
    """Tell whether a line is a sentence and no name of anything."""
    if len(line.split()) < _TALKING or line[-1] not in ".!?" or words.LEGAL_FORM.search(line):
        return False
    return not any(is_honour(word) or word in words.HOUSES for word in words_of(line)[-1:])


def has_organisation_word(line: str) -> bool:
    """Tell whether a line says that it may name an organisation: by a legal form, a word for a house, or one for what houses do."""
    return bool(words.FIELDS & set(words_of(line))) or names_a_house(line)


def names_a_house(line: str) -> bool:
    """Tell whether a line says that it names an organisation: by a legal form, or by a word for a house."""
    said = words_of(line)
    if (
        any(word in words.HOUSES or word.endswith(words.HOUSE_ENDINGS) for word in said)
        or _OFFICE_OF.match(line)
        or words.LEGAL_FORM.search(line)
    ):
        return True
    return any(word in line for word in words.WIDE_ORGANISATIONS)


def is_title(line: str) -> bool:
    """Tell whether a line says what somebody does."""
    if any(word in line for word in WIDE_TITLES):
        return not any(word in line for word in words.WIDE_ORGANISATIONS)
    said = words_of(line)
    if not any(map(_is_title_word, said)) or len(said) > _MOST_TITLE_WORDS or _is_something_else(line):
        return False
    if _HEAD_OF.match(line) or said[-1] not in words.ORGANISATIONS:
        return True
    begins = any(_is_title_word(word) or word in RANKS for word in said[:2])
    return begins and said[-1] in words.FIELDS


def _is_something_else(line: str) -> bool:
    """Tell whether a line with the word of a trade in it is a department, a legal form, a sentence or a slogan."""
    patterns = (words.DEPARTMENT, words.LEGAL_FORM, words.TALKED_TO, _OFFICE_OF)
    return is_talk(line) or any(pattern.search(line) for pattern in patterns)


def _is_title_word(word: str) -> bool:
    bare = plain(word)
    return bare in TITLES or bare.endswith(TITLE_ENDINGS)
