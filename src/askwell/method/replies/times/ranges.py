"""Days between two others: "Monday to Thursday", "between the 18th and the 20th"."""

import re
from dataclasses import replace

from askwell.method.replies.times.meanings import DAY, FRIDAY, WEEK, Day

_I = re.IGNORECASE
RANGED = re.compile(
    r"\s*(?:-|–|—|to|through|thru|till|until|bis|and)\s*(?:the\s+)?", _I
)  # dashes people type
_BETWEEN = re.compile(r"\b(?:between|zwischen)\s+(?:the\s+)?$", _I)
_MOVES = re.compile(r"\b(?:mov\w+|shift\w*|chang\w+|resched\w+|push\w*|postpon\w+|switch\w*|swap\w*)\b", _I)
_AND = re.compile(r"\band\b", _I)
_MOST_DAYS = 7


def with_days_between(named: list[Day], text: str) -> list[Day]:
    """Fill "Monday to Thursday" and "between the 18th and the 20th" with the days between; what moves from one day to another is no span."""
    if _MOVES.search(text):
        return named
    spread: list[Day] = []
    for day in named:
        behind = _behind_first(spread[-1], day, text) if spread else []
        if behind:
            spread[-1] = replace(spread[-1], end=day.end, spread=True)
        spread += behind or [day]
    return spread


def _behind_first(one: Day, two: Day, text: str) -> list[Day]:
    """Return the days behind the first of a span up to its last, working days but for that; none where two days are no span."""
    if not one.kind == two.kind == "day" or one.end > two.at:
        return []
    between = text[one.end : two.at]
    opened = _BETWEEN.search(text, max(0, one.at - 14), one.at)
    if not RANGED.fullmatch(between) or (_AND.search(between) and not opened):
        return []
    last = two.first if two.first > one.first else two.first + WEEK if two.bare else two.first
    many = (last - one.first).days
    if many > _MOST_DAYS:
        return []
    days = [one.first + ahead * DAY for ahead in range(1, many + 1)]
    return [
        replace(one, first=day, last=day, at=two.at, end=two.end, spread=True)
        for day in days
        if day.weekday() <= FRIDAY or day == last
    ]
