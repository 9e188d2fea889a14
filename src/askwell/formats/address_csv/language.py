"""What the columns of an address book are called in one language, and what a column of that name holds."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

# What a column can hold by a word in its name. The first that fits counts, so the order matters: an e-mail address is
# no postal one, "Country/Region" is no region, and a fax has a telephone number too.
KINDS = (
    "skip", "fax", "po_box", "email", "url", "postal_code", "country", "region", "city", "street", "address", "phone",
)  # fmt: skip
# Which of several it is; the first that fits counts here as well.
PLACES = ("assistant", "pager", "car", "main", "mobile", "work", "home", "other")
# The two columns that programs write for each of several addresses: what it is called, and what it is.
_PARTS = ("label", "value")
_NUMBER = re.compile(r"\d+")
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "\u0131": "i", "æ": "ae", "œ": "oe", "ß": "ss", "\u0451": "\u0435"}
)


@dataclass(frozen=True)
class Language:
    """The names of columns in one language, as people and programs write them.

    `words` has a line for each field, kind and place: `given: Vorname, Rufname`. Fields are whole names; kinds
    (`street: Straße`) and places (`work: geschäftlich`) stand within a name, with a star where a word goes on. Case,
    accents, punctuation and numbers do not count. Chinese, Japanese and Korean words are found wherever they stand.
    """

    name: str
    words: str

    @cached_property
    def _lines(self) -> dict[str, list[str]]:
        pairs = (line.partition(":") for line in self.words.strip().splitlines())
        return {key.strip(): [word.strip() for word in said.split(",")] for key, _, said in pairs}

    @cached_property
    def _field_of(self) -> dict[str, str]:
        return {
            plain(word).replace(" ", ""): field
            for field, words in self._lines.items()
            if field not in KINDS and field not in PLACES and field not in _PARTS
            for word in words
        }

    @cached_property
    def _patterns(self) -> dict[str, re.Pattern[str]]:
        return {key: _pattern(self._lines[key]) for key in (*KINDS, *PLACES, *_PARTS) if key in self._lines}

    def field_of(self, name: str) -> str:
        """Return the field that a plain name means as a whole, or ""."""
        joined = name.replace(" ", "")
        return self._field_of.get(joined) or self._field_of.get(_NUMBER.sub("", joined), "")

    def kind_of(self, name: str) -> str:
        """Return what a plain name says a column holds, or ""."""
        return self._first(KINDS, name)

    def place_of(self, name: str) -> str:
        """Return which of several a plain name means: "work", "home", "mobile" and so on, or ""."""
        return self._first(PLACES, name)

    def part_of(self, name: str) -> str:
        """Return whether the last word of a numbered column means its "label" or its "value", or ""."""
        return self._first(_PARTS, name)

    def _first(self, keys: tuple[str, ...], name: str) -> str:
        spaced = " ".join(_NUMBER.sub(" ", name).split())
        return next((key for key in keys if key in self._patterns and self._patterns[key].search(spaced)), "")


def plain(text: str) -> str:
    """Return a column's name in words of plain small letters: "E-Mail-Adresse" is `e mail adresse`."""
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    bare = "".join(c for c in apart if not unicodedata.combining(c) or c in "\u3099\u309a")
    words = "".join(c if c.isalnum() or c in "\u3099\u309a" else " " for c in bare)
    return unicodedata.normalize("NFC", " ".join(words.split()))


def _pattern(words: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(_one, words)))


def _one(word: str) -> str:
    if _WIDE.search(word):
        return r" ?".join(map(re.escape, plain(word).replace(" ", "")))
    body = r"\S*".join(
        " ".join(re.escape(part) for part in plain(piece).split()) for piece in word.split("*")
    )
    return rf"(?<!\S){body}(?!\S)"
