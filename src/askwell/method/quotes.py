"""Which words to quote first for a purpose, by rules that can be told."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from askwell.method.trust import Trust

T = TypeVar("T")
# Easily read and remembered; our choice.
SHORTEST, LONGEST = 25, 180
_NUMBER = re.compile(
    r"\d|(?<!\bsame )(?<!\bevery )(?<!\bother )\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|half|third|quarter)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Words(Generic[T]):
    """Something that was said, as far as it counts for being quoted. ``of`` is the row itself.

    ``leans`` says that it speaks for or against; ``others`` how many other people stand on its side; ``first_hand`` that such a person
    can know it; ``sure`` that it was said that she does; ``hearsay`` that she only heard it.
    """

    of: T
    text: str
    trust: Trust = Trust.QUOTABLE
    noted_as_quote: bool = False
    leans: bool = False
    others: int = 0
    first_hand: bool = True
    sure: bool = False
    hearsay: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rule:
    """What speaks for words, for how much, and how the page says it."""

    reason: str
    weight: int
    holds: Callable[[Words[Any]], bool]


_RULES = (
    _Rule(
        reason="you noted their very words",
        weight=3,
        holds=lambda words: words.noted_as_quote,
    ),
    _Rule(
        reason="they know it first hand",
        weight=2,
        holds=lambda words: words.sure and not words.hearsay,
    ),
    _Rule(
        reason="someone in such a position can know it",
        weight=2,
        holds=lambda words: words.first_hand and not words.sure and not words.hearsay,
    ),
    _Rule(reason="it takes a side", weight=2, holds=lambda words: words.leans),
    _Rule(reason="others say so too", weight=1, holds=lambda words: words.others > 0),
    _Rule(reason="it has a number", weight=1, holds=lambda words: bool(_NUMBER.search(words.text))),
    _Rule(
        reason="it is short and whole",
        weight=1,
        holds=lambda words: SHORTEST <= len(words.text.strip()) <= LONGEST,
    ),
)
# In words, what counts most first.
REASONS = tuple(rule.reason for rule in _RULES)
# What may be quoted comes before everything else together.
_MAY_BE_QUOTED = 1 + sum(rule.weight for rule in _RULES)


def points(words: Words[T]) -> int:
    """Return what speaks for quoting these words."""
    quotable = _MAY_BE_QUOTED if words.trust is Trust.QUOTABLE else 0
    return quotable + sum(rule.weight for rule in _RULES if rule.holds(words))


def reasons(words: Words[T]) -> list[str]:
    """Return why these words are quoted, as the page says it; that they may be quoted needs no saying."""
    return [rule.reason for rule in _RULES if rule.holds(words)]


def best(said: Iterable[Words[T]]) -> Words[T] | None:
    """Return what to quote first; of two as good the one that comes first."""
    return max(said, key=points, default=None)


def bare(text: str) -> str:
    """Return words without the quotation marks around all of them: where they are quoted, marks stand there already."""
    words = text.strip()
    inner = words[1:-1]
    around = words[:1] in _OPENS and words[-1:] in _CLOSES and not set(inner) & {*_OPENS, *_CLOSES}
    return inner if inner and around else text


def is_as_noted(text: str, *, verbatim: bool = False) -> bool:
    """Return whether a note tells of whoever spoke, or is cut short, so that these cannot be their words.

    "He works 45 hours", "knows a cousin of mine", "Pay: $19 to start", "she values “questions”". What stands in quotation marks as
    a whole is their words; so is what was noted ``verbatim``, whatever it looks like.
    """
    words = text.strip()
    return not verbatim and bare(words) == words and bool(_AS_NOTED.search(words))


def in_marks(text: str, *, verbatim: bool = False) -> str:
    """Return a note as it is quoted: in quotation marks, or as it was noted where these are not their words. Arguments as of ``is_as_noted``."""
    return text if is_as_noted(text, verbatim=verbatim) else f"“{bare(text)}”"


# It begins with whom it is about, with a small letter ("iPhone" has none for that), with a heading that is no call to listen, or a
# dash, says who says it, or holds marks of its own.
_AS_NOTED = re.compile(
    r"^\W*(?:[Ss]?[Hh]e|[Hh]is|[Hh]er)(?:['’](?:s|d|ll))?\b|^[\s\-–•*]*[a-zß-öø-ÿ](?![A-Z])|^\s*[-–•*]\s|^(?!(?:Remember|Look|Listen|Believe me|Trust me|Honestly|Frankly|Seriously):)[A-Z][\w ]{1,28}:\s"
    r"|\b(?:[Ss]?[Hh]e|[Tt]hey)\s+(?:says?|said|thinks?|thought|told|tells|promised|feels|felt|believes)\b|[\"“”„«»]"
)
_OPENS, _CLOSES = '“"„«', '”"“»'
