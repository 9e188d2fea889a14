"""How near a title is to the work that is explored."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from askwell.method.whom.weights import WEIGHTS, Weights

_WORD = re.compile(r"[^\W\d_]+")
_ACCENT = re.compile("[\u0300-\u036f]")
# Where what is said of a person falls into pieces, each of which can tell of her work; one that denies tells nothing.
_PIECE = re.compile(r"[.,;:!?()\n]+|\b(?:and|but|who|now|then)\b", re.IGNORECASE)
_DENIES = re.compile(r"\b(?:not|never|no|nothing|nobody|neither|hardly)\b|n[’']t\b", re.IGNORECASE)
MOST_PIECES = 40
BEGINS = 4
_TECHNICIAN = frozenset(["tech", "techs"])
MOST_WORDS = 24
# What may follow what two words share: writer and writing, nurse and nursing, library and librarian.
_TAILS = frozenset([
    "", "s", "e", "es", "er", "ers", "or", "ors", "ing", "ings", "ist", "ists", "ian", "ians", "ic", "ics", "ical", "al", "ially", "ine",
    "y", "ies", "ied", "ed", "t", "st", "ce", "tics", "tist", "tists", "ant", "ants", "ancy", "ment", "ments", "ement", "ation",
    "ations", "ion", "ions", "orial", "ary", "ess",
])  # fmt: skip


class Near(NamedTuple):
    """How near a title is, 0 to 1, by which name of the work, and whether it has all its words."""

    share: float = 0.0
    name: str = ""
    whole: bool = False


NOT_NEAR = Near()


@dataclass(frozen=True, slots=True)
class _Name:
    """One name of the work: its words with what each counts (1 together), and whether it is its own name."""

    text: str
    words: tuple[str, ...]
    counts: tuple[float, ...]
    own: bool


class Field:
    """The work explored, known by its names; answers how near any title is to it. Each distinct title is read once."""

    def __init__(
        self, own: Iterable[str], *, other_names: Iterable[str] = (), weights: Weights = WEIGHTS
    ) -> None:
        """Begin with its ``own`` names (the campaign's, the chosen occupations') and what else such people are called."""
        self._say = weights.field
        self._general, self._rank, self._empty, self._not_compounds = (
            frozenset(self._say[key].split()) for key in ("general", "rank", "empty", "not_compounds")
        )
        self._english, self._written_out = weights.in_english, weights.written_out
        self._names = [
            *(self._name(text, own=True) for text in dict.fromkeys(own)),
            *(self._name(text, own=False) for text in dict.fromkeys(other_names)),
        ]
        self._by_beginning: dict[str, list[tuple[str, int, int]]] = {}
        self._by_end: dict[str, list[tuple[str, int, int]]] = {}
        for number, name in enumerate(self._names):
            for place, word in enumerate(name.words):
                self._by_beginning.setdefault(word[:BEGINS], []).append((word, number, place))
                if name.own and len(word) >= self._say["compound"]:
                    self._by_end.setdefault(word[-self._say["compound"] :], []).append((word, number, place))
        self._known: dict[str, Near] = {}
        # A word stands in many titles: where it is met in the names is worked out once.
        self._met: dict[str, tuple[tuple[int, int], ...]] = dict.fromkeys(self._empty, ())

    @property
    def words(self) -> frozenset[str]:
        """Return all words of its own names."""
        return frozenset(word for name in self._names if name.own for word in name.words)

    def near(self, title: str) -> Near:
        """Return how near a title (or the name of an organisation) is to this work."""
        known = self._known.get(title)
        if known is None:
            known = self._known[title] = self._read(title)
        return known

    def _name(self, text: str, *, own: bool) -> _Name:
        said = (self._english.get(word, word) for word in self._in_full(text))
        words = tuple(word for word in said if word not in self._empty)[:MOST_WORDS]
        if len(words) < 2:  # noqa: PLR2004  # one word counts for all
            return _Name(text, words, (1.0,) * len(words), own)
        head = self._say["general_head" if words[-1] in self._general else "head"]
        return _Name(text, words, (*((1 - head) / (len(words) - 1) for _ in words[1:]), head), own)

    def _read(self, title: str) -> Near:
        said, met = self._in_full(title)[:MOST_WORDS], self._met
        found: dict[int, set[int]] = {}
        for word in said:
            for number, place in met[word] if word in met else self._meet(word):
                found.setdefault(number, set()).add(place)
        if not found:
            return NOT_NEAR
        telling = max(1, sum(word not in self._rank and word not in self._empty for word in said))
        return max(self._fit(self._names[number], places, telling) for number, places in found.items())

    def _in_full(self, text: str) -> list[str]:
        """Return the words of a title with what trades write short written out: RN, and Tech where it ends a title (Wind Tech II)."""
        words = words_in(text)
        if not self._written_out.keys().isdisjoint(words):
            words = [word for short in words for word in self._written_out.get(short, (short,))]
        ends = [place for place, word in enumerate(words) if word not in self._rank]
        if len(ends) > 1 and words[ends[-1]] in _TECHNICIAN and words[ends[-2]] not in self._empty:
            words[ends[-1]] = "technician"
        return words

    def _meet(self, word: str) -> tuple[tuple[int, int], ...]:
        said = self._english.get(word, word)
        alike = self._by_beginning.get(said[:BEGINS], ())
        found = self._met[word] = (
            *((number, place) for other, number, place in alike if same_work(said, other)),
            *self._at_its_end(said),
        )
        return found

    def _at_its_end(self, word: str) -> Iterator[tuple[int, int]]:
        """Yield where a word of its own names is met that ends a longer one: water in wastewater."""
        if word in self._not_compounds:
            return
        more = self._say["compound_more"]
        for other, number, place in self._by_end.get(word[-self._say["compound"] :], ()):
            if len(word) >= len(other) + more and word.endswith(other):
                yield number, place

    def _fit(self, name: _Name, places: set[int], telling: int) -> Near:
        whole = len(places) == len(name.words)
        share = sum(name.counts[place] for place in places) * (1.0 if whole else self._say["partial"])
        if not name.own:
            shares = self._say["shares"]
            covers = min(1.0, len(places) / telling)
            share *= self._say["other_title"] * (1 - shares + shares * covers)
        return Near(share, name.text, whole)


def said_of(field: Field, words: str) -> tuple[float, str]:
    """Return how near to the work is what somebody said of a person, 0 to 1, and the piece of it that says so."""
    pieces = [piece.strip() for piece in _PIECE.split(words)[:MOST_PIECES]]
    told = [(field.near(piece).share, piece) for piece in pieces if piece and not _DENIES.search(piece)]
    return max(told, key=lambda one: one[0], default=(0.0, ""))


def words_in(text: str) -> list[str]:
    """Return the words of a text in small letters without accents."""
    small = text.casefold()
    return _WORD.findall(small if small.isascii() else _ACCENT.sub("", unicodedata.normalize("NFD", small)))


def same_work(one: str, other: str) -> bool:
    """Tell whether two words mean the same work: what they share is all of them but for an ending that makes a trade of it."""
    if one == other:
        return True
    shared = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        shared += 1
    return any(one[kept:] in _TAILS and other[kept:] in _TAILS for kept in range(shared, BEGINS - 1, -1))
