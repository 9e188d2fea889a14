"""Whom an answer lets the seeker name it to: each word counts for the clause in which it stands, and for the person meant there."""

import re
from collections.abc import Iterable

from askwell.method.replies.named.speaking import Clause, says_one
from askwell.method.replies.permission import may_name

_I = re.IGNORECASE
_ABOUT_ME = re.compile(
    r"\b(?:me|my|I|name|names|we|us|it|this|that|anonym\w*|confiden\w*|record|Rosa|sent)\b", _I
)
_NOT_TO = re.compile(
    r"^\W*(?:but\s+)?(?:(?:just|only|please)\s+)?(?:not|except|don['’]?t)\s+(?:to|with|for)?\b", _I
)
_STAYS_OUT = re.compile(
    r"\b(?:stay|be\s+(?:kept|left))\s+out\s+of\s+(?:it|this)\b|\bnot\s+a\s+word\s+(?:about|of|from)\s+(?:me|us)\b|\bno\s+names\b"
    r"|\b(?:(?:doesn|don|needn)['’]?t|does\s+not|do\s+not|need\s+not)\s+(?:need\s+to\s+)?know\s+(?:it|that\s+it|this|that\s+I|where|who)\b"
    r"|\b(?:rather|prefer)\s+not\s+(?:to\s+)?be\s+(?:mentioned|named|involved|quoted)\b|\b(?:leave|keep|leaving|keeping)\s+(?:me|my\s+name)\s+out\b",
    _I,
)
_I_ASK = re.compile(
    r"\b(?:let\s+me|I(?:['’]ll|\s+will|\s+shall|['’]d\s+(?:like|want|have|prefer)\s+to|['’]d\s+rather|\s+(?:have|want|need|ought)\s+to|\s+must|\s+should|\s+would))\s+(?:\w+\s+)?(?:ask|check|call|write|talk|speak|clear)\b"
    r"(?:[^.]{0,40}\b(?:first|before)\b|\s+(?:with\s+|to\s+)?(?:him|her|them)\b)|\blet\s+me\s+(?:ask|check|warn)\b",
    _I,
)
_ASK_ME = re.compile(r"\b(?:ask|check|warn)\b[^.]{0,25}\bfirst\b|\bbefore\s+you\s+(?:mention|use|say)", _I)
_SPECIFIC, _NEAR, _WIDE = 3, 2, 1


def allowances(clauses: Iterable[Clause], *, people: int) -> list[str]:
    """Return for each of the people yes, no, unknown, or first where the friend will ask them first. What is said with a name goes before what is said of all."""
    said: list[tuple[int, str]] = [(0, "unknown")] * people
    before = ""
    for clause in clauses:
        word = _word(clause.text, before)
        if word and not clause.other:
            for who, weight in _meant(clause, word, people):
                if weight > said[who][0] or (weight == said[who][0] and word != "yes"):
                    said[who] = (weight, word)
        before = word or before
    return ["unknown" if word == "before" else word for _, word in said]


def _word(words: str, before: str) -> str:
    if _STAYS_OUT.search(words) or (before == "yes" and _NOT_TO.search(words)):
        return "no"
    word = may_name(words, words)
    if word == "no":
        return word if _ABOUT_ME.search(words) else ""
    if word == "unknown":
        return "first" if _I_ASK.search(words) else "before" if _ASK_ME.search(words) else ""
    return word


def _meant(clause: Clause, word: str, people: int) -> list[tuple[int, int]]:
    """Return for whom a clause speaks, and how closely."""
    everyone = range(people)
    if clause.for_all and not (clause.named and says_one(clause.text)):
        several = clause.named if len(clause.named) > 1 else clause.last
        near = several if len(several) > 1 and "both" in clause.text.casefold() and not clause.alone else ()
        return [(who, _NEAR if who in near else _WIDE) for who in everyone]
    if clause.named:
        return [(who, _SPECIFIC) for who in clause.named]
    if says_one(clause.text) and clause.last:
        return [(clause.last[-1], _NEAR)]
    if clause.alone:
        return [(who, _WIDE) for who in everyone]
    near_ones = [(who, _NEAR) for who in clause.last]
    wide = (
        [(who, _WIDE) for who in everyone if who not in clause.last] if word == "no" and clause.ends else []
    )
    return [*near_ones, *wide]
