"""A name taken apart: the words of the name itself, and what only stands beside them."""

from dataclasses import dataclass
from functools import lru_cache

from askwell.method.duplicates.spelling import skeleton
from askwell.naming.honours import (
    DEGREES,
    DEGREES_OR_NAMES,
    GENERATIONS,
    HERS,
    HIS,
    PRONOUNS,
    TITLES,
    TITLES_OR_NAMES,
)

_ANYWHERE = frozenset(("dr", "prof", "mr", "mrs", "ms"))
_A_NAME = 2
# A folded name has no stops: "sig.ra" and "ph.d." are two words, "m. b. a." is three.
_MOST_PIECES = 3


@dataclass(frozen=True, slots=True)
class Name:
    """The words of a folded name, how they sound, and apart from them the generation ("jr", "2") and "m" or "f" by a title."""

    words: tuple[str, ...]
    sounds: tuple[str, ...]
    generation: str
    sex: str

    @property
    def key(self) -> str:
        """The name in whatever order it was written, with its generation, without titles and degrees."""
        return " ".join((*sorted(self.words), self.generation)).strip()


@lru_cache(maxsize=2_048)
def name_of(folded: str) -> Name:
    """Take a folded name apart. A name of nothing but titles is kept whole."""
    words, sex = _without_titles(folded.split())
    words, generation = _without_degrees(words)
    if "@" in folded:
        words = []
    if len(words) > _A_NAME:
        words = [word for word in words if word not in _ANYWHERE] or words  # "Lima, Dr. Ana"
    return Name(tuple(words), tuple(map(skeleton, words)), generation, sex)


def _without_titles(words: list[str]) -> tuple[list[str], str]:
    """Return the words behind the titles, and whether a title says "m" or "f"."""
    sex = ""
    while (count := _titles_in_front(words)) and len(words) > count:
        title, words = "".join(words[:count]), words[count:]
        sex = sex or ("m" if title in HIS else "f" if title in HERS else "")
    return words, sex


def _titles_in_front(words: list[str]) -> int:
    """Return of how many words the title in front is, 0 where there is none; what may be a name too needs a whole one behind it."""
    if "".join(words[:2]) in TITLES and len(words) > _A_NAME:
        return 2
    return int(words[0] in TITLES or (words[0] in TITLES_OR_NAMES and len(words) > _A_NAME)) if words else 0


def _without_degrees(words: list[str]) -> tuple[list[str], str]:
    """Return the words before the degrees, and the generation that stands among them."""
    generation = ""
    while len(words) > 1:
        if words[-1] in DEGREES or words[-1] in GENERATIONS:
            generation = generation or GENERATIONS.get(words[-1], "")
            words = words[:-1]
        elif len(words) > _A_NAME and PRONOUNS.issuperset(words[-2:]):
            words = words[:-2]
        elif pieces := _degree_in_pieces(words):
            words = words[:-pieces]
        else:
            break
    return words, generation


def _degree_in_pieces(words: list[str]) -> int:
    """Return of how many words the degree at the end is that its stops took apart, beside a whole name."""
    for pieces in range(_MOST_PIECES, 1, -1):
        said = words[-pieces:]
        together = "".join(said)
        if (
            len(words) >= pieces + _A_NAME
            and len(said[0]) <= _A_NAME
            and min(map(len, said)) == 1
            and (together in DEGREES or together in DEGREES_OR_NAMES)
        ):
            return pieces
    return 0
