"""What only leads up to an offer: "I'm usually there until 6, so 5:15 on Monday", "from 10:30, but I must leave at 12"."""

import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from askwell.method.replies.times.meanings import Day
from askwell.method.replies.times.spans import Hours

_I = re.IGNORECASE
_SO = re.compile(
    r"(?<!\bor\s)(?<!['’]m\s)(?<!\bam\s)(?<!\bis\s)(?<!\bare\s)(?<!\band\s)\b(?:so|hence|therefore|which\s+(?:means|leaves))\b"
    r"(?!\s+(?:that\b|far\b|much\b|many\b|long\b|sorry\b|does\b|do\b|is\b|are\b|would\b|will\b))",
    _I,
)
_OFFERS = re.compile(
    r"\b(?:can|could|free|works?|suits?|open|available|fine|good|ok|okay|how\s+about|let['’]s)\b|\?", _I
)
_STARTS = re.compile(r"[.;!?]|,\s*(?:and|but)\b|\bbut\b", _I)
# Where another of several times begins: "Thu is open until noon, and Fri I leave at 1 so ...".
_ITEMS = re.compile("[.;!?]\\s|,\\s*(?:(?:and|but|or)\\s+)?(?:on\\s+)?(?=\ue000)", _I)
_POINTS_BACK = re.compile(r"\bthen\b(?!\s+(?:I|we|how|maybe)\b)|\b(?:during|after)\s+(?:it|that)\b", _I)
_GLOSS = re.compile(r"\s*(?:for\s+you|(?:your|my|our)\s+(?:time|end)|here|there)\b", _I)
_MUST_GO = re.compile(
    r"\b(?:hard\s+(?:stop|out)|(?:(?:must|(?:have|need|got)\s+to|gotta|will|['’]ll|['’]ve\s+to)\s+(?:be\s+)?(?:leave|go|run|stop|finish|off|gone|out|away|back|dash|head|hang\s+up|move\s+on)|I\s+(?:leave|go|finish|stop)))\b"
    r"(?:\s+(?!and\b|or\b|so\b)[\w’']+){0,5}?\s*(?:(?:at|by|before|around|about)\s+)*$",
    _I,
)


def without_reasons(
    text: str, named: Sequence[Day], times: Sequence[Hours], ruled_out: Callable[[int], bool]
) -> Callable[[int], bool]:
    """Return what is not offered: as ``ruled_out`` tells, and the hours that are only the reason of those behind a "so".

    What is called free before it stays offered, unless the hours behind lie in it. Days before it are reasons as well where
    others stand behind it.
    """
    for mark in reversed(list(_SO.finditer(text))):
        if _POINTS_BACK.search(text, mark.end(), mark.end() + 45):
            continue
        then = [
            hour
            for hour in times
            if hour.at >= mark.end() and not ruled_out(hour.at) and not _GLOSS.match(text, hour.end)
        ]
        begins = max((match.end() for match in _ITEMS.finditer(text, 0, mark.start())), default=0)
        before = [hour for hour in times if begins <= hour.at < mark.start()]
        if not then or not before:
            continue
        back = {hour.at for hour in before if _is_reason(text, hour, then)}
        if any(day.at >= mark.end() for day in named):
            clauses = {_clause(text, place) for place in back}
            back |= {day.at for day in named if day.at < mark.start() and _clause(text, day.at) in clauses}
        return lambda place: place in back or ruled_out(place)
    return ruled_out


def leads_on(text: str) -> bool:
    """Return whether a sentence draws the conclusion of the one before: "So 12:45?"."""
    return bool(re.match(r"\W*so\b(?!\s+(?:far|much|sorry|many|that)\b)", text, _I))


def is_reason(text: str) -> bool:
    """Return whether a sentence before such a one calls none of its hours free."""
    return not _OFFERS.search(text)


def _clause(text: str, place: int) -> int:
    """Return where the clause of a place begins."""
    return max((match.end() for match in _STARTS.finditer(text, 0, place)), default=0)


def _is_reason(text: str, hour: Hours, then: list[Hours]) -> bool:
    if not _OFFERS.search(text, _clause(text, hour.at), hour.at):
        return True
    return (
        hour.kind != "part_of_day"
        and hour.start != then[0].start
        and all(_holds(hour, other) for other in then)
    )


def _holds(hour: Hours, other: Hours) -> bool:
    if hour.kind == "exact" and not hour.end_time:
        return False
    return hour.start <= other.start and (not hour.end_time or other.start < hour.end_time)


def closed(text: str, times: list[Hours]) -> list[Hours]:
    """Return the hours of a text, where "I must leave at 12" ends what was open: "from 10:30, but I must leave at 12"."""
    kept: list[Hours] = []
    for hour in times:
        end = hour.end_time if hour.kind == "until" else hour.start
        last = kept[-1] if kept else None
        if (
            last
            and last.freed
            and last.kind == "from"
            and hour.kind == "until"
            and hour.at - last.end < _BESIDE
            and end
            and last.start < end
        ):
            kept[-1] = replace(last, end_time=end, kind="exact")
        elif not last or not _MUST_GO.search(text, max(last.end, hour.at - 60), _figure(text, hour)):
            kept.append(hour)
        elif last.kind == "from" and end and last.start < end:
            kept[-1] = replace(last, end_time=end, kind="exact")
        elif last.kind == "part_of_day" and end and last.start < end and last.end_time:
            kept[-1] = replace(last, end_time=min(end, last.end_time))
        elif last.kind == "part_of_day" or not (end and last.start < end):
            kept.append(hour)
    return kept


_BESIDE = 4  # characters
_UNTIL_THEN = re.compile(
    r"\W*(?:(?:then|and|but|so|after\s+that|I['’]?m|I\s+am|free|available|open|there|here|around)\s+)*$", _I
)


def until_then(text: str, times: Sequence[Hours]) -> dt.time | None:
    """Return the hour at which what the sentence before left open ends: "Then free until 11."."""
    if len(times) != 1 or times[0].kind != "until" or not _UNTIL_THEN.fullmatch(text, 0, times[0].at):
        return None
    return times[0].end_time


def _figure(text: str, hour: Hours) -> int:
    """Return where the figures of an hour begin, behind "by" or "before"."""
    match = re.compile(r"(?:(?:at|by|before|until|till|around|about)\s+)*", _I).match(text, hour.at)
    return match.end() if match else hour.at
