"""Themes: what a topic is called, and which spellings are one."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from askwell.method.topics import NAMES, ONE_AND_THE_SAME, topic_name

# A like of one and a dislike of another are no two sides of one matter, nor are two ways in.
TAKES_NO_SIDES = frozenset(["likes", "dislikes", "path", "referral", "unknown"])
_SHORTEST_STEM = 3
_VOWEL = re.compile(r"[aeiouy]")
_UNDOUBLED = frozenset("aeiou")


@lru_cache(maxsize=4096)
def theme_key(topic: str) -> str:
    """Return what makes two spellings one theme: letters, spaces, signs and endings of words do not part them.

    A topic of the bank, what the pages call one, or what people call it and nothing else ("salary"), gives the bank's key; "" stays "".
    """
    words = words_of(topic)
    if of_bank := _of_bank().get(" ".join(map(singular, words))):
        return of_bank
    return " ".join(map(stem, words))


@lru_cache(maxsize=1)
def _of_bank() -> dict[str, str]:
    named = [(spelling, key) for key, name in NAMES.items() for spelling in (name, key, topic_name(key))]
    same = [(words, key) for words, key in ONE_AND_THE_SAME.items() if key not in TAKES_NO_SIDES]
    spellings = [*same, *named]
    return {" ".join(map(singular, words_of(spelling))): key for spelling, key in spellings}


def words_of(text: str) -> list[str]:
    """Return the words of a text without signs and accents, in small letters."""
    folded = unicodedata.normalize("NFKD", text.removeprefix("v_"))
    plain = "".join(sign for sign in folded if not unicodedata.combining(sign)).casefold()
    return re.sub(r"[\W_]+", " ", unicodedata.normalize("NFC", plain)).split()


def singular(word: str) -> str:
    """Return a word as of one thing."""
    if len(word) > _SHORTEST_STEM and word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ses", "xes", "zes", "ches", "shes")):
        return word[:-2]
    if len(word) > _SHORTEST_STEM and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def stem(word: str) -> str:
    """Return a word without plural, -ing and -ed, a double letter or an e at its end: travels, travelling, traveled."""
    short = singular(word)
    for ending in ("ing", "ed"):
        bare = short.removesuffix(ending)
        if bare != short and len(bare) >= _SHORTEST_STEM and _VOWEL.search(bare):
            short = bare
            break
    if len(short) > _SHORTEST_STEM and short[-1] == short[-2] and short[-1] not in _UNDOUBLED:
        short = short[:-1]
    return short[:-1] if len(short) > _SHORTEST_STEM and short.endswith("e") else short


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
