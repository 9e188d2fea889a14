"""Of whom an answer only tells: with whom they spoke, who brought the two together, or whether the seeker knows somebody."""

import re

from askwell.method.replies.naming import Name

_I = re.IGNORECASE
# "I talked to Rosa Osei", "we met Tom Hall", "I just spoke with your aunt, Rosa".
_SPOKE = re.compile(
    r"\b(?:I|we)(?:['’]ve|\s+have|\s+had)?\s+(?:(?:just|already|also|recently|once|briefly|only|actually|even|finally)\s+)*"
    r"(?:met|saw|seen|(?:talked|spoke|spoken|chatted|worked|studied|had\s+(?:a\s+)?(?:\w+\s+)?(?:coffee|lunch|dinner|chat|talk|call|word))\s+(?:to|with)"
    r"|heard\s+(?:about\s+you\s+)?from|got\s+(?:your|the)\s+(?:name|note|message)\s+from)\s+"
    r"(?:(?:your|my|our|the|dear|good|old)\s+){0,2}(?:[a-z]+,?\s+)?$"
)
_KNOW = re.compile(
    r"\b(?:do|did|would)\s+you\s+(?:\w+\s+)?(?:happen\s+to\s+)?(?:know|remember|recall)\s+(?:(?:my|our)\s+[a-z]+,?\s+)?$",
    _I,
)
# What says that one may turn to that person all the same.
_FORWARD = re.compile(
    r"@|\+?\d{3}|\b(?:will|would|['’](?:d|ll)|can|could|might|may|should|happy|glad|willing|open\s+to|keen|better|best|instead|more\s+than|closer"
    r"|copied|copying|cc['’]?(?:ed|d)?|introduce\s+you|put\s+you|pass|forward|expects?|knows?|runs?|leads?|does|handles?|works?\s+(?:in|on|as|with)"
    r"|try|ask|call|write|contact|reach|say\s+I|use\s+my\s+name|mention\s+me)\b",
    _I,
)
_SAME_SENTENCE = re.compile(r"[^.!?\n]*")
# The next sentence belongs to it where it goes on about the same person.
_GOES_ON = re.compile(r"[.!?]\s+(?:(?:She|He|They)\b|Say\b|Try\b|Tell\b|Use\b|Mention\b)[^.!?\n]*")


def only_tells_of(text: str, name: Name) -> bool:
    """Return whether a name is told of the past, or asked about, and nothing behind it says to turn to that person."""
    start = max(text.rfind("\n", 0, name.at) + 1, name.at - 90)
    if not (_SPOKE.search(text, start, name.at) or _KNOW.search(text, start, name.at)):
        return False
    return not _FORWARD.search(_behind(text, name.end))


def _behind(text: str, at: int) -> str:
    """Return the rest of the sentence, and the next one that goes on about the same person."""
    said = _SAME_SENTENCE.match(text, at)
    end = said.end() if said else at
    more = _GOES_ON.match(text, end)
    return text[at : more.end() if more else end]
