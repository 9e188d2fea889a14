"""Where they want to meet: "meet at our plant, 400 Shore Road", "come by the depot", "we are at 12 Mill Lane"."""

import re

_I = re.IGNORECASE
# No place, though one meets at it or comes to it; and what ends the name of one.
_NO_PLACE = (
    r"(?:time|times|end|moment|latest|earliest|beginning|start|same|point|conclusion|phone|line|call|zoom|teams|skype|google|webex|whatsapp|video|person|touch"
    r"|weekend|week|month|day|days|morning|afternoon|evening|night|noon|midday|lunch(?:time)?|address|name|idea|number|rescue|event|future|meantime|case"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|tonight|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun"
    r"|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|eastern|central|mountain|pacific|[cemp][sd]?t|gmt|utc|bst|i)\b"
)
_STOP = r"(?:on|at|in|between|and|or|any|this|next|if|for|so|around|about|by|from|with|when|whenever|then|to|after|before|until|till|where|while|as|but|because|since|is|are|was|works?|would|we|you|please|instead|if)\b"
_OWN = rf"(?:our|my|the)\s+(?!{_NO_PLACE})(?:(?!{_STOP}|{_NO_PLACE})[\w’'&-]+\s+){{0,3}}(?!{_STOP}|{_NO_PLACE})[^\W\d][\w’'&-]*(?=[\s,.;:!?)]|$)"
_NAMED = rf"(?-i:[A-Z][\w’'&-]+(?:\s+(?:of\s+|the\s+|on\s+)?(?!(?i:{_NO_PLACE}))[A-Z][\w’'&-]+){{0,3}}(?:\s+\d+\w?)?)"
_STREET = (
    r"(?-i:\d{1,5}[a-z]?\s+(?:[NSEW]\.?\s+)?(?!(?:am|pm|AM|PM)\b)"
    rf"(?!(?i:{_NO_PLACE}))[A-Z][\w’'-]+(?:\s+[A-Z][\w’'.-]+){{0,3}}(?:,\s+(?:\w+\s+floor|[Ff]loor\s+\d+|[Ss]uite\s+\w+|[Rr]oom\s+\w+))?)"
)
_PLACE = rf"(?P<place>(?!{_NO_PLACE})(?:(?:{_OWN}|{_NAMED})(?:(?:,\s+|\s+(?:at|on)\s+)(?:we(?:['’]re|\s+are)\s+at\s+)?{_STREET})?|{_STREET}))"
_MEET = re.compile(
    rf"\b(?:meet|about\s+meeting|coffee|tea|sit\s+down)\b(?:\s+(?!at\b|in\b)[\w’']+){{0,4}}?\s+(?:at|in)\s+{_PLACE}"
    rf"|\b(?:come|drop|stop|swing|pop|call)\s+(?:(?:on|along|over|round|around|down|up)\s+)?(?:by|to|in\s+at|in\s+to|into|round\s+to|past|in)\s+{_PLACE}".replace(
        "?P<place>", "?P<place1>", 1
    ).replace("?P<place>", "?P<place2>", 1),
    _I,
)
_WE_ARE = re.compile(
    rf"\b(?:(?:we|I)(?:['’](?:re|m|ll\s+be)|\s+(?:are|am|will\s+be))|(?:office|shop|plant|studio|clinic)\s+is)\s+(?:at|on)\s+(?P<place>{_STREET})",
    _I,
)
_NOT = re.compile(
    r"\b(?:not|never|cannot|n['’]t|can['’]?t|won['’]?t|don['’]?t|unless|did|how|instead\s+of|rather\s+than)\b",
    _I,
)
_OURS = re.compile(r"^(?:our|my)\b", _I)


def meeting_place(said: str) -> str:
    """Return where they want to meet, "" where they name no place; "our plant" is "the plant" for both."""
    for part in re.split(r"(?<=[.!?])\s+|\n", said):
        found = _MEET.search(part) or _WE_ARE.search(part)
        if found and not _NOT.search(part, 0, found.start()):
            named = next(place for place in found.groupdict().values() if place)
            return _OURS.sub("the", " ".join(named.split()).strip(" ,.;:"))
    return ""
