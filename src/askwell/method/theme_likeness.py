"""Which two themes may be one matter, by rules that can be told: their words, what those often mean, and what was noted under them."""

import difflib
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from askwell.method.matters import matter_of
from askwell.method.themes import stem, words_of
from askwell.method.topics import NAMES, topic_name
from askwell.method.wording import listed

# So alike are the letters of two themes that a slip of the keys or a space may part them, and so long are they at least.
ALIKE, LONG_ENOUGH = 0.86, 6
# So many words of their notes, met under no other theme, say that two themes are one; our choice.
IN_COMMON = 2
# And so large a part of the words under the one of which less was noted.
PART = 0.25
# So many words may one theme have beside all of another, which it then only says more closely.
MORE_CLOSELY = 1
# An ending is taken off while so much of the word is left.
_ROOT, AT_MOST = 4, 3
_ENDINGS = (
    "ation", "ition", "ship", "ment", "ness", "ion", "ing", "ate", "ist", "ity", "ed", "er", "or", "al", "ic", "ly", "e", "y",
)  # fmt: skip
_SMALL_WORDS = frozenset(
    """the a an of and or in at on for to from with without by as no not what which who how why when where is are be being was were
    have has do does can could would should will may might must it its they them their there this that these those you your we our us my me
    i he she his her come comes came one two three four five six seven eight nine ten much many more most less some any all every each other than then if but so too very just only own out up off
    over under about into after before again get gets got go goes going make makes made take takes took lot lots thing things way ways""".split()  # noqa: SIM905  # read as words
)
# "$21 an hour" speaks of pay and of no hours.
_RATE = re.compile(r"(?<=\d)\s*(?:an|per|/)\s*h(?:ou)?r\b", re.IGNORECASE)
# The key of a theme is made of stems.
_SMALL = _SMALL_WORDS | frozenset(map(stem, _SMALL_WORDS))
# Words that stand in the names of all sorts of themes, and say nothing of what it is about.
_OF_ANYTHING = frozenset(
    map(
        stem,
        [
            "people",
            "work",
            "working",
            "job",
            "team",
            "life",
            "day",
            "daily",
            "time",
            "year",
            "place",
            "new",
            "good",
            "bad",
        ],
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Same:
    """Two themes that may be one: the keys, the one used more often first, and why it looks so."""

    keep: str
    other: str
    why: str


def near_duplicates(
    used: Mapping[str, int],
    *,
    lines: Mapping[str, Iterable[str]] | None = None,
    apart: Collection[frozenset[str]] = (),
) -> list[Same]:
    """Return pairs of themes that may mean the same, those used most first.

    ``used`` maps each key to how often it was used, ``lines`` to what was noted under it; ``apart`` holds pairs that the seeker said are two.
    """
    keys = sorted(used, key=lambda key: (-used[key], key))
    noted = _only_of_two(keys, lines or {})
    return [
        Same(keep=keep, other=other, why=why)
        for keep, other in combinations(keys, 2)
        if frozenset([keep, other]) not in apart
        and (why := _why_same(keep, other) or _said(noted.get(frozenset([keep, other]), ())))
    ]


def _only_of_two(keys: Sequence[str], lines: Mapping[str, Iterable[str]]) -> dict[frozenset[str], list[str]]:
    """Return for two themes the words of their notes that stand under no other."""
    under: dict[str, dict[str, str]] = {
        key: {
            _root(word): word
            for text in lines.get(key, ())
            for word in words_of(_RATE.sub(" ", text))
            if _tells(word)
        }
        for key in keys
    }
    counted = Counter(root for roots in under.values() for root in roots)
    found: dict[frozenset[str], list[str]] = {}
    holders: dict[str, list[str]] = {}
    for key, roots in under.items():
        for root in roots:
            if counted[root] == 2:  # noqa: PLR2004  # these two and no other
                holders.setdefault(root, []).append(key)
    for root, both in holders.items():
        found.setdefault(frozenset(both), []).append(under[both[0]][root])
    return {
        pair: words
        for pair, words in found.items()
        if len(words) >= PART * min(len(under[key]) for key in pair)
    }


def _tells(word: str) -> bool:
    return (
        len(word) >= _ROOT and word not in _SMALL and stem(word) not in _OF_ANYTHING and not word.isdecimal()
    )


def _said(words: Sequence[str]) -> str:
    if len(words) < IN_COMMON:
        return ""
    return f"Your notes under both speak of {listed(sorted(words)[:3])}, and no other theme does."


def _why_same(one: str, other: str) -> str:
    """Return why two themes may be one by their names, "" where nothing says so. Two topics of the bank never are."""
    if one in NAMES and other in NAMES:
        return ""
    return next((rule.why for rule in _RULES if rule.holds(one, other)), "")


@dataclass(frozen=True, kw_only=True)
class _Rule:
    why: str
    holds: Callable[[str, str], bool]


def _spelt_alike(one: str, other: str) -> bool:
    first, second = ("".join(words_of(topic_name(key))) for key in (one, other))
    if min(len(first), len(second)) < LONG_ENOUGH or first[0] != second[0]:
        return False
    return difflib.SequenceMatcher(None, first, second).ratio() >= ALIKE


def _same_words(one: str, other: str) -> bool:
    return bool(_roots(one)) and _roots(one) == _roots(other)


def _mean_the_same(one: str, other: str) -> bool:
    return bool(_matters(one)) and _matters(one) == _matters(other)


def _more_closely(one: str, other: str) -> bool:
    """Tell whether one is the other with a word more: budget cuts are cuts."""
    first, second = sorted((_matters(one), _matters(other)), key=len)
    return bool(first) and first < second and len(second - first) <= MORE_CLOSELY


_RULES = (
    _Rule(why="The same words, written another way.", holds=_same_words),
    _Rule(why="They are spelt alike.", holds=_spelt_alike),
    _Rule(why="The words often mean the same.", holds=_mean_the_same),
    _Rule(why="One says the other more closely.", holds=_more_closely),
)


@lru_cache(maxsize=4096)
def _roots(key: str) -> frozenset[str]:
    """Return the words of a theme that carry its meaning, without their endings."""
    words = [word for word in words_of(topic_name(key)) if word not in _SMALL]
    told = [word for word in words if stem(word) not in _OF_ANYTHING]
    return frozenset(map(_root, told or words))


@lru_cache(maxsize=4096)
def _matters(key: str) -> frozenset[str]:
    """Return what the words of a theme are about: a topic of the bank is about itself."""
    if key in NAMES:
        return frozenset([key])
    words = [word for word in words_of(topic_name(key)) if word not in _SMALL]
    told = [word for word in words if stem(word) not in _OF_ANYTHING]
    return frozenset(matter_of(stem(word)) or _root(word) for word in told or words)


@lru_cache(maxsize=4096)
def _root(word: str) -> str:
    """Return a word without the endings that make a doer, a deed or a state of it: certificate and certification are one."""
    root = stem(word)
    for _ in range(AT_MOST):
        ending = next((one for one in _ENDINGS if root.endswith(one) and len(root) - len(one) >= _ROOT), "")
        if not ending:
            break
        root = root.removesuffix(ending)
    return root
