"""Days in a row that share their month: "March 18, 19 or 20", "2nd or 3rd of May"."""

import datetime as dt
import re
from dataclasses import replace
from itertools import pairwise

from askwell.method.replies.times.meanings import Day

_I = re.IGNORECASE
_NUMBER_AFTER = re.compile(
    r"\s*(?:,|\bor\b|\band\b|&|/|,\s*or\b)\s*(?:the\s+)?(\d{1,2})\b(?!\s*(?:[ap]\.?m|:|\.\d|h\b"
    r"|uhr|min|st\b|nd\b|rd\b|th\b|['’]?o['’]?clock|-?\s?ish\b|or\s+so\b|[-–—]\s*\d|(?:to|until|till)\s+\d|(?:your|my|our)\s+(?:time|end)))",  # the dashes people type
    _I,
)
_NUMBER_BEFORE = re.compile(
    r"(?<![\d:./–-])(?<!at )(?<!around )(?<!than )(?<!until )(?<!till )(?<!before )(?<!after )(?<!to )(?<!from )(?<!by )(?<!past )\b(\d{1,2})(?:\.|st|nd|rd|th)?\s*(?:,\s*or\b|,\s*and\b|,|or|and|&|/)\s*(?:the\s+)?$",
    _I,
)
_ROW = re.compile(r"\s*,?\s*(?:\bor\b|\band\b|&|/)|\s*,\s*\d{1,2}\s*,?\s*(?:or|and)\b", _I)
_ORDINAL = re.compile(r"(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?", _I)
_LAST_HOUR = 12
LISTED = re.compile(r"[\s,]*(?:(?:or|and|oder|und|ou|o|y|&|/|\+|as\s+well\s+as)\s*)?(?:(?:on|the)\s+)*", _I)


def with_numbers(named: list[Day], text: str) -> list[Day]:
    """Add the bare numbers of "March 18, 19 or 20" and of "2 or 3 May"."""
    listed: list[Day] = []
    for at, day in enumerate(named):
        if day.kind == "day" and _tells_month(named, at, text):
            listed += _numbers_before(day, text, named[at - 1].end if at else 0)
        listed.append(day)
        if day.kind == "day" and _tells_month(named, at, text, -1):
            limit = named[at + 1].at if at + 1 < len(named) else len(text)
            listed += _numbers_after(day, text, limit)
    return listed


def _has_month(day: Day, text: str) -> bool:
    return bool(re.search(r"\d.*[^\W\d]{3}|[^\W\d]{3}.*\d", text[day.at : day.end]))


def _tells_month(named: list[Day], at: int, text: str, way: int = 1) -> bool:
    """Return whether a day has its month, or one in a row with it on that side: the 18th in "17, 18th or 19th June"."""
    while not _has_month(named[at], text):
        one, two = sorted((at, at + way))
        if one < 0 or two >= len(named) or not LISTED.fullmatch(text, named[one].end, named[two].at):
            return False
        at += way
    return True


def _numbers_before(day: Day, text: str, floor: int) -> list[Day]:
    listed: list[Day] = []
    before = day
    while text[before.at].isdigit() and (
        found := _NUMBER_BEFORE.search(text, max(floor, before.at - 14), before.at)
    ):
        first = _same_month(day.first, int(found[1]))
        of_day = floor and int(found[1]) <= _LAST_HOUR and not re.search(r"\w", text[floor : found.start(1)])
        if not first or first >= before.first or of_day:  # "27.5., 3 or 28th May"
            break
        before = replace(day, at=found.start(1), end=found.end(1), first=first, last=first, also=())
        listed.insert(0, before)
    return listed


def _numbers_after(day: Day, text: str, limit: int) -> list[Day]:
    found, end = [], day.end
    while (number := _NUMBER_AFTER.match(text, end)) and number.end() <= limit:
        first = _same_month(day.first, int(number[1]))
        near = int(number[1]) - day.first.day
        if not first or near <= 0 or (int(number[1]) <= _LAST_HOUR and (near > 2 or _is_hour(number))):  # noqa: PLR2004  # "March 9, 10 or 11", but not "March 2, 10 or 11"
            break
        found.append(replace(day, at=number.start(1), end=number.end(1), first=first, last=first, also=()))
        end = number.end()
    return found


def _is_hour(number: re.Match[str]) -> bool:
    """Return whether a number behind a comma ends there, as the hour of "9 December, 11"; a row of days goes on with "or"."""
    return (
        number.group().lstrip().startswith(",")
        and not _ROW.search(number.group())
        and not _ROW.match(number.string, number.end())
    )


def _same_month(day: dt.date, number: int) -> dt.date | None:
    try:
        return day.replace(day=number)
    except ValueError:
        return None


def in_one_month(named: list[Day], text: str) -> list[Day]:
    """Give "3rd" in "Dec 2nd or 3rd" and "1st" and "2nd" in "1st, 2nd or 3rd of May" the month beside them."""
    listed = list(named)
    dated = [not _ORDINAL.fullmatch(text, day.at, day.end) and not day.bare for day in named]
    pairs = list(pairwise(range(len(named))))
    for one, two in (*pairs, *((two, one) for one, two in reversed(pairs))):
        first, second = sorted((listed[one], listed[two]), key=lambda day: day.at)
        number = _ORDINAL.fullmatch(text, listed[two].at, listed[two].end)
        if not dated[one] or dated[two] or not number or {first.kind, second.kind} != {"day"}:
            continue
        if LISTED.fullmatch(text, first.end, second.at) and (
            day := _same_month(listed[one].first, int(number[1]))
        ):
            if (day > listed[one].first) == (two > one):
                listed[two] = replace(listed[two], first=day, last=day, also=())
            dated[two] = True
    return listed
