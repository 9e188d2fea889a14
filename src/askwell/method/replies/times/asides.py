"""Conditions, reasons and exceptions within a sentence, whose hours are not offered: "if I'm not at my desk by 2:05", "any time but 2"."""

import re

from askwell.method.replies.times.not_free import blanked_out, offers

_I = re.IGNORECASE
# A condition or the moment of something else: "if this is not possible", "unless I'm called out", "7 am when I'm loading".
_ASIDE = re.compile(
    r"\b(?:if|unless|in\s+case|assuming|provided|as\s+long\s+as|when(?:ever)?|while|whilst|once|as\s+soon\s+as"
    r"|(?:just\s+)?(?:before|after)(?=\s+(?:I|we|the|my|our|they)\b)|should(?=\s+(?:that|this|it|these|those|neither|none|you)\b)"
    r"|(?:falls|wenn|si|als|se)(?=\s+(?:das|es|sie|nicht|non|no|ce|niet)\b))\b"
    "(?:(?!\\bthen\\b|\\bI\\s+(?:can|could)\\b)[^,;:?!.()\ue000\\d])*",
    _I,
)
# "If I'm not at my desk by 2:05 try my cell".
_CONDITION = re.compile(
    r"\W*(?:if|unless|in\s+case|should)\s+(?:(?:I|we)(?!\s+(?:say|do|did|made?|went|go|took|take|meet|met)\b)|my|our|anything|something|you(?:['’]re|\s+are))\b(?!['’]?\s*(?:m\s+free|am\s+free|can|could|may))",
    _I,
)
_BECAUSE = re.compile(
    r"(?:because|since|as)\s+(?:I|we|he|she|it|they|my|our|the|his|her|that|this|there|[a-z]+\s+[a-z]+)\b", _I
)
# "Any time but 2", "all day but not 12 to 1".
_ANY_TIME = re.compile(
    "\\b(?:any\\s?time|all\\s+day|whenever|any\\s+hour)(?:\\s+(?:works?|is\\s+(?:fine|good|ok)|on|is|\ue000+))*[\\s,]*$",
    _I,
)
_BUT_HOURS = re.compile(
    r"but\s+(?:for\s+|not\s+)?(?:(?:at|between|from|around|before|after)\s+)?\d[\d:.\s–-]*(?:[ap]\.?m\b\.?)?(?:\s*(?:and|to|or|till)\s+\d[\d:.\s]*(?:[ap]\.?m\b\.?)?)?[\s.!]*",
    _I,
)


def without_asides(words: str) -> str:
    """Return a part of a sentence of the same length without the words of a condition or of another moment."""
    return blanked_out(_ASIDE, words)


def is_aside(text: str, at: int, end: int, words: str) -> bool:
    """Return whether the hours of a part belong to a condition, a reason, or what is taken out; ``words`` is the part without asides."""
    aside = _CONDITION.match(text, at, end) or _BECAUSE.match(text, at, end)
    if aside and not offers(words) and not offers(text[at:end]):
        return True
    return bool(_BUT_HOURS.fullmatch(text, at, end) and _ANY_TIME.search(text, 0, at))
