"""Hours as people write them: "2pm", "between 10 and 11:30", "half past three", "after lunch", "ab 16 Uhr"."""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial

from askwell.method.replies.times import parts
from askwell.method.replies.times.bare import is_hour
from askwell.method.replies.times.one_hour import FOUR_ALONE, LIMITED, SINGLE, TO_THE_HOUR, exact
from askwell.method.replies.times.parts import Part
from askwell.method.replies.times.spans import BLANK, Hours
from askwell.method.replies.times.two_hours import FOURS, RANGE, TOLD_SPAN, span_of

_I = re.IGNORECASE
_NOON = dt.time(12)
# "Evenings are best, once the kids are down: Wed or Thu from 8 to 9".
_HEADS = re.compile(
    rf"[^\d.?!:{BLANK}]*?\b(?P<part>mornings|afternoons|evenings|nights)\b[^\d.?!:{BLANK}]*:(?=[^.?!]*\d)", _I
)
_BEFORE_THEY = re.compile(r"before\s+(?!\d)[a-z]", _I)
# "5pm CET should be your morning" tells an hour again.
_TOLD_AGAIN = re.compile(
    r"(?:\bbe|\bis|['’]s|=|\bmakes?)\s+(?:it\s+)?(?:in\s+)?(?:your|my)\s+(?:(?:early|late|mid)\s+)?$", _I
)
_FREE_UNTIL = re.compile(
    r"[\s,]*(?:and|but|or)?\s*(?:(?:I['’]?m|am)\s+)?(?:free|available|here|around|in)?\s*", _I
)


def in_text(text: str, *, half: str = "") -> list[Hours]:
    """Return the hours that a text names, in their order. Its days stand in it as rows of ``BLANK``.

    ``half`` is a or p where the days before it told the half of the day.
    """
    if head := _HEADS.match(text):
        half = "a" if head["part"][0] in "mM" else "p"
        text = " " * head.end() + text[head.end() :]
    finds = _Finds(text, parts.in_text(text), half)
    span = partial(span_of, beside_a_part=bool(finds.parts))
    for pattern, read in ((FOURS, span), (TO_THE_HOUR, exact), (RANGE, span), (TOLD_SPAN, span), *LIMITED):
        for match in pattern.finditer(text):
            finds.take(match, read)
    singles = [*SINGLE.finditer(text), *FOUR_ALONE.finditer(text)]
    for match in (*singles, *reversed(singles)):
        if is_hour(match, finds.found, finds.parts):
            finds.take(match, exact)
    return finds.listed()


@dataclass(slots=True)
class _Finds:
    """What was found so far in one text; what overlaps with an earlier find is left out."""

    text: str
    parts: list[Part]
    half: str
    found: list[Hours] = field(default_factory=list)

    def take(self, match: re.Match[str], read: Callable[[re.Match[str], str], Hours | None]) -> None:
        """Take what a match is read as."""
        hours = read(match, self._half(*match.span()))
        if hours and not any(hours.at < other.end and other.at < hours.end for other in self.found):
            self.found.append(hours)

    def _half(self, at: int, end: int) -> str:
        """Return a or p, where a part of the day stands beside an hour."""
        between = ((part, self.text[min(part.end, end) : max(part.at, at)]) for part in self.parts)
        return next((part.half for part, words in between if part.near(words)), self.half)

    def listed(self) -> list[Hours]:
        """Return hours and the parts of the day that stand for themselves."""
        alone = [
            Hours(part.at, part.end, part.start, part.end_time, "part_of_day")
            for part in self.parts
            if not any(self._belongs(part, hours) for hours in self.found)
            and not (self.found and _TOLD_AGAIN.search(self.text, max(0, part.at - 30), part.at))
        ]
        listed: list[Hours] = []
        for hours in sorted([*self.found, *alone], key=lambda hours: hours.at):
            last = listed[-1] if listed else None
            if last and self._is_why(last, hours):
                continue
            if last and self._opens_and_closes(last, hours):
                listed[-1] = replace(last, end=hours.end, end_time=hours.end_time, kind="exact")
            else:
                listed.append(hours)
        return listed

    def _belongs(self, part: Part, hours: Hours) -> bool:
        """Return whether "in the morning" only says which half of the day an hour near it is in."""
        between = self.text[min(part.end, hours.end) : max(part.at, hours.at)]
        until = hours.end_time if hours.kind == "until" else None
        half = "a" if hours.start < _NOON and not (until and until > _NOON) else "p"
        return part.near(between) and (part.half == half or not part.half)

    def _is_why(self, one: Hours, two: Hours) -> bool:
        """Return whether "before we open at 11" only says why it is at 10."""
        later = two.kind == "until" and two.end_time is not None and one.start < two.end_time
        why = _BEFORE_THEY.match(self.text, two.at) and self.text[one.end : two.at] in {" ", ", "}
        return later and one.kind == "exact" and bool(why)

    def _opens_and_closes(self, one: Hours, two: Hours) -> bool:
        """Return whether "after 2 but before 4" is one span."""
        if (one.kind, two.kind) != ("from", "until") or not two.end_time or one.start >= two.end_time:
            return False
        return bool(_FREE_UNTIL.fullmatch(self.text[one.end : two.at]))
