"""Whether the one who names another allows to be named to them."""

import re
from collections.abc import Collection, Iterable

_I = re.IGNORECASE
_ME = (
    r"(?:I|me|my\s+(?:\w+\s+)?(?:name|reference|regards|greetings|best|compliments|introduction)"
    r"|(?-i:[A-Z][a-z]+)\s+(?=sent)|we\b|who\s+sent\s+you|where\s+you\s+got|it\s+was\s+me|us\s+talk)"
)
_NO = re.compile(
    r"\b(?:don['’]?t|dont|do\s+not|rather\s+(?:you\s+)?(?:not|did\s?n['’]?t|do\s?n['’]?t)"
    r"|please\s+not|never|not\s+to|not|n['’]t|no\s+need\s+to|no\s+(?:point|use|sense)(?:\s+in)?|without|avoid|refrain\s+from"
    r"|prefer\s+(?:you\s+)?(?:not|did\s?n['’]?t))\s+(?:(?:to|you|be|please|want|wish|like|mind|it"
    r"|him|her|them)\s+)*(?:mention\w*|us(?:e|ing)|say\w*|tell\w*|nam(?:e|ed|ing)|quot\w*|cit\w*"
    r"|drop\w*|refer\w*\s+to\s+me|bring\w*\s+(?:me|my\s+name)|hear\w*\s+(?:\w+\s+){0,2}?from\s+me"
    r"|get\w*\s+(?:\w+\s+){0,2}?from\s+me|involve\s+me|giv\w+\s+(?:my|me))\b"
    r"|\b(?:not|n['’]t|never)\s+(?:to\s+)?(?:lean|trade|rely|bank)\s+on\s+(?:my\s+name|me)\b"
    r"|\b(?:keep|leave|leaving|keeping)\s+(?:my\s+name|me)\s+out\b|\bwithout\s+(?:my\s+name|me)\b"
    r"|\b(?:heard|hear|got|get"
    r"|have)\s+(?:\w+\s+){0,2}?(?:from\s+me)\b(?<=n['’]t\shear\sthat\sfrom\sme)"
    r"|\b(?:rather|prefer|like)\s+(?:that\s+)?(?:my\s+name|I|it)\s+(?:did|was|were|is|be|does"
    r"|would)\s?n['’]?o?t\b|\bbetween\s+(?:us|you\s+and\s+me|ourselves)\b|\bin\s+confidence\b"
    r"|\boff\s+the\s+record\b|\banonym\w*|\bconfidential\w*"
    r"|\bmy\s+name\s+(?:should|must|had\s+better|ought|is\s+best)\s+(?:\w+\s+)?(?:not|stay|remain"
    r"|left|out|n['’]t)",
    _I,
)
_NOT_HEARD = re.compile(
    r"\b(?:did\s?n['’]?t|did\s+not|never)\s+(?:hear|get|have)\s+(?:\w+\s+){0,3}?from\s+me\b", _I
)
_ASK_FIRST = re.compile(
    r"\b(?:before\s+you\s+(?:mention|use|name|say)"
    r"|(?:ask|check|clear\s+it)\s+(?:\w+\s+){0,3}?(?:first|before)"
    r"|let\s+me\s+(?:ask|check|warn|tell)\s+(?:\w+\s+)?(?:him|her|them)?)",
    _I,
)
_YES = re.compile(
    rf"\b(?:tell|say|mention|let|give|drop|use|quote|cite|name|bring|send"
    rf"|pass)\w*\b[^.\n]{{0,45}}?\b{_ME}\b"
    rf"|\b(?:mention|use|drop|name|quote|invoke|cite|give)\s+(?:my\s+(?:\w+\s+)?(?:name|reference)"
    rf"|me)\b|\b(?:I|(?-i:[A-Z][a-z]+))\s+(?:sent|told)\s+y(?:ou|a)\b|\bmention\s+(?-i:[A-Z][a-z]+)['’]s\s+name|\bsay(?:ing)?\s+(?:hi|hello)\s+from\s+(?-i:[A-Z][a-z]+)|\bsay(?:ing)?\s+(?:that\s+)?you(?:['’]re|\s+are)\s+my\b|\bsay(?:ing)?\s+(?-i:[A-Z][a-z]+)\s+says?\s+(?:hi|hello)\b|\b(?:from|by)\s+me\b"
    rf"|\bwith\s+my\s+(?:compliments|blessing|regards|best)"
    rf"|\bmy\s+(?:regards|best|love|greetings)\s+to\b"
    rf"|\b(?:say|saying)\s+(?:hi|hello)\s+(?:to\s+\w+\s+)?from\s+me"
    rf"|\bmy\s+name\s+(?:will|should|may|might|opens?|helps?|is\s+(?:fine|welcome))"
    rf"|\bI(?:['’]?(?:ll|ve)|\s+will|\s+have)?\s+(?:already\s+)?(?:let|tell|told|warn\w*|ask\w*"
    rf"|showed|shown)\s+(?:him|her|them|(?-i:[A-Z]\w+))\s+(?:know|to\s+expect|about\s+you"
    rf"|that\s+you|you['’](?:d|ll|re)|you\s+(?:are|will|would|might))|\btell\s+(?:\w+\s+){{1,2}}(?:\w+\s+)?(?:says?|said|sends?|sent)\b",
    _I,
)
_THEY_KNOW = re.compile(
    r"\b(?:cc['’]?(?:ed|d|ing)?|copied|copying|looping|looped|let\s+me\s+introduce|introducing"
    r"|meet\s+(?-i:[A-Z])|(?:forward|pass|hand|send|sent)\w*\s+(?:you|this|it|that|your\s+\w+"
    r"|the\s+two)\s+(?:on\s+|along\s+|over\s+)?to)\b",
    _I,
)

_HEARD_YES = re.compile(
    r"\b(?:may|can|could|should|(?:ok(?:ay)?|fine|free|glad|happy|said|for\s+me)\s+to)\s+(?:say|use|mention|name|drop(?=\s+\w+\s+name))\b"
    r"[^.;\n]{0,30}?\b(?:(?:his|her|their)\s+name|him|her|them|(?:he|she|they)\s+sent)\b"
    r"|\b(?:he|she|they)\s+(?:can|may|could)\s+be\s+(?:named|mentioned)\b"
    r"|\b(?:use|mention|drop|say)\s+(?:his|her|their)\s+name\b|\b(?:say|tell\s+\w+)\s+(?:he|she|they)\s+sent\b",
    _I,
)
# In a note of a talk whoever gave the name is "he" or "she": "wait till she's spoken to him", "let her ask him first".
_THEY_ASK_FIRST = re.compile(
    r"\b(?:wait|hold\s+off|not)\s+(?:for\s+(?:his|her|their)\s+(?:word|ok(?:ay)?|yes|go-ahead)"
    r"|(?:till|until|before)\s+(?:he|she|they)\b)"
    r"|\b(?:he|she|they)(?:['’](?:ll|d|s)|\s+(?:will|would|wants?|is|are|has))?\s+(?:\w+\s+){0,3}?(?:ask|check|talk|speak|call)\w*\s+(?:\w+\s+){0,2}?(?:him|her|them)\s+first\b"
    r"|\blet\s+(?:me|him|her|them)\s+(?:ask|check|warn|talk|speak|tell|call)\b",
    _I,
)
# What is said of one name of several ends here: "Use my name with Meera; let me ask Feld first".
_CLAUSE = re.compile(
    r"[;.!?\n]\s*|,?\s+(?:but|and)\s+(?=(?:let|do|don|use|say|tell|ask|mention|please|not)\b)", _I
)


def may_name(near: str, whole: str) -> str:
    """Return yes, no or unknown. ``near`` stands around the name; a no counts wherever it stands in the ``whole`` answer.

    Whoever was copied or had the mail passed on knows from whom it comes: that is a yes as well.
    """
    if _NO.search(whole) or _NOT_HEARD.search(whole):
        return "no"
    if _ASK_FIRST.search(whole):
        return "unknown"
    if _YES.search(near) or _THEY_KNOW.search(near):
        return "yes"
    return "unknown"


def heard_may_name(note: str, *, name: str = "", others: Collection[str] = ()) -> str:
    """Return yes, no, first or unknown for a name that was noted in a talk, where the one who gave it is "he" or "she".

    "Priya Nair at Halden, may say his name" is a yes, "wait till she has spoken to him" is first; a no counts as in an answer. ``name`` is the one that is meant and
    ``others`` are those that the note names too: what is said with one of them holds for that one alone.
    """
    clauses = _CLAUSE.split(note)
    of_others = [clause for clause in clauses if _is_for(clause, others) and not _names_one(clause, [name])]
    near = " ; ".join(clause for clause in clauses if clause not in of_others) if name else note
    said = may_name(near, near)
    if said != "no" and _THEY_ASK_FIRST.search(near):
        return "first"
    return "yes" if said == "unknown" and not _ASK_FIRST.search(near) and _HEARD_YES.search(near) else said


def _names_one(clause: str, names: Iterable[str]) -> bool:
    words = set(re.findall(r"\w+", clause.casefold()))
    return any(part in words for part in _parts(names))


def _is_for(clause: str, names: Iterable[str]) -> bool:
    """Return whether the clause says what may be done with one of these people; who sent is no such one."""
    after = {
        match[1].casefold()
        for match in re.finditer(r"\b(?:with|to|ask|tell|about|for|warn)\s+(\w+)", clause, _I)
    }
    return any(part in after for part in _parts(names))


def _parts(names: Iterable[str]) -> list[str]:
    return [part for name in names for part in name.casefold().split()]
