"""Laying what was said in a talk beside the questions of its plan: similar words, nothing cleverer."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from askwell.method.trust import names

# So much of a question's own words must be heard before a turn counts as asking it.
ALIKE = 0.4
# A first word so late stands at the time of day, not at the time of the talk.
TIME_OF_DAY = 3600.0
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


def who_is_me(turns: Sequence[Turn], *, mine: str, theirs: str) -> str:
    """Return the speaker who is the seeker, as a first guess; "" where she is not among them.

    The one who bears a part of her name; else, where just one bears the other's, whoever else speaks; else who asks most.
    """
    speakers = list(dict.fromkeys(turn.speaker for turn in turns if turn.speaker))
    named = [speaker for speaker in speakers if names(speaker, mine) and not names(speaker, theirs)]
    if len(named) == 1:
        return named[0]
    others = [speaker for speaker in speakers if not names(speaker, theirs)]
    if len(others) == len(speakers) - 1:
        return who_asks([turn for turn in turns if turn.speaker in others])
    return who_asks(turns)


def who_asks(turns: Sequence[Turn]) -> str:
    """Return the speaker who asks most, "" where nobody is named: in such a talk that is the seeker, as a first guess."""
    asked = Counter({turn.speaker: 0 for turn in turns if turn.speaker})
    asked.update(turn.speaker for turn in turns if turn.speaker and turn.text.rstrip().endswith("?"))
    return max(asked, key=lambda name: asked[name], default="")


def lay_beside(turns: Sequence[Turn], questions: Sequence[str], *, me: str) -> list[Suggestion]:
    """Return what the others said, in order, each under the question that ``me`` asked last.

    I ask where my words end in a question mark somewhere, or are near to a question of the plan: captions often lack the
    mark. Where no speaker is named, a line that ends with one asks, and what follows answers.
    """
    wanted = [content(question) for question in questions]
    found: list[Suggestion] = []
    asked: int | None = None
    for place, turn in enumerate(turns):
        meant = nearest(turn.text, wanted)
        if _asks(turn, me, meant):
            asked = meant
        elif turn.speaker != me or not me:
            if len(_WORD.findall(turn.text)) < FEWEST_WORDS:
                continue
            heard = asked if asked is not None else meant
            found.append(Suggestion(turn=place, question=heard, why=_why(asked, heard)))
    return found


def offsets(starts: Sequence[float | None]) -> list[float]:
    """Return at which second of the talk each turn stands, in the order of the file where it says no time.

    A file that tells the time of day is counted from its first word. Turns of the same moment are a millisecond apart, so that
    they stay in order.
    """
    first = next((start for start in starts if start is not None), 0.0)
    begun = first if first >= TIME_OF_DAY else 0.0
    found, at = [], 0.0
    for place, start in enumerate(starts):
        at = max(start - begun, 0.0) if start is not None else at
        found.append(at + place / 1000)
    return found


def pieces(text: str, *, most: int) -> Iterator[str]:
    """Cut what is longer than ``most`` characters, after a sentence where one ends in the second half, else between words."""
    while len(text) > most:
        near = text[: most + 1]
        cut = max(near.rfind(". "), near.rfind("? "), near.rfind("! ")) + 1
        cut = cut if cut > most // 2 else near.rfind(" ")
        cut = cut if cut > 0 else most
        yield text[:cut].strip()
        text = text[cut:].strip()
    yield text


def _asks(turn: Turn, me: str, meant: int | None) -> bool:
    if not turn.speaker:
        return turn.text.rstrip().endswith("?")
    return turn.speaker == me and ("?" in turn.text or meant is not None)


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
