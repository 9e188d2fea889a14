"""Laying what was said in a talk beside the questions of its plan: similar words, nothing cleverer."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

# So much of a question's own words must be heard before a turn counts as asking it.
ALIKE = 0.4
# "Yes, exactly" answers nothing that is worth a note.
FEWEST_WORDS = 4
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_EMPTY = frozenset(
    [
        "a",
        "about",
        "all",
        "also",
        "am",
        "an",
        "and",
        "any",
        "are",
        "as",
        "at",
        "be",
        "been",
        "but",
        "by",
        "can",
        "could",
        "did",
        "do",
        "does",
        "for",
        "from",
        "get",
        "had",
        "has",
        "have",
        "how",
        "i",
        "if",
        "in",
        "into",
        "is",
        "it",
        "its",
        "just",
        "like",
        "me",
        "might",
        "more",
        "my",
        "no",
        "not",
        "of",
        "on",
        "one",
        "or",
        "our",
        "really",
        "she",
        "so",
        "some",
        "that",
        "the",
        "their",
        "them",
        "then",
        "there",
        "these",
        "they",
        "this",
        "to",
        "too",
        "up",
        "us",
        "was",
        "we",
        "well",
        "were",
        "what",
        "when",
        "where",
        "which",
        "who",
        "why",
        "will",
        "with",
        "would",
        "you",
        "your",
        "yours",
        "you're",
        "i'm",
        "it's",
        "that's",
    ]
)
_ENDINGS = ("ations", "ation", "ings", "ing", "ers", "ies", "ied", "ed", "es", "er", "ly", "s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What one speaker said in a row; ``speaker`` is "" where nobody is named."""

    speaker: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """Something heard that may become a note: its turn, and the question that it answers, as places; None for neither."""

    turn: int
    question: int | None
    why: str


def who_asks(turns: Sequence[Turn]) -> str:
    """Return the speaker who asks most, "" where nobody is named: in such a talk that is the seeker, as a first guess."""
    asked = Counter({turn.speaker: 0 for turn in turns if turn.speaker})
    asked.update(turn.speaker for turn in turns if turn.speaker and turn.text.rstrip().endswith("?"))
    return max(asked, key=lambda name: asked[name], default="")


def lay_beside(turns: Sequence[Turn], questions: Sequence[str], *, me: str) -> list[Suggestion]:
    """Return what the others said, in order, each under the question that ``me`` asked last.

    Where no speaker is named, a line that ends with a question mark asks, and what follows answers.
    """
    wanted = [content(question) for question in questions]
    found: list[Suggestion] = []
    asked: int | None = None
    for place, turn in enumerate(turns):
        if _asks(turn, me):
            asked = nearest(turn.text, wanted)
        elif turn.speaker != me or not me:
            if len(_WORD.findall(turn.text)) < FEWEST_WORDS:
                continue
            heard = asked if asked is not None else nearest(turn.text, wanted)
            found.append(Suggestion(turn=place, question=heard, why=_why(asked, heard)))
    return found


def _asks(turn: Turn, me: str) -> bool:
    asks = turn.text.rstrip().endswith("?")
    return asks if not turn.speaker else turn.speaker == me and "?" in turn.text


def _why(asked: int | None, heard: int | None) -> str:
    if asked is not None:
        return "It follows your question."
    return "It speaks of the same." if heard is not None else ""


def nearest(text: str, wanted: Sequence[frozenset[str]]) -> int | None:
    """Return the place of the question whose words a text shares most, if it shares enough of them."""
    said = content(text)
    shares = [len(said & words) / len(words) if words else 0.0 for words in wanted]
    best = max(range(len(shares)), key=lambda place: shares[place], default=None)
    return best if best is not None and shares[best] >= ALIKE else None


def content(text: str) -> frozenset[str]:
    """Return the words of a text that carry its meaning, without their endings."""
    words = (word.lower().replace("’", "'") for word in _WORD.findall(text))
    return frozenset(_stem(word) for word in words if word not in _EMPTY)


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) > 2:  # noqa: PLR2004 - "is", "day" stay whole
            return word.removesuffix(ending)
    return word
