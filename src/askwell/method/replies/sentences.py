"""A text as sentences: paragraphs that a mail program broke into short lines are one again."""

import re
from dataclasses import dataclass
from itertools import pairwise

_DAY_AHEAD = re.compile(
    r"(?:(?:the|on|next|this|coming|in|a\s+(?:week|fortnight)\s+\w+|two\s+weeks\s+\w+|day\s+after)\s+)*(?:mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|lundi|mardi|mercredi"
    r"|jeudi|vendredi|today|tomorrow|\d{1,2}[./]\d|\d{1,2}(?:st|nd|rd|th|\.)?\s+[a-z]{3}|\d{1,2}(?:st|nd|rd|th)\b|\d\s+(?:days|weeks)"
    r"|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d)",
    re.IGNORECASE,
)
_BREAKS_OFF = re.compile(
    r"(?:\b(?:or|and|on|at|next|this|the|of|until|till|between|from|maybe|oder|und|am)|,)$", re.IGNORECASE
)
_SHORTEST_WRAP = 26  # columns: nobody wraps narrower, and lists have shorter lines
_LONGEST = 600  # characters: what runs on without a full stop is cut at a space
_BULLET = re.compile(r"\s*(?:[-*•·–—+]|\(?\d{1,2}[.)]|[a-z]\))\s+\S")  # the dashes people type
_ABBREVIATION = re.compile(
    r"\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|vs|e\.g|i\.e|a\.m|p\.m|bzw|z\.B|(?-i:[A-Z])|\d{1,2}(?:[ap]\.m)?)\.$",
    re.IGNORECASE,
)
# Short forms only before a number: "no. 5", "Tue. 10 June"; "no." ends a sentence as well.
_BEFORE_NUMBER = re.compile(
    r"\b(?:no|nr|ext|tel|ca|approx|Mon|Tues?|Weds?|Thu|Thurs?|Fri|Sat|Sun"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$",
    re.IGNORECASE,
)
_NUMBER = re.compile(r",?\s*(?:(?:the|at|um|on)\s+)?\d")
_END = re.compile(r"[.?!…]+[\"”’')\]]*(?=\s|$)|\n+|(?<=[a-z)])[.?!](?=[A-Z][a-z])")
_GOES_ON = re.compile(
    r"\s+(?:[a-z0-9(]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mär|Mai|Okt|Dez|Uhr)\w*\b)"
)
_NUMBER_AHEAD = re.compile(r"\s+\+?\(?\d(?:[\s().-]?\d){7,14}\b")  # of a telephone: "about 3. 0412 555 016"
_DATE_ENDS = re.compile(
    r"(?:\d/|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s)\d{1,2}\.$", re.IGNORECASE
)
# "On 11.11. I have no time".
_ONLY_A_DATE = re.compile(
    r"\s*(?:on|am|from|ab|since|until|till|bis)\s+(?:\w+,?\s+)?\d{1,2}\.\d{1,2}\.", re.IGNORECASE
)
_HOUR_ENDS = re.compile(r"\b(?:\d{1,2}(?:[:.]\d\d)?(?:[ap]\.m)?|a\.m|p\.m)\.$", re.IGNORECASE)
# "4 p.m. Spanish time" goes on.
_STARTS_ANEW = re.compile(
    r"\s+(?![A-Z][\w.]+(?:\s+[A-Z]\w+)?\s+[Tt]ime\b|[A-Z]{2,4}T?\b|(?:Eastern|Central|Mountain|Pacific)\b)[A-ZÀ-Þ¿¡]"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence with its marks, and the paragraph in which it stands."""

    text: str
    paragraph: int

    @property
    def asks(self) -> bool:
        """Whether it ends in a question mark."""
        return "?" in self.text[-3:]


def unwrapped(text: str, *, narrowest: int = 0) -> str:
    """Return a text whose paragraphs are one line each, where a mail program broke them; lists keep their lines.

    ``narrowest`` is how many columns a paragraph has at least, if it is to count as broken.
    """
    return "\n\n".join(
        _one_line(paragraph, narrowest) for paragraph in re.split(r"\n[ \t]*\n\s*", text.strip("\n"))
    )


def _one_line(paragraph: str, narrowest: int) -> str:
    lines = [line.strip() for line in paragraph.split("\n")]
    width = max(len(line) for line in lines)
    parts = [lines[0]]
    for before, line in pairwise(lines):
        listed = _DAY_AHEAD.match(line) and _heads_list(before)
        broken = not listed and width >= narrowest and _was_broken(before, line, width)
        in_word = broken and re.search(r"\w-$", before) and re.match(r"[a-z0-9]", line)
        parts += ["" if in_word else " " if broken else "\n", line]
    return "".join(parts)


def _heads_list(before: str) -> bool:
    """Return whether a line above a day is one of a list of days or its heading, and does not break off within a phrase."""
    return bool(before.endswith(":") or (_DAY_AHEAD.match(before) and not _BREAKS_OFF.search(before)))


def _was_broken(before: str, line: str, width: int) -> bool:
    """Return whether a line ended because the next word had no room, or goes on in small letters."""
    if not line or not before or _BULLET.match(line):
        return False
    first = re.split(r"(?<=[^\W\d]-)|\s", line, maxsplit=1)[0]
    full = width >= _SHORTEST_WRAP and len(before) + 1 + len(first) > width
    return full or (before[-1] not in ".?!:" and line[0].islower())


def sentences(text: str) -> list[Sentence]:
    """Return the sentences of a text, in their order."""
    found: list[Sentence] = []
    for number, paragraph in enumerate(unwrapped(text).split("\n\n")):
        at = 0
        for match in _END.finditer(paragraph):
            if match.group()[0] == "." and _is_abbreviated(paragraph, at, match):
                continue
            found += _cut(paragraph[at : match.end()], number)
            at = match.end()
        found += _cut(paragraph[at:], number)
    return found


def _is_abbreviated(paragraph: str, at: int, match: re.Match[str]) -> bool:
    """Return whether a full stop ends a short form and not the sentence."""
    before = paragraph[max(at, match.start() - 16) : match.start() + 1]
    if _BEFORE_NUMBER.search(before):
        return bool(_NUMBER.match(paragraph, match.end()))
    if _ONLY_A_DATE.fullmatch(paragraph, at, match.start() + 1):
        return bool(re.match(r"\s*\S", paragraph[match.end() :]))
    if (
        not _ABBREVIATION.search(before)
        or _DATE_ENDS.search(before)
        or _NUMBER_AHEAD.match(paragraph, match.end())
    ):
        return False
    if _HOUR_ENDS.search(before):
        return not _STARTS_ANEW.match(paragraph, match.end()) or bool(_GOES_ON.match(paragraph, match.end()))
    return bool(re.match(r"\s*\S", paragraph[match.end() :]))


def _cut(text: str, paragraph: int) -> list[Sentence]:
    """Return a sentence, in pieces where it is longer than any that people write."""
    words = " ".join(text.split())
    pieces: list[Sentence] = []
    while len(words) > _LONGEST:
        end = words.rfind(" ", 0, _LONGEST)
        end = end if end > 0 else _LONGEST
        pieces.append(Sentence(words[:end], paragraph))
        words = words[end:].strip()
    return [*pieces, Sentence(words, paragraph)] if words.strip(" .,-") else pieces
