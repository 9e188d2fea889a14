"""Hours at which they are free again: "in the yard till 2 and then I'm all yours" is from two on."""

import re
from dataclasses import replace

from askwell.method.replies.times.spans import Hours

# What may stand between the end of what keeps them busy and the word that they are free then.
_THEN_FREE = re.compile(
    r"[^.?!;\d]{0,40}?[\s,;–—-]*\b(?:and\s+|but\s+|so\s+)?"  # the dashes people type
    r"(?:(?:then|after(?:\s+that|wards?)?|from\s+then(?:\s+on)?|thereafter|from\s+there(?:\s+on)?)\b[\s,]*"
    r"(?:(?:I|we)(?:['’](?:m|re|ll\s+be)|\s+(?:am|are|can|could|will\s+be))?|it(?:['’]s|\s+is)|the\s+rest|any\s?(?:time|thing)?|is|am)?\s*"
    r"(?:\w+\s+){0,2}?(?:yours|free|open|clear|available|around|back|good|fine|easy|home|ears|happy|talk|chat|call|ring|works?|any\s?time|whenever|ok(?:ay)?|nothing)\b"
    r"|nothing\s+(?:after|then)\b|(?:free|clear|open|all\s+yours|available)\s+(?:after(?:wards?|\s+that)?|then|from\s+then)\b)",
    re.IGNORECASE,
)
_FREE_BEFORE = re.compile(
    r"\b(?:free|available|open|clear|can|could|good|works?|yours|around|reachable|at\s+my\s+desk)\b[^.?!;]{0,30}$",
    re.IGNORECASE,
)


def freed(text: str, times: list[Hours]) -> list[Hours]:
    """Return the hours of a text, where the end of something that is followed by "then I'm free" is the hour from which it may be."""
    return [_freed(text, hour, times) for hour in times]


def _freed(text: str, hour: Hours, times: list[Hours]) -> Hours:
    end = hour.end_time if hour.kind in {"until", "exact"} else None
    if not end or _FREE_BEFORE.search(text, max(0, hour.at - 40), hour.at):
        return hour
    limit = min((other.at for other in times if other.at >= hour.end), default=len(text))
    found = _THEN_FREE.match(text, hour.end, limit)
    if not found:
        return hour
    return replace(
        hour, at=found.end() - 1, end=found.end(), start=end, end_time=None, kind="from", freed=True
    )
