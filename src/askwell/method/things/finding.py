"""Of which things under a theme some words speak."""

import re
from collections.abc import Collection, Iterable, Iterator
from functools import cache, lru_cache
from itertools import combinations

from askwell.method.alike import content
from askwell.method.grounds import FOR, KIND, PLACE
from askwell.method.guesses.matching import Hit, Lexicon
from askwell.method.guesses.polarity import BAD, GOOD, TURNS
from askwell.method.themes import theme_key
from askwell.method.things.no_thing import OF_ANYTHING
from askwell.method.things.words import (
    ACROSS,
    ALONE,
    ASPECTS,
    AT_LARGE,
    AT_LARGE_PARTS,
    AT_LARGE_TOPICS,
    CALLED,
    EMPLOYERS,
    LIST_WORDS,
    LISTS,
    OF_EMPLOYERS,
    OF_OWN_KIND,
    OF_OWN_REGION,
    OF_THE_HOUSE,
    PARTS,
    TWO_WAYS_OF_SAYING,
    WANTED,
)
from askwell.method.topics import topic_name

# What a sentence speaks of that names no part of a theme.
WHOLE = ""
# The theme under which all that is wanted meets.
WHAT_IS_WANTED = "criteria"
# Between several things in one address.
SEVERAL = ","
_SHORTEST = 3
_PUT_FIRST = " first"
# Of a sentence so many words are looked at by twos.
_LOOKED_AT = 16
# "No license, no job", "never without it".
_NONE_WITHOUT = re.compile(r"\bno\b[^.;]*,\s*no\b|\bwithout\b", re.IGNORECASE)
# Right before a thing these say that it counts for less than what is praised.
_LESS = re.compile(
    r"(?:\b(?:not|no|rather than|instead of|never mind|forget|regardless of|over|beats?|outweighs?|trumps?|(?:more|better) than)"
    r"|(?:n['’]t|\b(?:not|never)) (?:need|want|ask for|care about|look at)|nobody (?:asks for|asked for|cares about|looks at))\s+(?:(?:an?|the|any|my|your|his|her|their|our|some|another|about)\s+){0,2}$",
    re.IGNORECASE,
)
# "In five years, in every industry" names no years in anything.
# "Spanish on your resume" speaks of Spanish.
_STANDS_ON = re.compile(r"\bon (?:an?|the|your|my|his|her|their)?\s*$", re.IGNORECASE)
# "Filled before posting", "never posted": no posting is spoken of.
_BEFORE_IT = re.compile(
    r"\b(?:before|without|never|not)(?: (?:they['’]re|it['’]s|it|they|ever|was|were|is|are|gets?|got|being|any|a|the))* $",
    re.IGNORECASE,
)
_APART = re.compile(r"[,;:!?\"“”]")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SENTENCE = re.compile(r"(?<=[.!?;])\s+")


def holds_many(theme: str) -> bool:
    """Return whether a theme is a list of things, so that two people differ only on one and the same of them.

    Of the bank some are (``LISTS``); one of the seeker's own is one thing by itself, unless its name says a list: "tools".
    """
    return theme in LISTS or not _list_stems().isdisjoint(theme.split())


@lru_cache(maxsize=16384)
def things_of(text: str, theme: str) -> frozenset[str]:
    """Return the things under a theme of which words speak: a key for what has many names, a proper name, or two words of one sentence.

    Who names nothing of a theme that is a list, or calls it by its name, speaks of the whole of it: the theme is the thing.

    Of a theme that is one thing only its parts are told apart ("nights" under hours), and ``WHOLE`` where a sentence names none.
    """
    if theme in TWO_WAYS_OF_SAYING:
        return frozenset()
    if holds_many(theme):
        named = _named(text) if _speaks_of_employers(text, theme) else _named(text) - EMPLOYERS
        named = named - OF_THE_HOUSE if theme in WANTED else named
        return named | {theme} if _means_the_theme(text, theme) else named
    parts = ASPECTS.get(theme)
    if not parts:
        return frozenset()
    told = [_parts_of(sentence, parts) for sentence in _SENTENCE.split(text) if sentence.strip()]
    return frozenset().union(*told, [] if all(told) else [WHOLE])


def _speaks_of_employers(text: str, theme: str) -> bool:
    """Return whether kinds of employers are the thing: where employers are spoken of, and no plain thing at them ("a temp at a big firm")."""
    return theme in OF_EMPLOYERS and not plain_things_of(text)


def _means_the_theme(text: str, theme: str) -> bool:
    """Return whether words speak of a theme that is a list as a whole: they call it by its name, or name nothing at all."""
    called = content(f"{topic_name(theme)} {theme}") - no_stem()
    return not called.isdisjoint(content(text)) or not (_named(text) or hints_in(text))


def _parts_of(sentence: str, parts: frozenset[str]) -> frozenset[str]:
    return frozenset(hit.name for hit in _parts().find(sentence)) & (parts | AT_LARGE_PARTS)


@lru_cache(maxsize=16384)
def plain_things_of(text: str) -> frozenset[str]:
    """Return the things in words that are so plain that they are the same under every theme."""
    return frozenset(hit.name for hit in _hits(text)) & ACROSS


def turned_in(text: str, stance: str) -> frozenset[str]:
    """Return the known things of which words that praise speak ill all the same: "samples, not a degree", "experience beats a diploma"."""
    if stance != FOR or _NONE_WITHOUT.search(text):
        return frozenset()
    ill = {hit.name for hit in _hits(text) if _LESS.search(text[: hit.start])}
    return frozenset(ill - {hit.name for hit in _hits(text) if not _LESS.search(text[: hit.start])})


def at_large(themes: Collection[str], things: Iterable[str], texts: Iterable[str]) -> bool:
    """Return whether words are about the world rather than about their speakers' own places: by a theme of theirs, by a thing of both sides, or each by some thing."""
    if not AT_LARGE_TOPICS.isdisjoint(themes) or not AT_LARGE.isdisjoint(things):
        return True
    return all(not AT_LARGE.isdisjoint(hit.name for hit in _hits(text)) for text in texts)


def of_own_places(theme: str) -> frozenset[str]:
    """Return the segments by which people who each know only a place of their own do not deny each other under a theme."""
    return frozenset(
        [*([KIND] if theme in OF_OWN_KIND else []), *([PLACE] if theme in OF_OWN_REGION else [])]
    )


def stands_alone(part: str) -> bool:
    """Return whether a part of a theme is a matter of its own: travel is no hours."""
    return part in ALONE


def is_known(thing: str) -> bool:
    """Return whether a thing is one of those that we know by many names, and not only a word."""
    return thing in CALLED


@lru_cache(maxsize=16384)
def known_in(text: str) -> frozenset[str]:
    """Return the things in words that we know by many names, whatever the theme."""
    return frozenset(hit.name for hit in _hits(text))


@lru_cache(maxsize=16384)
def hints_in(text: str) -> frozenset[str]:
    """Return the words in a text that may name a thing, one by one: two who share only one of them may speak of the same."""
    return frozenset(stem for words in _unknown(text) for stem, _ in words)


def _named(text: str) -> frozenset[str]:
    """Return the things named: those known by many names, proper names, and any two words of one sentence."""
    known = {hit.name for hit in _hits(text)}
    names = {stem for words in _unknown(text) for stem, is_name in words if is_name}
    pairs = {
        " ".join(sorted(pair))
        for words in _unknown(text)
        for pair in combinations(dict(words[:_LOOKED_AT]), 2)
    }
    return frozenset(known | names | pairs | set(_head(text)))


def _head(text: str) -> Iterator[str]:
    """Yield what words are about by the first of them that may name a thing: two who begin with the same speak of the same."""
    first = next((stem for words in _unknown(text) for stem, _ in words), "")
    if first and all(hit.start > text.casefold().find(first) for hit in _hits(text)):
        yield f"{first}{_PUT_FIRST}"


def is_of_both_heads(thing: str) -> bool:
    """Return whether a thing is the word with which all who speak of it begin."""
    return thing.endswith(_PUT_FIRST)


@lru_cache(maxsize=16384)
def _hits(text: str) -> list[Hit]:
    return [hit for hit in found(text) if not _only_stands_by(hit, text)]


def _only_stands_by(hit: Hit, text: str) -> bool:
    """Return whether words tell no thing where they stand: what is on a resume, what is filled before posting."""
    behind = {"resume": _STANDS_ON, "postings": _BEFORE_IT}.get(hit.name)
    return bool(behind and behind.search(text[: hit.start]))


@lru_cache(maxsize=16384)
def found(text: str) -> list[Hit]:
    """Return where words call something by one of the names that we know."""
    return [hit for hit in _known().find(text) if not _APART.search(text[hit.start : hit.end])]


@lru_cache(maxsize=16384)
def _unknown(text: str) -> list[list[tuple[str, bool]]]:
    """Return for each sentence the words that may name a thing and have no other name that we know, and whether each is a proper name."""
    left = list(text)
    for hit in found(text):
        left[hit.start : hit.end] = " " * (hit.end - hit.start)
    return [list(_words(sentence)) for sentence in _SENTENCE.split("".join(left))]


def bare(stem: str) -> str:
    """Return a word without ending also without the e that one of its forms has and another has not: store, stores; schedule, scheduling."""
    return stem.removesuffix("e") if len(stem) > _SHORTEST else stem


def _words(sentence: str) -> Iterator[tuple[str, bool]]:
    for place, match in enumerate(_WORD.finditer(sentence)):
        word = match[0].casefold().replace("’", "'")
        if len(word) < _SHORTEST or word in _no_thing():
            continue
        for stem in content(word) - no_stem():
            yield bare(stem), match[0].isupper() or (place > 0 and match[0][0].isupper())


@cache
def _list_stems() -> frozenset[str]:
    return frozenset(map(theme_key, LIST_WORDS))


@cache
def _known() -> Lexicon:
    return Lexicon(CALLED)


@cache
def _parts() -> Lexicon:
    return Lexicon({**CALLED, **PARTS})


@cache
def _no_thing() -> frozenset[str]:
    """Return the words that name nothing: those beside all sorts of things, and those that only praise or blame."""
    leaning = (phrase.strip().rstrip("*") for words in (GOOD, BAD, TURNS) for phrase in words.split(","))
    return OF_ANYTHING | frozenset(word for word in leaning if " " not in word)


@cache
def no_stem() -> frozenset[str]:
    """Return the words that name nothing, without their endings."""
    return content(" ".join(_no_thing()))
