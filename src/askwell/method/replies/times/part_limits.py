"""Parts of the day, and the limits beside them: "any morning that week, as long as it's after 9"."""

import re
from dataclasses import replace

from askwell.method.replies.times.meanings import Day
from askwell.method.replies.times.spans import Hours

Pairs = list[tuple[Day, Hours | None]]

_PLURAL = re.compile(
    r"(?:mornings|afternoons|arvos|evenings|nights|lunch\s?times|lunch\s+breaks|after\s+(?:lunch|work))$",
    re.IGNORECASE,
)

_ANY = re.compile(r"\b(?:an?|any|some|one)\s+$", re.IGNORECASE)


def within_parts(pairs: Pairs, text: str) -> Pairs:
    """Return the days with their hours, where a limit beside a part of the day is taken into it."""
    return _within_mornings(_within_spread_parts(pairs), text)


def _within_spread_parts(pairs: Pairs) -> Pairs:
    """Let "any morning that week, as long as it's after 9" be its mornings from then on, and not the whole days."""
    parts = {id(day): hour for day, hour in pairs if hour and is_part(hour) and day.spread}
    kept: Pairs = []
    for day, hour in pairs:
        part = parts.get(id(day))
        if part and hour is part:
            starts = [one.start for same, one in pairs if same is day and one and _opens_in(one, part)]
            kept.append((day, replace(part, start=max([part.start, *starts]))))
        elif not (part and hour and _opens_in(hour, part)):
            kept.append((day, hour))
    return kept


def _within_mornings(pairs: Pairs, text: str) -> Pairs:
    """Let "mornings are good, tomorrow or Friday, not before 10" be the two mornings from ten on."""
    parts = {hour for _, hour in pairs if hour and is_part(hour) and not is_of_a_day(hour, text)}
    limits = {hour for _, hour in pairs if hour and hour.kind == "from"}
    if len(parts) != 1 or len(limits) != 1 or any(day.kind != "day" for day, _ in pairs):
        return pairs
    part, limit = parts.pop(), limits.pop()
    leads = part.at < min(day.at for day, _ in pairs) and max(day.at for day, _ in pairs) < limit.at
    if not leads or not _opens_in(limit, part):
        return pairs
    return [(day, replace(part, start=max(part.start, limit.start))) for day, _ in pairs]


def _opens_in(hour: Hours, part: Hours) -> bool:
    return hour.kind == "from" and part.end_time is not None and hour.start < part.end_time


def is_part(hour: Hours) -> bool:
    """Return whether it is a part of the day."""
    return hour.kind == "part_of_day"


def is_of_a_day(hour: Hours, text: str) -> bool:
    """Return whether it is the part of one day, and not "mornings" or "an evening", which hold for the days of the next sentence as well."""
    of_any = _PLURAL.search(text[hour.at : hour.end]) or _ANY.search(text[: hour.at])
    return is_part(hour) and not of_any
