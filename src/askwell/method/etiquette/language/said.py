"""One sentence as words, and where each part of a phrase can begin in it."""

import re
from collections.abc import Mapping, Sequence

_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*|\d[\d.,:]*(?<![.,:])|!!!+|\?\?+|[,;:.?!()&+]|[-–—]{1,2}|\S")
_SHOUTS = {"!!": "!!!", "??": "??"}
# No gap between the words of a phrase goes over a break; only a long one goes over a pause.
BREAKS = frozenset(["!!!", "??", ";", ":", ".", "?", "!", "–", "—", "-", "--"])
PAUSES = frozenset([",", "(", ")"])


class Said:
    """A sentence as words in small letters. Places in it are bits of an integer: bit 3 is the place before the fourth word.

    ``tagged`` are the keys that can begin at some places, ``present`` all of those keys, ``breaks`` the words that end a clause,
    ``pauses`` the commas and brackets, and ``everywhere`` all places, the one behind the last word too.
    """

    __slots__ = ("_known", "breaks", "everywhere", "pauses", "present", "tagged", "words")

    def __init__(self, words: Sequence[str], tags: Sequence[frozenset[str]]) -> None:
        """Take the words, and of each the keys that it can begin."""
        self.words = words
        self.everywhere = (1 << len(words) + 1) - 1
        self.present = frozenset().union(*tags)
        self.breaks = self.pauses = 0
        tagged: dict[frozenset[str], int] = {}
        for place, (word, keys) in enumerate(zip(words, tags, strict=True)):
            tagged[keys] = tagged.get(keys, 0) | 1 << place
            if word in BREAKS:
                self.breaks |= 1 << place
            elif word in PAUSES:
                self.pauses |= 1 << place
        self.tagged = list(tagged.items())
        self._known: dict[str, int] = {}

    def mask(self, key: str) -> int:
        """Return the places at which a key can begin."""
        found = self._known.get(key)
        if found is None:
            found = 0
            for keys, places in self.tagged:
                if key in keys:
                    found |= places
            self._known[key] = found
        return found


def words_of(text: str, contractions: Mapping[str, str]) -> list[tuple[str, bool]]:
    """Return the words of a text, each with whether it can be a name (a capital, or a script without); what is written together is taken apart.

    ``contractions`` maps whole words (``can't``) and endings (``*n't``) to what they stand for.

    >>> words_of("Don't ask Bo!", {"*n't": "not"})
    [('do', False), ('not', False), ('ask', False), ('bo', True), ('!', False)]
    """
    words: list[tuple[str, bool]] = []
    for written in _WORD.findall(text.replace("’", "'")):
        low = _SHOUTS.get(written[:2], written.casefold()) if len(written) > 1 else written.casefold()
        parts = _apart(low, contractions) if low in contractions or "'" in low else [low]
        is_name = parts == [low] and written[0].isalpha() and not written[0].islower()  # "O'Brien" is one too
        words += [(part, is_name) for part in parts]
    return words


def _apart(low: str, contractions: Mapping[str, str]) -> list[str]:
    if low in contractions:
        return contractions[low].split()
    for size in (3, 2):
        if len(low) > size and (ending := contractions.get(f"*{low[-size:]}")):
            return [low[:-size], *ending.split()]
    return [low]
