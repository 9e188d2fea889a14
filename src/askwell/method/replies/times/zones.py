"""The clock by which an hour was said: "2pm ET", "10 Uhr MEZ", "London time", "your time", "3pm here (Berlin)"."""

import datetime as dt
import re
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from askwell.method.replies.times.places import zone_of

# Abbreviations as people write them. They mean the place's clock, summer or winter: "EST" in July is meant as New York.
_NAMES = {
    "America/New_York": "ET|EST|EDT",
    "America/Chicago": "CT|CST|CDT",
    "America/Denver": "MT|MST|MDT",
    "America/Los_Angeles": "PT|PST|PDT",
    "America/Halifax": "AST|ADT",
    "America/Anchorage": "AKST|AKDT",
    "Pacific/Honolulu": "HST",
    "Europe/London": "BST|UK",
    "Europe/Berlin": "CET|CEST|MEZ|MESZ",
    "Europe/Athens": "EET|EEST",
    "Europe/Lisbon": "WET|WEST",
    "Europe/Moscow": "MSK",
    "Africa/Johannesburg": "SAST",
    "Africa/Lagos": "WAT",
    "Africa/Nairobi": "EAT",
    "Asia/Dubai": "GST",
    "Asia/Karachi": "PKT",
    "Asia/Kolkata": "IST",
    "Asia/Tokyo": "JST",
    "Asia/Seoul": "KST",
    "Asia/Singapore": "SGT",
    "Asia/Manila": "PHT",
    "Asia/Hong_Kong": "HKT",
    "Australia/Sydney": "AEST|AEDT",
    "Australia/Adelaide": "ACST|ACDT",
    "Australia/Perth": "AWST",
    "Pacific/Auckland": "NZST|NZDT",
    "America/Sao_Paulo": "BRT",
    "UTC": "UTC|GMT|Zulu|Z",
}
_WORDS = {
    "eastern": "America/New_York",
    "central": "America/Chicago",
    "mountain": "America/Denver",
    "pacific": "America/Los_Angeles",
    "central european": "Europe/Berlin",
    "uk": "Europe/London",
    "indian": "Asia/Kolkata",
}
# Abbreviations that mean something else where they are (in the zones that begin so).
_ELSEWHERE = {
    "CST": ("Asia/Shanghai", "Asia/Shanghai"),
    "IST": ("Asia/Jerusalem", "Asia/Jerusalem"),
    "BST": ("Asia/Dhaka", "Asia/Dhaka"),
}
_PLACE = r"(?-i:(?<!\w)(?!(?:AM|PM|Uhr)\b)(?:the\s+)?[A-ZÀ-Þ][\w.À-ÿ]++(?:\s+(?:de\s+)?[A-Z][a-zà-ÿ]++){0,2})"
# An hour that ends here: "3 for you" names a clock, "does that work for you" none.
_BEHIND_HOUR = "(?:{})".format(
    "|".join(
        f"(?<={words} )"
        for words in (
            r"\d", "[ap]m", r"m\.", r"\dh", "noon", "midday", "ish", "or so", "clock", "sharp", "Uhr", "morning", "afternoon", "evening", "two", "three", "four", "five",
            "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirty",
        )
    )
)  # fmt: skip
_SAID = re.compile(
    r"(?P<offset>\b(?:UTC|GMT)\s*(?P<sign>[+\-\u2212])\s*(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?\b)"
    rf"|(?:(?<=[\d(\[,/\s])|(?<=[apAP]m)|(?<=m\.)|(?<=\dh))(?P<short>(?-i:{'|'.join(name for names in _NAMES.values() for name in names.split('|'))}))\b(?!\s+(?:park|station|street|square|library|office|scan|based|company|team))"
    r"|\b(?P<word>Eastern|Central(?:\s+European)?|Mountain|Pacific|Indian|UK)\b(?:\s+(?:standard|daylight|summer))?(?:\s+time\b|(?=\s*(?:[,.;?!)]|$|or\b|and\b|works?\b|is\b|on\b|if\b)))"
    rf"|\b(?P<yours>{_BEHIND_HOUR}(?:your\s+(?:local\s+)?(?:time|end|side|zone|clock)\b|for\s+you\b|yours\b)"
    r"|your\s+(?:local\s+)?(?:time|end|side|zone|clock)\b(?!\s*(?:is|and\s+\w+|to|in|at|on\s+\w+\s+(?:is|call)|with)\b(?!\s+(?:on|works?|then|ok)))|where\s+you\s+are\b)"
    r"|\b(?P<mine>(?:my|our)\s+(?:local\s+)?(?:time|end|side|zone|clock)\b(?!\s*\(\s*(?-i:[A-Z]{2,5})\s*\))|local\s+time\b|(?:over\s+)?here\b(?!\s+(?:in|at|from|are|is|for|and)\b)|for\s+me\b(?=\s*[;)])|(?<=m\s)mine\b|(?<=\d\s)mine\b)"
    rf"|(?:(?:\b(?:here|time)|(?<=\d)|(?<=[apAP]m)|(?<=clock)|(?<=ish))\s+|(?<=noon )|(?<=midday ))in\s+(?P<there>{_PLACE})|(?P<city>{_PLACE})(?:\s+local)?\s+time\b|\(\s*(?P<brackets>{_PLACE})\s*\)|(?P<beside>{_PLACE})(?=\s+here\b)|(?:(?<=[\d]\s)|(?<=[apAP]m\s)|(?<=m\.\s))(?P<behind>(?!(?-i:[AP]M|Uhr)\b){_PLACE})(?=\s*(?:[/,.;?!)=]|$))",
    re.IGNORECASE,
)
_LIVES = re.compile(
    rf"\bhere\s*\((?P<here>{_PLACE})\)|\b(?:I['’]?m|I\s+am|we['’]re|we\s+are|I\s+(?:live|work|sit)|based|located|living|calling|dialling\s+in|dialing\s+in|writing|here)\s+(?:(?:now|currently|actually|based|located|over|here|living|calling|out|down|up|still|also|you)\s+)*(?:in|from|at|of|on)\s+(?P<place>{_PLACE})(?!\s+(?:until|till|through|office)\b)(?![^.!?\n]{{0,12}}\b(?:till|until)\b)",
    re.IGNORECASE,
)
# Short names stand behind an hour or as a gloss; "for PT on my shoulder" names no clock.
_TOLD_OF = re.compile(
    r"(?:\d|\d[ap]|[ap]\.?m\.?|noon|midday|midnight|clock|ish|\dh|hours?|hrs|sharp|or\s+so|thirty|fifteen|forty[\s-]?five|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|[(\[/,=]|times?|zone|all|in|on|is|are|am|mornings?|afternoons?|evenings?|[A-Z]T)\s*[(\[]?\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Clock:
    """Where a text names a clock, and which."""

    at: int
    end: int
    zone: dt.tzinfo


def clocks_in(text: str, *, mine: dt.tzinfo, theirs: dt.tzinfo) -> list[Clock]:
    """Return the clocks that a text names, in their order. ``mine`` is "your time" for the one who answers, ``theirs`` "my time"."""
    found = (
        (match, _zone(match, mine, theirs))
        for match in _SAID.finditer(text)
        if not match["short"] or _TOLD_OF.search(text, max(0, match.start() - 16), match.start())
    )
    return [Clock(*match.span(), zone) for match, zone in found if zone]


def lives_in(text: str) -> ZoneInfo | None:
    """Return the clock of the place where they say they are: "I'm in London"."""
    found = (zone_of(_trimmed(match["here"] or match["place"])) for match in _LIVES.finditer(text))
    return next((zone for zone in found if zone), None)


def _trimmed(place: str) -> str:
    words = place.split()
    while len(words) > 1 and not zone_of(" ".join(words).rstrip(".")):
        words = words[:-1]
    return " ".join(words).rstrip(".")


def _zone(match: re.Match[str], mine: dt.tzinfo, theirs: dt.tzinfo) -> dt.tzinfo | None:  # noqa: PLR0911  # one way of saying it each
    if match["offset"]:
        behind = 1 if match["sign"] == "+" else -1
        ahead = dt.timedelta(hours=int(match["hours"]), minutes=int(match["minutes"] or 0))
        return dt.timezone(behind * ahead) if ahead < dt.timedelta(hours=15) else None
    if match["short"]:
        return _abbreviated(match["short"], theirs)
    if match["word"]:
        return ZoneInfo(_WORDS[" ".join(match["word"].casefold().split())])
    if match["yours"]:
        return mine
    if match["mine"]:
        return theirs
    if match["brackets"] and len(match["brackets"].split()) > 1:
        return zone_of(match["brackets"])  # "(Victoria Day)" is no place
    place = match["brackets"] or match["there"] or match["city"] or match["beside"] or match["behind"]
    if place.isupper() and any(place in names.split("|") for names in _NAMES.values()):
        return _abbreviated(place, theirs)
    word = _WORDS.get(place.casefold())
    return ZoneInfo(word) if word else zone_of(_trimmed(place))


def _abbreviated(word: str, theirs: dt.tzinfo) -> ZoneInfo:
    start, other = _ELSEWHERE.get(word, ("?", ""))
    if str(theirs).startswith(start):
        return ZoneInfo(other)
    return ZoneInfo(next(zone for zone, names in _NAMES.items() if word in names.split("|")))
