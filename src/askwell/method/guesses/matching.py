"""Word lists looked up in a line: a phrase a comma, a star for any ending; one pass over the words, however many lists."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

# A hyphen parts words as a space does; "don't" and "don’t" are one word each, and the same.
_WORD = re.compile(r"\w+(?:['’]\w+)?")
_SHORTEST_STEM = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A phrase of the list ``name`` that stands in a text at ``start`` to ``end``; ``words`` as they stand there, small."""

    name: str
    words: str
    start: int
    end: int


class Lexicon:
    """Named word lists made ready for looking up."""

    def __init__(self, lists: Mapping[str, str]) -> None:
        """Make the lists ready; ``lists`` maps a name to phrases such as "hir*, job market"."""
        self._whole: defaultdict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
        self._stems: defaultdict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
        for name, phrases in lists.items():
            for phrase in dict.fromkeys(_parts(phrases)):
                first, *rest = phrase
                index = self._stems if first.endswith("*") else self._whole
                index[first.rstrip("*")].append((name, tuple(rest)))
        self._longest = max(map(len, self._stems), default=0)

    def find(self, text: str) -> list[Hit]:
        """Return what stands in a text, in order; of each list the longest phrase at a place, and no place twice."""
        matches = list(_WORD.finditer(text))
        tokens = [match[0].casefold().replace("’", "'") for match in matches]
        hits: list[Hit] = []
        taken: dict[str, int] = {}
        for place in range(len(tokens)):
            longest: dict[str, int] = {}
            for name, rest in self._beginning_with(tokens[place]):
                if _goes_on(tokens, place + 1, rest):
                    longest[name] = max(longest.get(name, 0), 1 + len(rest))
            for name, length in longest.items():
                if taken.get(name, 0) <= place:
                    taken[name] = place + length
                    start, end = matches[place].start(), matches[place + length - 1].end()
                    hits.append(Hit(name=name, words=text[start:end].casefold(), start=start, end=end))
        return hits

    def _beginning_with(self, token: str) -> Iterator[tuple[str, tuple[str, ...]]]:
        yield from self._whole.get(token, ())
        for length in range(_SHORTEST_STEM, min(len(token), self._longest) + 1):
            yield from self._stems.get(token[:length], ())


def _parts(phrases: str) -> Iterator[tuple[str, ...]]:
    for phrase in phrases.split(","):
        words = re.findall(r"\w+(?:['’]\w+)?\*?", phrase.casefold().replace("’", "'"))
        if words:
            yield tuple(words)


def _goes_on(tokens: list[str], place: int, rest: tuple[str, ...]) -> bool:
    """Return whether the rest of a phrase stands from a place on."""
    if place + len(rest) > len(tokens):
        return False
    return all(
        tokens[place + step].startswith(word[:-1]) if word.endswith("*") else tokens[place + step] == word
        for step, word in enumerate(rest)
    )


@cache
def _lexicon(words: str) -> Lexicon:
    return Lexicon({"": words})


def found(words: str, text: str) -> list[str]:
    """Return the listed words that stand in a text, each once, in their order, small."""
    return list(dict.fromkeys(hit.words for hit in _lexicon(words).find(text)))
