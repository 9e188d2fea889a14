"""One hour as it is written: "2pm", "14h30", "9.45", "0930", "half two", "quarter past three", "noon"."""

import datetime as dt
import re

from askwell.method.replies.times.names import GERMAN_HOURS, HOUR_WORDS, number_of

FIRST_WORKING_HOUR = 8
_NOON, _HOURS = 12, 24
_TO_THE_HOUR = {"to", "before", "till", "of", "vor"}
_MINUTES = {
    "half": 30,
    "quarter": 15,
    "viertel": 15,
    "twenty": 20,
    "twenty five": 25,
    "thirty": 30,
    "fifteen": 15,
    "forty": 40,
    "forty five": 45,
    "fortyfive": 45,
}
_WORD_OR_FIGURES = rf"(?:{HOUR_WORDS}|\d{{1,2}}(?![\d:/]|\.\d))"
SPOKEN = (
    rf"(?:(?:a\s+)?quarter|half|twenty(?:[\s-]five)?|ten|five|(?:5|10|20|25)(?:\s+min(?:ute)?s?)?)\s+(?:past"
    rf"|after)\s+{_WORD_OR_FIGURES}"
    rf"|(?:(?:a\s+)?quarter|twenty(?:[\s-]five)?)\s+(?:to|before|till|of)\s+{_WORD_OR_FIGURES}"
    rf"|(?:{HOUR_WORDS})[\s-](?:thirty|fifteen|forty[\s-]?five|twenty|ten|forty)\b"
    rf"|half[\s-]+{_WORD_OR_FIGURES}(?!\s*(?:hour|hr|h\b))|halb\s+(?:{GERMAN_HOURS}|\d{{1,2}})"
    rf"|viertel\s+(?:nach|vor)\s+(?:{GERMAN_HOURS}|\d{{1,2}})"
)
_NAMED = r"(?:12\s+)?(?:noon|mid-?day|midi|mediodía|mittag)(?:-?ish)?\b|(?:12\s+)?midnight\b"

FOUR = r"(?:(?:[01]\d|2[0-3])[0-5]\d|[1-9](?:00|15|30|45))"  # "0930", "930"
MARK = (
    r"(?:(?<=\d)[ap]\b|\s*(?:[ap]\.?\s?m\b\.?|['’]?o['’]?\s?clock\b|uhr\b|heures?\b|h\b|hrs?\b"
    r"|Z\b|(?:(?<=\d\d)|(?<=\d\d\s))hours\b(?=\s*(?:[,.?!]|$|on\b|to\b))|-?ish\b|or\s+so\b|sharp\b)(?:\s*-?ish\b)?)"
)
CLOCK = (
    rf"(?:{_NAMED}|{SPOKEN}|{FOUR}(?=\s*(?:Z\b|h\b|hrs?\b|hours\b|uhr\b)|\s?[ap]m?\b)"
    rf"|(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d(?!\d)|\s(?:00|15|30|45)(?![\d:.])|h(?![a-z])|(?![\d%]|[:.,]\d))|{HOUR_WORDS})"
)
DASH = "[-–—]"  # the dashes people type
# What may stand before an hour, and what may not stand behind one.
FREE = r"(?<![\d/:$€£+#\w-])(?<!\d\.)(?<!\d,)"
UNIT = (
    rf"(?!\s*{DASH}?\s*(?:min(?:ute)?s?\b|hours?\b|hrs?\s+(?:call|talk|max)|days?\b|weeks?\b|wks?\b"
    rf"|months?\b|years?\b|yrs?\b|people\b|persons?\b|questions?\b|topics?\b|options?\b|times?\b"
    rf"|things?\b|slots\b|others?\b|percent\b|minuten|stunden|euros?\b|dollars?\b|k\b|km\b|miles\b"
    rf"|more\b|kids\b|children\b|colleagues\b|meetings\b|calls\b|reasons?\b|points?\b)|%"
    rf"|(?:st|nd|rd|th)\b|\s+(?:of\s+(?:us|you|them|my|our|the|these|those)"
    rf"|or\s+\w+\s+(?:min|question))\b)"
)
MINUTES_SAID = re.compile(
    rf"\d\s(?:00|15|30|45)\b|\d\s?[:h]\s?\d\d|\d\d?h|{_NAMED}|(?:{SPOKEN})|{FOUR}", re.IGNORECASE
)


def clock(words: str, mark: str = "", half: str = "") -> dt.time | None:
    """Return the time of day, or nothing where there is none such.

    ``mark`` stands behind it (am, pm, Uhr, h), ``half`` is a or p where words near it tell the half of the day. A bare hour
    from 1 to 7 is taken to be in the afternoon, one from 8 to 11 in the morning.
    """
    said = " ".join(re.sub(r"-", " ", words.casefold()).split()).removeprefix("a ")
    mark = re.sub(r"[\s.]", "", mark.casefold())
    if re.search(r"lunch|noon|mid ?day|midi|mediodía|mittag", said):
        return dt.time(12)
    if "midnight" in said:
        return dt.time(0)
    hour, minutes = _figures(said)
    if mark in {"am", "pm", "a", "p"}:
        hour = hour % 12 + (12 if mark[0] == "p" else 0) if hour <= _NOON else hour
    elif hour <= _NOON and not _of_24_hours(said, mark):
        hour = _likely(hour, half)
    total = hour * 60 + minutes
    return dt.time(total // 60, total % 60) if 0 <= total < _HOURS * 60 else None


def _of_24_hours(said: str, mark: str) -> bool:
    """Return whether it is written as those write who count to 24: "14h", "9 Uhr", "09:00", "0900"."""
    return mark in {"uhr", "h", "hr", "hrs", "hours", "heure", "heures"} or bool(
        re.match(r"0\d.?\d|\d\d?h", said)
    )


def _likely(hour: int, half: str) -> int:
    if half == "a" and hour < _NOON:
        return hour
    return hour + _NOON if hour < _NOON and (half == "p" or 1 <= hour < FIRST_WORKING_HOUR) else hour


def _figures(said: str) -> tuple[int, int]:
    """Return the hour and the minutes, below zero for "quarter to"."""
    if re.fullmatch(FOUR, said):
        return int(said[:-2]), int(said[-2:])
    if found := re.fullmatch(r"(\d{1,2})[:.h ](\d\d)", said):
        return int(found[1]), int(found[2])
    if found := re.fullmatch(
        r"([\w ]+?)(?: min(?:ute)?s?)? (past|after|to|before|till|of|nach|vor) (\w+)", said
    ):
        minutes = _MINUTES.get(found[1]) or number_of(found[1])
        return number_of(found[3]), -minutes if found[2] in _TO_THE_HOUR else minutes
    if found := re.fullmatch(r"(half|halb) (\w+)", said):
        return number_of(found[2]), 30 if found[1] == "half" else -30
    word, _, rest = said.partition(" ")
    return number_of(word.rstrip("h")), _MINUTES.get(rest) or number_of(rest)
