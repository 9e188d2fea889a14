"""In what way two names may be one."""

from collections.abc import Iterator
from enum import IntEnum

from askwell.method.duplicates.names import Name
from askwell.method.duplicates.short_forms import is_given, short_form
from askwell.method.duplicates.spelling import one_slip

_FULL = 2
_LONG = 5
# They stand before a family name, and are written in many ways or left out: Al-Sayed is El Sayed.
_PARTICLES = frozenset(
    [
        "al",
        "el",
        "ul",
        "de",
        "del",
        "da",
        "di",
        "do",
        "du",
        "la",
        "le",
        "van",
        "von",
        "der",
        "den",
        "bin",
        "ibn",
        "ben",
        "bint",
        "ter",
        "zu",
    ]
)


class Way(IntEnum):
    """How two names are alike, the surest first."""

    SAME = 0
    SPELLING = 1
    LETTER = 2
    SHORT = 3
    LONGER = 4
    INITIAL = 5
    SLIP = 6
    NEARLY = 7
    PART = 8
    GIVEN = 9
    UNLIKE = 10

    @property
    def words(self) -> str:
        """The reason as a person reads it."""
        return _WORDS[self]


_WORDS = {
    Way.SAME: "The same name", Way.SPELLING: "The same name written in another way", Way.LETTER: "The same name, once with a middle initial", Way.LONGER: "The same name, once in full",
    Way.SHORT: "A short form of the same name", Way.INITIAL: "The same name with an initial",
    Way.SLIP: "The same name but for a slip of the keys", Way.NEARLY: "Nearly the same name", Way.PART: "A part of the same name",
    Way.GIVEN: "The same first name with another last name", Way.UNLIKE: "Another name",
}  # fmt: skip


def way(one: Name, two: Name) -> Way:
    """Return in what way two names are alike. Father and son, and Mr. and Mrs., are unlike."""
    generations, sexes = {one.generation, two.generation} - {""}, {one.sex, two.sex} - {""}
    if not one.words or not two.words or len(generations) > 1 or len(sexes) > 1:
        return Way.UNLIKE
    found = _of_words(one, two)
    return max(found, Way.LONGER) if one.generation != two.generation else found


def _of_words(one: Name, two: Name) -> Way:
    if sorted(one.words) == sorted(two.words):
        return Way.SAME
    if sorted(one.sounds) == sorted(two.sounds) or "".join(one.sounds) == "".join(two.sounds):
        return Way.SPELLING
    spelled = [(one.sounds, two.sounds)] + [(one.words, two.words)] * (
        (one.words, two.words) != (one.sounds, two.sounds)
    )
    return min(found for pair in spelled for found in _in_any_order(*pair))


def _in_any_order(one: tuple[str, ...], two: tuple[str, ...]) -> Iterator[Way]:
    """Give the ways in which two names are alike as they stand, and with the last name of one before its first."""
    yield _in_order(one, two)
    if len(one) == len(two) == _FULL:
        swapped = min(_in_order(one, two[::-1]), _in_order(one[::-1], two))
        yield swapped if swapped < Way.PART else Way.UNLIKE


def _in_order(one: tuple[str, ...], two: tuple[str, ...]) -> Way:
    shorter, longer = sorted((one, two), key=len)
    if len(shorter) < _FULL:
        return Way.PART if len(shorter[0]) > 1 and shorter[0] == longer[0] else Way.UNLIKE
    if _held(shorter, longer):
        return Way.LETTER if _by_letters(shorter, longer) else Way.LONGER
    if _middles_differ(one, two):
        return Way.UNLIKE
    return _with_a_last_name(one[0], two[0], one[-1], two[-1])


def _held(shorter: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    """Whether all words of one stand in the other in their order, from the first word or to the last."""
    rest = iter(longer)
    in_order = all(word in rest for word in shorter)
    return in_order and (shorter[0] == longer[0] or shorter[-1] == longer[-1]) and len(shorter) < len(longer)


def _by_letters(shorter: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    """Whether a name has nothing but initials in its middle that the other lacks."""
    ends = (shorter[0], shorter[-1]) == (longer[0], longer[-1])
    return ends and all(len(word) == 1 for word in longer[1:-1] if word not in shorter)


def _middles_differ(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    mine, theirs = ([word for word in name[1:-1] if word not in _PARTICLES] for name in (one, two))
    return bool(mine and theirs) and not any(
        a.startswith(b) or b.startswith(a) for a, b in zip(mine, theirs, strict=False)
    )


def _with_a_last_name(first: str, other: str, last: str, others: str) -> Way:
    if first == other:
        return _of_last_names(last, others)
    if last == others:
        return _of_first_names(first, other)
    return Way.UNLIKE


def _of_last_names(last: str, other: str) -> Way:
    if last == other:
        return Way.LETTER  # both have something in the middle, an initial at least once
    if min(len(last), len(other)) == 1 and last[0] == other[0]:
        return Way.INITIAL
    return Way.SLIP if one_slip(last, other) else Way.GIVEN


def _of_first_names(first: str, other: str) -> Way:
    if short_form(first, other):
        return Way.SHORT
    if min(len(first), len(other)) == 1:
        return Way.INITIAL if first[0] == other[0] else Way.UNLIKE
    if not one_slip(first, other) or (is_given(first) and is_given(other)):
        return Way.UNLIKE  # Maria and Marta, Paul and Paula are two names and no slip
    return Way.SLIP if _is_a_slip(first, other) else Way.NEARLY


def _is_a_slip(first: str, other: str) -> bool:
    """Whether one of two first names that differ by one slip is the other mistyped, and no other name.

    "Jonh" is, two letters swapped; so are long names, and one letter missing in a name that is known (Davd). What differs in its
    first letter, or in its end alone, may be a name of its own: Anna and Hanna, Christian and Christina.
    """
    if first[0] != other[0] or first.endswith("a") != other.endswith("a"):
        return False
    if sorted(first) == sorted(other):
        return True
    only_the_end = first[:-1] == other[:-1] or first[:-1] == other or other[:-1] == first
    return not only_the_end and (min(len(first), len(other)) >= _LONG or is_given(first) != is_given(other))
