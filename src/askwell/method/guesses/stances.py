"""Which way a note line points: its words by what it is about, turned round where they are denied."""

import re
from dataclasses import dataclass, replace
from functools import cache

from askwell.method.guesses import polarity
from askwell.method.guesses.matching import Lexicon, found
from askwell.method.guesses.purposes import NOT_LIKED
from askwell.method.guesses.told.by_purpose import TAUGHT, WANTED_BY_NAME, told_of

# A denial reaches so many words further, within its clause.
REACH = 4
_NEAR = 100  # letters, in which so many words have room
# What speaks so on this very topic weighs more than a word that is good or bad anywhere.
OF_THE_TOPIC, ANYWHERE, DENIED = 1.5, 1.0, 0.8
# Of a topic where bare facts are told, one word that is good or bad anywhere does not make a side.
LEAST, LEAST_OF_A_FACT = 0.5, 1.1
# "Four days, Fridays off", "78 to 84 plus bonus": beside the figure that was asked for one word makes no side.
OF_FIGURES = frozenset(["hours", "pay"])
LEAST_BESIDE_A_FIGURE = 1.6
_FIGURE = re.compile(r"\d")
_QUOTE = re.compile(r"[\"“”]")
# What was liked and disliked is never neither; what is liked is told in her own words, what is not in the seeker's. Seen in three hands of ours.
LIKED_OR_NOT = "s02"
DOUBT = 0.6
_GOOD, _BAD = "+", "-"
_LEANS = {"good": ANYWHERE, "bad": -ANYWHERE}
_CLAUSE_END = re.compile(r"[.;:!?,]| - | – | but ")


@dataclass(frozen=True, kw_only=True)
class Stance:
    """``for``, ``against`` or ``neutral``, with how sure (0 to 1) and why. It ``is_formal`` where the chip or the form of the line says so."""

    stance: str
    how_sure: float
    why: str
    is_formal: bool = False


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


def stance_of(text: str, *, topic: str = "", question: str = "", purpose: str = "") -> Stance:
    """Guess which way a line points: by the form of its words, else by their sum, else by what was asked.

    ``topic`` and ``purpose`` are what it was found to be about, ``question`` a key of the bank or empty.
    """
    if topic == "dislikes" and NOT_LIKED.match(text):
        return Stance(
            stance="against", how_sure=0.8, why="It stands under what is not liked.", is_formal=True
        )
    if told := told_of(text, purpose=purpose, topic=topic, question=question):
        return Stance(stance=told.side, how_sure=0.6, why=told.why, is_formal=True)
    if topic in TAUGHT:
        return Stance(stance="neutral", how_sure=0.5, why="It tells how one learns it.")
    leaning = _leaning(text.replace("’", "'").casefold(), topic)  # phones write it so
    total = sum(word.lean for word in leaning)
    least = LEAST_OF_A_FACT if topic in polarity.PLAIN else LEAST
    if topic in OF_FIGURES and _FIGURE.search(text):
        least = LEAST_BESIDE_A_FIGURE
    if abs(total) < least:
        return _of_question(topic, question, quotes=bool(_QUOTE.search(text)), leans=bool(leaning))
    side = "for" if total > 0 else "against"
    first = max((word for word in leaning if word.lean * total > 0), key=lambda word: abs(word.lean))
    how_sure = abs(total) / (sum(abs(word.lean) for word in leaning) + DOUBT)
    why = f"It denies “{first.words}”." if first.denied else f"It says “{first.words}”."
    return Stance(stance=side, how_sure=round(how_sure, 2), why=why)


def _of_question(topic: str, question: str, *, quotes: bool, leans: bool) -> Stance:
    if topic in WANTED_BY_NAME:
        return Stance(stance="for", how_sure=0.4, why="It is named among what they look for.")
    if question == LIKED_OR_NOT:
        side, why = ("for", "in words of hers") if quotes else ("against", "in none of hers")
        return Stance(
            stance=side,
            how_sure=0.3,
            why=f"The question was what is liked and what is not, and it is told {why}.",
        )
    if (asked := polarity.OF_QUESTION.get(question)) and not leans:
        return Stance(stance=asked, how_sure=0.4, why="The question was about that.")
    return Stance(stance="neutral", how_sure=0.3 if leans else 0.5, why="No word leans to one side.")


def _leaning(text: str, topic: str) -> list[_Word]:
    """Return the words that lean, turned round where they are denied."""
    words = _found(text, topic)
    bare = list(text)
    for word in words:
        bare[word.start : word.end] = "_" * (word.end - word.start)
    rest = "".join(bare)
    return [
        replace(word, lean=-word.lean * DENIED, denied=True)
        if _denied(rest[max(0, word.start - _NEAR) : word.start])
        else word
        for word in words
    ]


def _found(text: str, topic: str) -> list[_Word]:
    """Return the words that lean, each place once: the topic's before those that lean anywhere, the longest first."""
    leaning: list[_Word] = []
    taken = bytearray(len(text))
    hits = sorted(
        (hit for hit in _words().find(text) if hit.name in _LEANS or hit.name[1:] == topic),
        key=lambda hit: (hit.name in _LEANS, hit.start - hit.end),
    )
    for hit in hits:
        if not any(taken[hit.start : hit.end]):
            taken[hit.start : hit.end] = b"\x01" * (hit.end - hit.start)
            lean = _LEANS.get(hit.name) or (OF_THE_TOPIC if hit.name[0] == _GOOD else -OF_THE_TOPIC)
            leaning.append(_Word(words=hit.words, start=hit.start, lean=lean))
    return leaning


def _denied(before: str) -> bool:
    """Return whether a denial stands shortly before, in the same clause, that is no part of a word that leans."""
    clause = _CLAUSE_END.split(before)[-1]
    return bool(found(polarity.TURNS, " ".join(clause.split()[-REACH:])))


@cache
def _words() -> Lexicon:
    of_topics = {
        f"{side}{topic}": listed
        for topic, (good, bad) in polarity.OF_TOPIC.items()
        for side, listed in ((_GOOD, good), (_BAD, bad))
    }
    return Lexicon({"good": polarity.GOOD, "bad": polarity.BAD, **of_topics})
