"""Hours as people write them: "2pm", "between 10 and 11:30", "half past three", "after lunch", "ab 16 Uhr"."""

import datetime as dt
import re
from dataclasses import dataclass

_FIRST_WORKING_HOUR = 8
_NOON = 12
_NEAR = 16
_WORDS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
}
_H = (
    r"(?:noon|midday|midi|mediodía|(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d|h)?(?!\d|[/%]|\.\d)|"
    + "|".join(_WORDS)
    + r")"
)
_AP = r"\s*(?:[ap]\.?\s?m\b\.?|o['’]clock|uhr|h\b|hrs?\b)"
_TO = r"\s*(?:-|–|—|to|and|until|till|bis|und|à|et|a|y|tot)\s*"  # the dashes people type
_UNIT = r"(?!\s*(?:min|hour|day|week|month|year|people|question|%|Minuten|Stunden|of\s+us|or\s+\w+\s+(?:min|question)))"
_PART = {
    r"(?:early\s+)?mornings?|vormittags?|matin(?:ée)?|am\s+vormittag|por\s+la\s+mañana|ochtend": (9, 12),
    r"after\s+lunch|early\s+afternoons?|nach\s+(?:dem\s+)?mittag": (13, 17),
    r"late\s+afternoons?": (15, 18),
    r"afternoons?|nachmittags?|après-midi|(?:por\s+la\s+)?tarde|pomeriggio|middag": (13, 17),
    r"evenings?|tonight|abends?|soir(?:ée)?|sera|avond|after\s+work": (18, 21),
    r"lunch(?:time|\s+time|\s+hour)?|mittags?|over\s+lunch": (12, 14),
    r"end\s+of\s+(?:the\s+)?day": (16, 18),
}
_RANGE = re.compile(
    rf"(?:\b(?:between|from|zwischen|von|entre|de|tussen)\s+)?(?<![\d/.:$€£+#-])\b(?P<a>{_H})(?P<ap>{_AP})?{_TO}(?P<b>{_H})(?P<bp>{_AP})?{_UNIT}(?!\d)",
    re.IGNORECASE,
)
_OPEN = re.compile(
    rf"\b(?P<how>after|from|past|any\s?time\s+after|ab|nach|après|à\s+partir\s+de|a\s+partir\s+de\s+las|después\s+de\s+las|before|until|till|by|vor|bis|avant|no\s+later\s+than)\s+(?:about\s+|ca\.?\s+)?(?P<a>{_H})(?P<ap>{_AP})?{_UNIT}(?:\s*(?P<on>on(?:wards?)?\b))?",
    re.IGNORECASE,
)
_ON = re.compile(rf"\b(?P<a>{_H})(?P<ap>{_AP})?\s+(?:onwards?|or\s+later|or\s+after)\b", re.IGNORECASE)
_HALF = re.compile(
    r"\b(?P<part>half\s+past|quarter\s+past|quarter\s+to|half|halb)\s+(?P<a>\d{1,2}|"
    + "|".join(_WORDS)
    + r"|\w+)\b\s*(?P<ap>[ap]\.?m\.?)?",
    re.IGNORECASE,
)
_SINGLE = re.compile(
    rf"(?:\b(?:at|@|um|gegen|à|a\s+las|om|say|around|about|maybe|like|for|is|works?|or|and|oder|,)\s*)?(?<![\d/.:$€£+#-])\b(?P<a>{_H})(?P<ap>{_AP})?{_UNIT}",
    re.IGNORECASE,
)
_PARTS = [
    (re.compile(rf"\b(?:in\s+the\s+|am\s+|le\s+|on\s+the\s+|this\s+)?(?:{words})\b", re.IGNORECASE), spans)
    for words, spans in _PART.items()
]
_PREFIXED = re.compile(r"^(?:at|@|um|gegen|à|a\s+las|om|say|around|about)\b|^@", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Hours:
    """Where hours stand in the text, their start and end (none when open), and how sure: exact, from, until, part_of_day."""

    at: int
    end: int
    start: dt.time
    end_time: dt.time | None
    kind: str


def in_text(text: str) -> list[Hours]:
    """Return the hours that a text names, in their order. Days must be blanked before."""
    found: list[Hours] = []
    half = _half_of_day(text)
    for match in _RANGE.finditer(text):
        _add(found, _range(match, half))
    for match in _HALF.finditer(text):
        _add(found, _half(match, half))
    for match in _ON.finditer(text):
        _add(found, _point(match, half, "from"))
    for match in _OPEN.finditer(text):
        _add(found, _open(match, half))
    exact = bool(found)
    for match in _SINGLE.finditer(text):
        if _is_hour(match, text, exact=exact):
            _add(found, _point(match, half, "exact"))
            exact = True
    for pattern, (start, end) in _PARTS:
        for match in pattern.finditer(text):
            if not any(_belongs(match, other, text) for other in found):
                _add(found, Hours(match.start(), match.end(), dt.time(start), dt.time(end), "part_of_day"))
    return sorted(found, key=lambda hours: hours.at)


def _belongs(part: re.Match[str], other: Hours, text: str) -> bool:
    """Return whether "in the morning" only says which half of the day an hour near it is in. Blanked days part them."""
    if other.kind == "part_of_day" or part.start() - other.end > _NEAR or other.at - part.end() > _NEAR:
        return False
    return "   " not in text[min(part.end(), other.end) : max(part.start(), other.at)]


def _add(found: list[Hours], hours: Hours | None) -> None:
    if hours and not any(hours.at < other.end and other.at < hours.end for other in found):
        found.append(hours)


def _is_hour(match: re.Match[str], text: str, *, exact: bool) -> bool:
    """Return whether a bare number is an hour: with a mark of its own, behind "at", or in a row with other hours."""
    words = match.group().strip()
    if match["ap"] or re.search(r"\d[:h]\d|noon|midday|midi|\d\.\d\d", words):
        return not re.match(r"^\s*(?:Minuten|min)", text[match.end() :])
    if _PREFIXED.match(words):
        return True
    return (
        exact
        and bool(re.match(r"^(?:or|and|oder|,)", words, re.IGNORECASE))
        and bool(
            re.match(
                r"\s*(?:[.,?!;)]|$|or\b|on\b|and\b|works?|would|in\s+the)", text[match.end() :], re.IGNORECASE
            )
        )
    )


def _half_of_day(text: str) -> str:
    if re.search(r"\b(?:in\s+the\s+)?mornings?\b|\bvormittag|\bmatin\b", text, re.IGNORECASE):
        return "" if re.search(r"afternoon|evening|nachmittag", text, re.IGNORECASE) else "a"
    return (
        "p"
        if re.search(r"\b(?:afternoons?|evenings?|tonight|nachmittags?|abends?)\b", text, re.IGNORECASE)
        else ""
    )


def _clock(words: str, mark: str, half: str) -> dt.time | None:
    """Return the time of day; a bare hour from 1 to 7 is taken to be in the afternoon."""
    words, mark = words.casefold().strip(), re.sub(r"[\s.]", "", mark.casefold())
    if words in {"noon", "midday", "midi", "mediodía"}:
        return dt.time(12)
    parts = re.findall(r"\d+", words) or [str(_WORDS.get(words, 99))]
    hour = int(parts[0])
    minute = int(parts[1]) if len(parts) > 1 else 0
    if mark[:1] in {"a", "p"}:
        hour = hour % 12 + (12 if mark[0] == "p" else 0) if hour <= _NOON else hour
    elif mark in {"uhr", "h", "hr", "hrs"} or (words.startswith("0") and ":" in words):
        pass
    elif (half == "p" and hour < _NOON) or (not half and 1 <= hour < _FIRST_WORKING_HOUR):
        hour += 12
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None  # noqa: PLR2004  # a day


def _range(match: re.Match[str], half: str) -> Hours | None:
    opened = re.match(r"(?:between|from|zwischen|von|entre|de|tussen)\b", match.group(), re.IGNORECASE)
    marked = match["ap"] or match["bp"] or re.search(r"\d[:h.]\d\d|noon", match.group())
    if (
        not marked and not opened and not re.search(r"\d\s*[-–—]\s*\d|\bto\b|\bbis\b", match.group())
    ):  # the dashes people type
        return None
    if re.search(r"\band\b|\bund\b|\bet\b|\by\b", match.group(), re.IGNORECASE) and not opened:
        return None
    last = _clock(match["b"], match["bp"] or match["ap"] or "", half)
    first = _clock(match["a"], match["ap"] or match["bp"] or "", half)
    if not first or not last:
        return None
    if first >= last and not match["ap"]:
        first = _clock(match["a"], "am", "")
    if not first or first >= last:
        last = _clock(match["b"], "pm", "")
    if not first or not last or first >= last:
        return None
    return Hours(match.start("a"), match.end(), first, last, "exact")


def _half(match: re.Match[str], half: str) -> Hours | None:
    word, part = match["a"].casefold(), match["part"].casefold()
    if part == "half" and word in {"an", "a", "hour", "of", "the"}:
        return None
    hour = _WORDS.get(word) or (int(word) if word.isdigit() else None) or _GERMAN.get(word)
    if not hour:
        return None
    base = _clock(str(hour), match["ap"] or "", half)
    if base is None:
        return None
    minutes = {"quarter past": 15, "half past": 30, "half": 30, "quarter to": -15, "halb": -30}[
        " ".join(part.split())
    ]
    at = (dt.datetime.combine(dt.date(2000, 1, 2), base) + dt.timedelta(minutes=minutes)).time()
    return Hours(match.start("a"), match.end(), at, None, "exact")


_GERMAN = {
    "eins": 1,
    "zwei": 2,
    "drei": 3,
    "vier": 4,
    "fünf": 5,
    "sechs": 6,
    "sieben": 7,
    "acht": 8,
    "neun": 9,
    "zehn": 10,
    "elf": 11,
    "zwölf": 12,
}


def _point(match: re.Match[str], half: str, kind: str) -> Hours | None:
    at = _clock(match["a"], match["ap"] or "", half)
    return Hours(match.start("a"), match.end(), at, None, kind) if at else None


def _open(match: re.Match[str], half: str) -> Hours | None:
    at = _clock(match["a"], match["ap"] or "", half)
    if at is None:
        return None
    if re.match(r"before|until|till|by|vor|bis|avant|no\s+later", match["how"], re.IGNORECASE):
        return Hours(match.start(), match.end(), dt.time(9) if at > dt.time(9) else dt.time(7), at, "until")
    return Hours(match.start("a"), match.end(), at, None, "from")
