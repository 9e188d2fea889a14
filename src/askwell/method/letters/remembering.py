"""What a letter may say that somebody said: their own words in quotation marks, or what they told in other words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from askwell.method.etiquette.asking import asks_for_job
from askwell.method.heads import is_head
from askwell.method.letters.hints import hurts_to_read, tells_of_work_to_be_had
from askwell.method.letters.whose import is_first_person, is_mine, is_of_both
from askwell.method.turning import speaks_of_them, to_their_face

LEAST_QUOTED = 3
"""So many words between quotation marks say something."""
LONGEST_QUOTE = 160
"""Characters; a longer quote reads like minutes of the talk."""
# What one earns, and what one asks not to have passed on, is not written down for others to find, whatever its mark. Source: our own list.
_PRIVATE = re.compile(
    r"\b(?:in (?:strict )?confidence|(?:this|that|it|all)(?:['’]s| is| was| stays)? (?:\w+ )?confidential|confidential(?:ly)?(?=\W*(?:[:,]|$))|between (?:us|you and me|ourselves)|off the record|keep (?:this|that|it) (?:to (?:yourself|myself)|quiet)"
    r"|I (?:(?:only|still|now|just) )?(?:earn|make less|get paid|am paid)|my (?:own )?(?:pay|salary|wages?)"
    r"|(?:do not|don['’]t|not to|never) (?:(?:quote|repeat)(?= (?:me|us|this|that|it|any)\b|\W*$)|pass (?:this|that|it) on|tell (?:anyone|anybody))|(?:this|it) stays here|not for (?:others|quoting|the record))\b",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[“\"]([^“”\"]+)[”\"]")
_SHORTHAND = re.compile(r"[=&+]|\bw/|^[^.!?]{1,30}:\s")
_SHORT = re.compile(r"[^\WAEIOUYaeiouy\d]{2,4}\W*|I\W*|I['’]\w+\W*")
# A capital and an end, or somebody who speaks: notes in haste have neither.
_SENTENCE = re.compile(r"^\W*[A-Z].*[.!?…][”\"’)]*$", re.DOTALL)


@dataclass(frozen=True, kw_only=True)
class Remembered:
    """What stays from a talk: ``quoted`` is in their own words, anything else is told in mine."""

    words: str
    is_quoted: bool = False


@dataclass(frozen=True, kw_only=True)
class Heard:
    """One note of what somebody said. ``is_quote`` where it was noted as their words, ``is_asked`` where it answers a question.

    ``suits`` says how well it suits a thank-you, the higher the better: 0 where nothing speaks for it or against it.
    """

    text: str
    is_quote: bool = False
    is_asked: bool = True
    suits: int = 0


def remembered(heard: Sequence[Heard], *, name: str = "") -> Remembered | None:
    """Return what a letter to them says of what they said, or None where no note can be said to their face.

    ``name`` is theirs in full, as notes may have it. Only what they said goes back to them; what I think of a talk is mine. First
    are words that were noted as theirs, then whole sentences and what is told as I or we, then what can be told in other words, of
    the work rather than of themselves; of each what ``suits`` best, and of these the longest that is not too long, since it should carry something. What was said of work to be had comes
    last, and not where it is their own: a thank-you never hints at it. What one says of one's own troubles is said between two
    people, and is not written back. The head of the notes, with whom it was and where, is nothing they said.
    """
    kind = [
        one
        for one in heard
        if not (is_head(one.text, name=name) or hurts_to_read(one.text) or _PRIVATE.search(one.text))
    ]
    plain = [one for one in kind if not tells_of_work_to_be_had(one.text)]
    of_others = [one for one in kind if not is_first_person(one.text) and not asks_for_job(one.text)]
    return _best(plain, name) or _best(of_others, name)


def ways_of_saying(text: str, *, name: str = "") -> list[str]:
    """Return all the words in which a letter may hold a note: as it was noted, what stands between its quotation marks, and told."""
    plain = on_one_line(text)
    told = to_their_face(plain, name=name) or plain
    return [plain, calm(plain), *(words.strip() for words in _BETWEEN.findall(plain)), told]


def on_one_line(text: str) -> str:
    """Return a text without its line breaks."""
    return " ".join(text.split())


def calm(text: str) -> str:
    """Return a note that was typed in capitals as a sentence; short words without a vowel are taken for what they are, and stay."""
    if not text.isupper() or len(text.split()) < LEAST_QUOTED:
        return text
    words = [word if _SHORT.fullmatch(word) else word.lower() for word in text.split()]
    said = " ".join(words)
    return f"{said[:1].upper()}{said[1:]}"


def _best(heard: Sequence[Heard], name: str) -> Remembered | None:
    theirs = [(*_weight(one, words), words) for one in heard if (words := _their_words(one))]
    if theirs:
        return Remembered(words=max(theirs)[-1], is_quoted=True)
    told = [
        (one.is_asked, not speaks_of_them(one.text), *_weight(one, said), said)
        for one in heard
        if (said := _told(on_one_line(one.text), name))
    ]
    return Remembered(words=max(told)[-1]) if told else None


def _weight(one: Heard, words: str) -> tuple[bool, int, int]:
    """Return by what one of several is chosen: short enough to be read, what suits, and then the longer."""
    return len(words) <= LONGEST_QUOTE, one.suits, len(words)


def _told(text: str, name: str) -> str:
    """Return what can be told in my words, "" where its I or we would be taken for mine."""
    said = to_their_face(calm(text), name=name) or ""
    of_me = is_first_person(said) and not (is_of_both(said) and said != calm(text))
    return "" if of_me else said


def _their_words(one: Heard) -> str:
    """Return the words of a note that are somebody's own, or ""."""
    text = on_one_line(one.text)
    if one.is_quote and not speaks_of_them(text):
        return calm(text.strip('“”"'))
    between = [found[1].strip() for found in _BETWEEN.finditer(text) if len(found[1].split()) >= LEAST_QUOTED]
    if between:
        return max(between, key=len)
    of_us = is_first_person(text)
    reads_so = (of_us or _SENTENCE.match(text)) and not (of_us and is_mine(text))
    return calm(text) if reads_so and not _SHORTHAND.search(text) and not speaks_of_them(text) else ""
