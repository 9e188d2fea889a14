"""Whether words with capitals are a person who is worth asking, or a house, a town, a title."""

import re
from collections.abc import Iterable, Sequence

from askwell.method.guesses.given_names import GIVEN, OF_A_PLACE
from askwell.method.replies.named.relations import leads_by_relation
from askwell.method.replies.named.ties import is_only_tie
from askwell.method.replies.named.trades import names_a_trade
from askwell.method.replies.naming import Name, has_title, without_title
from askwell.method.replies.turning import how_meant

_I = re.IGNORECASE
# Behind these words stands a house or a town: "at St. Jude". A comma may not stand between.
_AT = re.compile(
    r"(?:\b(?:at|in|for|from|near|of|joined|left|bei|beim|im|in\s+der|am|ex|(?:move|moved|moving|relocated|transferred|went)\s+to)|@|\bw/)\s+(?:the\s+|der\s+|dem\s+)?((?:St|Mt|Ft)\.\s+)?$|@$",
    _I,
)
_ASKED_FOR = re.compile(r"\b(?:for|of|from)\s+$")
_WITH = re.compile(r"\b(?:with\s+|w/\s*)(?:the\s+)?$", _I)
_OWN_HOUSE = re.compile(
    r"\b(?:company|shop|firm|business|practice|studio|start-?up|outfit|agency|store|clinic)(?:\s*[,:]|\s+called|\s+named)?\s+$",
    _I,
)
_NOT = r"(?:do\s+not|don['’]?t|never|wouldn['’]?t|would\s+not)"
_ASIDE = re.compile(
    rf"\b(?:skip|forget(?:\s+about)?|avoid|never\s+mind|scratch|ignore|leave\s+out|rule\s+out|cross\s+(?:off|out)|(?<!why\s)(?<!if\s)(?<!maybe\s)not|{_NOT}\s+(?:ask|bother|call|contact|try|e-?mail|write\s+to|go\s+to))"
    r"\s+(?:(?:my|our|the|old|big|little|poor|young|uncle|aunt|cousin)\s+)*$",
    _I,
)
_AT_A_TIME = re.compile(r"\s+(?:before|after|at|on|until|till|about|unless|in\s+the)\b", _I)
_ASIDE_AFTER = re.compile(
    rf"[^.;\n()]{{0,25}}?\b(?:skip|forget|avoid|ignore|{_NOT}\s+(?:ask|bother|contact|try)(?:\s+with)?)\s+(?:him|her|them)\b(?!\s+(?:before|after|at|on|until|till|about))",
    _I,
)
_GIVE, _A_CALL = re.compile(r"\bgive\s+$", _I), re.compile(r"\s+a\s+(?:call|ring|shout|try|buzz)\b")
_SLOT = re.compile(r"[^\S\n](?:[-–—|/·•])[^\S\n]+$|[|(\t]\s*$")  # the dashes people type
_COMMA = re.compile(r"[,:]\s+$")
_GOES_ON = re.compile(r"\b(?:and|or|then|also)\s*,?\s*$")
_LISTED = re.compile(
    r"\s*(?:,|[()|\n.;:-]|I\s+think\b|\s[–—-]\s|is\b|was\b|at\b|from\b|works\b|who\b|and\b|or\b|&|\?|!|$)"
)
_DOES = re.compile(r"\s+(?:now\s+|also\s+|still\s+)?[a-z]{3,}s\s")
_OPENS = re.compile(
    r"(?:^|\n|[.!?;]\s)\s*(?:(?:[-*•–]|\(?\d{1,2}[.)])\s*)?(?:maybe\s+|perhaps\s+|also\s+|(?:how|what)\s+about\s+)?$|:\s*$",
    _I,
)
_JOINS = re.compile(
    r"(?:\s*,)?\s+(?:and|or|und)\s+(?:(?:maybe|also|perhaps)\s+)?(?:(?:her|his|my)\s+[\w-]+\s+)?|\s*[&+/]\s*|\s*,\s*",
    _I,
)
_RELATED = re.compile(r"\b(?:my|our|her|his|and|then|or)\s+(?:[\w’'-]+\s+){0,2}$")
_RELATIVE = re.compile(r"\b(?:friend|cousin|neighbou?r|brother|sister|boss|uncle|aunt|colleague)\s+$", _I)
_TOLD_OF = re.compile(r"\s*\(?[^.\n]{0,30}@\w|\s+(?:is|works|was)\b|\s+&")
# "Pete would introduce you" is said of one who is asked already.
_GOES_BETWEEN = re.compile(
    r"\s+(?:at|from|in)\s+the\s+[a-z ]{3,25}\s+knows?\s+(?:him|her|them|both)\b|\s+(?:would|will|can|could)\s+(?:gladly\s+)?(?:introduce|connect|put)\s+you\b|\s+work(?:s|ed)\s+with\s+(?:a|this|some)\b"
)
_FROM_WHERE = re.compile(r"\s+from\s+(?:(?:my|our|the)\s+)?[a-z]")
# "A guy called Ike Freeman" is no trade; "I can ask Gene for his number" names a go-between.
_NAMED = re.compile(r"\b(?:called|named|name['’]s|name\s+is)\s+$", _I)
_I_ASK = re.compile(r"\bI(?:['’]ll|\s+(?:can|could|will|would))\s+ask\s+$", _I)
_WORKS = re.compile(r",?\s+(?:works|runs|teaches|does|leads)\b")
_FOR_IT = re.compile(r"\s+for\s+(?:his|her|their|the)\s+(?:number|e-?mail|address|details|contact)\b", _I)
_OWNED = re.compile(r"\b(?:owns|own|owner\s+of|founded|founder\s+of|co-owns)\s+(?:the\s+)?$", _I)
# "Aunt Dot here." is whoever answers, and so is "say Ray's neighbor Bill told you".
_OF_A_FIRM = re.compile(r"[A-ZÀ-Þ][\w’'-]+\s+&\s+$")
_SPEAKS = re.compile(r"\s+here\s*[.,!:–—-]")  # the dashes people type
_SENDS = re.compile(r"\s+(?:told|sent)\s+(?:you|ya)\b")
_UNLIKELY, _LEAST = -3, 3
_FARTHEST = 300  # letters from a name to the house where that person works


def is_placed(text: str, name: Name) -> bool:
    """Return whether "at", "in" or the like stands right before a name."""
    return bool(_AT.search(text, max(0, name.at - 25), name.at))


def called(name: Name) -> str:
    """Return a name as it is kept: without a title, not shouting, the last initial with its dot."""
    words = without_title(name.words)
    if any(len(word) > 2 and word.isupper() for word in words.split()) and " " in words:  # noqa: PLR2004  # initials stay
        words = " ".join(word.title() if len(word) > 2 and word.isupper() else word for word in words.split())  # noqa: PLR2004
    return f"{words}." if re.search(r"\s[A-Z]$", words) else words


def stands_as_house(text: str, name: Name) -> bool:
    """Return whether a name stands where a house does: behind "at", "w/" or in a line of slots."""
    before = text[max(0, name.at - 25) : name.at]
    return is_placed(text, name) or bool(re.search(r"[|\t]\s*$|\bw/\s*$", before))


def is_set_aside(text: str, name: Name) -> bool:
    """Return whether somebody is named to be left alone: "skip Tom, he moved", "don't bother with Phil", "Big Mike but skip him"."""
    aside = _ASIDE.search(text, max(0, name.at - 40), name.at) and not _AT_A_TIME.match(text, name.end)
    return bool(aside or _ASIDE_AFTER.match(text, name.end))


def is_part(name: Name, other: Name) -> bool:
    """Return whether every word of a name stands in another, longer one."""
    return set(called(name).casefold().split()) < set(called(other).casefold().split())


class Wholes:
    """Names in full, each found by its words."""

    def __init__(self, names: Iterable[Name]) -> None:
        """Take the names."""
        self._having: dict[str, list[frozenset[str]]] = {}
        for words in dict.fromkeys(frozenset(called(name).casefold().split()) for name in names):
            for word in words:
                self._having.setdefault(word, []).append(words)
        self._known: dict[frozenset[str], bool] = {}

    def hold(self, name: Name) -> bool:
        """Return whether every word of a name stands in one of these, longer one."""
        words = frozenset(called(name).casefold().split())
        if words not in self._known:
            rarest = min((self._having.get(word, []) for word in words), key=len, default=[])
            self._known[words] = any(words < whole for whole in rarest)
        return self._known[words]


def is_person(text: str, name: Name, taken: Sequence[Name], wholes: Wholes) -> bool:
    """Return whether a name is a person's. ``taken`` are the people before it, ``wholes`` all names in full."""
    known = called(name).split()[0].casefold().strip(".") in GIVEN
    before = text[max(0, name.at - 40) : name.at]
    meant = how_meant(text, name)
    if placed := _AT.search(before):
        return not placed[1] and meant >= _LEAST and known and bool(name.full or _ASKED_FOR.search(before))
    other = _WITH.search(before) and not known and meant < _LEAST
    work = not (known or name.full or has_title(name.words)) and names_a_trade(name.words)
    work = work or is_only_tie(name.words)
    house = not known and bool(_OWNED.search(before) or _OF_A_FIRM.search(before))
    if other or house or work or (taken and _is_of_the_one_before(text, name, taken[-1], known=known)):
        return False
    asked_for = _I_ASK.search(before) and _FOR_IT.match(text, name.end)
    between = _GOES_BETWEEN.match(text, name.end) or _SENDS.match(text, name.end)
    if asked_for or _SPEAKS.match(text, name.end) or (not name.full and between):
        return False
    if name.full:
        wanted = meant > _UNLIKELY or (_GIVE.search(before) and _A_CALL.match(text, name.end))
        told = known or _NAMED.search(before)
        wanted = wanted or (_NAMED.search(before) and _WORKS.match(text, name.end))
        return bool(wanted) and bool(told or not names_a_trade(name.words.split()[-1]))
    if wholes.hold(name):
        return meant > _UNLIKELY
    return has_title(name.words) or meant >= _LEAST or _is_first_name(text, name, taken, known=known)


def _is_first_name(text: str, name: Name, taken: Sequence[Name], *, known: bool) -> bool:
    """Return whether one word stands as a person's first name does: "and Mia, a nurse", "Ed & Jo run", "My friend Ann"."""
    before = text[max(0, name.at - 70) : name.at]
    opens = bool(_OPENS.search(before))
    if opens and (_TOLD_OF.match(text, name.end) or _FROM_WHERE.match(text, name.end)):
        return True
    goes_on = _LISTED.match(text, name.end) or _DOES.match(text, name.end)
    if known and goes_on and leads_by_relation(before) is not None:
        return True
    joined = bool(taken) and bool(_JOINS.fullmatch(text, taken[-1].end, name.at))
    placed = joined or opens or _RELATED.search(before)
    return known and bool(_RELATIVE.search(before) or (placed and _LISTED.match(text, name.end)))


def _is_of_the_one_before(text: str, name: Name, last: Name, *, known: bool) -> bool:
    """Return whether words with capitals say where the person before works: "Ana Lima - Biogen", "Leo Park: actuary, John Hancock"."""
    if name.at - last.end > _FARTHEST:
        return False
    between = text[last.end : name.at]
    another = has_title(name.words) or is_part(last, name)
    if another or "\n" in between or re.search(r"[.!?;]\s", between.replace("Dr. ", "")):
        return False
    if _OWN_HOUSE.search(between):
        return not known
    if _SLOT.search(between):
        return not (known and name.full) or names_a_trade(name.words)
    if not _COMMA.search(between) or _GOES_ON.search(between):
        return False
    return _closes_a_list(text, name, between, known=known) or (not known and _may_be_a_place(name))


def _closes_a_list(text: str, name: Name, between: str, *, known: bool) -> bool:
    """Return whether a name stands last behind what somebody does: ": actuary, John Hancock."."""
    behind = text[name.end : name.end + 3]
    ends = not behind.strip() or behind[0] in ".;\n,)" or behind.startswith(" -")
    work = between.split(",")[-2] if "," in between[:-2] else between.strip(" ,:")
    return ends and names_a_trade(work) and not (known and name.full and behind.startswith(", "))


def _may_be_a_place(name: Name) -> bool:
    parts = [part.casefold().strip(".") for part in name.words.split()]
    return not name.full or any(part in OF_A_PLACE for part in parts[1:]) or names_a_trade(name.words)
