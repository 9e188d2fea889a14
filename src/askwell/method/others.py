"""Striking the names of other people out of words that somebody else is given to read."""

import itertools
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from askwell.method.mentions import REMOVED

_PARTICLES = frozenset(
    [
        "de",
        "da",
        "di",
        "du",
        "la",
        "le",
        "van",
        "von",
        "der",
        "den",
        "el",
        "al",
        "bin",
        "ter",
        "dr",
        "jr",
        "sr",
        "mr",
        "mrs",
        "ms",
        "prof",
    ]
)
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]{2,})*")
_ADDRESS = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_NUMBER = re.compile(r"\+?\(?\d[\d\s().\-/]{5,}\d")
_SENTENCE_ENDS = '.!?:\n"“('
# Names that are words too: at the beginning of a sentence, and in small letters, they are taken for the word unless the whole name stands there (our list).
_ALSO_WORDS = """
    will may mark grace rose hope bill art dean faith joy june april august dawn amber ivy heather hazel iris jasmine pat rich sue frank
    grant chase drew gene jack bob clay cliff dale don earl faye gail guy hal jean lane lee max miles nick ray rob rod skip stew ted van
    wade young park price banks page stone baker cook miller king long short white black brown green gray rice wood woods hill day best
    field bell fox wolf bush rivers lake west north church marsh moss glass mason cooper carter porter fisher hunter potter taylor an so do
    major my he her his in on at to of the and or but are can was were has had not you we they it i a as if is be by
    """
_WORDS_TOO = frozenset(_ALSO_WORDS.split())
_LEAST_LETTERS, _LAST_DIGITS = 2, 7
_SEVERAL = re.compile(
    rf"{re.escape(REMOVED)}(?:\s+(?:(?:{'|'.join(sorted(_PARTICLES))})\.?|[A-Z]\.|{re.escape(REMOVED)}))*\s+{re.escape(REMOVED)}",
    re.IGNORECASE,
)


@dataclass(frozen=True, kw_only=True)
class Others:
    """Other people: their ``names`` as they are written, e-mail ``addresses`` and phone ``numbers``. ``hers`` are names that stay.

    A word that stands in a name of hers stays, whoever else bears it.
    """

    names: Collection[str]
    addresses: Collection[str] = ()
    numbers: Collection[str] = ()
    hers: Collection[str] = ()
    _words: frozenset[str] = field(init=False)
    _firsts: frozenset[str] = field(init=False)
    _pairs: frozenset[tuple[str, str]] = field(init=False)
    _addresses: frozenset[str] = field(init=False)
    _ends: frozenset[str] = field(init=False)
    _uncased: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        """Make what is looked up for each word."""
        kept = {word for name in self.hers for word in _folded(name)}
        names = [tuple(_folded(name)) for name in self.names]
        found = {
            "_words": frozenset(word for name in names for word in name) - kept,
            "_firsts": frozenset(name[0] for name in names if name) - kept,
            "_pairs": frozenset(pair for name in names for pair in itertools.pairwise(name)),
            "_addresses": frozenset(address.casefold() for address in self.addresses),
            "_ends": frozenset(_end(number) for number in self.numbers) - {""},
            "_uncased": tuple(_uncased(self.names)),
        }
        for name, value in found.items():
            object.__setattr__(self, name, value)

    def struck(self, text: str) -> str:
        """Return a text in which none of them is named: in full, by a first or a last name, an address or a number."""
        text = _ADDRESS.sub(lambda m: REMOVED if m[0].casefold() in self._addresses else m[0], text)
        text = _NUMBER.sub(lambda m: REMOVED if _end(m[0]) in self._ends else m[0], text)
        for name in self._uncased:
            text = text.replace(name, REMOVED)
        marked = "".join(self._pieces(text))
        return _SEVERAL.sub(REMOVED, marked)

    def _pieces(self, text: str) -> Iterator[str]:
        at = 0
        words = list(_WORD.finditer(text))
        for before, match, after in zip([None, *words], words, [*words[1:], None], strict=False):
            if _bare(match[0]) in self._words and (
                self._is_name(text, match)
                or self._is_pair(text, before, match)
                or self._is_pair(text, match, after)
            ):
                yield text[at : match.start()] + REMOVED
                at = match.start() + len(_bare_end(match[0]))
        yield text[at:]

    def _is_name(self, text: str, match: re.Match[str]) -> bool:
        """Tell whether one word of a name stands for somebody: in small letters only a first name does."""
        word, bare = _bare_end(match[0]), _bare(match[0])
        if word.islower():
            return bare in self._firsts and bare not in _WORDS_TOO
        before = text[max(0, match.start() - 4) : match.start()].rstrip(" \t")[-1:]
        return bare not in _WORDS_TOO or not (match.start() == 0 or before in _SENTENCE_ENDS)

    def _is_pair(self, text: str, one: re.Match[str] | None, two: re.Match[str] | None) -> bool:
        """Tell whether two words side by side are a name in full."""
        if one is None or two is None or text[one.end() : two.start()].strip():
            return False
        return (_bare(one[0]), _bare(two[0])) in self._pairs


def _bare_end(word: str) -> str:
    """Return a word without the ending of whose it is."""
    return re.sub(r"[’']s$", "", word, flags=re.IGNORECASE)


def _bare(word: str) -> str:
    return _bare_end(word).casefold()


def _folded(name: str) -> Iterator[str]:
    return (
        bare
        for match in _WORD.finditer(name)
        if len(bare := match[0].casefold()) >= _LEAST_LETTERS and bare not in _PARTICLES
    )


def _uncased(names: Iterable[str]) -> Iterator[str]:
    """Yield the names in scripts without capitals, with and without the space, which need not stand as words of their own."""
    for name in names:
        if len(name) >= _LEAST_LETTERS and not any(letter.isascii() and letter.isalpha() for letter in name):
            yield from {name, "".join(name.split())} if name.upper() == name.lower() else ()


def _end(number: str) -> str:
    digits = "".join(filter(str.isdigit, number))
    return digits[-_LAST_DIGITS:] if len(digits) >= _LAST_DIGITS else ""
