"""One sentence as words, and where each part of a phrase can begin in it."""

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from askwell.method.etiquette.language.phrases import Phrase

_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*|\d[\d.,:]*(?<![.,:])|!!!+|\?\?+|[,;:.?!()&+]|[-–—]{1,2}|\S")
_SHOUTS = {"!!": "!!!", "??": "??"}
# No gap between the words of a phrase goes over a break; only a long one goes over a pause.
BREAKS = frozenset(["!!!", "??", ";", ":", ".", "?", "!", "–", "—", "-", "--"])
PAUSES = frozenset([",", "(", ")"])


class Tags(NamedTuple):
    """What a word can begin: the keys of parts of phrases, those that a phrase needs as bits, and by which of its ``atoms``.

    An atom is the word itself, a beginning or an end of it, ``#`` or ``@``.
    """

    keys: frozenset[str]
    bits: int
    atoms: frozenset[str]


class _Places(dict[str, int]):
    """At which places each key can begin, found out when it is first asked for.

    ``atoms`` tells where each atom stands, ``starts`` which atoms begin a key.
    """

    def __init__(self, atoms: Mapping[str, int], starts: Mapping[str, frozenset[str]]) -> None:
        self._atoms, self._here, self._starts = atoms, frozenset(atoms), starts

    def __missing__(self, key: str) -> int:
        found = 0
        for atom in self._starts.get(key, _NONE) & self._here:
            found |= self._atoms[atom]
        self[key] = found
        return found


_NONE: frozenset[str] = frozenset()


class Said:
    """A sentence as words in small letters. Places in it are bits of an integer: bit 3 is the place before the fourth word.

    ``tagged`` are the keys that can begin at some places, ``present`` all of those keys as bits of an integer, ``mask`` says of a key at
    which places it can begin, and ``listed`` keeps which phrases of a list can stand in it and where they can begin. ``breaks`` are the
    words that end a clause, ``pauses`` the commas and brackets, and ``everywhere`` all places, the one behind the last word too.
    """

    __slots__ = ("breaks", "everywhere", "listed", "mask", "pauses", "present", "tagged", "words")

    def __init__(
        self, words: Sequence[str], tags: Sequence[Tags], starts: Mapping[str, frozenset[str]]
    ) -> None:
        """Take the words, what each can begin, and which atoms begin a key."""
        self.words = words
        self.everywhere = (1 << len(words) + 1) - 1
        self.present = self.breaks = self.pauses = 0
        found: dict[str, int] = {}
        for place, (word, tag) in enumerate(zip(words, tags, strict=True)):
            self.present |= tag.bits
            for atom in tag.atoms:
                found[atom] = found.get(atom, 0) | 1 << place
            if word in BREAKS:
                self.breaks |= 1 << place
            elif word in PAUSES:
                self.pauses |= 1 << place
        self.tagged = list(dict.fromkeys(tag.keys for tag in tags))
        self.mask = _Places(found, starts).__getitem__
        self.listed: dict[str, list[tuple[int, Phrase]]] = {}


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
