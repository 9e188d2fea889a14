"""What a note is about that hardly another note of the campaign names: two who do speak of one thing, whatever theme it stands under."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import combinations, pairwise

from askwell.method.alike import content
from askwell.method.things.finding import bare, hints_in, no_stem
from askwell.method.things.reach import is_of_all

# A word is rare that no more than one note of so many holds, but so few always and so many never; our choice.
_ONE_OF = 22
_FEW, _MANY = 3, 8
# Among fewer notes any word is rare.
_ENOUGH = 24
# What a note is about stands at its front: before a colon, a dash or a question mark, or among so many words.
_FRONT = 6
_LABEL = re.compile(r"^([^:?]{2,40}?)(?::|\s[-–—]\s|\?)")
# A sign between two words parts them, an apostrophe or a hyphen does not.
_WORD_OR_STOP = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|[,;:.!?()\"“”]")
# "MPH", "CDL" and "SAS" name one thing wherever they stand.
_LETTERS = re.compile(r"\b[A-Z][A-Z0-9]{1,5}\b")


class Subjects:
    """The rare words of a campaign's notes.

    ``names`` are those of the speakers' houses and places: they tell who speaks, not of what.
    """

    def __init__(self, texts: Iterable[str], *, names: Iterable[str] = ()) -> None:
        read = list(texts)
        counted = Counter(word for text in read for word in hints_in(text))
        few = min(max(_FEW, len(read) // _ONE_OF), _MANY) if len(read) >= _ENOUGH else 0
        self._rare = {word for word, notes in counted.items() if notes <= few} - _stems(" ".join(names))

    def of(self, text: str) -> Mapping[str, bool]:
        """Return the rare words by which a note says what it is about, each with whether it is surely about it.

        It is where it puts the word before a colon, a dash or a question mark, names it by letters, or speaks of it for a whole trade; two such
        words together are sure too. Else it may stand there by chance.
        """
        label = _LABEL.match(text)
        named = _stems(" ".join([*_LETTERS.findall(text), *([label[1]] if label else [])]))
        front = _stems(" ".join(text.split()[:_FRONT]))
        rare = (named | front) & hints_in(text) & self._rare
        wide = is_of_all(text)
        pairs = {" ".join(pair): True for pair in combinations(sorted(rare), 2)}
        return {**{word: wide or word in named for word in rare}, **pairs}


def _stems(text: str) -> frozenset[str]:
    return frozenset(map(bare, content(text)))


def what_follows(text: str, subject: str) -> frozenset[tuple[str, str]]:
    """Return a subject with each word right behind it, as its kinds: "construction wiremen" are no "construction degree"."""
    words = _WORD_OR_STOP.findall(text)
    pairs = ((_stems(word), content(after)) for word, after in pairwise(words))
    return frozenset(
        (subject, kind) for before, after in pairs if subject in before for kind in after - no_stem()
    )


# Two words with capitals that stand within a sentence or at its head: "Stark Valley", "Mercy Ridge".
_NAMED = re.compile(r"\b[A-Z][a-z]+(?:\s+[A-Z][a-z]+)+\b")


def is_named_by_all(things: Iterable[str], texts: Iterable[str], *, houses: Iterable[str]) -> bool:
    """Return whether all texts write one of the things, of two words or more, as a name that is none of the speakers' ``houses``.

    A school or a firm that both name is the same one, wherever each of them works and whatever each of them is.
    """
    named = [{_stems(name) for name in _NAMED.findall(text)} for text in texts]
    own = [_stems(house) for house in houses]
    several = [words for thing in things if len(words := frozenset(thing.split())) > 1]
    return any(
        all(words in names for names in named) and not any(words & house for house in own)
        for words in several
    )
