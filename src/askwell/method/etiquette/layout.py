"""What is what in a letter: greeting, sentences, the words that close it, signature. Hard-wrapped lines are read as one."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from askwell.naming.family_names import BEFORE_FAMILY

# Mail programs wrap between 60 and 80 columns; a longer line was never wrapped.
NARROWEST, WIDEST = 40, 100
# A title of so many letters is written in full and takes no stop.
FULL_TITLE = 6
SIGNATURE_LINES, SIGNATURE_WORDS, CLOSE_WORDS, LONGEST_INITIAL = 6, 6, 7, 2
_ITEM = re.compile(r"[ \t]*(?:[-*•–]|\(?\d{1,2}[.)])[ \t]")
_POINT = re.compile(r"(?:^|[\s:;,(])(\d{1,2})(?:\)|\.)(?=\s)")
MOST_POINTS = 20
_POSTSCRIPT = re.compile(r"[ \t]*P\.?(?:P\.?)?S\b", re.IGNORECASE)
# A mark inside a word or a number ends nothing.
_END = re.compile(r"[.?!]+[\"”’')\]]*(?=\s|$)|\n")
_HEADING = re.compile(r"[ \t]*[^a-z\n]*[A-Z]{2}[^a-z\n]*$")


@dataclass(frozen=True, slots=True)
class Forms:
    """How letters of a language greet, close and shorten words; ``joins`` open a second thought in a sentence."""

    greetings: tuple[str, ...]
    titles: tuple[str, ...]
    closings: tuple[str, ...]
    abbreviations: tuple[str, ...]
    joins: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """Places in the text: the greeting, each sentence, where the closing words begin; and how many numbered points it has."""

    greeting: tuple[int, int]
    greeted: str
    sentences: tuple[tuple[int, int], ...]
    close: int
    flat: str
    items: int


def lay_out(text: str, forms: Forms) -> Layout:
    """Find the parts of a letter whose lines end with a plain newline. ``flat`` is the text with unwrapped lines, of the same length."""
    flat = unwrapped(text)
    greeting = _greeting(forms).match(flat)
    start = greeting.end() if greeting else 0
    close, postscript = _close(flat, start, forms)
    found = (*_sentences(flat, start, close, forms), *_sentences(flat, postscript, len(text), forms))
    greeted = (greeting["name"] or greeting["bare"] or "").strip() if greeting else ""
    items = len({number for number in _POINT.findall(flat) if int(number) <= MOST_POINTS})
    return Layout((greeting.start() if greeting else 0, start), greeted, found, close, flat, items)


def unwrapped(text: str) -> str:
    r"""Return the text with a space for each newline that a mail program put there; lists and short lines stay.

    >>> unwrapped("I have kept the accounts of three dairy farms for\nmany years now.\nBest,\nLotte")
    'I have kept the accounts of three dairy farms for many years now.\nBest,\nLotte'
    """
    lines = text.split("\n")
    width = max((len(line.rstrip()) for line in lines if len(line.rstrip()) <= WIDEST), default=0)
    joined = lines[0]
    for line, after in pairwise(lines):
        joined += (" " if _goes_on(line.rstrip(), after, width) else "\n") + after
    return joined


def _goes_on(line: str, after: str, width: int) -> bool:
    words = after.split(maxsplit=1)
    if not line or not words or _ITEM.match(after) or _HEADING.match(line) or _POSTSCRIPT.match(after):
        return False
    if len(line) + 1 + len(words[0]) > width >= NARROWEST and len(line) <= WIDEST:
        return True
    return words[0][0].islower() and line[-1] not in ".!?:"


def _sentences(flat: str, start: int, end: int, forms: Forms) -> Iterable[tuple[int, int]]:
    begin = start
    for found in (*_END.finditer(flat, start, end), None):
        if found and found.group() == "." and _is_short(flat, begin, found.start(), forms):
            continue
        stop = found.end() if found else end
        if inner := flat[begin:stop].strip():
            at = flat.index(inner[0], begin)
            yield at, at + len(inner)
        begin = stop


def _is_short(flat: str, begin: int, stop: int, forms: Forms) -> bool:
    """Return whether the word before a full stop is a title, an initial or an abbreviation, so that no sentence ends there."""
    word = re.split(r"[\s(“\"]", flat[max(begin, stop - 2 * FULL_TITLE) : stop])[-1]
    return word.casefold() in _shortened(forms) or (len(word) == 1 and word.isupper() and word != "I")


def _close(text: str, start: int, forms: Forms) -> tuple[int, int]:
    """Return where the closing words or the signature begin, and where text goes on behind them (a postscript)."""
    end = len(text.rstrip())
    postscript = next((at for at, line in _lines(text, start, end) if _POSTSCRIPT.match(line)), end)
    lines = [(at, line) for at, line in _lines(text, start, postscript) if line.strip()]
    last = lines[-SIGNATURE_LINES - 1 :]
    for number, (at, line) in enumerate(last):
        below = [line for _, line in last[number + 1 :]]
        if _closing(forms).match(line) and len(line.split()) <= CLOSE_WORDS and all(map(_may_sign, below)):
            return at, postscript
    if len(lines) > 1 and _may_sign(lines[-1][1]):
        return lines[-1][0], postscript
    return postscript, postscript


def _may_sign(line: str) -> bool:
    """Return whether a line can stand under a letter: a name, a number, an address, never a sentence or a point of a list."""
    words = line.split()
    last = words[-1]
    is_address = any(mark in line for mark in ("@", "/", ".", "+"))
    ends = last[-1] in "?!,:" or (last[-1] == "." and len(last) > LONGEST_INITIAL)
    return (
        len(words) <= SIGNATURE_WORDS
        and not ends
        and not _ITEM.match(line)
        and (is_address or not line[0].islower())
    )


def _lines(text: str, start: int, end: int) -> Iterable[tuple[int, str]]:
    at = start
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        yield at, text[at:stop]
        at = stop + 1


def _any(words: Sequence[str]) -> str:
    if not words:
        return r"(?!)"
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))


@lru_cache(maxsize=32)
def _shortened(forms: Forms) -> frozenset[str]:
    return frozenset(short for short in (*forms.titles, *forms.abbreviations) if len(short) < FULL_TITLE)


@lru_cache(maxsize=32)
def _greeting(forms: Forms) -> re.Pattern[str]:
    short = _any([title for title in forms.titles if len(title) < FULL_TITLE])
    title = rf"(?:(?:{short})\b\.?|(?:{_any(forms.titles)})\b)"
    bracket = r"[\[{<«(][^\]}>»)\n]{0,60}[\]}>»)]+"
    small = _any(sorted(BEFORE_FAMILY))
    # "Ms. van der Berg": a small word belongs to the name where one with a capital follows.
    family = rf"(?-i:(?:{small})(?=(?:[ \t]+(?:{small}))*[ \t]+(?!I\b)[A-ZÀ-Þ]))"
    name = (
        rf"(?:{title}|{bracket}|{family}|(?-i:[A-Z]\.|Ste?\.|(?![a-z]|I\b|[-–—]+\s)[^\s,!:.?]+)|and|or|&|of)"
    )
    greeted = rf"(?:{_any(forms.greetings)})\b(?P<name>(?:[ \t]+[^\s,!:.?]+){{1,2}}(?=\s*[,\n])|(?:[ \t]+{name}){{0,8}})"
    end = r"\s*(?:\([^()\n]{0,80}\)\s*)?(?:[,!:.]+|\n|(?=[-–—]{1,2}\s)|(?=[?\w“(])|$)\s*"
    bare = rf"(?={title}\s)(?P<bare>(?:[ \t]*{name}){{2,4}})(?:[,:]+|\n|(?=\s[-–—]{{1,2}}\s))\s*"
    return re.compile(rf"\s*(?:Subject:[^\n]*\n\s*)?(?:{greeted}{end}|{bare})", re.IGNORECASE)


@lru_cache(maxsize=32)
def _closing(forms: Forms) -> re.Pattern[str]:
    return re.compile(rf"[ \t]*(?:{_any(forms.closings)})\b(?![^\n]*\?)", re.IGNORECASE)
