"""Days set one below the other: "Tue 6/22 - 9:00 or 2:00", "Wed 6/23 - at the dam"; a line that names no hour says what keeps them."""

import re
from collections.abc import Sequence

from askwell.method.replies.times.slot import Slot

_BEGINS = re.compile(
    r"\W*(?:mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi"
    r"|vendredi|samedi|dimanche|\d{1,2}[./]\d)",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:free|open|any|all|whole|clear|good|fine|great|ok|okay|works?|yes|flexible|available|whenever|best|possible|empty|nothing"
    r"|wide|suits?|same|either|anything|happy|easy|frei|ganz\w*|libre|morning|afternoon|evening)\b|\?",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W\d_]{2,}")
# "On the 11th we celebrate carnival": what they do on a day, beside hours of other days.
_DO = re.compile(
    r"\W*(?:(?:on|this|next|the)\s+)*[\w.,’']+(?:\s+[\w.]+)?,?\s+(?:I|we)(?:['’](?:m|re|ve|ll)|\s+(?!could\b|can\b|would\b|suggest\b|propose\b|prefer\b|offer\b)[a-z]+)\b(?!.*\b(?:I|we|you)\b)",
    re.IGNORECASE,
)
_FEWEST = 2  # lines with hours make a schedule
_HEAD = 2  # words of a day: "Wed", "Wed June"


def without_busy_lines(listed: Sequence[tuple[str, list[Slot]]]) -> list[Slot]:
    """Return the times of all sentences; in a schedule without the whole days of lines that name no hour and call no day free."""
    lines = [bool(_BEGINS.match(text)) for text, _ in listed]
    timed = sum(
        line and any(slot.precision != "day" for slot in slots)
        for line, (_, slots) in zip(lines, listed, strict=True)
    )
    any_timed = any(
        slot.precision not in {"day", "week", "recurring"} for _, slots in listed for slot in slots
    )
    found: list[Slot] = []
    for line, (text, slots) in zip(lines, listed, strict=True):
        alone = bool(slots) and all(slot.precision == "day" for slot in slots)
        told = (line and timed >= _FEWEST) or (any_timed and bool(_DO.match(text)))
        busy = alone and told and _is_busy(text)
        found += [] if busy else slots
    return found


def _is_busy(text: str) -> bool:
    return len(_WORDS.findall(text)) > _HEAD and not _OPEN.search(text)
