"""Whether a line is what a friend says ("try my cousin Ana Lima, say I sent you") or a note of one's own ("Ana Lima, nurse")."""

import re

_I = re.IGNORECASE
_ADDRESSED = re.compile(
    r"^\W*(?:(?:hi|hey|hello|sure|yes|well|ok(?:ay)?|oh)\b[\w ]{0,20}[,!.]\s*)?"
    r"(?:(?:maybe|perhaps|definitely|also|then)\s+)?"
    r"(?:try|ask|(?:call|contact|text|ring|e-?mail)(?=\s+(?:my|our|your|him|her|dr\b|mrs?\b|ms\b|(?-i:[^\W\d_a-zà-ÿ])))|write(?:\s+to)?|reach\s+out\s+to|(?:speak|talk|chat|get\s+in\s+touch|connect|meet)\s+(?:to|with)"
    r"|look\s+up|you\s+(?:should|could|might|can|may|want|need|ought)|how\s+about|what\s+about|there(?:['’]s|\s+is|\s+are)"
    r"|i(?:['’]d|['’]ll|\s+would|\s+know|\s+think|\s+can|\s+have)|(?:versuch|frag|sprich|ruf|schreib|probier)\w*|du\s+(?:solltest|könntest|kannst))\s+\S",
    _I,
)
_ALLOWED = re.compile(
    r"\b(?:(?:say|mention|tell\s+(?:him|her|them))(?:\s+that)?\s+(?:i|we|[A-Z]\w+)\s+(?:sent|said|told|gave|referred|recommended|suggested|says?)"
    r"|(?:use|mention|drop|give)\s+my\s+name|(?:sag|richte)\s+(?:ihm|ihr|ihnen)\b)",
    _I,
)


def is_told(line: str) -> bool:
    """Return whether a line speaks to the one who asked for names: it begins with what to do, or allows a name to be said."""
    return bool(_ADDRESSED.search(line) or _ALLOWED.search(line))
