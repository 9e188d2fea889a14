"""Where a text speaks of one person: by her full name or an address for sure, by a part of her name perhaps."""

import json
import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass

REMOVED = "[removed]"
_LEAST_DIGITS = 7
_END_OF_NUMBER = 4
_BETWEEN_WORDS = r"(?:\s|\\n|\\r|\\t)+"
_BETWEEN_DIGITS = r"[\s().\-/]{0,3}"
_PARTICLES = frozenset({"de", "da", "di", "du", "la", "le", "van", "von", "der", "den", "el", "al", "bin", "ter", "dr", "jr", "sr"})  # fmt: skip
_LEAST_LETTERS = _LEAST_WORDS = 2
_SENTENCE_ENDS = re.compile(r"(?<=[.!?])\s+|\n+")


@dataclass(frozen=True, kw_only=True)
class Marks:
    """By what one person is known: names, addresses (e-mail, web, of a street) and numbers, each as it was written."""

    names: Collection[str] = ()
    addresses: Collection[str] = ()
    numbers: Collection[str] = ()

    @property
    def surely(self) -> re.Pattern[str] | None:
        """What speaks of this person alone: a name of two words or more, in either order, an address, a number."""
        found = [
            *(way for name in self.names for way in _ways_of_name(name)),
            *(_spelled(address) for address in self.addresses if address.strip()),
            *(way for number in self.numbers if (way := _way_of_number(number))),
        ]
        return _any_of(found)

    @property
    def parts(self) -> list[str]:
        """The single words of the names, which others may bear too; initials and small words are none."""
        words = (word.strip(".,") for name in self.names for word in name.split())
        kept = (word for word in words if len(word) >= _LEAST_LETTERS and word.casefold() not in _PARTICLES)
        return list(dict.fromkeys(kept))

    @property
    def hints(self) -> list[str]:
        """Pieces of which every text holds one that speaks of her for sure, for a quick first look by a database."""
        pieces = [
            *(max(name.split(), key=len) for name in self.names if len(name.split()) > 1),
            *(max(address.split(), key=len) for address in self.addresses if address.strip()),
            *(digits[-_END_OF_NUMBER:] for number in self.numbers if len(digits := _digits(number)) >= _LEAST_DIGITS),
        ]  # fmt: skip
        return hints_of(pieces)


def hints_of(words: Iterable[str]) -> list[str]:
    """Return words as a text may hold them: in each spelling, in small or capital letters, or escaped as JSON has them.

    A database that knows only ASCII letters finds them in any case by these.
    """
    found: dict[str, None] = {}
    for word in words:
        for cased in (word, word.lower(), word.upper(), word.title()):
            found |= {
                one: None for spelled in _spellings(cased) for one in (spelled, json.dumps(spelled)[1:-1])
            }
    return list(found)


def pattern_of_part(word: str) -> re.Pattern[str]:
    """Return what finds one word of a name as a word of its own."""
    return _any_of([_spelled(word)]) or re.compile(r"(?!)")


def struck(text: str, pattern: re.Pattern[str], *, instead: str = REMOVED) -> str:
    """Return a text without what the pattern finds."""
    return pattern.sub(instead, text)


def sentences_with(text: str, pattern: re.Pattern[str]) -> list[str]:
    """Return the sentences and lines of a text, or of the texts in JSON, in which the pattern finds something."""
    return [
        sentence.strip()
        for part in _texts_in(text)
        for sentence in _SENTENCE_ENDS.split(part)
        if pattern.search(sentence)
    ]


def _texts_in(text: str) -> list[str]:
    if not text.lstrip().startswith(("{", "[")):
        return [text]
    found: list[str] = []
    try:
        waiting = [json.loads(text)]
    except ValueError:
        return [text]
    while waiting:
        one = waiting.pop(0)
        if isinstance(one, str):
            found.append(one)
        elif isinstance(one, (dict, list)):
            waiting += one.values() if isinstance(one, dict) else one
    return found


def _ways_of_name(name: str) -> list[str]:
    words = name.split()
    if len(words) < _LEAST_WORDS:
        return []
    forward = _BETWEEN_WORDS.join(_spelled(word) for word in words)
    backward = f"{_spelled(words[-1])},?{_BETWEEN_WORDS}" + _BETWEEN_WORDS.join(map(_spelled, words[:-1]))
    return [forward, backward]


def _spelled(word: str) -> str:
    """Return a piece of a pattern for a text as it may be spelled, or escaped as JSON has it."""
    spellings = _spellings(word)
    escaped = (json.dumps(one)[1:-1] for one in spellings)
    ways = dict.fromkeys(
        re.escape(" ".join(one.split())).replace(r"\ ", _BETWEEN_WORDS) for one in (*spellings, *escaped)
    )
    return f"(?:{'|'.join(ways)})"


def _spellings(word: str) -> list[str]:
    """Return a word composed, in pieces, and as it came: an ideograph kept for old codes is neither of the two."""
    return list(dict.fromkeys((*(unicodedata.normalize(form, word) for form in ("NFC", "NFD")), word)))


def _way_of_number(number: str) -> str:
    digits = _digits(number)
    if len(digits) < _LEAST_DIGITS:
        return ""
    country = rf"(?:\+?{digits[:-10]}{_BETWEEN_DIGITS})?" if len(digits) > 10 else ""  # noqa: PLR2004  # a national number has ten
    return country + r"\(?" + _BETWEEN_DIGITS.join(digits[-10:])


def _digits(number: str) -> str:
    return "".join(character for character in number if character.isdigit())


def _any_of(ways: Collection[str]) -> re.Pattern[str] | None:
    if not ways:
        return None
    longest_first = sorted(ways, key=len, reverse=True)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(longest_first)})(?![^\W_])", re.IGNORECASE)
