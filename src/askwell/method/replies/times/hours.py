"""Hours as people write them: "2pm", "between 10 and 11:30", "half past three", "after lunch", "ab 16 Uhr"."""

import datetime as dt
import re
from dataclasses import dataclass, field, replace

from askwell.method.replies.times import parts
from askwell.method.replies.times.bare import is_hour
from askwell.method.replies.times.clocks import CLOCK, FOUR, MARK, MINUTES_SAID, SPOKEN, clock
from askwell.method.replies.times.names import HOUR_WORDS, number_of
from askwell.method.replies.times.parts import Part
from askwell.method.replies.times.spans import BLANK, Hours

_I = re.IGNORECASE
_DASH = "[-–—]"  # the dashes people type
_FREE = r"(?<![\d/:$€£+#\w-])(?<!\d\.)(?<!\d,)"
_UNIT = (
    rf"(?!\s*{_DASH}?\s*(?:min(?:ute)?s?\b|hours?\b|hrs?\s+(?:call|talk|max)|days?\b|weeks?\b|wks?\b"
    rf"|months?\b|years?\b|yrs?\b|people\b|persons?\b|questions?\b|topics?\b|options?\b|times?\b"
    rf"|things?\b|slots\b|others?\b|percent\b|minuten|stunden|euros?\b|dollars?\b|k\b|km\b|miles\b"
    rf"|more\b|kids\b|children\b|colleagues\b|meetings\b|calls\b|reasons?\b|points?\b)|%"
    rf"|(?:st|nd|rd|th)\b|\s+(?:of\s+(?:us|you|them|my|our|the|these|those)"
    rf"|or\s+\w+\s+(?:min|question))\b)"
)
_AFTER_LUNCH = dt.time(13)
# When a day begins that goes until an hour: at nine, unless that is too late.
_BEGINS = (dt.time(9), dt.time(7), dt.time(0))
_NOON, _EVENING = dt.time(12), dt.time(19)
_TO = rf"\s*(?:{_DASH}|to|until|till|til|through|bis|à|a|y|tot|and|und|et|&)\s*"
_RANGE = re.compile(
    rf"(?P<open>\b(?:between(?:\s+the\s+hours\s+of)?|from|zwischen|von|entre|de"
    rf"|tussen)\s+)?{_FREE}\b(?P<a>{CLOCK}|(?:the\s+end\s+of\s+)?lunch(?:\s?time)?\b)(?P<am>{MARK})?(?P<to>{_TO})(?P<b>{CLOCK}|lunch(?:\s?time)?\b)(?P<bm>{MARK})?{_UNIT}(?![\d/])",
    _I,
)
_MINUTES_TO = re.compile(rf"(?:five|ten)\s+to\s+(?:{HOUR_WORDS})", _I)
_FOURS = re.compile(
    rf"(?P<open>\b(?:between|from)\s+)?(?<![\d/.:+#-])\b(?P<a>{FOUR})(?P<am>)\s*(?P<to>{_DASH}"
    rf"|to|and)\s*(?P<b>{FOUR})(?P<bm>)\b(?!\s*[-/.]\d)",
    _I,
)
_TOLD_SPAN = re.compile(
    rf"(?P<open>){_FREE}\b(?P<a>{CLOCK})(?P<am>{MARK})?(?P<to>\s*,?\s*(?:until|till|til|to|bis)\s+(?:\w[\w’']*\s+){{1,6}}?(?:at|by|around|um)\s+)(?P<b>{CLOCK})(?P<bm>{MARK})?{_UNIT}(?![\d/])",
    _I,
)
_OPEN = re.compile(
    r"\b(?:(?P<from>(?:not|nothing)\s+(?:before|until(?:\s+after)?)|(?:no|not)\s+earlier\s+than|after|from"
    r"|past|post|(?:finish(?:ed)?|(?:(?:get|am|['’]m|be|is|are|['’]s|['’]re|and)\s+)?(?:done|off|home|back|out|finished|asleep|in\s+bed"
    r"|through)(?=\s+(?:\w+\s+)?(?:at|by|around)\b)"
    rf"|(?:once|after|as\s+soon\s+as|when)\s+(?:[\w’']+\s+){{1,5}}?(?:ends?|finish(?:es|ed)?|closes|shuts|is\s+(?:over|done|out)|goes\s+home|leaves?|lets\s+out))\s+(?:\w+\s+)?(?:at|by|around)|later\s+than|starting(?:\s+at)?|ab|nach|après"
    r"|à\s+partir\s+de|a\s+partir\s+de\s+las|después\s+de\s+las|vanaf|dopo\s+le)"
    r"|(?P<until>(?:no|not)\s+(?:later\s+than|after)|before(?:\s+(?:[\w’']+\s+){1,4}?(?:opens?|starts?|begins?|leaves?|kicks?\s+off|comes?)\s+at)?|b4|until|till|[’']?til|by|up\s+to|earlier\s+than|prior\s+to"
    r"|vor|bis|avant|antes\s+de\s+las|voor))"
    rf"\s+(?:about\s+|around\s+|say\s+|ca\.?\s+|at\s+)*(?P<a>{CLOCK}|(?!19|20[1-9]){FOUR}(?!\s+\w+s\b)|(?<=until )lunch(?:\s?time)?\b|(?<=till )lunch(?:\s?time)?\b)(?P<am>{MARK})?{_UNIT}",
    _I,
)
_LATEST = re.compile(rf"{_FREE}\b(?P<a>{CLOCK})(?P<am>{MARK})?\s+at\s+the\s+latest\b(?P<until>)", _I)
_ONWARDS = re.compile(
    rf"{_FREE}\b(?P<a>{CLOCK})(?P<am>{MARK})?(?:\s+(?:(?-i:[A-Z]{{1,3}}T)\b|(?:Eastern|Central|Mountain|Pacific)\b(?:\s+time)?|(?:your|my|our)\s+time\b|here\b))?\s*(?:\+(?!\d)"
    rf"|(?:on(?=\s*(?:[.,;!?]|$))|on(?:wards?)|(?:and|or|und)\s+(?:later|after(?!\s+(?:\d|lunch|noon))|onwards?|beyond))\b(?!(?<!wards)\s*{BLANK}))",
    _I,
)
_EARLIEST = re.compile(
    rf"{_FREE}\b(?P<a>{CLOCK})(?P<am>{MARK})?\s+(?:(?:(?-i:[A-Z]{{1,3}}T)\b|(?:Eastern|Central|Mountain|Pacific)\b(?:\s+time)?|(?:your|my|our)\s+time\b|here\b)\s+)?(?:at\s+the\s+(?:very\s+)?earliest|or\s+later)\b",
    _I,
)
_TO_THE_HOUR = re.compile(
    rf"(?<=\bat )(?P<a>(?:ten|five)\s+to\s+(?:{HOUR_WORDS}|\d{{1,2}}(?![\d:.])))(?P<am>{MARK})?", _I
)
_SPOKEN = re.compile(rf"{_FREE}\b(?P<a>{SPOKEN})(?P<am>{MARK})?{_UNIT}(?![\w/@])", _I)
_SINGLE = re.compile(rf"{_FREE}\b(?P<a>{CLOCK})(?P<am>{MARK})?{_UNIT}(?![\w/@])", _I)
_FOUR_ALONE = re.compile(
    rf"(?<![\d/.:+#$€£-])\b(?P<a>{FOUR})(?P<am>)\b(?![\d/]|\s*[-–./]\s*\d)", _I
)  # as above
_LIMIT = re.compile(
    r"\b(?:after|from|past|post|before|until|till|by|than|between|and|to|onwards)\s+(?:about\s+|around\s+)?$",
    _I,
)
_LIMIT_BEHIND = re.compile(
    r"\s*(?:[ap]\.?m\b\.?\s*)?(?:on(?:wards?)?\b(?!\s*(?:the\b|[\ue000]))|at\s+the\s+(?:very\s+)?(?:earliest|latest)\b|or\s+(?:later|after)\b)",
    _I,
)
# A sentence that is nothing but a span: "1 to 4 please".
_NOTHING_ELSE = re.compile(
    r"\W*(?:(?:please|only|or|and|so|say|ideally|best|between|from|anything|would\s+be|is|great|good|for\s+me|if\s+possible|thanks?|thx|cheers)\b\W*)*",
    _I,
)
# "Evenings are best, once the kids are down: Wed or Thu from 8 to 9".
_HEADS = re.compile(
    rf"[^\d.?!:{BLANK}]*?\b(?P<part>mornings|afternoons|evenings|nights)\b[^\d.?!:{BLANK}]*:(?=[^.?!]*\d)", _I
)
_BEFORE_THEY = re.compile(r"before\s+(?!\d)[a-z]", _I)
# "5pm CET should be your morning" tells an hour again.
_TOLD_AGAIN = re.compile(
    r"(?:\bbe|\bis|['’]s|=|\bmakes?)\s+(?:it\s+)?(?:in\s+)?(?:your|my)\s+(?:(?:early|late|mid)\s+)?$", _I
)
_FREE_THEN = re.compile(r"\b(?:free|available|open|any\s?time|works?|slots?|windows?)\b", _I)


def in_text(text: str, *, half: str = "") -> list[Hours]:
    """Return the hours that a text names, in their order. Its days stand in it as rows of ``BLANK``.

    ``half`` is a or p where the days before it told the half of the day.
    """
    if head := _HEADS.match(text):
        half = "a" if head["part"][0] in "mM" else "p"
        text = " " * head.end() + text[head.end() :]
    reader = _Reader(text, parts.in_text(text), half)
    for pattern, take in (
        (_FOURS, reader.span),
        (_TO_THE_HOUR, reader.exact),
        (_RANGE, reader.span),
        (_TOLD_SPAN, reader.span),
        (_SPOKEN, reader.spoken),
        (_LATEST, reader.latest),
        (_ONWARDS, reader.onwards),
        (_EARLIEST, reader.onwards),
        (_OPEN, reader.open),
    ):
        for match in pattern.finditer(text):
            take(match)
    singles = [*_SINGLE.finditer(text), *_FOUR_ALONE.finditer(text)]
    for match in (*singles, *reversed(singles)):
        if is_hour(match, reader.found, reader.parts):
            reader.exact(match)
    return reader.all()


@dataclass(slots=True)
class _Reader:
    """What was found so far in one text; what overlaps with an earlier find is left out."""

    text: str
    parts: list[Part]
    told: str
    found: list[Hours] = field(default_factory=list)

    def all(self) -> list[Hours]:
        """Return hours and the parts of the day that stand for themselves."""
        alone = [
            part
            for part in self.parts
            if not any(self._belongs(part, hours) for hours in self.found)
            and not (self.found and _TOLD_AGAIN.search(self.text, max(0, part.at - 30), part.at))
        ]
        parts = [Hours(part.at, part.end, part.start, part.end_time, "part_of_day") for part in alone]
        listed: list[Hours] = []
        for hours in sorted([*self.found, *parts], key=lambda hours: hours.at):
            last = listed[-1] if listed else None
            if last and self._is_why(last, hours):
                continue
            if last and self._opens_and_closes(last, hours):
                listed[-1] = replace(last, end=hours.end, end_time=hours.end_time, kind="exact")
            else:
                listed.append(hours)
        return listed

    def _is_why(self, one: Hours, two: Hours) -> bool:
        """Return whether "before we open at 11" only says why it is at 10."""
        between = self.text[one.end : two.at]
        later = two.kind == "until" and two.end_time is not None and one.start < two.end_time
        return (
            later
            and one.kind == "exact"
            and bool(_BEFORE_THEY.match(self.text, two.at))
            and between in {" ", ", "}
        )

    def _opens_and_closes(self, one: Hours, two: Hours) -> bool:
        """Return whether "after 2 but before 4" is one span."""
        if (one.kind, two.kind) != ("from", "until") or not two.end_time or one.start >= two.end_time:
            return False
        return bool(
            re.fullmatch(
                r"[\s,]*(?:and|but|or)?\s*(?:(?:I['’]?m|am)\s+)?(?:free|available|here|around|in)?\s*",
                self.text[one.end : two.at],
                _I,
            )
        )

    def _belongs(self, part: Part, hours: Hours) -> bool:
        """Return whether "in the morning" only says which half of the day an hour near it is in."""
        between = self.text[min(part.end, hours.end) : max(part.at, hours.at)]
        until = hours.end_time if hours.kind == "until" else None
        half = "a" if hours.start < _NOON and not (until and until > _NOON) else "p"
        return part.near(between) and (part.half == half or not part.half)

    def half(self, at: int, end: int) -> str:
        """Return a or p, where a part of the day stands beside an hour."""
        for part in self.parts:
            if part.near(self.text[min(part.end, end) : max(part.at, at)]):
                return part.half
        return self.told

    def _add(self, hours: Hours) -> None:
        if not any(hours.at < other.end and other.at < hours.end for other in self.found):
            self.found.append(hours)

    def exact(self, match: re.Match[str]) -> None:
        """Take one hour."""
        self._point(match, "exact")

    def onwards(self, match: re.Match[str]) -> None:
        """Take the hour from which it may be."""
        self._point(match, "from")

    def _point(self, match: re.Match[str], kind: str) -> None:
        if at := clock(match["a"], match["am"] or "", self.half(*match.span())):
            self._add(Hours(match.start("a"), match.end(), at, None, kind))

    def spoken(self, match: re.Match[str]) -> None:
        """Take "quarter past four" whole, also where it is the limit of something: "after half past two"."""
        limited = _LIMIT.search(self.text, max(0, match.start() - 24), match.start())
        if not limited and not _LIMIT_BEHIND.match(self.text, match.end()):
            self.exact(match)

    def open(self, match: re.Match[str]) -> None:
        """Take "after 3" and "before 10"; the working day begins at nine, unless that is too late."""
        if match["until"]:
            self.latest(match)
        elif at := clock(match["a"], match["am"] or "", self.half(*match.span())):
            self._add(Hours(match.start(), match.end(), at, None, "from"))

    def latest(self, match: re.Match[str]) -> None:
        """Take the hour until which it may be."""
        if at := clock(match["a"], match["am"] or "", self.half(*match.span())):
            first = next((begins for begins in _BEGINS if begins < at), at)
            self._add(Hours(match.start(), match.end(), first, at, "until"))

    def span(self, match: re.Match[str]) -> None:
        """Take "2-3pm", "between 10 and 11:30", where it is one; "five to one" is minutes, for nothing runs from five till one."""
        if (
            _MINUTES_TO.fullmatch(match.group())
            and (first := clock(match["a"]))
            and first >= (clock(match["b"]) or first)
        ):
            at = dt.datetime.combine(dt.date.min, clock(match["b"]) or first) - dt.timedelta(
                minutes=number_of(match["a"])
            )
            self._add(Hours(match.start(), match.end(), at.time(), None, "exact"))
            return
        if self._is_span(match) and (both := _both(match, self.half(*match.span()))):
            self._add(Hours(match.start(), match.end(), *both, "exact"))

    def _is_span(self, match: re.Match[str]) -> bool:
        joined_by_and = re.fullmatch(r"(?:and|und|et|y|&)", match["to"].strip(), _I)
        if joined_by_and:
            return bool(match["open"])
        marked = (
            match["am"] or match["bm"] or MINUTES_SAID.search(match["a"]) or MINUTES_SAID.search(match["b"])
        )
        if marked or BLANK in self.text or _FREE_THEN.search(self.text) or self.parts:
            return True
        if _NOTHING_ELSE.fullmatch(self.text[: match.start()] + self.text[match.end() :]):
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
