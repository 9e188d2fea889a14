"""Which of several things of one name words mean: the master's is no bachelor's, SQL is no Python, a laser certificate no state license."""

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from askwell.method.alike import content
from askwell.method.things.no_thing import OF_ANYTHING

# Thing -> what people call its kinds.
_KINDS: Mapping[str, Mapping[str, re.Pattern[str]]] = MappingProxyType({
    thing: {kind: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for kind, words in kinds.items()}
    for thing, kinds in {
        "degree": {
            "associate": r"associate['’]?s?(?: degree)?|two[- ]year degree", "bachelor": r"bachelor\w*(?:['’]s)?|four[- ]year degree|undergrad\w*",
            "master": r"master['’]?s|mba|msw|mph|mfa|grad(?:uate)? (?:school|degree)", "doctor": r"ph\.?d|doctorates?|doctoral", "law": r"law (?:school|degree)|j\.?d", "medicine": r"med(?:ical)? school",
        },
        "languages": {one: one for one in ("spanish", "french", "german", "mandarin", "russian", "hmong", "portuguese", "arabic", "vietnamese", "korean")},
        "coding": {one: one for one in ("sql", "python", "javascript", "java", "excel", "r", "vba", "html")},
        "communities": {one: one for one in ("linkedin", "reddit", "slack", "discord", "facebook", "youtube")},
    }.items()
})  # fmt: skip
_CERTIFICATE = "certificate"
_CERTIFIED = re.compile(
    r"((?:[\w'’-]+\s+){1,2})(?:certificat\w*|certs?|licen[sc]es?|exams?|credentials?|badges?)\b",
    re.IGNORECASE,
)
_ACRONYM = re.compile(r"[A-Z][A-Z0-9]{1,6}")
# A license of the state is the license.
_NO_KIND = OF_ANYTHING | frozenset(
    ["the", "and", "state", "national", "board", "professional", "pass", "passed", "first", "final", "required", "real", "own", "without"]
)  # fmt: skip
_LETTERS = ", by letters"


@lru_cache(maxsize=16384)
def kinds_in(text: str) -> frozenset[tuple[str, str]]:
    """Return the kinds that words name, each with its thing: ("degree", "master")."""
    named = {
        (thing, kind)
        for thing, kinds in _KINDS.items()
        for kind, words in kinds.items()
        if words.search(text)
    }
    before = [word for match in _CERTIFIED.finditer(text) for word in match[1].split()]
    for word in before:
        if _ACRONYM.fullmatch(word):
            named.add((_CERTIFICATE + _LETTERS, word.casefold()))
        elif word.casefold() not in _NO_KIND:
            named |= {(_CERTIFICATE, stem) for stem in content(word)}
    return frozenset(named)


def are_two(one: frozenset[tuple[str, str]], other: frozenset[tuple[str, str]], thing: str) -> bool:
    """Return whether each names kinds of a thing, and no kind is of both. What letters stand for is not known."""
    return any(_differ(one, other, name) for name in (thing, thing + _LETTERS))


def _differ(one: frozenset[tuple[str, str]], other: frozenset[tuple[str, str]], thing: str) -> bool:
    mine, theirs = ({kind for of, kind in side if of == thing} for side in (one, other))
    return bool(mine and theirs) and mine.isdisjoint(theirs)
