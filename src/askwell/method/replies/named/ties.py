"""How whoever answers knows somebody, as it is said behind the name: "my old boss", "from church", "we row together"."""

import re

from askwell.method.replies.acts.vocabulary import PERSON_ROLE
from askwell.method.replies.named.trades import is_trade

_I = re.IGNORECASE
_PIECES = re.compile(
    r"[,;|()\n]+|\s+[-–—/·•]+\s+|:\s+|\s+(?:and|but)\s+(?=(?:we|I|she|he|my|our)\b)|(?<!\bSt)(?<!\bDr)(?<!\b[A-Z])[.!?]+(?:\s+|$)"
)  # the dashes people type
_PERSON = re.compile(rf"{PERSON_ROLE}|[a-z]+mate|senior|buddy|ex|physio|godmother|godfather|fianc[ée]e?", _I)
_NEAR = re.compile(
    r"(?:[a-z-]+\s+)?(?:colleague|co-?worker|friend|neighbou?r|cousin|buddy|[a-z]{3,}mate)(?:\s+from\s+[a-z]+)?",
    _I,
)
_MINE = re.compile(r"(?:(?:she|he|who)\s*)?(?:(?:['’]s|is|was|were)\s+)?(?:also\s+)?(?:my|our)\s+(.+)", _I)
_TAIL = re.compile(r" (?:from|in|when|during|back)(?: (?!(?:and|now|is|who|but|so)\b)\S+){1,3}")
_GROUP = r"(?:days|years|club|group|team|choir|class|course|church|gym|band|street|neighbou?rhood)"
_FROM = re.compile(
    rf"from\s+(?:(?:my|our)\s+[a-z][\w’'-]*(?:\s+(?!(?:is|was|who|works|does|at|and)\b)[a-z][\w’'-]*){{0,2}}|the\s+(?:[a-z-]+\s+){{0,2}}?{_GROUP}"
    rf"|(?:[a-z]+\s+)?(?:church|school|college|uni|university|work|choir|temple|mosque|yoga|{_GROUP}))\b"
)
_WE = re.compile(
    r"we\s+(?![^.]*\b(?:you|your|should|could|can|will|would)\b)(?:[\w’'/]+\s+){0,6}?together\b|we\s+(?:both\s+)?(?:go\s+way\s+back|(?:coach|play|row|sing|run|work|worked|studied|trained|served|coached|played)\s[^.]{2,40})$",
    _I,
)
_WITH = re.compile(
    r"whom?\s+(?:I|we)\s+(?:[\w’'/]+\s+){1,5}?(?:with|under)\b|(?:I\s+)?(?:served|worked|studied|trained|sang|played|used\s+to\s+work)\s+(?:with|under)\s+(?:him|her|them)\b",
    _I,
)
_DID = r"(?!(?:asked|called|mentioned|emailed|texted|offered|wanted|needed|loved|used|liked|helped|promised)\b)(?:did|taught|built|sold|[a-z]{2,}ed)"
_DID_OURS = re.compile(rf"(?:(?:she|he|who|they)\s+)?{_DID}\s+(?:(?:my|our)\s+[\w’'-]+|me\b|us\b)", _I)
_FROM_MY = re.compile(r"\b(from\s+(?:my|our)\s+(?:[a-z-]+\s+)?[a-z-]+)\s*[,:]?\s*$")
_BEGINS = re.compile(r"^[A-Z][a-z]+\b")
_WHO_DID_OURS = re.compile(rf"\bwho\s+({_DID}\s+(?:my|our)\s+[\w’'-]+)\W*$", _I)
_SHE = re.compile(r"^(?:she|he|they|who(?!\s+(?:I|we)\b))\s+", _I)
_OF_OURS = re.compile(
    rf"(?:(?:she|he|who)\s*)?(?:(?:['’]s|is|was)\s+)?(?:(?:the|an?)\s+)?((?:{PERSON_ROLE}|sister|mother|widow)\s+of\s+)(?:my|our)\s+((?:[a-z-]+\s+)?{PERSON_ROLE})\b",
    _I,
)
_BESIDE = re.compile(r"(?:across\s+the\s+(?:road|street|hall|way)|(?:from\s+)?next\s+door)\b", _I)
_LONGEST, _FARTHEST = 9, 4  # words


def tie_in(words: str) -> str:
    """Return how somebody is known, as what is said behind her name tells it, or nothing."""
    pieces = (piece.strip(" \t!?.") for piece in _PIECES.split(words))
    tie = next(filter(None, map(_of_piece, pieces)), "")
    return _BEGINS.sub(lambda word: word[0].lower(), tie)


def tie_before(lead: str) -> str:
    """Return how somebody is known, as what leads to her name tells it: "that woman who did our mortgage, "."""
    said = _WHO_DID_OURS.search(lead) or _FROM_MY.search(lead)
    return said[1] if said else ""


def did_for_us(piece: str) -> bool:
    """Return whether words say what somebody once did for whoever answers, which is no trade: "fixed our boiler"."""
    return bool(_DID_OURS.match(piece))


def is_only_tie(words: str) -> bool:
    """Return whether words are how one knows somebody, and no name: "Batchmate"."""
    return bool(_NEAR.fullmatch(words))


def _of_piece(piece: str) -> str:
    mine = _MINE.match(piece)
    if (role := _whose(mine[1].split()) if mine else "") or _NEAR.fullmatch(piece):
        return role or piece
    if beside := _FROM.match(piece) or _BESIDE.match(piece):
        return beside[0]
    if of_ours := _OF_OURS.match(piece):
        return f"{of_ours[1]}a {of_ours[2]}"
    if len(piece.split()) > _LONGEST:
        return ""
    if shared := _WE.match(piece):
        return shared[0].strip()
    said_so = _WITH.match(piece) or _DID_OURS.match(piece)
    return _SHE.sub("", piece) if said_so else ""


def _whose(words: list[str]) -> str:
    """Return the words behind "my" as far as they tell who that is: "PhD supervisor's wife", "dentist in Jena"."""
    for at, word in enumerate(words[:_FARTHEST]):
        if _PERSON.fullmatch(word) or is_trade(word):
            tail = _TAIL.match(" ".join(["", *words[at + 1 :]]))
            return " ".join(words[: at + 1]) + (tail[0] if tail else "")
    return ""
