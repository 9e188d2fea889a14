"""Days in a row that share their month: "March 18, 19 or 20", "2nd or 3rd of May"."""

import datetime as dt
import re
from dataclasses import replace
from itertools import pairwise

from askwell.method.replies.times.meanings import Day

_I = re.IGNORECASE
_NUMBER_AFTER = re.compile(
    r"\s*(?:,|\bor\b|\band\b|&|/|,\s*or\b)\s*(?:the\s+)?(\d{1,2})\b(?!\s*(?:[ap]\.?m|:|\.\d|h\b"
    r"|uhr|min|st\b|nd\b|rd\b|th\b))",
    _I,
)
_NUMBER_BEFORE = re.compile(r"(?<![\d:.])\b(\d{1,2})\.?\s*(?:,|or|and|&|/)\s*$", _I)
_LAST_HOUR = 12
LISTED = re.compile(r"[\s,]*(?:(?:or|and|oder|und|ou|o|y|&|/|\+|as\s+well\s+as)\s*)?(?:(?:on|the)\s+)*", _I)


def with_numbers(named: list[Day], text: str) -> list[Day]:
    """Add the bare numbers of "March 18, 19 or 20" and of "2 or 3 May"."""
    listed: list[Day] = []
    for at, day in enumerate(named):
        has_month = day.kind == "day" and bool(
            re.search(r"\d.*[^\W\d]{3}|[^\W\d]{3}.*\d", text[day.at : day.end])
        )
        if has_month:
            listed += _numbers_before(day, text)
        listed.append(day)
        if has_month:
            limit = named[at + 1].at if at + 1 < len(named) else len(text)
            listed += _numbers_after(day, text, limit)
    return listed


def _numbers_before(day: Day, text: str) -> list[Day]:
    found = _NUMBER_BEFORE.search(text, max(0, day.at - 14), day.at)
    first = _same_month(day.first, int(found[1])) if found and text[day.at].isdigit() else None
    if not found or not first or first >= day.first:
        return []
    return [replace(day, at=found.start(1), end=found.end(1), first=first, last=first, also=())]


def _numbers_after(day: Day, text: str, limit: int) -> list[Day]:
    found, end = [], day.end
    while (number := _NUMBER_AFTER.match(text, end)) and number.end() <= limit:
        first = _same_month(day.first, int(number[1]))
        near = int(number[1]) - day.first.day
        if not first or near <= 0 or (int(number[1]) <= _LAST_HOUR and near > 2):  # noqa: PLR2004  # "March 9, 10 or 11", but not "March 2, 10 or 11"
            break
        found.append(replace(day, at=number.start(1), end=number.end(1), first=first, last=first, also=()))
        end = number.end()
    return found


def _same_month(day: dt.date, number: int) -> dt.date | None:
    try:
        return day.replace(day=number)
    except ValueError:
        return None


def in_one_month(named: list[Day], text: str) -> list[Day]:
    """Give "3rd" in "Dec 2nd or 3rd" and "2nd" in "2nd or 3rd of May" the month beside it."""
    for one, two in pairwise(range(len(named))):
        first, second = named[one], named[two]
        if not (first.kind == second.kind == "day" and LISTED.fullmatch(text[first.end : second.at])):
            continue
        numbered = [
            re.fullmatch(r"(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?", text[day.at : day.end], _I)
            for day in (first, second)
        ]
        if numbered[1] and not numbered[0] and not first.bare:
            day = _same_month(first.first, int(numbered[1][1]))
            named[two] = (
                replace(second, first=day, last=day, also=()) if day and day > first.first else second
            )
        elif numbered[0] and not numbered[1] and not second.bare:
            day = _same_month(second.first, int(numbered[0][1]))
            named[one] = replace(first, first=day, last=day, also=()) if day and day < second.first else first
    return named
