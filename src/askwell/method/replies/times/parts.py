"""Parts of a day: "morning", "first thing", "after lunch", "eod", "Thursday pm"."""

import datetime as dt
import re
from dataclasses import dataclass

_NEAR = 18
# Words, their first and last hour.
_WORDS = {
    r"first\s+thing(?:\s+in\s+the\s+morning)?|(?:very\s+)?early\s+(?:in\s+the\s+)?mornings?": (8, 10),
    r"before\s+(?:work|school|class(?:es)?|breakfast|(?:ward\s+)?rounds?|(?:the\s+)?(?:first\s+)?bell|opening|(?:we|you|I)\s+open)": (
        7,
        9,
    ),
    r"(?:over|at|for)\s+breakfast": (7, 9),
    r"(?:mid-?\s?|late\s+)mornings?|late\s+vormittag": (10, 12),
    r"mornings?|forenoons?|vormittags?|matin(?:ée)?|por\s+la\s+mañana|ochtend|before\s+(?:lunch|noon)"
    r"|(?:die|der)\s+früh": (
        9,
        12,
    ),
    r"early\s+(?:in\s+the\s+)?afternoons?": (13, 15),
    r"mid-?\s?afternoons?": (14, 16),
    r"late\s+(?:in\s+the\s+)?afternoons?|late\s+in\s+the\s+day": (15, 18),
    r"after\s+lunch|post[\s-]lunch|nach\s+(?:dem\s+)?mittag(?:essen)?|afternoons?|arvos?"
    r"|nachmittags?|après-midi|(?:por\s+la\s+)?tarde|pomeriggio|middag": (
        13,
        17,
    ),
    r"early\s+evenings?": (17, 19),
    r"evenings?|tonight|abends?|soir(?:ée)?|sera|avond|after\s+(?:work|hours|dinner)|(?<!one )(?<!some )(?<!another )nights?|nites?": (
        18,
        21,
    ),
    r"(?:over\s+|at\s+)?lunch(?:\s?time|\s+hour|\s+break)?s?(?!\s+(?:duty|lady|line|order|service|rush|crowd|club|meeting|appointment|date|plans?|cover)\b)|mittags": (
        12,
        14,
    ),
    r"end\s+of\s+(?:the\s+)?(?:work(?:ing)?\s*)?day|eod|cob|close\s+of\s+(?:business|play)": (16, 18),
}
_ALL = [
    (
        re.compile(
            rf"(?<!\bgood\s)\b(?:in\s+the\s+|am\s+|le\s+|on\s+the\s+|this\s+|at\s+)?(?:{words})(?![\w-])"
            r"(?!\s+(?:person|people|type|lark|bird|owl|shift)s?\b)",
            re.IGNORECASE,
        ),
        span,
    )
    for words, span in _WORDS.items()
]
_AROUND_DAY = re.compile(
    "\\b(?P<when>early|late|mid|first\\s+thing)(?:\\s+(?:on|in))?\\s*[\ue000]+\\s*(?P<part>morning|afternoon|evening)?",
    re.IGNORECASE,
)
_ONLY_A_DAY = re.compile("\\s*(?:(?:on|this|the)\\s+)*[\ue000]+\\s*(?:in\\s+the\\s*)?", re.IGNORECASE)
_HALVES = re.compile("(?<=\ue000)\\s*\\(?(?P<half>[ap])\\.?m\\b\\.?(?!\\s*\\d)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """Where a part of the day stands, and from when to when it is."""

    at: int
    end: int
    start: dt.time
    end_time: dt.time

    @property
    def half(self) -> str:
        """The half of the day in which it lies: a or p; noon lies in neither."""
        if self.start == dt.time(12):
            return ""
        return "a" if self.start < dt.time(12) else "p"

    @staticmethod
    def near(between: str) -> bool:
        """Return whether only little stands between it and an hour, and no day."""
        if "\ue000" in between:
            return bool(_ONLY_A_DAY.fullmatch(between))
        return len(between) <= _NEAR and not re.search(
            r"[.?!;]|\b(?:or|and|except|but|bar|apart|not|other)\b", between
        )


def in_text(text: str) -> list[Part]:
    """Return the parts of the day that a text names; the longer words win."""
    found: list[Part] = []
    for match in _HALVES.finditer(text):
        start, end = (9, 12) if match["half"] in "aA" else (13, 17)
        found.append(Part(match.start(), match.end(), dt.time(start), dt.time(end)))
    for match in _AROUND_DAY.finditer(text):
        words = f"{match['when']} {match['part'] or ('' if match['when'].casefold().startswith('first') else '?')}".strip()
        span = next((span for pattern, span in _ALL if pattern.fullmatch(words)), None)
        if span and match["part"]:
            found.append(Part(match.start("part"), match.end(), dt.time(span[0]), dt.time(span[1])))
    for pattern, (first, last) in _ALL:
        for match in pattern.finditer(text):
            if not any(match.start() < part.end and part.at < match.end() for part in found):
                found.append(Part(match.start(), match.end(), dt.time(first), dt.time(last)))
    return found
