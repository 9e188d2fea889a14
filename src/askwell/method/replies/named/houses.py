"""Where somebody works, as it stands in one piece of an answer: "at Mercy", "for the county", "in Southern Mills"."""

import re

_I = re.IGNORECASE
_AT = re.compile(
    r"(?:^|\s)(?:at|@|beim|bei(?:\s+de[rm])?|chez|for|with|from|w/)\s+(?=\S)|(?:^|\s)(?:@|w/)(?=\w)", _I
)
_WORD = r"(?:(?:St|Mt|Ft|Dr)\.|(?:[A-Z]\.){2,}|(?![0-9]+[).])[A-ZÀ-ÖØ-ÞŁŠŽČ0-9][\w&’'+-]*(?:\.(?:com|org|io|ai)\b)?)"
HOUSE = re.compile(
    rf"(?:(?-i:the)\s+|der\s+|dem\s+)?((?-i:{_WORD})(?:,?\s+(?:(?:of|and|&|for|de|la|the|und)\s+){{0,2}}(?-i:{_WORD}))*)",
    _I,
)
_SMALL_HOUSE = re.compile(
    r"(?:the\s+)?([^\W\d_][\w&’'-]*(?:\s+[^\W\d_][\w&’'-]*){0,2}?)\s*(?:$|(?=\s(?:as|and|in|on|where|who|but|too)\b))"
)
# Small letters name a house only if they end in one of these: "the water district".
_KIND = (
    r"(?:council|county|district|museum|library|school|college|university|uni|hospital|clinic|surgery|pharmacy|cent(?:er|re)|bank|mills?|plant|mine|factory|yard|shipyard|depot"
    r"|port|airport|railways?|navy|army|police|service|authority|board|court|embassy|ministry|department|office|agency|parish|cathedral|theat(?:er|re)|gallery|archives?|zoo|farm|brewery|bakery|hotel|nursery|lab(?:oratory)?|institute|station|brigade|trust|charity|ymca)"
)
_KIND_OF_HOUSE = re.compile(
    rf"((?:the\s+)?(?:(?!(?:my|our|his|her|their|a|an|private)\b)[a-z][\w&’'-]*\s+){{0,2}}?{_KIND}|(?:the\s+)?(?:city|county|state|port|university|bank)\s+of\s+[A-ZÀ-Þ][\w-]+)(?=$|\s+(?:as|and|in|on|for|where|who|but|too|now|out|down|near|since|these|forever|here|there|[Ii])\b)"
)
# Whoever does this at a house does not work there.
_NOT_THERE = re.compile(
    r"\b(?:volunteers|knows?|studies|studied|someone|somebody|anyone|people|(?:senior|junior|friend|[a-z]*mate)\s+at)\b",
    _I,
)
_KIND_BEHIND = re.compile(rf"\s+{_KIND}(?![\w-])")
_IN = re.compile(r"(?:^|\s)in\s+(?=\S)", _I)
_ENDS_AS_HOUSE = re.compile(rf"\b{_KIND}$", _I)
_NO_HOUSE = re.compile(
    r"^(?:the\s+same|same|home|work|school|church|night|least|once|all|the\s+moment|me|him|her|them|us|my|his|our|a|an|\d)\b",
    _I,
)


def housed(piece: str, *, small: bool) -> tuple[str, str]:
    """Return what stands before "at Mercy", and "Mercy". ``small`` if it is typed without capitals: any word may be a house then."""
    elsewhere = _NOT_THERE.search(piece)
    for match in _AT.finditer(piece):
        behind = piece[match.end() :]
        from_it = elsewhere or match[0].strip().startswith("from")
        if not from_it and (kind := _KIND_OF_HOUSE.match(behind)):
            return piece[: match.start()].strip(), kind[1]
        house = HOUSE.match(behind)
        if house and re.search(r"[^\W\d_]", house[1]):
            kind = _KIND_BEHIND.match(behind, house.end())
            return piece[: match.start()].strip(), house[1].rstrip("’'") + (kind[0] if kind else "")
        named = (
            _SMALL_HOUSE.match(behind)
            if small and not elsewhere and match.group().strip() in {"at", "@"}
            else None
        )
        if named and not _NO_HOUSE.match(behind):
            return piece[: match.start()].strip(), named[1]
    return (piece, "") if elsewhere else _housed_in(piece)


def _housed_in(piece: str) -> tuple[str, str]:
    """Return what stands before "in Southern Mills" and that house; a town behind "in" is none."""
    for match in _IN.finditer(piece):
        house = _KIND_OF_HOUSE.match(piece, match.end()) or HOUSE.match(piece, match.end())
        if house and " " in house[1] and _ENDS_AS_HOUSE.search(house[1]):
            return piece[: match.start()].strip(), house[1]
    return piece, ""
