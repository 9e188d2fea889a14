"""Two hours that are a span: "2-3pm", "between 10 and 11:30", "from 9 to lunch"."""

import datetime as dt
import re

from askwell.method.replies.times.clocks import CLOCK, DASH, FOUR, FREE, MARK, MINUTES_SAID, UNIT, clock
from askwell.method.replies.times.names import HOUR_WORDS, number_of
from askwell.method.replies.times.spans import BLANK, Hours

_I = re.IGNORECASE
_AFTER_LUNCH = dt.time(13)
_NOON, _EVENING = dt.time(12), dt.time(19)
_TO = rf"\s*(?:{DASH}|to|until|till|til|through|bis|à|a|y|tot|and|und|et|&)\s*"
RANGE = re.compile(
    rf"(?P<open>\b(?:between(?:\s+the\s+hours\s+of)?|from|zwischen|von|entre|de"
    rf"|tussen)\s+)?{FREE}\b(?P<a>{CLOCK}|(?:the\s+end\s+of\s+)?lunch(?:\s?time)?\b)(?P<am>{MARK})?(?P<to>{_TO})(?P<b>{CLOCK}|lunch(?:\s?time)?\b)(?P<bm>{MARK})?{UNIT}(?![\d/])",
    _I,
)
_AND = re.compile(r"(?:and|und|et|y|&)", _I)
_MINUTES_TO = re.compile(rf"(?:five|ten)\s+to\s+(?:{HOUR_WORDS})", _I)
FOURS = re.compile(
    rf"(?P<open>\b(?:between|from)\s+)?(?<![\d/.:+#-])\b(?P<a>{FOUR})(?P<am>)\s*(?P<to>{DASH}"
    rf"|to|and)\s*(?P<b>{FOUR})(?P<bm>)\b(?!\s*[-/.]\d)",
    _I,
)
TOLD_SPAN = re.compile(
    rf"(?P<open>){FREE}\b(?P<a>{CLOCK})(?P<am>{MARK})?(?P<to>\s*,?\s*(?:until|till|til|to|bis)\s+(?:\w[\w’']*\s+){{1,6}}?(?:at|by|around|um)\s+)(?P<b>{CLOCK})(?P<bm>{MARK})?{UNIT}(?![\d/])",
    _I,
)
# A sentence that is nothing but a span: "1 to 4 please".
_NOTHING_ELSE = re.compile(
    r"\W*(?:(?:please|only|or|and|so|say|ideally|best|between|from|anything|would\s+be|is|great|good|for\s+me|if\s+possible|thanks?|thx|cheers)\b\W*)*",
    _I,
)
_FREE_THEN = re.compile(r"\b(?:free|available|open|any\s?time|works?|slots?|windows?)\b", _I)


def span_of(match: re.Match[str], half: str, *, beside_a_part: bool) -> Hours | None:
    """Return the span that a match is, if it is one.

    ``half`` is the half of the day told beside it, ``beside_a_part`` whether a part of the day stands in its text. "Five to one" is
    an hour, for nothing runs from five till one.
    """
    if minutes := _minutes_to(match):
        return Hours(match.start(), match.end(), minutes, None, "exact")
    both = _both(match, half) if _is_span(match, beside_a_part=beside_a_part) else None
    return Hours(match.start(), match.end(), *both, "exact") if both else None


def _minutes_to(match: re.Match[str]) -> dt.time | None:
    first, last = clock(match["a"]), clock(match["b"])
    if not first or not _MINUTES_TO.fullmatch(match.group()) or first < (last or first):
        return None
    at = dt.datetime.combine(dt.date.min, last or first) - dt.timedelta(minutes=number_of(match["a"]))
    return at.time()


def _is_span(match: re.Match[str], *, beside_a_part: bool) -> bool:
    text = match.string
    if _AND.fullmatch(match["to"].strip()):
        return bool(match["open"])
    said = match["am"] or match["bm"] or MINUTES_SAID.search(match["a"]) or MINUTES_SAID.search(match["b"])
    if said or beside_a_part or BLANK in text or _FREE_THEN.search(text):
        return True
    if _NOTHING_ELSE.fullmatch(text[: match.start()] + text[match.end() :]):
        return True
    return bool(match["open"]) and match["to"].strip().casefold() != "a"


def _both(match: re.Match[str], half: str) -> tuple[dt.time, dt.time] | None:
    """Return start and end of a span; the halves of the day are those that make it run forward."""
    first_mark, last_mark = match["am"] or "", match["bm"] or ""
    last = clock(match["b"], last_mark or (first_mark if "m" in first_mark else ""), half)
    first = clock(match["a"], first_mark or last_mark, half)
    if "lunch" in match["a"].casefold():
        first = _AFTER_LUNCH
    if not first or not last:
        return None
    if not (first_mark or last_mark or half) and first >= last and first < _EVENING and last < _NOON:
        last = last.replace(hour=last.hour + _NOON.hour)  # "from 5 to 8"
    if first >= last and not first_mark:
        first = clock(match["a"], "am") or first
    if first >= last and not last_mark:
        last = clock(match["b"], "pm") or last
    return (first, last) if first < last else None
