"""Where people's names stand in a text: words with capitals that are no ordinary words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from askwell.method.replies.ordinary import ENDS_OF_ORGANISATIONS, NO_NAMES

_TITLES = (
    r"(?:(?:Mrs?|Ms|Mx|Dr|Prof|Professor|Herrn?|Frau|Mme|Mlle|Sra?|Signora?|Sir|Dame|Rev|Sister)\.?\s+)*"
)
_WORD = r"(?:[A-Z]\.(?:[A-Z]\.)*(?=\s+(?:[A-Z]\.|[A-ZÀ-Þ][a-zß-ÿ]))|[A-ZÀ-ÖØ-ÞŁŠŽČĆŚŻ][\w’'À-ÿ]*(?:-(?:[A-ZÀ-Þ][’'](?=[A-ZÀ-Þ]))?[\wÀ-ÿ]+)*|[A-Z]\.(?:[A-Z]\.)*)"
_PARTICLE = (
    r"(?:(?:van|von|de|der|den|del|da|di|la|le|el|al|bin|ibn|ten|ter|dos|das|do|du|y|af|av|zu|zum)\s+)"
)
_NAME = re.compile(
    rf"(?<![\w.])(?<!\w@)(?:{_TITLES}(?:(?<=[.r]\s){_PARTICLE}{{1,2}})?{_WORD}(?:[^\S\n]+{_PARTICLE}{{0,2}}(?:(?:Mrs?|Ms|Dr|Prof)\.|{_WORD})){{0,4}})"
)
_TITLE = re.compile(rf"^{_TITLES}")
_TITLE_BEFORE_FULL_NAME = re.compile(
    r"^(?:(?:Mrs?|Ms|Mx|Dr|Prof|Professor|Herrn?|Frau|Mme|Mlle|Sra?|Sir|Dame|Rev|Sister)\.?\s+)+(?=[A-ZÀ-Þ]\S*\s+\S)"
)
_ADDRESS_BEFORE_FULL_NAME = re.compile(
    r"^(?:(?:Mrs?|Ms|Mx|Herrn?|Frau|Mme|Mlle|Sra?|Signora?|Sir|Dame)\.?\s+)+(?=[A-ZÀ-Þ]\S*\s+\S)"
)

_FEWEST_LETTERS = 2
_PART_OF_MONTH = re.compile(r"^(?:mid|early|late|end)-")
_NAMES_TOO = frozenset({"April", "June", "Will"})


@dataclass(frozen=True, slots=True)
class Name:
    """Where a name stands, and the name without what only stands before it."""

    at: int
    end: int
    words: str

    @property
    def full(self) -> bool:
        """Whether it is more than one word."""
        return " " in self.words and " " in _TITLE.sub("", self.words)


def names_in(text: str, *, mine: frozenset[str] = frozenset()) -> Iterator[Name]:
    """Yield the words of a text that can be a person's name. ``mine`` are words (small letters) of names that do not count."""
    for match in _NAME.finditer(text):
        if name := _trimmed(match.group(), match.start()):
            first = _TITLE.sub("", name.words).split()[0].casefold()
            if first not in mine and not _is_organisation(text, name):
                yield name


def without_title(words: str) -> str:
    """Return a name without its title, where first and last name follow it."""
    return _TITLE_BEFORE_FULL_NAME.sub("", words)


def without_address(words: str) -> str:
    """Return a name without "Mr" or "Frau", where first and last name follow; "Dr" and "Prof" are a part of it."""
    return _ADDRESS_BEFORE_FULL_NAME.sub("", words)


def without_any_title(words: str) -> str:
    """Return a name without its title, whatever follows: "Ruud" of "Mrs. Ruud"."""
    return _TITLE.sub("", words)


def has_title(words: str) -> bool:
    """Return whether a title stands before a name."""
    title = _TITLE.match(words)
    return bool(title and title.group())


def _trimmed(found: str, at: int) -> Name | None:
    """Return the name in a run of words with capitals: without ordinary words at its ends."""
    words = [(match.start(), match.group()) for match in re.finditer(r"\S+", found)]
    while words and _is_ordinary(words[0][1]) and not _is_first_name(words):
        words = words[1:]
    for number, (_, word) in enumerate(words):
        if number and _is_ordinary(word) and not word.islower():
            words = words[:number]
            break
    while words and words[-1][1].islower():
        words = words[:-1]
    if not words:
        return None
    name = found[words[0][0] : words[-1][0] + len(words[-1][1])].rstrip(".")
    bare = re.sub(r"[’']s?$", "", _TITLE.sub("", name))
    if len(bare) < _FEWEST_LETTERS or re.search(r"-[A-Z]{2}", bare) or (" " not in bare and bare.isupper()):
        return None
    cut = re.sub(r"[’']s?$", "", name)
    return Name(at + words[0][0], at + words[0][0] + len(cut), cut)


def _is_first_name(words: list[tuple[int, str]]) -> bool:
    """Return whether a month or "Will" is the first of just two words: "June Carver"."""
    return len(words) == 2 and words[0][1] in _NAMES_TOO and not _is_ordinary(words[1][1])  # noqa: PLR2004  # first and last name


def _is_ordinary(word: str) -> bool:
    small = _PART_OF_MONTH.sub("", word.casefold().strip(".,’'"))
    return small in NO_NAMES or re.sub(r"[’'](?:s|d|ll|ve|re|m)$", "", small) in NO_NAMES


def _is_organisation(text: str, name: Name) -> bool:
    last = name.words.split()[-1].casefold().strip(".")
    behind = re.match(
        r"\s+(?:&|and)\s+(?:Co|Sons|Daughters|Brothers|Bros|Associates|Partners|Company)\b", text[name.end :]
    )
    return last in ENDS_OF_ORGANISATIONS or bool(behind)
