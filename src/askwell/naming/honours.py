"""Titles before a name, and degrees, orders and generations behind it."""

import re
import tomllib
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from askwell.naming.folding import folded

_DATA = tomllib.loads((files("askwell.naming") / "data" / "honours.toml").read_text(encoding="utf-8"))


def _these(name: str) -> frozenset[str]:
    return frozenset(folded(_DATA[name]).split())


HIS, HERS = _these("his"), _these("hers")
TITLES = HIS | HERS | _these("before")
TITLES_OR_NAMES = _these("before_or_name")
DEGREES = _these("behind") | _these("behind_elsewhere")
DEGREES_OR_NAMES = _these("behind_or_name")
GENERATIONS: dict[str, str] = _DATA["generations"]
_ALONE = _these("alone")
_OF_A_TITLE = _these("of_a_title")
_HONOURS = TITLES | TITLES_OR_NAMES | DEGREES | DEGREES_OR_NAMES | _OF_A_TITLE | frozenset(GENERATIONS)
PRONOUNS = _these("pronouns")
_LENIENT = _HONOURS | PRONOUNS | frozenset({"me"})
_SURE = _LENIENT - TITLES_OR_NAMES - DEGREES_OR_NAMES
_STOPS = re.compile(r"[.()\[\],'\u2019\u00b4`ºª°]")
_A_NAME = 2


@dataclass(frozen=True, slots=True)
class Parted:
    """A name as it is written, and apart from it what stands before and behind it."""

    prefix: str
    name: str
    suffix: str


def bare(word: str) -> str:
    """Return a word as the lists have it: "Ph.D." is `phd`, "Señora" is `senora`."""
    return folded(_STOPS.sub("", word))


@lru_cache(maxsize=4_096)
def is_honour(word: str) -> bool:
    """Tell whether a word can stand beside a name, a title or a degree or a pronoun: "Dr.-Ing.", "P.E.", "(she/her)"."""
    return _is_of(word, _LENIENT)


def is_surely_honour(word: str) -> bool:
    """Tell whether a word stands beside a name and is none: "PhD", "P.E.", and not the "Ma" of Jack Ma."""
    return _is_of(word, _SURE) or ("." in word.strip(".,()") and is_honour(word))


def is_honours(cell: str) -> bool:
    """Tell whether a cell holds titles and nothing else: "Herr Dr.", "M."."""
    said = cell.split()
    return bool(said) and all(_is_of(word, _HONOURS | _ALONE) for word in said)


def is_behind(text: str) -> bool:
    """Tell whether a text is what stands behind names: "PhD", "M.D.", "Jr."."""
    said = re.split(r"[\s,]+", text.strip(" ,"))
    return bool(text.strip(" ,")) and all(
        _is_of(word, DEGREES | DEGREES_OR_NAMES | GENERATIONS.keys()) for word in said
    )


def parted(name: str) -> Parted:
    """Take the titles and the degrees off a name: "Dr. Ana Lima, P.E." is Dr., Ana Lima and P.E.; honours alone stay whole.

    What may be a name too counts before a whole name alone, and behind it where a comma, stops or capitals set it off.
    """
    words = name.split()
    start, end = 0, len(words)
    while end - start > 1 and _is_title(words[start], further=start > 0, left=end - start - 1):
        start += 1
    while end - start > 1 and _is_degree(words[end - 1], words[end - 2], left=end - start - 1, shouted=name.isupper()):  # fmt: skip
        end -= 1
    return Parted(
        " ".join(words[:start]), " ".join(words[start:end]).rstrip(","), " ".join(words[end:]).strip(",")
    )


def spoken_name(*, prefix: str, given: str, additional: str, family: str, suffix: str) -> str:
    """Return the name whose parts are told apart: with "Jr.", which tells it from another, and without titles and degrees.

    One of whom the family's name alone is known keeps the title: "Mrs. Lima".
    """
    said = [part for part in (given, additional, family) if part]
    if not said:
        return " ".join(filter(None, (prefix, suffix)))
    before = [prefix] if prefix and said == [family] else []
    behind = [word for word in re.split(r"[\s,]+", suffix) if bare(word) in GENERATIONS]
    return " ".join([*before, *said, *behind])


def _is_of(word: str, known: AbstractSet[str]) -> bool:
    plain = bare(word)
    if plain in known:
        return True
    pieces = list(filter(None, map(bare, re.split(r"[-/+&.]", word))))
    joined = (
        len(pieces) > 1 and any(one in known for one in pieces) and all(one in _HONOURS for one in pieces)
    )
    return joined or "".join(pieces) in known or (len(pieces) > 1 and all(one in known for one in pieces))


def _is_title(word: str, *, further: bool, left: int) -> bool:
    if word.endswith(","):
        return False
    if further and word[0].islower() and _is_of(word, _OF_A_TITLE):
        return True
    return _is_of(word, TITLES) or (left >= _A_NAME and _is_of(word, TITLES_OR_NAMES))


def _is_degree(word: str, before: str, *, left: int, shouted: bool) -> bool:
    if _is_of(word, DEGREES) or bare(word) in GENERATIONS or ("/" in word and _is_of(word, PRONOUNS)):
        return True
    marked = before.endswith(",") or "." in word.rstrip(".,")
    capitals = word.strip(".,").isupper() and not shouted and left >= _A_NAME
    return (marked or capitals) and _is_of(word, DEGREES_OR_NAMES)
