"""One hour, and what it is the limit of: "2pm", "after 3", "before 10", "9 onwards", "5 at the latest"."""

import datetime as dt
import re

from askwell.method.replies.times.clocks import CLOCK, FOUR, FREE, MARK, SPOKEN, UNIT, clock
from askwell.method.replies.times.names import HOUR_WORDS
from askwell.method.replies.times.spans import BLANK, Hours

_I = re.IGNORECASE
# When a day begins that goes until an hour: at nine, unless that is too late.
_BEGINS = (dt.time(9), dt.time(7), dt.time(0))
_OPEN = re.compile(
    r"\b(?:(?P<from>(?:not|nothing)\s+(?:before|until(?:\s+after)?)|(?:no|not)\s+earlier\s+than|after|from"
    r"|past|post|(?:finish(?:ed)?|(?:(?:get|am|['’]m|be|is|are|['’]s|['’]re|and)\s+)?(?:done|off|home|back|out|finished|asleep|in\s+bed"
    r"|through)(?=\s+(?:\w+\s+)?(?:at|by|around)\b)"
    rf"|(?:once|after|as\s+soon\s+as|when)\s+(?:[\w’']+\s+){{1,5}}?(?:ends?|finish(?:es|ed)?|closes|shuts|is\s+(?:over|done|out)|goes\s+home|leaves?|lets\s+out))\s+(?:\w+\s+)?(?:at|by|around)|later\s+than|starting(?:\s+at)?|ab|nach|après"
    r"|à\s+partir\s+de|a\s+partir\s+de\s+las|después\s+de\s+las|vanaf|dopo\s+le)"
    r"|(?P<until>(?:no|not)\s+(?:later\s+than|after)|before(?:\s+(?:[\w’']+\s+){1,4}?(?:opens?|starts?|begins?|leaves?|kicks?\s+off|comes?)\s+at)?|b4|until|till|[’']?til|by|up\s+to|earlier\s+than|prior\s+to"
    r"|vor|bis|avant|antes\s+de\s+las|voor))"
    rf"\s+(?:about\s+|around\s+|say\s+|ca\.?\s+|at\s+)*(?P<a>{CLOCK}|(?!19|20[1-9]){FOUR}(?!\s+\w+s\b)|(?<=until )lunch(?:\s?time)?\b|(?<=till )lunch(?:\s?time)?\b)(?P<am>{MARK})?{UNIT}",
    _I,
)
_LATEST = re.compile(rf"{FREE}\b(?P<a>{CLOCK})(?P<am>{MARK})?\s+at\s+the\s+latest\b(?P<until>)", _I)
_ONWARDS = re.compile(
    rf"{FREE}\b(?P<a>{CLOCK})(?P<am>{MARK})?(?:\s+(?:(?-i:[A-Z]{{1,3}}T)\b|(?:Eastern|Central|Mountain|Pacific)\b(?:\s+time)?|(?:your|my|our)\s+time\b|here\b))?\s*(?:\+(?!\d)"
    rf"|(?:on(?=\s*(?:[.,;!?]|$))|on(?:wards?)|(?:and|or|und)\s+(?:later|after(?!\s+(?:\d|lunch|noon))|onwards?|beyond))\b(?!(?<!wards)\s*{BLANK}))",
    _I,
)
_EARLIEST = re.compile(
    rf"{FREE}\b(?P<a>{CLOCK})(?P<am>{MARK})?\s+(?:(?:(?-i:[A-Z]{{1,3}}T)\b|(?:Eastern|Central|Mountain|Pacific)\b(?:\s+time)?|(?:your|my|our)\s+time\b|here\b)\s+)?(?:at\s+the\s+(?:very\s+)?earliest|or\s+later)\b",
    _I,
)
TO_THE_HOUR = re.compile(
    rf"(?<=\bat )(?P<a>(?:ten|five)\s+to\s+(?:{HOUR_WORDS}|\d{{1,2}}(?![\d:.])))(?P<am>{MARK})?", _I
)
_SPOKEN = re.compile(rf"{FREE}\b(?P<a>{SPOKEN})(?P<am>{MARK})?{UNIT}(?![\w/@])", _I)
SINGLE = re.compile(rf"{FREE}\b(?P<a>{CLOCK})(?P<am>{MARK})?{UNIT}(?![\w/@])", _I)
FOUR_ALONE = re.compile(
    rf"(?<![\d/.:+#$€£-])\b(?P<a>{FOUR})(?P<am>)\b(?![\d/]|\s*[-–./]\s*\d)", _I
)  # the dashes people type
_LIMIT = re.compile(
    r"\b(?:after|from|past|post|before|until|till|by|than|between|and|to|onwards)\s+(?:about\s+|around\s+)?$",
    _I,
)
_LIMIT_BEHIND = re.compile(
    r"\s*(?:[ap]\.?m\b\.?\s*)?(?:on(?:wards?)?\b(?!\s*(?:the\b|[\ue000]))|at\s+the\s+(?:very\s+)?(?:earliest|latest)\b|or\s+(?:later|after)\b)",
    _I,
)


def exact(match: re.Match[str], half: str) -> Hours | None:
    """Return the hour that a match is; ``half`` is the half of the day told beside it."""
    at = clock(match["a"], match["am"] or "", half)
    return Hours(match.start("a"), match.end(), at, None, "exact") if at else None


def _spoken(match: re.Match[str], half: str) -> Hours | None:
    """Read "quarter past four" whole; where it is the limit of something it is read as that: "after half past two"."""
    limited = _LIMIT.search(match.string, max(0, match.start() - 24), match.start())
    return None if limited or _LIMIT_BEHIND.match(match.string, match.end()) else exact(match, half)


def _onwards(match: re.Match[str], half: str) -> Hours | None:
    """Read the hour from which it may be."""
    at = clock(match["a"], match["am"] or "", half)
    return Hours(match.start("a"), match.end(), at, None, "from") if at else None


def _limit(match: re.Match[str], half: str) -> Hours | None:
    """Read "after 3" and "before 10"."""
    if match["until"]:
        return _latest(match, half)
    at = clock(match["a"], match["am"] or "", half)
    return Hours(match.start(), match.end(), at, None, "from") if at else None


def _latest(match: re.Match[str], half: str) -> Hours | None:
    """Read the hour until which it may be; the working day begins at nine, unless that is too late."""
    at = clock(match["a"], match["am"] or "", half)
    first = next((begins for begins in _BEGINS if at and begins < at), at)
    return Hours(match.start(), match.end(), first, at, "until") if at and first else None


LIMITED = (
    (_SPOKEN, _spoken),
    (_LATEST, _latest),
    (_ONWARDS, _onwards),
    (_EARLIEST, _onwards),
    (_OPEN, _limit),
)
