"""Laying what was said in a talk beside the questions of its plan: similar words, nothing cleverer."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from askwell.method.alike import content, nearest, restates, words_of
from askwell.method.bank import BankQuestion
from askwell.method.spoken import asked_by
from askwell.method.trust import names

# A first word so late stands at the time of day, not at the time of the talk.
TIME_OF_DAY = 3600.0
# What people say to show that they listen.
_LISTENING = """ah aha absolutely agreed ahem alright cool correct eh er erm exactly fine good great ha hm hmm huh indeed interesting
lovely mhm mm mmm nice nope oh ok okay perfect really right sure thanks totally true uh uhm um wow ya yah yeah yep yes yup no
i see is it of course got that so well and you know"""
_SENTENCE = re.compile(r"[^.!?]+[.!?]*")
_MURMURS = frozenset(_LISTENING.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What one speaker said in a row; ``speaker`` is "" where nobody is named."""

    speaker: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """Something heard that may become a note: its turn, and the question that it answers, as places; None for neither.

    ``murmur`` says that it is "Mhm" or "Yes, right" and answers nothing.
    """

    turn: int
    question: int | None
    why: str
    murmur: bool = False


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


def lay_beside(
    turns: Sequence[Turn], questions: Sequence[str], *, me: str, bank: Sequence[BankQuestion] = ()
) -> list[Suggestion]:
    """Return what the others said, in order and all of it, each under the question that ``me`` asked last.

    I ask where my words hold a question mark, or are near to a question of the plan: captions often lack the mark. Where no
    speaker is named, a line asks that ends with one or says hardly more than a question of the plan, and what follows answers;
    such a line is left out only if it is a question of the plan with its mark.

    What I ask in my own words may be any question of the ``bank``, which begins with those of the plan in their order;
    what ``asked_by`` knows best is taken.
    """
    wanted = [content(question) for question in questions]
    found: list[Suggestion] = []
    asked: int | None = None
    awaits, by_words = False, ""
    for place, turn in enumerate(turns):
        meant = nearest(turn.text, wanted)
        asks = _asks(turn, me, meant, wanted)
        if asks:
            meant, why = _of_bank(turn.text, bank) or (meant, "")
            asked, awaits, by_words = meant, True, why
        if (me and turn.speaker == me) or (asks and meant is not None and turn.text.rstrip().endswith("?")):
            continue
        murmur = not awaits and _is_murmur(turn.text)
        awaits = awaits and asks
        heard = asked if asked is not None else meant
        found.append(
            Suggestion(
                turn=place, question=heard, why=_why(asked, heard, asks=asks, words=by_words), murmur=murmur
            )
        )
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
    at = 0
    while len(text) - at > most:
        near = text[at : at + most + 1]
        cut = max(near.rfind(". "), near.rfind("? "), near.rfind("! ")) + 1
        cut = cut if cut > most // 2 else near.rfind(" ")
        cut = cut if cut > 0 else most
        yield near[:cut].strip()
        at += cut
        while text[at : at + 1].isspace():
            at += 1
    yield text[at:].strip() if at else text


def _asks(turn: Turn, me: str, meant: int | None, wanted: Sequence[frozenset[str]]) -> bool:
    if not turn.speaker:
        return turn.text.rstrip().endswith("?") or (meant is not None and restates(turn.text, wanted[meant]))
    return turn.speaker == me and ("?" in turn.text or meant is not None)


def _of_bank(text: str, bank: Sequence[BankQuestion]) -> tuple[int, str] | None:
    """Return the place of the question of the bank that the last thing asked in a turn means, and the words that say so."""
    sentences = [sentence for sentence in _SENTENCE.findall(text) if sentence.rstrip().endswith("?")]
    found = next((one for sentence in reversed(sentences) if (one := asked_by(sentence, bank))), None)
    return (found.place, found.words) if found else None


def _is_murmur(text: str) -> bool:
    return not any(char.isdigit() for char in text) and all(word in _MURMURS for word in words_of(text))


def _why(asked: int | None, heard: int | None, *, asks: bool, words: str = "") -> str:
    if asks:
        return "It sounds like a question."
    if asked is not None:
        return f"It follows your question: “{words}”." if words else "It follows your question."
    return "It speaks of the same." if heard is not None else ""
