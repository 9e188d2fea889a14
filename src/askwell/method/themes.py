"""Themes: what a topic is called, which spellings are one, and which two may mean the same."""

import difflib
import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from askwell.method.topics import NAMES, topic_name

# A like of one and a dislike of another are no two sides of one matter, nor are two ways in.
TAKES_NO_SIDES = frozenset(["likes", "dislikes", "path", "referral", "unknown"])
# So alike are the letters of two themes that a slip of the keys or an ending may part them.
ALIKE = 0.82
_SHORTEST_STEM = 3
_VOWEL = re.compile(r"[aeiouy]")
_UNDOUBLED = frozenset("aeiou")
# Words that people use for what the bank has a topic for: offered as the same, never taken for it.
_MAY_MEAN: Mapping[str, str] = {
    "salary": "pay", "wage": "pay", "money": "pay", "income": "pay", "compensation": "pay", "benefit": "pay",
    "schedule": "hours", "overtime": "hours", "shift": "hours", "workload": "hours", "balance": "hours",
    "prospect": "market", "job": "market", "opening": "market", "vacancy": "market", "demand": "market",
    "certificate": "training", "degree": "training", "education": "training", "school": "training", "license": "training",
    "atmosphere": "culture", "colleague": "culture", "team": "culture", "management": "culture",
    "promotion": "advancement", "career": "advancement", "growth": "advancement",
    "rival": "competitors", "recruiting": "hiring", "automation": "trends", "ai": "trends", "future": "trends",
    "freedom": "v_independence", "autonomy": "v_independence", "boss": "v_support", "manager": "v_support",
}  # fmt: skip


@lru_cache(maxsize=4096)
def theme_key(topic: str) -> str:
    """Return what makes two spellings one theme: letters, spaces, signs and endings of words do not part them.

    A topic of the bank, or what the pages call one, gives the bank's key; "" stays "".
    """
    words = _words(topic)
    if of_bank := _of_bank().get(" ".join(map(_singular, words))):
        return of_bank
    return " ".join(map(_stem, words))


@lru_cache(maxsize=1)
def _of_bank() -> dict[str, str]:
    spellings = [(spelling, key) for key, name in NAMES.items() for spelling in (name, key, topic_name(key))]
    return {" ".join(map(_singular, _words(spelling))): key for spelling, key in spellings}


def _words(text: str) -> list[str]:
    folded = unicodedata.normalize("NFKD", text.removeprefix("v_"))
    plain = "".join(sign for sign in folded if not unicodedata.combining(sign)).casefold()
    return re.sub(r"[\W_]+", " ", unicodedata.normalize("NFC", plain)).split()


def _singular(word: str) -> str:
    if len(word) > _SHORTEST_STEM and word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ses", "xes", "zes", "ches", "shes")):
        return word[:-2]
    if len(word) > _SHORTEST_STEM and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _stem(word: str) -> str:
    """Return a word without plural, -ing and -ed, a double letter or an e at its end: travels, travelling, traveled."""
    stem = _singular(word)
    for ending in ("ing", "ed"):
        bare = stem.removesuffix(ending)
        if bare != stem and len(bare) >= _SHORTEST_STEM and _VOWEL.search(bare):
            stem = bare
            break
    if len(stem) > _SHORTEST_STEM and stem[-1] == stem[-2] and stem[-1] not in _UNDOUBLED:
        stem = stem[:-1]
    return stem[:-1] if len(stem) > _SHORTEST_STEM and stem.endswith("e") else stem


@dataclass(frozen=True, slots=True, kw_only=True)
class Same:
    """Two themes that may be one: the keys, the one used more often first, and why it looks so."""

    keep: str
    other: str
    why: str


def near_duplicates(used: Mapping[str, int], *, apart: Collection[frozenset[str]] = ()) -> list[Same]:
    """Return pairs of themes that may mean the same, those used most first.

    ``used`` maps each key to how often it was used; ``apart`` holds pairs that the seeker said are two.
    """
    keys = sorted(used, key=lambda key: (-used[key], key))
    pairs = ((keep, other) for place, keep in enumerate(keys) for other in keys[place + 1 :])
    return [
        Same(keep=keep, other=other, why=why)
        for keep, other in pairs
        if frozenset([keep, other]) not in apart and (why := _why_same(keep, other))
    ]


def _why_same(one: str, other: str) -> str:
    """Return why two themes may be one, "" where nothing says so. Two topics of the bank never are."""
    if one in NAMES and other in NAMES:
        return ""
    first, second = _meant(one), _meant(other)
    if first & second:
        return "They share a word."
    if _near_word(one) == other or _near_word(other) == one:
        return "The words often mean the same."
    if difflib.SequenceMatcher(None, _spelt(one), _spelt(other)).ratio() >= ALIKE:
        return "They are spelt alike."
    return ""


_SMALL = frozenset("the a an of and or in at on for to what who how is are people it job work".split())  # noqa: SIM905  # read as words


def _meant(key: str) -> frozenset[str]:
    """Return the words of a theme that carry its meaning."""
    return frozenset(map(_stem, _words(topic_name(key)))) - _SMALL


def _near_word(key: str) -> str:
    return next((_MAY_MEAN[word] for word in map(_singular, _words(key)) if word in _MAY_MEAN), "")


def _spelt(key: str) -> str:
    return " ".join(_words(topic_name(key)))


def called(spellings: Sequence[str]) -> str:
    """Return what to call a theme that was written in several ways: the way used most, the first of those."""
    counts: dict[str, int] = {}
    for spelling in spellings:
        tidy = " ".join(spelling.split())
        counts[tidy] = counts.get(tidy, 0) + 1
    return max(counts, key=lambda spelling: counts[spelling], default="")


def resolve(key: str, same_as: Mapping[str, str]) -> str:
    """Return the theme that a key was merged into, in the end; a circle ends where it began."""
    for step in _steps(key, same_as):
        key = step
    return key


def _steps(key: str, same_as: Mapping[str, str]) -> Iterator[str]:
    seen = {key}
    while (key := same_as.get(key, "")) and key not in seen:
        seen.add(key)
        yield key
