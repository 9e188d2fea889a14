"""The phrase language in which the rules are written, and how a phrase is found in a sentence.

    let me know (if|when) .. {opening}     words, other words for the same, up to three words between, a list of words
    {i} am not? look* for an? {place}      "?" may be missing, "*" is any ending (or, before a word, beginning)
    your _ {firm}                          one word between, or none
    {they} ... {hire}                      up to nine words between, over commas too
    what !(you|your) {is}                  "!" must not follow here
    ^ call me , # minutes @ $              the sentence's start, a comma, a number, a word with a capital, the sentence's end
    !!! and ??                             as many of them, or more

No gap leaves the clause. Words are compared without capitals, and "don't" is "do not".
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from askwell.method.etiquette.language.said import Said


class Lists(Protocol):
    """Where the phrases of a list of words are found by its key."""

    def of(self, key: str, said: Said, places: int) -> Iterator["Phrase"]:
        """Yield the phrases of a list, but for its single words, that can begin at one of the places in a sentence."""


@dataclass(frozen=True, slots=True)
class Part:
    """A word, a beginning of words, a number, a name or a list: whatever the vocabulary knows by ``key``."""

    key: str
    is_list: bool = False

    def after(self, said: Said, places: int, lists: Lists) -> int:
        """Return the places behind this part when it begins at one of these."""
        begins = places & said.mask(self.key)
        if not begins or not self.is_list:
            return begins << 1
        behind = (begins & said.mask(whole(self.key))) << 1
        for phrase in lists.of(self.key, said, begins):
            behind |= phrase.after(said, begins, lists)
        return behind


@dataclass(frozen=True, slots=True)
class Maybe:
    """A part that may be missing."""

    part: Part

    def after(self, said: Said, places: int, lists: Lists) -> int:
        """Return the places themselves and those behind the part."""
        return places | self.part.after(said, places, lists)


@dataclass(frozen=True, slots=True)
class Never:
    """A part that must not stand here."""

    part: Part

    def after(self, said: Said, places: int, lists: Lists) -> int:
        """Return the places at which the part does not stand."""
        if not places & said.mask(self.part.key):
            return places
        return sum(place for place in bits(places) if not self.part.after(said, place, lists))


@dataclass(frozen=True, slots=True)
class Gap:
    """Up to some words in between, within the clause."""

    most: int
    over_commas: bool

    def after(self, said: Said, places: int, lists: Lists) -> int:  # noqa: ARG002  # every step is asked alike
        """Return every place that the gap can reach."""
        open_to = ~(said.breaks if self.over_commas else said.breaks | said.pauses) & (said.everywhere >> 1)
        for _ in range(self.most):
            places |= (places & open_to) << 1
        return places


@dataclass(frozen=True, slots=True)
class Edge:
    """The start of the sentence, or its end."""

    end: bool

    def after(self, said: Said, places: int, lists: Lists) -> int:  # noqa: ARG002  # every step is asked alike
        """Return the place at the edge, if it is among these."""
        if not self.end:
            return places & 1
        stop = bool(said.words) and said.words[-1] in {".", "!", "?", "!!!", "??"}
        return places & ((1 << len(said.words)) | (stop << len(said.words) - 1 if stop else 0))


Step = Part | Maybe | Never | Gap | Edge


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase as written and as steps; ``needs`` are the keys without which it stands in no sentence, ``bits`` the same as one integer."""

    text: str
    steps: tuple[Step, ...]
    needs: frozenset[str]
    bits: int

    def after(self, said: Said, places: int, lists: Lists) -> int:
        """Return the places behind the phrase when it begins at one of these; 0 when it does not."""
        for step in self.steps:
            places = step.after(said, places, lists)
            if not places:
                break
        return places

    def spans(self, said: Said, lists: Lists) -> Iterator[range]:
        """Yield the places of the words over which the phrase stands, the nearest end for each beginning."""
        first = self.steps[0]
        begins = said.mask(first.key) if isinstance(first, Part) else said.everywhere
        if self.after(said, begins, lists):
            for place in bits(begins):
                if behind := self.after(said, place, lists):
                    yield range(place.bit_length() - 1, (behind & -behind).bit_length() - 1)


def bits(places: int) -> Iterator[int]:
    """Yield each place as an integer of one bit.

    >>> list(bits(0b1010))
    [2, 8]
    """
    while places:
        lowest = places & -places
        yield lowest
        places ^= lowest


@cache
def whole(key: str) -> str:
    """Return the key of the words that alone are all of a list's phrase."""
    return f"={key}"
