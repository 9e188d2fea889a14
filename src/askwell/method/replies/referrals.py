"""The other person whom an answer names: "Try Meera Nair (meera@...), she runs blade testing now."."""

import re
import unicodedata
from dataclasses import dataclass, replace

from askwell.method.replies.acts.vocabulary import PERSON_ROLE
from askwell.method.replies.naming import Name, names_in, without_address, without_any_title, without_title
from askwell.method.replies.past_talks import only_tells_of
from askwell.method.replies.permission import may_name
from askwell.method.replies.reaching import number_in
from askwell.method.replies.small_letters import named_in_small_letters
from askwell.method.replies.turning import ARRANGES, TURN, how_meant

_I = re.IGNORECASE
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_REACH = re.compile(
    r"(?:info|hello|hi|contact|office|support|hr|jobs|careers|reception|team|sales|admin|mail"
    r"|kontakt|service|help|enquiries|inquiries|accounts|press|outreach|events?|visits?|media|community|volunteer\w*|education|members?\w*|bookings?|recruit\w*|talent|general|no-?reply)@",
    _I,
)
_MINE_BEFORE = re.compile(
    r"\b(?:me\s+(?:at|on|under|via)|my\s+(?:\w+\s+)?(?:e-?mail|mail|address)(?:\s+is)?:?)\s*$", _I
)
_MY_ASSISTANT = re.compile(
    r"\b(?:through|via|with|send|give|tell|text|cc|copy|e-?mail|drop|let|contact|write(?:\s+to)?)\s+my\s+(?:\w+\s+)?(?:assistant|secretary|pa|ea)\b",
    _I,
)
_LEAST = 3
_RELATION = re.compile(rf"\b(?:my|our|a|an)\s+((?:[a-z-]+\s+){{0,2}}?{PERSON_ROLE}(?:-in-law)?)\b", _I)
_ROLE_AFTER = re.compile(
    r"^[\s,(:–-]*(?:[\w.+-]+@[\w.-]+[\s,)]*)?(?:who\s+|she\s+|he\s+|they\s+"
    r"|,\s*)?((?:is|runs?|leads?|heads?|manages|handles|does|took\s+over|works?|has\s+been|our|my"
    r"|the|head\s+of|director\s+of)\b[^.;\n()]{2,60})",
    _I,  # the dash people type
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """Another person who was named: name, address, number and relation where they were said, and whether I may name the sender."""

    name: str
    email: str = ""
    phone: str = ""
    relation: str = ""
    may_name: str = "unknown"


def named_in(text: str, *, mine: tuple[str, ...] = (), known: tuple[str, ...] = ()) -> Referral | None:
    """Return the person whom a text names to turn to, the first of several.

    ``mine`` are words of names that do not count, ``known`` whole names of people who are no news to the seeker.
    """
    own = frozenset(word.casefold() for word in mine)
    names = [
        name
        for name in names_in(text, mine=own)
        if not (is_one_of(name.words, known) or only_tells_of(text, name))
    ]
    for at, name in enumerate(names):
        if how_meant(text, name) >= _LEAST:
            limit = next(
                (other.at for other in names[at + 1 :] if how_meant(text, other) >= _LEAST), len(text)
            )
            return _about(_in_full(name, names), text, limit)
    found = _by_address(text)
    if found and not is_one_of(found.name, known):
        longer = _whole(found.name, names)
        return replace(found, name=longer.words) if longer else found
    small = named_in_small_letters(text)
    if small is None or is_one_of(small.words, known) or only_tells_of(text, small):
        return None
    return _about(small, text, len(text))


def is_one_of(words: str, known: tuple[str, ...]) -> bool:
    """Return whether a name is one of these, in full or by its first or last word: "Rosa" of "Rosa Osei"."""
    said = without_any_title(words).casefold()
    return any(
        said == one.casefold() or said in (one.casefold().split()[0], one.casefold().split()[-1])
        for one in known
        if one.strip()
    )


def _in_full(name: Name, names: list[Name]) -> Name:
    """Return a first or a last name as the whole of it that stands elsewhere: "our Moira (Moira Sinclair, cc'd)"."""
    longer = None if name.full else _whole(without_title(name.words), names)
    return replace(name, words=longer.words, end=max(name.end, longer.end)) if longer else name


def _whole(word: str, names: list[Name]) -> Name | None:
    return next(
        (one for one in names if one.full and word in (one.words.split()[0], one.words.split()[-1])), None
    )


def _about(name: Name, text: str, limit: int) -> Referral:
    near = text[max(0, name.at - 90) : name.end + 220]
    behind = text[name.end : min(limit, name.end + 250)]
    sentence_end = re.search(r"[!?\n]|\.(?=\s)", behind)
    relation = relation_near(text[max(0, name.at - 60) : name.end + 60])
    role = _ROLE_AFTER.match(behind[: sentence_end.start()] if sentence_end else behind)
    return Referral(
        name=without_address(name.words),
        email=_address_of(text, behind),
        phone=number_in(behind),
        relation=" ".join((relation or (role.group(1) if role else "")).split()),
        may_name=may_name(near, text),
    )


def relation_near(text: str) -> str:
    """Return what somebody is to the one who writes, as "my" and "our" tell it, or nothing."""
    relation = _RELATION.search(text)
    return relation.group(1) if relation else ""


def _address_of(text: str, behind: str) -> str:
    """Return the address behind the name, or the only one in the text; never one of an office, nor their own."""
    for where in (behind, text):
        found = [
            match.group().rstrip(".")
            for match in _ADDRESS.finditer(where)
            if not _REACH.match(match.group())
            and not _MINE_BEFORE.search(where, max(0, match.start() - 40), match.start())
        ]
        if found and (where is behind or len(found) == 1):
            return found[0]
    return ""


def _by_address(text: str) -> Referral | None:
    """Return the person behind "try meera nair, meera.nair@..." or "write to jo.meyer@...": the name as the address tells it."""
    for match in _ADDRESS.finditer(text):
        before = text[max(0, match.start() - 60) : match.start()]
        arranged = ARRANGES.match(text, match.end()) or _MY_ASSISTANT.search(before)
        if _REACH.match(match.group()) or _MINE_BEFORE.search(before) or arranged:
            continue
        local = _plain(match.group().partition("@")[0])
        words = re.findall(r"[^\W\d_]+", before)[-3:]
        named = [word for word in words if len(word) > 2 and _plain(word) in local]  # noqa: PLR2004  # "to" is in many addresses
        turned = re.search(rf"\b{TURN}\b", before, _I)
        parts = [part for part in re.split(r"[._+-]", match.group().partition("@")[0]) if part.isalpha()]
        if not named and not (turned and len(parts) > 1 and all(len(part) > 1 for part in parts)):
            continue
        whole = (
            len(parts) > 1
            and all(len(part) > 1 for part in parts)
            and all(_plain(word) in map(_plain, parts) for word in named)
        )
        name = " ".join(word.capitalize() for word in (parts if whole else named))
        return Referral(name=name, email=match.group().rstrip("."), may_name=may_name(text, text))
    return None


def _plain(word: str) -> str:
    return "".join(
        letter
        for letter in unicodedata.normalize("NFKD", word.casefold())
        if not unicodedata.combining(letter)
    )
