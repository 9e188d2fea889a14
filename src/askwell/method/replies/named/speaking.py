"""Which words of an answer are about whom: from each name to where the next one's words begin."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from askwell.method.replies.named.mentions import NOBODY, Mention
from askwell.method.replies.named.relations import leads_by_relation

_I = re.IGNORECASE
# A sentence, a line, or a "and" before the next name ends what is said of the one before.
_ENDS = re.compile(
    r"(?:(?<!\bSt)(?<!\bMt)(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bSr)(?<!\bMrs)(?<!\bProf)(?<!\b[A-Z]))[.!?]+\s+|;\s*|\n+|\s(?=\(?\d{1,2}[.)]\s)"
    r"|,?\s+(?:and|or|but|then)\s+(?=[^,.;\n]*$)|,\s*(?=[^,.;\n]*$)|\s[&+]\s(?=[^,.;\n]*$)|\)\s*,?\s*(?=[^,.;\n)]*$)"
)
_LEADS_ON = re.compile(
    r"\b(?:I\s+know|there(?:['’]s|\s+is)|my|our)\s+(?:an?\s+|the\s+)?[^,.;\n]{2,40},\s*$", _I
)
_BOTH = re.compile(
    r"^\W*(?:(?:they|who)\s+)?(?:are\s+)?(?:both|all|each)\b|^\W*(?:both|all|they)\b|^\s+(?:run|own|lead|teach|write|work|are|have)\b",
    _I,
)
_BOTH_BEHIND = re.compile(
    r"^\.?[^.\n]{0,40},\s*(?:both|all|each)\b|^[^.\n]{0,40}[.]\s+(?:both|all\s+(?:of\s+them|three))\b", _I
)
_JOINED = re.compile(
    r"(?:(?<=\b[A-Z])\.)?\s*(?:,|and|or|&|\+|und|maybe|also|\s|from\s+(?:my\s+)?[a-z]+|/)*\s*", _I
)
_HIM = re.compile(r"\b(?:him|her|he|she|his|hers)\b", _I)
_THEM = re.compile(
    r"\b(?:them|em|both|either|everyone|everybody|all\s+of\s+them|all\s+three|any\s+of\s+them|neither|each)\b",
    _I,
)
_TO_ANOTHER = re.compile(
    r"\b(?i:mention|name|say|word|use|with|tell)\b[^.\n]{0,25}\b(?:(?i:to|with|tell))\s+(?!(?i:him|her|them|you|me)\b)[A-ZÀ-Þ][a-zß-ÿ]+|\b(?i:tell)\s+[A-ZÀ-Þ][a-zß-ÿ]+"
)
_CLAUSE = re.compile(
    r"(?:(?<!\bSt)(?<!\bMt)(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bProf)(?<!\s[A-Z]))[.!?]+(?=\s|$)|[;\n()]|\s[-–—/]\s"
    r"|,?\s+(?:but|however|though|while|whereas)\b|,\s*(?=(?:and\s+)?(?:please|say|tell|mention|use|drop|don['’]?t|do\s+not|you\s+(?:can|may|could)|feel\s+free|let\s+me"
    r"|I\b|I['’]|with\b|he\b|she\b|keep|leave))|\s+(?=please\b|you\s+can\s+(?:say|use|tell|mention|drop)\b)|\s+and\s+(?=(?:please|say|tell|mention|use|don['’]?t|do\s+not|you\s+(?:can|may)|not\b|let\s+me|leave|keep|I\b|I['’]))"
    r"|,\s*(?=[A-ZÀ-Þ][\w’'-]+\s+(?:doesn|does|is|isn|has|knows|won|would|will|can)\b)",
    _I,
)


@dataclass(frozen=True, slots=True)
class Span:
    """Words of a text and of whom they speak: from ``begin`` what leads to the name ``at`` its place, from ``behind`` it to ``end`` what is said."""

    who: int
    begin: int
    at: int
    behind: int
    end: int


def spans_of(text: str, mentions: Sequence[Mention]) -> list[Span]:
    """Return what is said of whom, in the order of the text; what is said of somebody who is not to be asked is of nobody."""
    begins = [_begin(text, mentions, at) for at in range(len(mentions))]
    ends = [*begins[1:], len(text)][: len(begins)]
    return [
        Span(one.who, begin, one.name.at, one.name.end, max(end, one.name.end))
        for one, begin, end in zip(mentions, begins, ends, strict=True)
        if one.who != NOBODY
    ]


def _begin(text: str, mentions: Sequence[Mention], at: int) -> int:
    after = mentions[at - 1].name.end if at else 0
    before = text[after : mentions[at].name.at]
    ends = [match.end() for match in _ENDS.finditer(before)]
    # What stands before a comma may lead to the name behind it: "I know a vet, Karen Holt".
    since = ends[-2] if len(ends) > 1 else 0
    if ends and not before[ends[-1] :].strip() and (leads := _LEADS_ON.search(before, since)):
        ends[-1] = leads.start()
    related = leads_by_relation(before)
    begin = ends[-1] if ends else related or 0
    return after + (begin if related is None else min(begin, related))


def groups_of(text: str, mentions: Sequence[Mention]) -> list[list[int]]:
    """Return, for each mention of a person, the people named with it in one breath: "Li Wei and Ann Roe"."""
    mentions = [one for one in mentions if one.who != NOBODY]
    groups: list[list[int]] = []
    known: set[int] = set()
    for at, one in enumerate(mentions):
        joined = at and _JOINED.fullmatch(text, mentions[at - 1].name.end, one.name.at)
        breath = groups[-1] if joined else []
        known = known if joined else set()
        if one.who not in known:
            breath.append(one.who)
            known.add(one.who)
        groups.append(breath)
    return groups


def is_of_both(words: str) -> bool:
    """Return whether the words behind the last of several names speak of all of them: ", both editors", "run the shop"."""
    return bool(_BOTH.search(words) or _BOTH_BEHIND.search(words))


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: whom it names (``named``), of whom the words before it spoke (``last``), and how wide it reaches.

    ``alone`` is one in lines without a name, ``ends`` one in the last sentence, ``other`` one about somebody who is not asked.
    """

    text: str
    named: tuple[int, ...]
    last: tuple[int, ...]
    for_all: bool
    alone: bool
    ends: bool
    other: bool


def clauses_of(text: str, mentions: Sequence[Mention], groups: Sequence[list[int]]) -> Iterator[Clause]:
    """Yield the clauses of a text, each with whom it names and whom the words before it spoke of."""
    aside = [one.name.at for one in mentions if one.who == NOBODY]
    mentions = [one for one in mentions if one.who != NOBODY]
    cuts = [
        0,
        *(match.start() if match[0][-1:].isalpha() else match.end() for match in _CLAUSE.finditer(text)),
        len(text),
    ]
    spoken: tuple[int, ...] = ()
    last_sentence = max((m.end() for m in re.finditer(r"[.!?]\s|\n", text.rstrip())), default=1)
    places = [one.name.at for one in mentions]
    for begin, end in pairwise(cuts):
        inside = range(bisect_left(places, begin), bisect_left(places, end))
        words = text[begin:end]
        named = tuple(dict.fromkeys(mentions[at].who for at in inside))
        left_alone = any(begin <= at < end for at in aside)
        other = not named and (left_alone or bool(_TO_ANOTHER.search(words)))
        last = spoken or tuple(one.who for one in mentions[:1])
        yield Clause(
            words,
            named,
            last,
            bool(_THEM.search(words)),
            _is_alone(text, begin, end, places),
            begin >= last_sentence,
            other,
        )
        if inside:
            spoken = tuple(groups[inside[-1]])


def says_one(words: str) -> bool:
    """Return whether a clause speaks of one person only: "him", "she"."""
    return bool(_HIM.search(words))


def _is_alone(text: str, begin: int, end: int, places: Sequence[int]) -> bool:
    gap = "\n\n" if "\n\n" in text else "\n"
    start = text.rfind(gap, 0, begin + 1) + len(gap) if text.find(gap, 0, begin) >= 0 else 0
    stop = text.find(gap, max(end - 1, begin))
    stop = len(text) if stop < 0 else stop
    return bool(start) and bisect_left(places, start) == bisect_left(places, stop)
