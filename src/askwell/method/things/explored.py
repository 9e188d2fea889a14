"""The words of the work that is explored: all notes of a campaign speak of it, so no two share a thing by them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from askwell.method.alike import content
from askwell.method.things.finding import found, no_stem

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# What makes one word of another: code, coder, coding; treat, treatment; account, accountancy; electrical, electrician.
_ENDINGS = (
    "ation", "ition", "ion", "ment", "ancy", "ant", "ency", "ent", "ist", "istry", "ician", "icity", "ical", "ian", "ine", "ing", "or", "er", "ed",
    "ic", "al", "ysis", "yst", "ytic", "yze", "eutic", "ery", "en", "y",
)  # fmt: skip
_BASE = 3
# No thing, and no part of a phrase for one ("people, skills").
_GONE = ","


@dataclass(frozen=True)
class Explored:
    """What the work is called, in one name or several."""

    names: frozenset[str] = frozenset()

    @classmethod
    def of(cls, names: Iterable[str]) -> "Explored":
        """Return the work of these names, of which any may be empty."""
        return cls(frozenset(filter(None, names)))

    def left(self, text: str) -> str:
        """Return a text without the words of the work: its title's, and those that are made of one base with them.

        One that is part of a longer phrase for something that we know stays: "medical school" under medical coding.
        """
        return _left(text, self.names)

    def is_named_in(self, text: str) -> bool:
        """Return whether words call the work by a whole name of several words: "the payroll clerk is gone in five years"."""
        said = {base for word in _WORD.findall(text) for base in _bases(word)}
        called = [[_bases(word) for word in _WORD.findall(name)] for name in self.names]
        return any(len(words) > 1 and not any(map(said.isdisjoint, words)) for words in called)


@lru_cache(maxsize=16384)
def _left(text: str, names: frozenset[str]) -> str:
    own = _bases_of(names)
    if not own:
        return text
    spans = [match.span() for match in _WORD.finditer(text) if not own.isdisjoint(_bases(match[0]))]
    phrases = [(hit.start, hit.end) for hit in found(text) if not _is_own(text[hit.start : hit.end], own)]
    left = text
    for start, end in reversed(spans):
        if not any(first <= start and end <= last for first, last in phrases):
            left = left[:start] + _GONE + left[end:]
    return left


def _is_own(phrase: str, own: frozenset[str]) -> bool:
    """Return whether a phrase holds nothing but words of the work."""
    return all(not own.isdisjoint(_bases(word)) for word in _WORD.findall(phrase))


@lru_cache(maxsize=64)
def _bases_of(names: frozenset[str]) -> frozenset[str]:
    words = (word for name in names for word in _WORD.findall(name))
    named = (word for word in words if len(word) >= _BASE and not content(word) <= no_stem())
    return frozenset(base for word in named for base in _bases(word))


@lru_cache(maxsize=16384)
def _bases(word: str) -> frozenset[str]:
    """Return the words of which a word may be made, itself among them."""
    said = word.casefold().replace("’", "'").removesuffix("'s")
    one = {said, *_of_one(said)}
    return frozenset(base for form in one for base in _made_of(form))


def _of_one(word: str) -> Iterator[str]:
    """Yield what a word may be of which this is several."""
    if len(word) > _BASE and word.endswith("s") and not word.endswith("ss"):
        yield word[:-1]
        yield f"{word[:-3]}y" if word.endswith("ies") else word[:-2] if word.endswith("es") else word[:-1]


def _made_of(word: str) -> Iterator[str]:
    yield word
    for ending in _ENDINGS:
        base = word.removesuffix(ending)
        if base != word and len(base) >= _BASE:
            yield base
            yield f"{base}e"
            if base[-1] == base[-2]:
                yield base[:-1]
