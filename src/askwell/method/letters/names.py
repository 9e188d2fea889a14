"""How people are called in letters: after "Dear", by the seeker herself, and to a stranger."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from askwell.naming.family_names import TITLES_OF_ADDRESS, titled

_DATA = tomllib.loads(
    (files("askwell.method.letters") / "data" / "relations.toml").read_text(encoding="utf-8")
)
_KIN: Mapping[str, str] = _DATA["kin"]
_CALLED = {word.casefold() for pair in _KIN.items() for word in pair if pair[1]}
_BEFORE_NAME, _FRIENDS, _OTHERS, _SMALL = (
    frozenset(_DATA[name]) for name in ("before_name", "friends", "others", "small")
)
# Names written without spaces or with the family name first are not taken apart.
_FAMILY_FIRST = re.compile(r"[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_DESCRIBED = re.compile(r"^(?:my|our|the|a|an)\s+\S", re.IGNORECASE)
_MINE = re.compile(r"^(?:my|our)\s+", re.IGNORECASE)
# "DUPONT Marie" is how lists of names tell which is the family's.
_FAMILY_IN_CAPITALS = re.compile(r"^[A-ZÀ-Þ'’-]{3,}\s+(?=[A-ZÀ-Þ][a-zß-ÿ])")
_MOST_WORDS = 5
_CALLED_SO = frozenset(_DATA["called_so"])
_FIRST_NAMES = frozenset(_DATA["first_names"])
# "MARIA LOPEZ" is a name in capitals; "JD" and "AJ" are initials.
_SHOUTED, _SHORTEST_SHOUTED = 4, 3


@lru_cache(maxsize=4096)  # lists of people say the same names on every page
def first_name(full_name: str) -> str:
    """Return what one would write after "Dear": a suggestion. A name that cannot be taken apart stays whole."""
    plain = full_said(full_name)
    if not plain or _FAMILY_FIRST.search(plain) or is_described(plain):
        return plain
    if _kin_in_front(plain):
        kin, _, name = plain.partition(" ")
        return f"{kin} {first_name(name)}"
    from nameparser import HumanName  # noqa: PLC0415  # it takes longer to load than a page to show

    if (told := titled(plain)).is_family_alone:
        return told.formal() if told.title else plain
    first = str(HumanName(_FAMILY_IN_CAPITALS.sub("", _before_another(plain))).first)
    # An initial or a lone title says less than the name as it was given.
    return first if len(first.strip(".")) > 1 else plain


@dataclass(frozen=True, slots=True, kw_only=True)
class NameParts:
    """The parts of a name, as an address book files them; all are "" for one that cannot be taken apart."""

    prefix: str = ""
    given: str = ""
    additional: str = ""
    family: str = ""
    suffix: str = ""


def taken_apart(full_name: str) -> NameParts:
    """Return the parts of a name of several words: "Ana de la Cruz" is Ana, and de la Cruz. "Aunt Rosa", a single word and a description stay whole."""
    words = full_name.split()
    names = all(word[:1].isupper() or word in _SMALL for word in words)
    if not names or _FAMILY_FIRST.search(full_name) or is_described(full_name) or _kin_in_front(full_name):
        return NameParts()
    from nameparser import HumanName  # noqa: PLC0415  # as above

    if (told := titled(full_name)).title and told.is_family_alone:
        return NameParts(prefix=told.title, family=told.name)
    name = HumanName(full_name)
    if str(name) != " ".join(words) or not name.last:
        return NameParts()
    return NameParts(
        prefix=name.title, given=name.first, additional=name.middle, family=name.last, suffix=name.suffix
    )


def _before_another(name: str) -> str:
    """Return "Mr. John Richter" of "Mr. John Richter, James Doe Sr.": behind a title and two words a comma turns no name around."""
    before, comma, _ = name.partition(",")
    title, *names = before.split() or [""]
    is_whole = title.rstrip(".").casefold() in TITLES_OF_ADDRESS and len(names) > 1
    return before if comma and is_whole else name


def full_said(full_name: str) -> str:
    """Return a name as it stands in a letter: one typed in small letters throughout, or in capitals, gets those it has."""
    plain = " ".join(full_name.split())
    shouts = plain.isupper() and any(len(word) >= _SHOUTED for word in plain.split())
    if (plain != plain.lower() and not shouts) or is_described(plain):
        return plain
    small = [word if _is_short(word) and shouts else word.lower() for word in plain.split()]
    words = [word if word in _SMALL and place else _capital(word) for place, word in enumerate(small)]
    return " ".join(words)


def _is_short(word: str) -> bool:
    """Return whether a word in capitals is initials, and no small word of a name: "JD", not "DE"."""
    return len(word) < _SHORTEST_SHOUTED and word.lower() not in _SMALL


def _capital(word: str) -> str:
    return re.sub(r"(?:^|(?<=-)|(?<=\b[a-z]['’]))[^\W\d_]", lambda found: found.group().upper(), word)


def is_described(name: str) -> bool:
    """Return whether somebody is not named but described: "my old boss"."""
    return bool(_DESCRIBED.match(name.strip()))


def _kin_in_front(name: str) -> bool:
    first, _, rest = name.partition(" ")
    return bool(rest) and first.casefold() in {*_BEFORE_NAME, "grandma", "grandpa", "cousin"}


def is_kin_alone(name: str) -> bool:
    """Return whether somebody is written down as what she is called: "Mom"."""
    return name.casefold() in _CALLED


def formal_name(full_name: str) -> str:
    """Return what one writes after "Dear" to somebody whom one does not know: a title stays before the family name."""
    plain = full_said(full_name)
    told = titled(plain)
    if not told.title:
        return first_name(full_name)
    return plain if _FAMILY_FIRST.search(plain) else told.formal()


def is_kin(relation: str) -> bool:
    """Return whether a relation is a relative."""
    return _last(relation) in _KIN


def is_own(relation: str) -> bool:
    """Return whether a relation is of one's own people: kin or friends."""
    return is_kin(relation) or _last(relation) in _FRIENDS


def is_acquainted(relation: str) -> bool:
    """Return whether a relation says that the two know each other: kin, friends, a colleague, a teacher."""
    return is_own(relation) or _last(relation) in _OTHERS


def is_on_first_names(relation: str) -> bool:
    """Return whether a relation is of somebody whom one calls by the first name: one's own people, a neighbor, a colleague."""
    return is_own(relation) or _last(relation) in _FIRST_NAMES


def called(full_name: str, relation: str) -> str:
    """Return what I call one of my own people: "Aunt Rosa", "Mom", "Daniel"; "" where no name is known."""
    if is_described(full_name):
        return ""
    if is_kin(relation) and (own := _in_her_words(full_said(full_name))):
        return own
    first, kin = first_name(full_name), _KIN.get(_last(relation), "")
    if not kin or _kin_in_front(first):
        return first
    return f"{kin} {first}" if kin.casefold() in _BEFORE_NAME else kin


def _in_her_words(name: str) -> str:
    """Return what she calls a relative, where she wrote that as the name: "Tante Rosa", "Oma Gerda", "Mum"; "" for a plain name."""
    word, _, rest = name.partition(" ")
    if word.casefold() not in _CALLED_SO and not (is_kin_alone(word) and not rest):
        return ""
    return f"{word} {first_name(rest)}" if rest else word


def to_a_stranger(full_name: str, relation: str) -> str:
    """Return somebody as one tells a stranger of them: "my aunt Rosa Brandt", "my old boss", "Daniel Reyes".

    What is no usual word for a relation ("we sing together") is left out.
    """
    full = full_said(full_name)
    if is_described(full):
        return f"{full[:1].lower()}{full[1:]}"
    if is_kin_alone(full):
        return f"my {_MINE.sub('', relation).lower() or full.casefold()}"
    if _kin_in_front(full):
        kin, _, name = full.partition(" ")
        return f"my {_MINE.sub('', relation) or kin.casefold()} {name}"
    words = _MINE.sub("", " ".join(relation.split()))
    if not words or len(words.split()) > _MOST_WORDS or _last(words) not in {*_KIN, *_FRIENDS, *_OTHERS}:
        return full
    return f"my {words[:1].lower()}{words[1:]} {full}"


def short_to_a_stranger(full_name: str) -> str:
    """Return the same person a second time: "Rosa" after "my aunt Rosa Brandt"."""
    full = full_said(full_name)
    if is_described(full):
        return to_a_stranger(full, "")
    return first_name(full.partition(" ")[2] if _kin_in_front(full) else full)


def _last(relation: str) -> str:
    words = relation.casefold().rstrip(". ").split()
    return words[-1] if words else ""
