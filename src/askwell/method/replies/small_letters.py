"""A person named by somebody who writes without capitals: "try luis in the crane shed 954 555 0180, he's been there 20 yrs"."""

import re

from askwell.method.replies.acts.vocabulary import PERSON_ROLE
from askwell.method.replies.naming import Name
from askwell.method.replies.ordinary import NO_NAMES, NO_PERSONS
from askwell.method.replies.reaching import number_in
from askwell.method.replies.turning import TURN

_WORD = r"[^\W\d_][^\W\d_'’-]+(?:-[^\W\d_]{2,})?"
_NAMED = re.compile(
    rf"\b(?:{TURN}\s+(?:(?:my|our|old|big|young|to|with|maybe|perhaps)\s+)*(?:(?:the\s+)?{PERSON_ROLE},?\s+)?"
    rf"|(?:my|our)\s+(?:\w+\s+)?{PERSON_ROLE},?\s+)(?P<name>(?P<first>{_WORD})(?:\s+(?P<last>{_WORD}))?)"
)
# What shows that it is a person: who they are or do, or how to reach them.
_SHE = re.compile(
    r"[^.?!\n]{0,60}?\b(?:he|she)(?:['’]?(?:s|d|ll)|\s+(?:is|has|knows?|knew|runs?|ran|does|did|was|used|will|can|would|works?|took|loves?|likes?))\b"
    r"|\s+(?:knows|runs|does|took\s+over|loves|likes|used\s+to|would\s+(?:know|be|love|like)|will\s+know|is\s+(?:the|your|better))\b"
)
_NEAR = 70  # characters to a telephone number or an address


def named_in_small_letters(text: str) -> Name | None:
    """Return where a sentence without capitals names a person to turn to, the name with capitals; nothing where it is none."""
    at = 0
    for sentence in text.split("\n"):
        if sentence == sentence.lower():
            start = 0
            while match := _NAMED.search(sentence, start):
                if name := _name(match, sentence, at):
                    return name
                start = match.start("name")
        at += len(sentence) + 1
    return None


def _name(match: re.Match[str], sentence: str, at: int) -> Name | None:
    first, last = match["first"], match["last"] or ""
    if first in NO_NAMES or first in NO_PERSONS or re.fullmatch(PERSON_ROLE, first):
        return None
    whole = last and last not in NO_NAMES and last not in NO_PERSONS
    end = match.end("last") if whole else match.end("first")
    behind = sentence[end : end + _NEAR]
    if not (number_in(behind) or "@" in behind or _SHE.match(sentence, end)):
        return None
    words = f"{first} {last}" if whole else first
    return Name(at + match.start("first"), at + end, words.title())
