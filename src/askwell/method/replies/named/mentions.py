"""Where an answer speaks of whom: the names that are people's, and the parts of them that speak of the same person again."""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from askwell.method.guesses.given_names import GIVEN
from askwell.method.replies.named.meant import (
    Wholes,
    called,
    is_person,
    is_placed,
    is_set_aside,
    stands_as_house,
)
from askwell.method.replies.named.trades import is_trade
from askwell.method.replies.naming import Name, has_title, names_in, without_any_title
from askwell.method.replies.ordinary import ENDS_OF_ORGANISATIONS

_IN_ADDRESS = re.compile(r"[\w.+-]*@\w")
_IN_FULL = re.compile(r"(?:\s+(?:from|at|of)\s+[\w ’'-]{2,30})?\s*[,(–-]\s*")  # the dash people type
# What stands behind a name as proof of a trade.
_LETTERS = re.compile(r"\s+(?:RN|LPN|NP|MD|PhD|CPA|PE|RDH|OT|PT|Esq|JD|LCSW|MSW|BSN|EMT)\.?$")
_JOINED = re.compile(r"\s*(?:&|and|und|\+)\s*")
_GOES_ON = re.compile(r"\s+(?:[A-Z][\w’'-]*\s+)?([A-Z]\w+)")
_OF_A_FIRM = re.compile(r"\s+&\s+(?:[A-Z][\w’'-]+)\s*(?=[,.;)\n]|$)")
# Whose number somebody has who is named only to say that she is not to be asked.
NOBODY = -1


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where a person is spoken of: ``name`` where it stands, ``who`` the person's number in the order of the text, or NOBODY."""

    name: Name
    who: int


def mentions_in(text: str, *, own: frozenset[str]) -> tuple[list[str], list[Mention]]:
    """Return the people of a text as they are called, and everywhere that they are spoken of, in order.

    ``own`` are words (small letters) of names that do not count.
    """
    names = [
        _without_trade(text, name)
        for name in names_in(text, mine=own)
        if not _IN_ADDRESS.match(text, name.at) and not _goes_on_as_house(text, name)
    ]
    whole = {name: after.words for name, after in pairwise(names) if _is_told_in_full(text, name, after)}
    names = [replace(name, words=whole.get(name, name.words)) for name in names]
    sure = {name.at for name in whole}
    taken: list[Name] = []
    full = Wholes(name for name in names if name.full)
    for name in names:
        if not is_set_aside(text, name) and (name.at in sure or is_person(text, name, taken, full)):
            taken.append(name)
    wholes = Wholes(name for name in taken if name.full)
    people = [name for name in taken if name.full or not wholes.hold(name)]
    kept = [called(name) for name in _with_shared_surnames(text, people)]
    everyone = list(dict.fromkeys(kept))
    order = {one: at for at, one in enumerate(everyone)}
    numbers = {name: order[one] for name, one in zip(people, kept, strict=True)}
    register = _Register(everyone)
    found = []
    for name in names:
        number = numbers[name] if name in numbers else _number(text, name, register)
        if number is None and is_set_aside(text, name):
            number = NOBODY
        if number is not None:
            found.append(Mention(name, number))
    return everyone, found


def _is_told_in_full(text: str, name: Name, after: Name) -> bool:
    """Return whether the next name says this one again in full: "Mrs. Ruud from church, Ann Ruud"."""
    if name.full or not after.full or not has_title(name.words):
        return False
    last = without_any_title(name.words).split()[-1]
    return last == after.words.split()[-1] and bool(_IN_FULL.fullmatch(text, name.end, after.at))


def _goes_on_as_house(text: str, name: Name) -> bool:
    """Return whether the words behind make a name one of a house: "Bunker Hill Community" of "... College"."""
    behind = _GOES_ON.match(text, name.end)
    return behind is not None and behind[1].casefold() in ENDS_OF_ORGANISATIONS


class _Register:
    """The people of a text by their whole names and by each word of them, in small letters."""

    def __init__(self, everyone: list[str]) -> None:
        """Take the people in their order."""
        self.whole: dict[str, int] = {}
        self.firsts: list[str] = []
        self._having: dict[str, set[int]] = {}
        for at, one in enumerate(everyone):
            small = one.casefold()
            self.whole.setdefault(small, at)
            self.firsts.append(small.split()[0].strip("."))
            for word in re.findall(r"[^\W\d_]+", small):
                self._having.setdefault(word, set()).add(at)
        self._found: dict[frozenset[str], int | None] = {}

    def only(self, words: frozenset[str]) -> int | None:
        """Return the one person whose name has all these words, or of several the only one whose first name is among them."""
        if words not in self._found:
            having = set.intersection(*(self._having.get(word, set()) for word in words)) if words else set()
            first = [at for at in having if self.firsts[at] in words]
            chosen = first if len(first) == 1 else list(having)
            self._found[words] = chosen[0] if len(chosen) == 1 else None
        return self._found[words]


def _number(text: str, name: Name, register: _Register) -> int | None:
    """Return whose name this is again: one in full, or a part of just one of the people."""
    if not name.full and (is_placed(text, name) or _OF_A_FIRM.match(text, name.end)):
        return None
    again = called(name).casefold()
    if again in register.whole:
        return register.whole[again]
    return register.only(frozenset(re.findall(r"[^\W\d_]+", again)))


def _without_trade(text: str, name: Name) -> Name:
    """Return a name without what stands before it as a title: "Project Manager Nora Quinn"; a house keeps all of its words."""
    if name.full and (letters := _LETTERS.search(name.words)):
        cut = name.words[: letters.start()]
        name = replace(name, end=name.at + len(cut), words=cut)
    words = list(re.finditer(r"\S+", name.words))
    if stands_as_house(text, name):
        return name
    last = max(
        (at for at, word in enumerate(words[:-2]) if is_trade(word[0]) and word[0].casefold() not in GIVEN),
        default=-1,
    )
    if last < 0 or has_title(name.words[words[last].end() :].strip()):
        return name
    start = words[last + 1].start()
    return replace(name, at=name.at + start, words=name.words[start:])


def _with_shared_surnames(text: str, people: list[Name]) -> list[Name]:
    """Return the people, the first of "Sandeep & Anjali Gupta" with the surname of both."""
    whole = list(people)
    for at, (one, after) in enumerate(pairwise(people)):
        first_only = not one.full and not has_title(one.words)
        in_full = after.full and not after.words.endswith(".")
        if first_only and in_full and _JOINED.fullmatch(text, one.end, after.at):
            whole[at] = replace(one, words=f"{one.words} {called(after).split(maxsplit=1)[1]}")
    return whole
