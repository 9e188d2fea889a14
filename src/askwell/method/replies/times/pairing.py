"""Which hour belongs to which day: "9 on Thursday or 3 on Friday", "Tue or Thu at 2", "Monday 10 to 12; Wednesday 3pm"."""

import re
from collections.abc import Iterator

from askwell.method.replies.times.meanings import Day
from askwell.method.replies.times.spans import BLANK, Hours

_I = re.IGNORECASE
# The clock may stand between: "11:30 ET Thursday", "9am London time on Tuesday".
_CLOCK = r"(?:\(?(?-i:[A-Z]{2,4}\b|[A-Z]\w+)\)?(?:\s+(?:local\s+)?time)?|(?:your|my|our|local)\s+(?:time|end)|for\s+you|here|(?:or\s+so|sharp|ish)(?:\s+(?:here|for\s+you))?)"
_TIGHT = re.compile(
    rf"\s*(?:{_CLOCK}(?:\s+\([^()]{{2,24}}\))?\s+|\((?:[^()]{{2,24}})\)\s+)?(?:(?:on|am|le|el|op|of)\s+)?(?:(?:the|either|both)\s+)*",
    _I,
)
_APART = re.compile(r"[,;.?!/]|\b(?:or|and|oder|und|ou|but|then|so)\b", _I)
# "Friday 30 Oct: 9:00" heads what follows it, and takes no hour before it.
_HEADS = re.compile(r"\s*\)?\s*:\s*\(?\w")
_LISTED = re.compile(
    rf"[\s,(){BLANK}]*(?:(?:and/or|or|and|oder|und|ou|o|y|&|/|\+)\s*)?(?:(?:also|even|maybe|possibly"
    r"|perhaps|else|on|of|the|next|following)\s+)*[\s(]*",
    _I,
)
# "Anytime Friday, or Monday up to 4": the first day is whole.
_WHOLE = re.compile(
    r"\b(?:any\s?time|all\s+day|the\s+whole\s+of)\s+(?:on\s+)?(?:(?:the|that|this|next)\s+)?$", _I
)
_TURNS = re.compile(r"[;]|\b(?:but|aber|mais)\b", _I)


def paired(words: str, named: list[Day], times: list[Hours]) -> Iterator[tuple[Day, Hours | None]]:
    """Join times to days. A day without an hour has none, unless it is listed with one that has."""
    taken: list[list[Hours]] = [[] for _ in named]
    for hour in times:
        if (at := _day_of(hour, words, named)) is not None:
            taken[at].append(hour)
    _share(words, named, taken)
    for day, hours in zip(named, taken, strict=True):
        if not hours:
            yield day, None
        for hour in hours:
            yield day, hour


def _day_of(hour: Hours, words: str, named: list[Day]) -> int | None:
    before = max((at for at, day in enumerate(named) if day.at <= hour.at), default=None)
    after = min((at for at, day in enumerate(named) if day.at >= hour.end), default=None)
    if before is None or after is None:
        return after if before is None else before
    if _HEADS.match(words, named[after].end):
        return before
    tight = _TIGHT.fullmatch(words, hour.end, named[after].at)
    apart = _APART.search(words, min(named[before].end, hour.at), hour.at)
    return after if tight and apart else before


def _share(words: str, named: list[Day], taken: list[list[Hours]]) -> None:
    """Give the hours of a list's last day to those before it, and hours before a list to all of it."""
    for at in reversed(range(len(named) - 1)):
        behind = taken[at + 1]
        if _is_whole(words, named, at) and "," in words[named[at].end : named[at + 1].at]:
            continue
        if (not taken[at] or _says_better(behind, taken[at])) and _listed(words, named[at], named[at + 1]):
            taken[at] = [hour for hour in taken[at + 1] if hour.at >= named[at].at]
    for at in range(1, len(named)):
        if not taken[at] and _listed(words, named[at - 1], named[at]):
            taken[at] = [hour for hour in taken[at - 1] if hour.end <= named[at - 1].at]
    _share_weekly(words, named, taken)


def _is_whole(words: str, named: list[Day], at: int) -> bool:
    """Return whether a day, or the list in which it stands up to the next comma, is whole: "all day Monday and Tuesday, Thursday until 2"."""
    if _WHOLE.search(words, 0, named[at].at):
        return True
    joined = at > 0 and "," not in words[named[at - 1].end : named[at].at]
    return joined and _listed(words, named[at - 1], named[at]) and _is_whole(words, named, at - 1)


def _share_weekly(words: str, named: list[Day], taken: list[list[Hours]]) -> None:
    """Give a day without an hour those of the days that come again before it: "weekdays after 5:30, say this Thursday"."""
    weekly: list[Hours] = []
    end = 0
    for at, day in enumerate(named):
        if day.kind == "recurring" and taken[at]:
            weekly, end = taken[at], day.end
        elif not taken[at] and day.kind == "day" and not _TURNS.search(words, end, day.at):
            taken[at] = weekly


def _says_better(behind: list[Hours], before: list[Hours]) -> bool:
    """Return whether hours behind a list lie in the part of the day before it: "mornings: Tuesday or Friday at 10"."""
    return any(hour.kind == "exact" for hour in behind) and all(
        part.kind == "part_of_day"
        and part.end_time
        and any(part.start <= hour.start < part.end_time for hour in behind if hour.kind == "exact")
        for part in before
    )


def _listed(words: str, one: Day, two: Day) -> bool:
    return one.kind != "week" and (two.at < one.end or bool(_LISTED.fullmatch(words, one.end, two.at)))
