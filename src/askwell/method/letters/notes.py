"""The same in the 300 characters that a LinkedIn note holds."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import product

from askwell.method.letters.facts import Facts, own_words, prompt, sentence
from askwell.method.letters.herself import introduced
from askwell.method.letters.openings import source_of_name, with_reason
from askwell.method.letters.wordings import not_said_before, say

LINKEDIN_NOTE = 300
LEAST_WORDS = 5
WAYS = (0, 3, 6, 2, 5, 1, 4)
"""Whose wordings are tried, since some are shorter: not first those of the next in turn, who may know this one."""


def note_to_ask(facts: Facts) -> str:
    """Return the fullest wording that fits a LinkedIn note: the appeal goes first, then the introduction."""
    known = in_other_turns(facts)
    sources = [source_of_name(one) for one in known]
    if facts.named_referrer:
        sources += [say("source", one) for one in known]
    # How it closes stays hers: the other places make room.
    ask = say("short_ask", facts)
    ways = nearest_first(sources, [say("curious", one) for one in known])
    wordings = [_wordings(facts, source, curious, ask) for source, curious in ways]
    fitting = (note for notes in zip(*wordings, strict=True) for note in notes if len(note) <= LINKEDIN_NOTE)
    return next(fitting, None) or _fitted(_note(facts, ask))


def in_other_turns(facts: Facts) -> list[Facts]:
    """Return the same facts in the turns that follow, in the end without what was said to others: some of their wordings are shorter."""
    ways = [replace(facts, turn=facts.turn + more, ahead=facts.ahead + more) for more in WAYS]
    return [*ways, *(replace(one, lately=()) for one in ways if facts.lately)]


def nearest_first(*places: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield what may stand in the places of a note, its own wordings first: as few of them as can be make room for shorter ones."""
    choices = [list(dict.fromkeys(place)) for place in places]
    for at in _nearest(tuple(map(len, choices))):
        yield tuple(ways[place] for ways, place in zip(choices, at, strict=True))


@lru_cache(maxsize=32)
def _nearest(sizes: tuple[int, ...]) -> list[tuple[int, ...]]:
    every = product(*(range(size) for size in sizes))
    return sorted(every, key=lambda at: (sum(map(bool, at)), sum(at)))


def _wordings(facts: Facts, source: str, curious: str, ask: str) -> list[str]:
    """Return the same note from full to short."""
    about = introduced(facts) or prompt("Who you are, in one sentence")
    about = "" if facts.is_known else about
    about = not_said_before(about, facts)
    why = with_reason(curious, facts)
    true = not_said_before(own_words(facts.something_true), facts)
    middles = (
        f"{about} {why} {true}",
        f"{about} {curious} {true}",
        f"{about} {why}",
        f"{about} {curious}",
        f"{_shorter(about)} {curious}",
        curious,
        "",
    )
    return [_note(facts, source, middle, ask) for middle in middles]


def _shorter(about: str) -> str:
    """Return the first half of the first sentence, where it says enough by itself."""
    first = re.split(r"(?<=[.!?…])\s+", about, maxsplit=1)[0]
    half = first.split(",", 1)[0]
    return sentence(half) if len(half.split()) >= LEAST_WORDS else first


def note_to_follow_up(facts: Facts, *, when: str) -> str:
    """Return one kind follow-up as a note; ``when`` is a piece of its sentences."""
    return _fitted(_note(facts, say("short_nudge", facts, when=when), say("short_still", facts)))


def note_to_thank(facts: Facts, ways: Sequence[tuple[str, str, str]]) -> str:
    """Return the fullest thanks that fit a LinkedIn note. ``ways`` hold the thanks, what they said and what comes of it.

    What comes of it, with the thanks for a name, stays longest beside the thanks themselves: names are not forgotten.
    """
    from_full = ((0, 1, 2), (0, 2), (0, 1), (0,))
    notes = [_note(facts, *_places_last([one[at] for at in kept])) for kept in from_full for one in ways]
    return next((note for note in notes if len(note) <= LINKEDIN_NOTE), None) or _fitted(notes[-1])


def _places_last(parts: Sequence[str]) -> list[str]:
    """Return what ends with a place to be filled in behind the rest: words without a stop in it would run into the next."""
    return sorted(parts, key=lambda part: part.endswith("]"))


def note_that_fits(facts: Facts, ways: Iterator[tuple[str, ...]]) -> str:
    """Return the first note that fits; ``ways`` yield its sentences, worded otherwise."""
    first = _note(facts, *next(ways))
    notes = (first, *(_note(facts, *parts) for parts in ways)) if len(first) > LINKEDIN_NOTE else (first,)
    return next((note for note in notes if len(note) <= LINKEDIN_NOTE), None) or _fitted(first)


def _note(facts: Facts, *parts: str) -> str:
    """Return a note with its greeting on a line of its own: behind a comma its first word would have to begin small."""
    said = " ".join(" ".join(parts).split())
    return "\n".join(part for part in (facts.greeting, said, facts.me if facts.seeker_name else "") if part)


def _fitted(note: str) -> str:
    """Return a note cut to the size that LinkedIn takes; only names of great length come to that."""
    return note if len(note) <= LINKEDIN_NOTE else f"{note[: LINKEDIN_NOTE - 1]}…"
