"""Which words of a name are the family's: "Ms. Van der Berg" has no first name, and "Dr. Jan van Dyke" is Dr. van Dyke."""

import tomllib
from dataclasses import dataclass
from importlib.resources import files

from askwell.naming.honours import HERS, HIS, TITLES_OR_NAMES, bare, parted

_DATA = tomllib.loads((files("askwell.naming") / "data" / "family_names.toml").read_text(encoding="utf-8"))
TITLES_OF_ADDRESS, BEFORE_FAMILY, _FIRST_NAMES_TOO, _WITH_FIRST, _WITH_WHOLE = (
    frozenset(_DATA[name])
    for name in ("titles", "before_family", "first_names_too", "with_first_name", "with_whole_name")
)


@dataclass(frozen=True, slots=True)
class Titled:
    """A name behind its title: "Ms." and "Van der Berg"; ``title`` is "" where none stands before it."""

    title: str
    name: str

    @property
    def is_family_alone(self) -> bool:
        """Return whether the family's name is all that stands there."""
        words = self.name.split()
        if not words or "," in self.name:
            return False
        return begins_family(words[0]) if self.title else _begins_without_title(words)

    def formal(self) -> str:
        """Return what one writes after "Dear": the title and the family's name; a knight's and a sister's are kept otherwise."""
        title = bare(self.title)
        if title in _WITH_WHOLE:
            return f"{self.title} {self.name}"
        if title in _WITH_FIRST:
            return f"{self.title} {self.name.split()[0]}"
        return f"{self.title} {_family(self.name)}"


def titled(name: str) -> Titled:
    """Take the titles off a name, and what stands behind it: of several titles the one by which people are addressed is kept."""
    first, _, rest = name.partition(" ")
    told = parted(name)
    before = told.prefix.split()
    if before and bare(before[0]) not in TITLES_OR_NAMES:
        learned = [one for one in before if bare(one) not in HIS | HERS]
        return Titled((learned or before)[0], told.name)
    if rest and bare(first) in TITLES_OF_ADDRESS:
        return Titled(first, parted(rest).name)
    return Titled("", name)


def begins_family(word: str) -> bool:
    """Return whether a family's name begins with this word: "Van", "de", "St."."""
    return bare(word) in BEFORE_FAMILY


def _begins_without_title(words: list[str]) -> bool:
    """Return whether a name without a title begins with the family's: "Van Morrison" does not, "van Dyke" and "La Rosa" do."""
    first = words[0]
    if len(words) == 1 or not begins_family(first):
        return False
    return first.islower() or bare(first) not in _FIRST_NAMES_TOO or begins_family(words[1])


def _family(name: str) -> str:
    before, comma, _ = name.partition(",")
    words = before.split()
    if comma and len(words) == 1:
        return before
    starts = (place for place, word in enumerate(words[:-1]) if begins_family(word))
    return " ".join(words[next(starts, len(words) - 1) :])
