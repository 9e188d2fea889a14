"""When a day of work begins and ends, as people say it without am and pm: "day starts at 6.30, finishes around 3", "shift ends at 11 at night"."""

import re
from collections.abc import Iterator

from askwell.method.guesses.facts.numbers import ONES
from askwell.method.guesses.facts.typed import Fact

_SPELLED = "|".join(word for word, hour in ONES.items() if 1 <= hour <= 12)  # noqa: PLR2004  # a clock's hours
# A bare number above twelve is a wage: "nights start at 24".
_HOUR = rf"(?:(?:half past )?(?:1[0-2]|[1-9])(?:[:.][0-5]\d)?|0\d[:.][0-5]\d|(?:1\d|2[0-3])[:.][0-5]\d|{_SPELLED})"
_AT = r"(?:at|around|about|by|before|after)\s+(?:(?:about|around|like|maybe|nearly)\s+)?"
_SUFFIX = r"(?:\s?(?P<{0}>am|pm|a\.m\.?|p\.m\.?)\b|\s+(?:at|in the)\s+(?P<{0}_told>night|morning|afternoon|evening))?"
_NO_MONEY = r"(?![\d%]|[.,:]\d|\s*(?:k\b|thousand|grand|dollars?|bucks|euros?|pounds?|percent|[€$£]|an?\s+(?:hour|hr|day|week|month|year)|per\b|years?|weeks?|months?|days?|people|hours?|hrs?))"
_OF_A_DAY = r"(?:(?:work)?days?|shifts?|mornings?|nights?|evenings?|work|school|kitchen|office|store|shop|clinic|doors?|practice|rounds?|route|rehearsals?|hearings?|court)"
_BEGINS = rf"(?:starts?|starting|begins?|opens?)\s+{_AT}(?P<from>{_HOUR}){_SUFFIX.format('fs')}{_NO_MONEY}"
_ENDS = (
    r"(?:(?:finish(?:es|ed)?|ends?|closes?|wraps?\s+up|knocks?\s+off|quits?)|(?:home|out|done|off|over))\s+"
    rf"{_AT}(?P<to>{_HOUR}){_SUFFIX.format('ts')}{_NO_MONEY}"
)
_PAIR = re.compile(rf"\b{_BEGINS}(?P<between>[^;!?$€£]{{0,40}}?)\b{_ENDS}", re.IGNORECASE)
_SUBJECT = rf"\b{_OF_A_DAY}\s+(?:(?:usually|mostly|always|often|only|never|really|here|then)\s+)?"
_BEGINNING = re.compile(rf"{_SUBJECT}(?P<said>{_BEGINS})", re.IGNORECASE)
_ENDING = re.compile(rf"{_SUBJECT}(?P<said>{_ENDS})", re.IGNORECASE)
_OF_PAY = re.compile(
    r"[$€£]|\b(?:pays?|paid|wages?|salar\w+|raises?|tops? out|hourly|scale|figures)\b", re.IGNORECASE
)
_NOON, _EARLY = 12, 5


def day_in(text: str) -> Iterator[tuple[int, int, Fact]]:
    """Yield when a day begins and ends, with where it stands in a line; nothing where that part is of money.

    What begins before five, without a word of the morning, may as well be in the afternoon: that is told in words alone.
    """
    pair = _PAIR.search(text)
    if pair:
        if not _is_of_pay(text, pair):
            begins = _begin(pair)
            yield pair.start(), pair.end(), _fact(pair[0], begins, _end(pair) if begins else "")
        return
    for match in _BEGINNING.finditer(text):
        if not _is_of_pay(text, match):
            yield match.start("said"), match.end(), _fact(match["said"], _begin(match), "")
    for match in _ENDING.finditer(text):
        if not _is_of_pay(text, match):
            yield match.start("said"), match.end(), _fact(match["said"], "", _end(match))


def without_day(text: str) -> str:
    """Return a line with the times of its day blanked, which are no money."""
    for begins, ends, _ in day_in(text):
        text = f"{text[:begins]}{' ' * (ends - begins)}{text[ends:]}"
    return text


def _is_of_pay(text: str, match: re.Match[str]) -> bool:
    """Return whether what stands there, or before it in the same part of the line, speaks of money."""
    part = re.split(r"[,;.!?](?!\d)", text[: match.start()])[-1]
    return bool(_OF_PAY.search(part + match[0]))


def _fact(words: str, begins: str, ends: str) -> Fact:
    value: dict[str, object] = {name: at for name, at in (("from", begins), ("to", ends)) if at}
    return Fact(kind="hours", words=words.strip(), value=value, how_sure=0.7 if value else 0.5)


def _begin(match: re.Match[str]) -> str:
    """Return when a day begins, "" where it may be before dawn or in the afternoon."""
    hour, minute = _parts(match["from"])
    said = _said(match, "fs")
    if said in {"pm", "afternoon", "evening", "night"} and hour < _NOON:
        hour += _NOON
    return f"{hour:02}:{minute:02}" if said or hour >= _EARLY else ""


def _end(match: re.Match[str]) -> str:
    """Return when a day ends: in the afternoon or evening where nothing says that it is in the morning."""
    hour, minute = _parts(match["to"])
    if _said(match, "ts") not in {"am", "morning"} and hour < _NOON:
        hour += _NOON
    return f"{hour:02}:{minute:02}"


def _said(match: re.Match[str], name: str) -> str:
    return (match[name] or match[f"{name}_told"] or "").replace(".", "").casefold()


def _parts(words: str) -> tuple[int, int]:
    plain = words.casefold()
    half = plain.startswith("half past ")
    hour, _, minute = plain.removeprefix("half past ").replace(".", ":").partition(":")
    return ONES[hour] if hour in ONES else int(hour), 30 if half else int(minute or 0)
