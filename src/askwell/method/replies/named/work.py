"""What somebody does and where, as it stands behind the name: "(editor)", "who's a nurse at Mercy", "- Lonza, head of QA"."""

import re
from dataclasses import dataclass

from askwell.method.replies.named.houses import HOUSE, housed
from askwell.method.replies.named.relations import is_only_relation
from askwell.method.replies.named.ties import did_for_us
from askwell.method.replies.named.trades import is_trade, names_a_trade, of_one

_I = re.IGNORECASE
_PIECES = re.compile(
    r"\s\(?\d{1,2}\)\s|[,;|()\n]+|\s+and\s+(?=(?:there|my|her|his|then|also|you|I|we)\b)|\s+[-–—/·•]+\s+|:\s+|(?<!\bSt)(?<!\bMt)(?<!\bDr)(?<!\bSr)(?<!\bJr)(?<!\b[A-Z])[.!?]+(?:\s+|$)"
)
_SHE = r"(?:(?:and\s+|but\s+|who\s+)?(?:she|he|they|who|both|all)\s*)"
_LEADS = re.compile(
    rf"^(?:and\s+|but\s+|{_SHE}(?![\w])\s*)?(?:(?:now|still|also|currently|both|all|maybe)\s+)*"
    r"(?:(?:['’](?:s|re)|is|are|ist|est|works?\s+as|working\s+as)\s+)?(?:(?:now|still|also|currently|both|all)\s+)*(?:(?:an?|the|our|my)\s+)?",
    _I,
)
_BE = re.compile(
    rf"^(?:{_SHE}|and\s+)?(?:(?:both|all|now|still)\s+)*(?:['’](?:s|re)|is|are|ist|est|works?\s+as)\s", _I
)
_PAST = re.compile(
    r"\b(?:used\s+to|was|were|had\s+been|until|till|formerly|previously|before\s+that|left|retired\s+from|worked|ran|taught|wrote|sold|gave|took|met|told|did|built|ex)\b|\bex-",
    _I,
)
_NOW = re.compile(r"\b(?:and|but)?\s*(?:is\s+)?now\s+", _I)
_NO_WORK = re.compile(
    r"\b(?:say|tell|use|mention|you|your|please|ask|call|write|try|from\s+(?:my|our)|don['’]?t|knows?|loves?|me|e-?mail|phone|number|cell)\b",
    _I,
)
_DOES = re.compile(
    r"^(?:and\s+)?(?:(?:she|he|they|who|both|all)\s+)?(?:(?:now|still|also|both|all)\s+)*((?:does(?!\s+(?:not|it|this|that|so|something|some|a|well|nothing|all|what|know|have|both|his|her|their)\b)|runs?|leads?|heads?|manages?|teach(?:es)?|drives?|writes?|edits?|designs?"
    r"|owns?|builds?|makes?|sells?|directs?)\s+(?!at\b|for\b|in\b|with\b|from\b|to\b)[^,.;\n]{2,60})$",
    _I,
)
_CALLING = re.compile(
    r"^(?:and\s+|but\s+)?(?:(?:she|he|who)\s+)?(?:now\s+|still\s+|also\s+)?(teaches|lectures|cooks|welds|drives|nurses)$",
    _I,
)
_DOES_IT = re.compile(
    r"^(?:and\s+|but\s+)?(?i:she|he|who)\s+(?:now\s+|still\s+|also\s+)?(?!(?:is|was|has|knows|likes|loves|says|wants|needs|owes|goes|gets|lives|works|thinks|speaks|does|seems"
    r"|asks|hopes|means|looks|comes|sends|plays)\b)([a-z]+s\s+(?!at\b|for\b|in\b|with\b|from\b|to\b|that\b|you\b|me\b|us\b)[^,.;\n]{2,60})$"
)
_PLACE = re.compile(r"\s+(?:in|on|near|from|out\s+of)\s+(?=[A-Z])")
_FOR_WHOM = re.compile(r"(?<=\w\w)\s+for\s+(?:the|an?|our|my)\s.*$")
_SEVERAL = re.compile(r"^(?:they|who)?\s*(?:both|all|are|each)\b", _I)
_TOP = re.compile(
    r"\b(?:c[a-z]o|founder|co-founder|owner|president|chair(?:man|woman)?)\s+of\s+(?=(?:the\s+)?[A-Z])", _I
)
_AS = re.compile(r"^(?P<at>.*?)\s+as\s+(?:an?|the)\s+(?P<title>[^,.;\n]{2,40})$", _I)
_WENT = re.compile(r"^.*\b(?:(?:moved|went|switched)(?:\s+over)?\s+to|joined)\s+", _I)
# What one adds behind what somebody does or where.
_TRAILS = re.compile(
    r"(?:\s+(?:now|nowadays|currently|downtown|there|too|here|again|forever|as\s+well|these\s+days|(?:in|out\s+of)\s+town|last\s+\w+|a\s+while\s+(?:back|ago)|\w+\s+(?:years?|months?|weeks?)\s+ago|(?:so|as\s+far\s+as)?\s*I\s+(?:think|believe|guess|know))){1,3}$",
    _I,
)
_IN_A_FIELD = re.compile(
    r"^(?:and\s+)?(?:(?:she|he|who)\s*)?(?:['’]s\s+|is\s+|works\s+)?(?:now\s+)?in\s+((?!charge\b)[a-z]+(?:\s+(?:and\s+)?[a-z]+){1,3})$|^now\s+([a-z]+)$",
    _I,
)
_AN_X_NOW = re.compile(r"^(?:she|he|who)(?:['’]s|\s+is)\s+an?\s+((?:[a-z]+\s+)?[a-z]+)\s+now$", _I)
_DOES_THE = re.compile(r"^does\s+(?:the\s+)?(?=(?:\w+\s+)?\w+ing$)")
# "from church is a nurse": what stands before the verb leads to it.
_IS_A = re.compile(
    r"^.*?\b(?:is|are)\s+(?=(?:now\s+|still\s+|also\s+)*(?:an?|the)\s)|^.*?(?<=\w)['’]s\s+(?=an?\s)|^.*?\b(?:hes|shes)\s+(?=an?\s)",
    _I,
)
_ADDRESSED = re.compile(
    r"\b(?:phone|tel|cell|mobile|mob|e-?mail|number)\b\.?:?\s*(?=[\d+(]|$)|(?<![\w])[\d+][\d\s().-]{4,}\d\s*$",
    _I,
)
_VERB = re.compile(r"^[a-z]+s\b", _I)
_MY_DENTIST = re.compile(
    r"\b(?:my|our|his|her|their|an?|the)\s+(?!couple\b|few\b)((?:[^\W\d_][\w-]*\s+){0,3}?([^\W\d_][\w-]*))\s*(?:,|:|called|named)?\s*$",
    _I,
)
_ONE_I_KNOW = re.compile(
    r"\b(?:the|an?)\s+(?:(?:only|best|one)\s+)?((?:[a-z-]+\s+)?([a-z]+))\s+(?:that\s+)?I\s+(?:know|have|trust)\s+(?:is|would\s+be)\s+$",
    _I,
)
_FOR_A_FIELD = re.compile(r"\bfor\s+(?:the\s+)?([a-z]{3,}ing)\s*:\s*$", _I)
_HEADED = re.compile(r"((?:[A-Z][\w.]*\s+)*[A-Z][\w]*)\s*$")
_RELATION = re.compile(r"(?:his|her|their|my)\s", _I)
_NO_HOUSE_ALONE = re.compile(r"(?:and|or|an?|the|his|her|their|my|she|he|they|is|are)\b", _I)
_LONGEST = 8  # words


@dataclass(slots=True)
class Work:
    """What is known of somebody's work so far."""

    title: str = ""
    organisation: str = ""

    def add(self, title: str, organisation: str) -> None:
        """Take what is not known yet."""
        self.title = self.title or title
        self.organisation = self.organisation or organisation


def work_in(words: str, *, small: bool = False) -> Work:
    """Return what the words behind a name say; what is over is not counted. ``small`` if they are typed without capitals."""
    work = Work()
    pieces = [piece for said in _PIECES.split(words) if (piece := said.strip()) and not did_for_us(piece)]
    for piece in pieces:
        house = _may_be_a_house(piece) or (work.title and _begins_as_trade(piece))
        work.add(*(("", piece) if house else _of_piece(piece, small=small)))
    return work


def _may_be_a_house(piece: str) -> bool:
    """Return whether a piece has capitals throughout and ends as "editor" does, as "Elsevier" or "Dana-Farber", but is in no list of trades."""
    words = re.findall(r"[^\W\d_]+", piece)
    ends_so = all(word.endswith(("er", "or", "in", "ess")) for word in words if is_trade(word))
    return (
        bool(re.fullmatch(HOUSE, piece))
        and names_a_trade(piece)
        and ends_so
        and not any(is_trade(word, by_ending=False) for word in words)
    )


def _begins_as_trade(piece: str) -> bool:
    """Return whether capitals throughout begin with a trade and end with none: "Cook County Health"."""
    words = piece.split()
    several = len(words) > 1 and bool(re.fullmatch(HOUSE, piece))
    return several and is_trade(words[0], by_ending=False) and not any(is_trade(word) for word in words[1:])


def trade_before(words: str) -> str:
    """Return what somebody does as it stands before the name: "my dentist", "Sr. Project Manager", "a vet,"."""
    for form in (_MY_DENTIST, _ONE_I_KNOW):
        found = form.search(words)
        if found and is_trade(found[2]) and not is_only_relation(found[2]) and not _NO_WORK.search(found[1]):
            return found[1].strip()
    if field := _FOR_A_FIELD.search(words):
        return field[1]
    headed = _HEADED.search(words)
    return headed[1] if headed and is_trade(headed[1].split()[-1]) else ""


def _of_piece(piece: str, *, small: bool) -> tuple[str, str]:
    """Return the title and the house that one piece tells, each empty where it tells none."""
    piece = _ADDRESSED.sub("", _still(piece)).strip()
    if (shaped := _AS.match(piece)) and names_a_trade(shaped["title"]):
        at = _WENT.sub("at ", shaped["at"])
        return _TRAILS.sub("", shaped["title"]).strip(), housed(at, small=small)[1]
    if top := _TOP.search(piece):
        piece = f"{piece[: top.end()].rsplit(' of ', 1)[0]} at {piece[top.end() :]}"
    before, house = housed(piece, small=small)
    if does := _DOES.match(before) or _DOES_IT.match(before):
        return _DOES_THE.sub("", _PLACE.split(_FOR_WHOM.sub("", does[1].strip()))[0]), house
    title = _title(piece, before, is_housed=bool(house)) or (_calling(before) if house else "")
    if now := _AN_X_NOW.match(before):
        title = now[1]
    if title or house or _NO_HOUSE_ALONE.match(piece):
        return title, house
    return "", piece if HOUSE.fullmatch(piece) and re.search(r"[^\W\d_]", piece) else ""


def _calling(before: str) -> str:
    """Return what somebody does as one verb or a field tells it: "teaches" of "she teaches at Mercy College", "patent law" of "is in patent law at"."""
    found = _CALLING.match(before) or _IN_A_FIELD.match(before)
    return next(filter(None, found.groups())) if found else ""


def _still(piece: str) -> str:
    """Return what is so now: nothing of "used to write for Pfizer", the end of "was at Roche, is now at Lonza"."""
    if not _PAST.search(piece):
        return piece
    now = _NOW.search(piece)
    return piece[now.end() :].strip() if now and not _PAST.search(piece, now.end()) else ""


def _title(piece: str, before: str, *, is_housed: bool) -> str:
    """Return what somebody does as the words ``before`` a house say it."""
    is_a = _IS_A.search(before)
    is_said = bool(is_a or _BE.match(f"{before} "))
    said = _LEADS.sub("", before[is_a.end() :] if is_a else before, count=1).strip()
    said = _TRAILS.sub("", said)
    if not said or len(said.split()) > _LONGEST or _NO_WORK.search(said) or _RELATION.match(piece):
        return ""
    if (names_a_trade(said) or said.startswith("freelance ")) and (is_said or _is_title(said)):
        return _PLACE.split(of_one(said) if _SEVERAL.match(piece) else said)[0]
    phrase = re.match(r"(?:an?|the)\s", piece) or (" " in said and not _VERB.match(said))
    return said if is_housed and said.islower() and _is_title(said) and phrase else ""


def _is_title(said: str) -> bool:
    """Return whether words without a verb are a title: they begin with a word that may, and end in no small helper."""
    return not re.search(
        r"\b(?:is|are|was|has|have|will|would|can|could|he|she|they|who|we|does|i|works?|working|runs?|there|in|out)\b",
        said,
        _I,
    )
