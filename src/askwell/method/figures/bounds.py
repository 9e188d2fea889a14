"""What the words around a figure make of it: "at least", "up to", "no more than", "nobody starts under", "or more", "about"."""

import re
from math import inf

_ABOUT = re.compile(
    r"\b(?:about|around|roughly|some|nearly|almost|maybe|perhaps|approximately)\s*$", re.IGNORECASE
)
_LEAST = r"at\s+least|(?:an?\s+)?minimum(?:\s+of)?|starting\s+(?:at|from)|upwards?\s+of|not\s+before"
_MOST = r"at\s+most|up\s+to|(?:an?\s+)?maximum(?:\s+of)?|tops\s+out\s+at"
# A comparison means the contrary where somebody denies it: "no more than", "nobody starts under".
_OVER = r"(?:more|longer|higher|better|greater)\s+than|over|above|beyond|exceed\w*"
_UNDER = r"(?:less|fewer|shorter|lower)\s+than|under|below|beneath|within"
_BEFORE = re.compile(
    rf"\b(?:(?P<least>{_LEAST})|(?P<most>{_MOST})|(?P<over>{_OVER})|(?P<under>{_UNDER}))\s*$", re.IGNORECASE
)
# Who denies, and at most so many words on, within one clause, what is compared; "no secret that" and "do not mind" deny nothing of it.
_DENIED = re.compile(
    r"\b(?:no|not|never|nobody|no[\s-]one|none|nothing|hardly|rarely|seldom|cannot|neither|nor|\w+n['’]t)\b"
    r"(?!\s+(?:secret|doubt|wonder|question|problem|surprise|hard|difficult|unusual|uncommon|rare|only|just|mind|care)\b)(?:\s+[\w'’-]+){0,5}\s*$",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[,;:.!?()]|\b(?:and|but|because|so|though|then)\b", re.IGNORECASE)
_BEHIND = re.compile(
    r"\s*(?:an?\s+\w+\s+|(?:per|each|every)\s+\w+\s+)?(?:(?P<least>(?:or|and)\s+(?:more|longer|above|over|up|upwards?)|at\s+least|(?:as\s+an?\s+)?minimum|at\s+(?:the|a)\s+minimum)|(?P<most>(?:or|and)\s+(?:less|fewer|under|below)|at\s+(?:the\s+)?most|tops|max(?:imum)?|as\s+an?\s+maximum))\b(?!\s+than)",
    re.IGNORECASE,
)
# About so much more or less is meant by "about".
_LOOSE = 0.1


def bounds(before: str, low: float, high: float, behind: str = "") -> tuple[float, float]:
    """Return the bounds that the words right ``before`` and ``behind`` a figure from ``low`` to ``high`` make of it."""
    plain = _ABOUT.sub("", before)
    if plain != before:
        low, high = low * (1 - _LOOSE), high * (1 + _LOOSE)
    match _side(plain) or _side_behind(behind):
        case "least":
            return low, inf
        case "most":
            return 0.0, high
        case _:
            return low, high


def _side(before: str) -> str:
    """Return ``least`` or ``most`` for the words that end right before a figure, "" where they say neither."""
    said = _BEFORE.search(before)
    if said is None or said.lastgroup is None:
        return ""
    if said.lastgroup in {"least", "most"}:
        return said.lastgroup
    denied = _DENIED.search(_CLAUSE.split(before[: said.start()])[-1]) is not None
    return "least" if (said.lastgroup == "over") is not denied else "most"


def _side_behind(behind: str) -> str:
    said = _BEHIND.match(behind)
    return said.lastgroup or "" if said else ""
