"""Hours told by what keeps them busy: "in the yard till 2 and then I'm all yours", "home at one, a match at three, so in between"."""

import re
from dataclasses import replace

from askwell.method.replies.times.spans import Hours

_FREE = (
    r"(?:yours|free|open|clear|available|around|back|good|fine|easy|home|ears|happy|talk|chat|call|ring|works?|any\s?time"
    r"|whenever|ok(?:ay)?|nothing|at\s+your\s+(?:disposal|service))"
)
# "As I am commuting then and can talk" is at that hour, not behind it.
_THEN = r"(?:(?!(?<=ing )then\s+and\b)then|(?:after|post)\s+that|afterwards?|from\s+(?:then|there)(?:\s+on(?:wards)?)?|thereafter)"
_SUBJECT = (
    r"(?:(?:I|we)(?:['’](?:m|re|ll\s+be)|\s+(?:am|are|can|could|will\s+be))?|it(?:['’]s|\s+is)|the\s+rest"
    r"|any\s?(?:time|thing)?|is|am)"
)
# What may stand between the end of what keeps them busy and the word that they are free then.
_THEN_FREE = re.compile(
    r"[^.?!;\d]{0,40}?[\s,;–—-]*\b(?:and\s+|but\s+|so\s+)?"  # the dashes people type
    rf"(?:{_THEN}\b(?:,?\s+{_SUBJECT})?\s+(?:\w+\s+){{0,2}}?{_FREE}\b"
    rf"|nothing\s+(?:after|then)\b|(?:free|clear|open|all\s+yours|available)\s+(?:after|{_THEN})\b)",
    re.IGNORECASE,
)
_ENDS_WORK = re.compile(
    r"(?:finish|get|am|['’]m|be|once|when|as\s+soon\s+as)\w*\s+(?:[\w’']+\s+){0,6}?(?:at|by|around)\b",
    re.IGNORECASE,
)
_FREE_BEFORE = re.compile(
    r"\b(?:free|available|open|clear|can|could|good|works?|yours|around|reachable|at\s+my\s+desk)\b[^.?!;]{0,30}$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\b(?:in\s+between|between\s+(?:the\s+two|those(?:\s+two)?|them))\b", re.IGNORECASE)
# "Teaching in between" leaves no time there.
_BUSY = re.compile(
    r"\b(?:\w+ing|busy|booked|calls?|class(?:es)?|meetings?|lectures?|patients)\s+$", re.IGNORECASE
)


def without_ends(text: str, times: list[Hours]) -> list[Hours]:
    """Return the hours of a text without the end of their work before an hour that they offer: "I finish at 5 so 5:30"."""
    offered = [hour for hour in times if hour.kind in {"exact", "from"}]
    return [
        hour
        for hour in times
        if hour.kind != "from"
        or not _ENDS_WORK.match(text, hour.at)
        or not any(other.at >= hour.end and other.start >= hour.start for other in offered)
    ]


def freed(text: str, times: list[Hours]) -> list[Hours]:
    """Return the hours of a text, where the end of what keeps them busy is the hour from which it may be, or "in between" a span."""
    found = next(
        (
            match
            for match in _BETWEEN.finditer(text)
            if not _BUSY.search(text, max(0, match.start() - 24), match.start())
        ),
        None,
    )
    if found and len(before := [hour for hour in times if hour.end <= found.start()]) > 1:
        start, end = before[-2], before[-1]
        ends = end.end_time if end.kind == "until" and end.end_time else end.start
        span = Hours(found.start(), found.end(), start.end_time or start.start, ends, "exact", freed=True)
        return [span, *(hour for hour in times if hour.at >= found.end())]
    return [_freed(text, hour, times) for hour in times]


def _freed(text: str, hour: Hours, times: list[Hours]) -> Hours:
    end = (
        hour.start
        if hour.kind == "from"
        else hour.end_time or hour.start
        if hour.kind in {"until", "exact"}
        else None
    )
    if not end or _FREE_BEFORE.search(text, max(0, hour.at - 40), hour.at):
        return hour
    limit = min((other.at for other in times if other.at >= hour.end), default=len(text))
    found = _THEN_FREE.match(text, hour.end, limit)
    if not found:
        return hour
    return replace(
        hour, at=found.end() - 1, end=found.end(), start=end, end_time=None, kind="from", freed=True
    )
