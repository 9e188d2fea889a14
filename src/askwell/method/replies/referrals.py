"""The other person whom an answer names: "Try Meera Nair (meera@...), she runs blade testing now."."""

import re
from dataclasses import dataclass

_TITLE = r"(?:(?:Mrs?|Ms|Mx|Dr|Prof|Professor|Herrn?|Frau|M|Mme|Sra?)\.?\s+)?"
_WORD = r"(?:(?:[A-ZÀ-ÖØ-Þ][\w’'À-ÿ]*(?:-[A-ZÀ-ÖØ-Þ][\wÀ-ÿ]*)*)|[A-Z]\.)"
_PARTICLE = r"(?:(?:van|von|de|der|den|del|da|di|la|le|el|al|bin|ten|ter|dos|y)\s+)"
_NAME = rf"(?P<name>{_TITLE}{_WORD}(?:\s+{_PARTICLE}{{0,2}}{_WORD}){{0,3}})"
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}")
_MY = r"(?:(?:my|our|the|a|an)\s+(?:[\w-]+\s+){0,3}?(?:colleague|friend|boss|manager|coworker|co-worker|team\s?mate|deputy|successor|director|lead|head|sister|brother|wife|husband|neighbou?r|partner|mentor|analyst|engineer|assistant),?\s+(?:[\w-]+\s+of\s+[\w-]+,?\s+)?)?"
_CASED = "(?-i:%s)"


def _pattern(before: str, after: str = "") -> re.Pattern[str]:
    return re.compile(before + _CASED % _NAME + after, re.IGNORECASE)


# What stands before or behind a name that is given to the seeker.
_GIVEN = [
    _pattern(
        r"\b(?:my|our)\s+(?:[\w-]+\s+){0,2}?(?:colleague|friend|boss|successor|deputy|brother|sister|cousin|uncle|aunt|husband|wife|neighbou?r)(?:-in-law)?,?\s+"
    ),
    _pattern(
        r"\b(?:try|asking|ask|contact|call|ring|e-?mail|approach|message|meet|suggest|recommend|speaking\s+(?:to|with)|talking\s+(?:to|with)|(?:talk|speak|write|reach\s+out|turn|chat|connect)\s+(?:\w+\s+)?(?:to|with)"
        r"|get\s+in\s+touch\s+with|in\s+touch\s+with|hold\s+of|introduce\s+you\s+to|connect\s+you\s+(?:with|to)|refer\s+you\s+to|point\s+you\s+(?:to|toward|towards)|put\s+you\s+(?:on\s+to|onto)|pass(?:ed|ing)?\s+(?:you|this|it|your\s+\w+)\s+(?:on\s+|along\s+)?to"
        r"|forward(?:ed|ing)?\s+(?:you|this|it|your\s+\w+)\s+(?:on\s+)?to|copied|cc['’]?(?:ed|ing)|cc|copying|looping\s+in|loop\s+in|adding|better\s+(?:with|off\s+(?:with|asking|talking\s+to))"
        r"|wenden\s+sie\s+sich\s+(?:bitte\s+)?an|fragen\s+sie|sprechen\s+sie\s+mit|schreiben\s+sie|contactez|demandez\s+à|contacte\s+(?:con\s+|a\s+)?|hable\s+con|neem\s+contact\s+op\s+met|contatti)\s+"
        r"(?:please\s+|bitte\s+|instead\s+)?(?:with\s+)?" + _MY
    ),
    _pattern(
        r"\b(?:person|one|somebody|someone|expert|name|contact|choice|colleague|successor|fit|place)\s+(?:\w+\s+){0,6}?(?:is|would\s+be|might\s+be|was|called|named|:)\s+(?:probably\s+|actually\s+|really\s+|certainly\s+)?"
        + _MY
    ),
    _pattern(
        r"(?:^|[.!?;,\n:–—-]\s*|\b(?:but|and|though|maybe|perhaps|probably|think|believe|colleague|friend|successor|boss|manager|aber|und)\s+)"
        + _MY,
        r"(?:,[^,.\n]{0,50},|\s*\([^)]*\))?\s+(?:would|might|could|can|may|is|knows?|runs?|leads?|heads?|handles?|does|took\s+over|has\s+(?:taken\s+over|been)|will|now|in\s+[\w ]{1,20}?\s+(?:is|knows|would)|from\s+[\w ]{1,20}?\s+(?:is|knows|would)|at\s+[\w ]{1,25}?\s+(?:is|knows|would|runs)|wäre|kann|weiß)\b"
        r"(?=[^.\n]{0,90}\b(?:better|best|right|know|more|help|ideal|good|closer|person|talk|speak|answer|that|this|now|instead|team|department|everything|lot|tell|besser|mehr|weiter))",
    ),
    _pattern(r"\bbut\s+" + _MY, r"[^.,\n]{0,30}?\s+(?:might|may|could|can|would|will)\b"),
    _pattern(r"", r"\s*[(<,:]\s*(?=[\w.+-]+@)"),
]
_NOT_NAMES = frozenset(
    [
        "i",
        "you",
        "he",
        "she",
        "they",
        "we",
        "it",
        "this",
        "that",
        "these",
        "those",
        "there",
        "here",
        "the",
        "a",
        "an",
        "my",
        "our",
        "your",
        "his",
        "her",
        "their",
        "hi",
        "hello",
        "dear",
        "hey",
        "thanks",
        "thank",
        "best",
        "kind",
        "regards",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "yes",
        "no",
        "sure",
        "happy",
        "sorry",
        "please",
        "unfortunately",
        "teams",
        "zoom",
        "skype",
        "google",
        "meet",
        "linkedin",
        "hr",
        "human",
        "reception",
        "maybe",
        "perhaps",
        "if",
        "when",
        "what",
        "who",
        "how",
        "where",
        "why",
        "also",
        "but",
        "and",
        "or",
        "not",
        "try",
        "ask",
        "contact",
        "email",
        "phone",
        "whatsapp",
        "our",
        "tell",
        "let",
        "give",
        "gerne",
        "leider",
        "me",
        "him",
        "them",
        "us",
        "somebody",
        "someone",
        "anybody",
        "everyone",
        "colleagues",
        "people",
        "friends",
        "everybody",
        "mr",
        "mrs",
        "ms",
        "dr",
        "sir",
        "madam",
        "as",
        "at",
        "in",
        "on",
        "to",
        "for",
        "from",
        "with",
        "of",
        "so",
        "then",
        "just",
        "otherwise",
        "instead",
        "both",
        "either",
        "everything",
        "anything",
        "something",
    ]
)
_REACH = re.compile(
    r"\b(?:info|hello|contact|office|support|hr|jobs|careers|reception|team|sales|admin|mail|kontakt)@",
    re.IGNORECASE,
)
_MAY_USE = re.compile(
    r"\b(?:tell|say|mention|let)\b[^.\n]{0,40}\b(?:I|me|my\s+name|that\s+we)\b|\buse\s+my\s+name\b|\b(?:feel\s+free\s+to\s+)?(?:mention|drop|use)\s+(?:my\s+name|me)\b|\bI\s+sent\s+you\b|\bfrom\s+me\b",
    re.IGNORECASE,
)
_NOT_USE = re.compile(
    r"\b(?:don['’]?t|do\s+not|rather\s+not|please\s+not)\s+(?:mention|use|say|tell)\b|\bwithout\s+(?:mentioning|using)\b|\bkeep\s+(?:my\s+name|me)\s+out\b",
    re.IGNORECASE,
)
_RELATION = re.compile(
    r"\b(?:my|our|a|an)\s+((?:[a-z-]+\s+){0,2}?(?:colleague|friend|boss|manager|coworker|co-worker|team\s?mate|deputy|successor|sister|brother|wife|husband|neighbou?r|partner|mentor|former\s+\w+|old\s+\w+))\b",
    re.IGNORECASE,
)
_ROLE_AFTER = re.compile(
    r"^[\s,(]*(?:[\w.+-]+@[\w.-]+[\s,)]*)?(?:who\s+|she\s+|he\s+|they\s+|,\s*)?((?:is|runs?|leads?|heads?|manages|handles|does|took\s+over|works?|has\s+been|our|my|the|head\s+of|director\s+of)\b[^.;\n()]{2,60})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """Another person who was named: name, e-mail address and relation where they were said, and whether I may name the sender."""

    name: str
    email: str = ""
    phone: str = ""
    relation: str = ""
    may_name: str = "unknown"


def named_in(text: str, *, mine: tuple[str, ...] = ()) -> Referral | None:
    """Return the first person whom a text names to turn to. ``mine`` are words of names that do not count (writer, seeker)."""
    for pattern in _GIVEN:
        for match in pattern.finditer(text):
            name = _clean(match["name"])
            if _is_name(name, mine):
                return _about(name, text, match.start("name"), match.end("name"))
    return _by_address(text)


def _clean(name: str) -> str:
    words = name.split()
    while (
        words
        and words[0].strip(".,’'").casefold() in _NOT_NAMES
        and words[0].strip(".").casefold() not in {"mr", "mrs", "ms", "dr"}
    ):
        words = words[1:]
    while words and words[-1].strip(".,’'").casefold() in _NOT_NAMES:
        words = words[:-1]
    return re.sub(r"[’']s$", "", " ".join(words))


def _is_name(name: str, mine: tuple[str, ...]) -> bool:
    first = re.sub(rf"^{_TITLE}", "", name)
    words = [word.casefold() for word in first.split()]
    return (
        bool(words)
        and len(words[0]) > 1
        and words[0] not in _NOT_NAMES
        and words[0] not in mine
        and not (len(words) == 1 and first.isupper())
    )


def _about(name: str, text: str, start: int, end: int) -> Referral:
    sentence_end = re.search(r"[!?\n]|\.(?=\s)", text[end:])
    near = text[max(0, start - 90) : end + 220]
    addresses = [found for found in _ADDRESS.findall(text) if not _REACH.match(found)]
    email = next((found for found in _ADDRESS.findall(text[end : end + 200])), "") or (
        addresses[0] if len(addresses) == 1 else ""
    )
    relation = _RELATION.search(text[max(0, start - 60) : end + 60])
    behind = text[end : end + (sentence_end.start() if sentence_end else 120)]
    role = _ROLE_AFTER.match(behind)
    return Referral(
        name=re.sub(r"^(?:Mrs?|Ms|Mx|Dr|Prof|Herrn?|Frau|Mme|Sra?)\.?\s+(?=\w[\w-]*\s+\w)", "", name),
        email=email.rstrip("."),
        relation=" ".join((relation.group(1) if relation else role.group(1) if role else "").split()),
        may_name=_may_name(near),
    )


def _may_name(near: str) -> str:
    return "no" if _NOT_USE.search(near) else "yes" if _MAY_USE.search(near) else "unknown"


def _by_address(text: str) -> Referral | None:
    """Return the person behind "write to jo.meyer@...", the name as far as the address tells it."""
    found = re.search(
        r"\b(?:try|contact|write(?:\s+to)?|e-?mail|reach|ask)\s+(?:\w+\s+){0,2}?(?P<address>[\w+-]+\.[\w+-]+@[\w.-]+\.[a-z]{2,})",
        text,
        re.IGNORECASE,
    )
    if not found or _REACH.match(found["address"]):
        return None
    name = " ".join(part.capitalize() for part in found["address"].partition("@")[0].split("."))
    return Referral(name=name, email=found["address"].rstrip("."), may_name=_may_name(text))
