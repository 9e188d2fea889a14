"""The clock by which an hour was said: "2pm ET", "10 Uhr MEZ", "London time", "your time", "3pm here (Berlin)".

Each way of saying it is a reader with a name; the table at the end holds them in their order.
"""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from askwell.method.replies.times.places import zone_of
from askwell.method.replies.times.zone_names import ABBREVIATIONS, zone_abbreviated, zone_called

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
_WORD = r"Eastern|Central(?:\s+European)?|Mountain|Pacific|Indian|UK|Atlantic(?=[\w\s]*\stime\b)|(?:East|West)\s+Coast"
_ENDS = r"\s*(?:[,.;?!)]|$|or\b|and\b|works?\b|is\b|on\b|if\b)"
_YOUR = r"your\s+(?:local\s+)?(?:time|end|side|zone|clock)\b"


@dataclass(frozen=True, slots=True)
class _Whose:
    """Whose clocks "your time" and "my time" are, seen from the one who answers."""

    mine: dt.tzinfo
    theirs: dt.tzinfo


@dataclass(frozen=True, slots=True)
class _Reader:
    """One way of naming a clock: its words, and the clock they mean; None where they mean none after all."""

    name: str
    words: re.Pattern[str]
    zone: Callable[[re.Match[str], _Whose], dt.tzinfo | None]


def _by_offset(match: re.Match[str], _: _Whose) -> dt.tzinfo | None:
    ahead = dt.timedelta(hours=int(match["hours"]), minutes=int(match["minutes"] or 0))
    return (
        dt.timezone((1 if match["sign"] == "+" else -1) * ahead) if ahead < dt.timedelta(hours=15) else None
    )


def _by_abbreviation(match: re.Match[str], whose: _Whose) -> dt.tzinfo | None:
    told = _TOLD_OF.search(match.string, max(0, match.start() - 16), match.start())
    return zone_abbreviated(match["name"], whose.theirs) if told else None


def _by_word(match: re.Match[str], _: _Whose) -> dt.tzinfo | None:
    return zone_called(match["name"])


def _yours(_: re.Match[str], whose: _Whose) -> dt.tzinfo:
    return whose.mine


def _mine(_: re.Match[str], whose: _Whose) -> dt.tzinfo:
    return whose.theirs


def _by_place(match: re.Match[str], whose: _Whose) -> dt.tzinfo | None:
    place = match["name"]
    return (
        (zone_abbreviated(place, whose.theirs) if place.isupper() else None)
        or zone_called(place)
        or zone_of(_trimmed(place))
    )


def _by_whole_place(match: re.Match[str], whose: _Whose) -> dt.tzinfo | None:
    """Return the clock of a place that stands alone in its brackets: "(Victoria Day)" is none."""
    return zone_of(match["name"]) if " " in match["name"] else _by_place(match, whose)


def _said(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_OFFSET = r"\b(?:UTC|GMT)\s*(?P<sign>[+\-\u2212])\s*(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?\b"
# Where two read the same words, the one that begins first has them, then the one that stands first here.
_READERS = (
    # An offset that is written out says more than the letters before it, which many get wrong in summer.
    _Reader("EST (UTC-5)", _said(rf"\b(?-i:{'|'.join(ABBREVIATIONS)})\s*[(\[/,]\s*{_OFFSET}"), _by_offset),
    _Reader(
        "UTC+2",
        _said(_OFFSET),
        _by_offset,
    ),
    _Reader(
        "ET",
        _said(
            rf"(?:(?<=[\d(\[,/\s])|(?<=[apAP]m)|(?<=m\.)|(?<=\dh))(?P<name>(?-i:{'|'.join(ABBREVIATIONS)}))\b"
            r"(?!\s+(?:park|station|street|square|library|office|scan|based|company|team))"
        ),
        _by_abbreviation,
    ),
    _Reader(
        "Pacific time",
        _said(rf"\b(?P<name>{_WORD})\b(?:\s+(?:standard|daylight|summer))?(?:\s+time\b|(?={_ENDS}))"),
        _by_word,
    ),
    _Reader(
        "all times Pacific:",
        _said(rf"\btimes\s+(?:(?:are|in)\s+)?(?P<name>{_WORD})\s*(?=[:\u2013-])"),
        _by_word,
    ),
    _Reader(
        "your time",
        _said(
            rf"\b(?:{_BEHIND_HOUR}(?:{_YOUR}|for\s+you\b|yours\b)"
            rf"|{_YOUR}(?!\s*(?:is|and\s+\w+|to|in|at|on\s+\w+\s+(?:is|call)|with)\b(?!\s+(?:on|works?|then|ok)))"
            r"|where\s+you\s+are\b)"
        ),
        _yours,
    ),
    _Reader(
        "my time",
        _said(
            r"\b(?:(?:my|our)\s+(?:local\s+)?(?:time|end|side|zone|clock)\b(?!\s*\(\s*(?-i:[A-Z][\w ]{1,24})\s*\))|local\s+time\b"
            r"|(?:over\s+)?here\b(?!\s+(?:in|at|from|are|is|for|and)\b)|for\s+me\b(?=\s*[;)])|(?<=m\s)mine\b|(?<=\d\s)mine\b)"
        ),
        _mine,
    ),
    _Reader(
        "3pm in London",
        _said(
            rf"(?:(?:\b(?:here|time)|(?<=\d)|(?<=[apAP]m)|(?<=clock)|(?<=ish))\s+|(?<=noon )|(?<=midday ))in\s+(?P<name>{_PLACE})"
        ),
        _by_place,
    ),
    _Reader("London time", _said(rf"(?P<name>{_PLACE})(?:\s+local)?\s+time\b"), _by_place),
    _Reader("(London)", _said(rf"\(\s*(?P<name>{_PLACE})\s*\)"), _by_whole_place),
    _Reader("London here", _said(rf"(?P<name>{_PLACE})(?=\s+here\b)"), _by_place),
    _Reader(
        "3pm London",
        _said(
            rf"(?:(?<=[\d]\s)|(?<=[apAP]m\s)|(?<=m\.\s))(?P<name>(?!(?-i:[AP]M|Uhr)\b){_PLACE})(?=\s*(?:[/,.;?!)=]|$))"
        ),
        _by_place,
    ),
)


@dataclass(frozen=True, slots=True)
class Clock:
    """Where a text names a clock, and which."""

    at: int
    end: int
    zone: dt.tzinfo


def clocks_in(text: str, *, mine: dt.tzinfo, theirs: dt.tzinfo) -> list[Clock]:
    """Return the clocks that a text names, in their order. ``mine`` is "your time" for the one who answers, ``theirs`` "my time"."""
    whose = _Whose(mine, theirs)
    found = [
        Clock(*match.span(), zone)
        for reader in _READERS
        for match in reader.words.finditer(text)
        if (zone := reader.zone(match, whose))
    ]
    kept = list[Clock]()
    for clock in sorted(found, key=lambda clock: clock.at):
        if not kept or clock.at >= kept[-1].end:
            kept.append(clock)
    return kept


def lives_in(text: str) -> ZoneInfo | None:
    """Return the clock of the place where they say they are: "I'm in London"."""
    found = (zone_of(_trimmed(match["here"] or match["place"])) for match in _LIVES.finditer(text))
    return next((zone for zone in found if zone), None)


def _trimmed(place: str) -> str:
    words = place.split()
    while len(words) > 1 and not zone_of(" ".join(words).rstrip(".")):
        words = words[:-1]
    return " ".join(words).rstrip(".")
