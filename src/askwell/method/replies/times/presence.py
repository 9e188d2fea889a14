"""Where they are and when they work, which is an offer only where none is made: "I'm in the office Monday to Thursday", "we're open 10 to 6"."""

import re
from collections.abc import Callable, Sequence

from askwell.method.replies.times.meanings import Day

_I = re.IGNORECASE
_EACH = r"(?:(?:usually|always|often|normally|generally|mostly|only|typically|already|still|just|also|both|all|actually|back)\s+)*"
_PLACE = (
    r"(?:(?:back\s+)?in(?!\s+(?:the\s+(?:morning|afternoon|evening)|between|a\s+(?:position|gap)|need|touch))|(?:there|here|at)\b|on\s+(?:site|campus|shift|duty|days|nights|earlies|lates|the\s+\w+)"
    r"|open|home|working|based|stationed|up)"
)
_PRESENT = re.compile(
    rf"^\W*(?:(?:\w+ly|and|but|well|yes|sure|thanks|no|problem)[\s,]+)*(?:(?:on|from|next|this|every|most)\s+)*(?:\ue000+[\s,]*(?:(?:and|or|to|-)\s*\ue000+[\s,]*)*)?(?:then\s+)?"
    rf"(?:(?:im|(?:I|we)(?:['’](?:m|re|ll\s+be)|\s+(?:am|are|will\s+be)))\s+{_EACH}{_PLACE}|(?:I|we)\s+{_EACH}(?:work|open|teach|see\s+patients)\b"
    r"|(?:(?:my|our|the)\s+(?:\w+\s+)?)?(?:office|opening|business|shop|working|reception|consulting)\s+(?:hours|times?)\b|(?:the\s+)?(?:office|shop|clinic|surgery|lab|desk)\s+is\s+(?:open|staffed))",
    _I,
)
_OPEN_IN_BRACKETS = re.compile(
    r"\((?:(?:we['’]re|we\s+are)\s+)?(?:open|opening|hours?|closed|staffed|manned)\b[^)]*\)", _I
)
# "My secretary (Mon-Fri 8-12)".
_IN_BRACKETS = re.compile(
    "\\(\\s*\ue000+\\s*(?:[-–—]|to|through)\\s*\ue000+\\s*,?\\s*\\d[^)]*\\)"
)  # the dashes people type
_BRACKETS = re.compile(r"\([^()]*\)")
_TELLS = re.compile(r"\b(?:is|are|was|I|we|my|our|it['’]s|on|have|has|every)\b", _I)
_OFFERS = re.compile(
    r"\b(?:free|available|can|could|call|ring|phone|reach\s+me|catch\s+me|get\s+me|any\s?time|whenever|drop|pop|stop|come|visit|swing|works?(?=\s+(?:for|best|well|fine))|suits?|happy|talk|chat|speak"
    r"|fine|good|best|so|I(?:['’]m|\s+am)\s+(?:wide\s+)?open)\b|\?",
    _I,
)
_CLAUSE_ENDS = re.compile(
    r"[;!?]|:(?!\d)|\.(?!\d)|,\s*(?:and|but|so)\b|,\s+(?=(?:I|we|how|what|could|can|shall|let|would|so)\b)|\s[-–—]\s|\b(?:but|so|and\s+(?=(?:I|we|how|could|can|then)\b))",
    _I,
)


# "Lunch on Thursday? I'm usually at Blue Door around 12:30": where they then are is where to come.
_MEAL = re.compile(r"\b(?:breakfast|brunch|lunch|dinner|supper|coffee|tea|drinks?|beer)\b[^.!?]*\?$", _I)


def invites_to_a_meal(quote: str) -> bool:
    """Return whether a time was named with a question for a meal or a drink together."""
    return bool(_MEAL.search(quote))


def presences(text: str, named: Sequence[Day]) -> Callable[[int], bool]:
    """Return a function that tells of a place in a sentence whether what stands there only says when they are about.

    So do days that come again in brackets ("my secretary, daily 8-12"), and in a sentence that offers nothing.
    """
    weekly = [day.at for day in named if day.kind == "recurring" and not day.bound]
    found = [match.span() for words in (_IN_BRACKETS, _OPEN_IN_BRACKETS) for match in words.finditer(text)]
    found += [
        match.span()
        for match in _BRACKETS.finditer(text)
        if any(place in range(*match.span()) for place in weekly)
    ]
    if weekly and not _OFFERS.search(text) and _TELLS.search(text):
        found.append((0, len(text)))
    at = 0
    for end in [*(match.start() for match in _CLAUSE_ENDS.finditer(text)), len(text)]:
        if end > at and _PRESENT.match(text[at:end]) and not _OFFERS.search(text[at : end + 1]):
            found.append((at, end))
        at = end
    return lambda place: any(start <= place < end for start, end in found)
