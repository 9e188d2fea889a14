"""What may be passed on of what people told me: the one policy that every letter, sheet, report and export asks."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Trust(StrEnum):
    """How far the words of a note may travel (Berkeley's etiquette: think before you pass on what a contact told you)."""

    QUOTABLE = "quotable"
    BACKGROUND = "background"
    CONFIDENTIAL = "confidential"

    @property
    def words(self) -> str:
        """Return the mark in the words of the pages."""
        return _WORDS[self]


class Audience(StrEnum):
    """Who reads it: I myself, somebody who advises me, or anybody else, the one who said it included."""

    ME = "me"
    COACH = "coach"
    ANOTHER = "another"


class Way(StrEnum):
    """How words are passed on."""

    NAMED = "named"
    UNNAMED = "unnamed"
    WITHHELD = "withheld"


_WORDS: Mapping[Trust, str] = MappingProxyType({
    Trust.QUOTABLE: "May be quoted",
    Trust.BACKGROUND: "Background, no name",
    Trust.CONFIDENTIAL: "In confidence",
})  # fmt: skip

# My own notes are mine. A coach hears who said it, unless it was for background. Everybody else reads only what may be
# quoted, and never whose words they are: a letter is passed around, also by the one who said it.
_WAYS: Mapping[Audience, Mapping[Trust, Way]] = MappingProxyType({
    Audience.ME: dict.fromkeys(Trust, Way.NAMED),
    Audience.COACH: {
        Trust.QUOTABLE: Way.NAMED, Trust.BACKGROUND: Way.UNNAMED, Trust.CONFIDENTIAL: Way.WITHHELD,
    },
    Audience.ANOTHER: {
        Trust.QUOTABLE: Way.UNNAMED, Trust.BACKGROUND: Way.WITHHELD, Trust.CONFIDENTIAL: Way.WITHHELD,
    },
})  # fmt: skip


IN_CONFIDENCE = "in confidence"
FOR_ME_ALONE = "This holds what was said in confidence: it is for me alone."
"""Stands in the head of one's own report that holds such words."""


@dataclass(frozen=True, kw_only=True)
class Shared:
    """Words as they may be passed on; ``by`` is empty where the speaker is not to be known."""

    text: str
    by: str


def of_words_from_elsewhere(*, agreed: bool) -> Trust:
    """Return the mark with which words begin that were not written down in the talk itself.

    Recorded words are the other one's own, and may be quoted once he has agreed to be recorded. Notes made elsewhere are what
    I remember of them: nobody is quoted by memory, until I say that these are the words.
    """
    return Trust.QUOTABLE if agreed else Trust.BACKGROUND


def way(trust: str, *, audience: Audience) -> Way:
    """Return how words of this trust reach this audience."""
    return _WAYS[audience][Trust(trust)]


def may_pass(trust: str, *, audience: Audience) -> bool:
    """Say whether words of this trust may reach this audience at all, named or not."""
    return way(trust, audience=audience) is not Way.WITHHELD


def share(text: str, *, by: str, trust: str, audience: Audience) -> Shared | None:
    """Return the words as this audience may have them, or nothing.

    Words without their speaker's name are withheld also where they themselves give the name away.
    """
    how = way(trust, audience=audience)
    if how is Way.WITHHELD:
        return None
    if how is Way.NAMED:
        return Shared(text=text, by=by)
    if Trust(trust) is Trust.BACKGROUND and names(text, by):
        return None
    return Shared(text=text, by="")


_NAME_PART = re.compile(r"[^\W\d_]{2,}")


def names(text: str, name: str) -> bool:
    """Say whether a text names this person, be it by one part of the name."""
    said = {word.casefold() for word in _NAME_PART.findall(text)}
    return any(part.casefold() in said for part in _NAME_PART.findall(name))


def without(text: str, held: Iterable[str], *, instead: str) -> str:
    """Return a text with each of the ``held`` words replaced, however they are spaced, begun or ended."""
    for words in held:
        if pattern := _as_said(words):
            text = pattern.sub(lambda _: instead, text)
    return text


def _as_said(said: str) -> re.Pattern[str] | None:
    parts = said.strip().rstrip(".!?…").split()
    if not parts:
        return None
    words = r"\s+".join(map(re.escape, parts))
    return re.compile(rf"(?<!\w){words}(?!\w)[.!?…]*", re.IGNORECASE)
