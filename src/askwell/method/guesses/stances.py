"""Which way a note line points: its words by what it is about, turned round where they are denied."""

import re
from dataclasses import dataclass, replace
from functools import cache

from askwell.method.guesses import polarity
from askwell.method.guesses.matching import pattern_of

# A denial reaches so many words further, within its clause.
REACH = 4
# What speaks so on this very topic weighs more than a word that is good or bad anywhere.
OF_THE_TOPIC, ANYWHERE, DENIED = 1.5, 1.0, 0.8
# Of a topic where bare facts are told, one word that is good or bad anywhere does not make a side.
LEAST, LEAST_OF_A_FACT = 0.5, 0.9
DOUBT = 0.6
_CLAUSE_END = re.compile(r"[.;:!?,]| - | – | but ")


@dataclass(frozen=True, kw_only=True)
class Stance:
    """``for``, ``against`` or ``neutral``, with how sure (0 to 1) and why."""

    stance: str
    how_sure: float
    why: str


@dataclass(frozen=True, kw_only=True)
class _Word:
    """A word that leans, where it stands, and how far: below 0 against."""

    words: str
    start: int
    lean: float
    denied: bool = False

    @property
    def end(self) -> int:
        """Return where it ends."""
        return self.start + len(self.words)


def stance_of(text: str, *, topic: str = "", question: str = "") -> Stance:
    """Guess which way a line points. ``topic`` is what it was found to be about, ``question`` a key of the bank or empty."""
    leaning = _leaning(text.replace("’", "'").casefold(), topic)  # phones write it so
    total = sum(word.lean for word in leaning)
    least = LEAST_OF_A_FACT if topic in polarity.PLAIN else LEAST
    if abs(total) < least:
        return _of_question(question, leans=bool(leaning))
    side = "for" if total > 0 else "against"
    first = max((word for word in leaning if word.lean * total > 0), key=lambda word: abs(word.lean))
    how_sure = abs(total) / (sum(abs(word.lean) for word in leaning) + DOUBT)
    why = f"It denies “{first.words}”." if first.denied else f"It says “{first.words}”."
    return Stance(stance=side, how_sure=round(how_sure, 2), why=why)


def _of_question(question: str, *, leans: bool) -> Stance:
    if (side := polarity.OF_QUESTION.get(question)) and not leans:
        return Stance(stance=side, how_sure=0.4, why="The question was about that.")
    return Stance(stance="neutral", how_sure=0.3 if leans else 0.5, why="No word leans to one side.")


def _leaning(text: str, topic: str) -> list[_Word]:
    """Return the words that lean, turned round where they are denied."""
    words = _found(text, topic)
    bare = list(text)
    for word in words:
        bare[word.start : word.end] = "_" * len(word.words)
    rest = "".join(bare)
    return [
        replace(word, lean=-word.lean * DENIED, denied=True) if _denied(rest[: word.start]) else word
        for word in words
    ]


def _found(text: str, topic: str) -> list[_Word]:
    """Return the words that lean, each place once: the topic's before those that lean anywhere."""
    good, bad = polarity.OF_TOPIC.get(topic, ("", ""))
    found: list[_Word] = []
    for listed, lean in (
        (good, OF_THE_TOPIC),
        (bad, -OF_THE_TOPIC),
        (polarity.GOOD, ANYWHERE),
        (polarity.BAD, -ANYWHERE),
    ):
        for match in pattern_of(listed).finditer(text) if listed else ():
            if not any(word.start < match.end() and match.start() < word.end for word in found):
                found.append(_Word(words=match[0], start=match.start(), lean=lean))
    return found


def _denied(before: str) -> bool:
    """Return whether a denial stands shortly before, in the same clause, that is no part of a word that leans."""
    clause = _CLAUSE_END.split(before)[-1]
    return any(_denial().fullmatch(word) for word in clause.split()[-REACH:])


@cache
def _denial() -> re.Pattern[str]:
    return pattern_of(polarity.TURNS)
