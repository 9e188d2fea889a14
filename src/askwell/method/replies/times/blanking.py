"""A text without what its figures could be mistaken for: days, telephone numbers, addresses."""

import re
from itertools import pairwise

from askwell.method.replies.times.meanings import Day
from askwell.method.replies.times.spans import BLANK

_PART_OF_TODAY = re.compile(r"(?:tonight|(?<=this )(?:afternoon|evening|morning|arvo))$", re.IGNORECASE)
_IN_BRACKETS = re.compile(rf"(?<={BLANK})\s?\({BLANK}+\)")
_DIGITS = re.compile(
    r"(?:\+|\()?\d[\d\s().-]{6,}\d|\S+@\S+|https?://\S+|\b(?:www\.|\w+\.(?:com|org|net|io|me|us)/)\S+"
)
# "Monday, the 17th" is one day.
_BESIDE = re.compile(r",?\s+(?:the\s+)?", re.IGNORECASE)
_SPAN = re.compile(
    r"(?:\d{1,2}[.:]\d\d|[012]\d[0-5]\d|\d{1,2})\s*[-–]\s*(?:\d{1,2}[.:]\d\d|[012]\d[0-5]\d|\d{1,2})"
)  # the dash people type
_SHORTEST_NUMBER = 7
# "Three options: 1) 21 Jan 10:00, 2) 22 Jan 13:30".
_NUMBERED = re.compile(r"(?<![\w:.])(?:(?P<open>\()?(?P<number>\d)\))(?=\s+\S)")


def blanked(text: str, mentions: list[Day]) -> str:
    """Return a text of the same length without its dates, numbers and links, so that their figures are no hours."""
    for one, two in pairwise(mentions):
        if (
            one.bare
            and not two.bare
            and one.first.weekday() == two.first.weekday()
            and _BESIDE.fullmatch(text, one.end, two.at)
        ):
            text = text[: one.end] + BLANK * (two.at - one.end) + text[two.at :]
    for day in mentions:
        kept = _PART_OF_TODAY.search(text[day.at : day.end])
        cut = day.at + kept.start() if kept else day.end
        said = text[day.at : cut]
        cut += "(" in said and ")" not in said and text[cut : cut + 1] == ")"
        text = text[: day.at] + BLANK * max(cut - day.at, 0) + text[cut:]
    text = _without_numbering(text)
    text = _IN_BRACKETS.sub(lambda match: BLANK * len(match.group()), text)
    return _DIGITS.sub(
        lambda match: match.group() if _is_span(match.group()) else " " * len(match.group()), text
    )


def _without_numbering(text: str) -> str:
    """Return a text without the figures before the items of its list, which begins with 1 and counts on."""
    found = list(_NUMBERED.finditer(text))
    if len(found) < 2 or [int(item["number"]) for item in found] != list(range(1, len(found) + 1)):  # noqa: PLR2004  # one item is no list
        return text
    for item in found:
        text = text[: item.start()] + " " * len(item.group()) + text[item.end() :]
    return text


def _is_span(words: str) -> bool:
    """Return whether figures are "16.30 - 17.30" and not a telephone number."""
    figures = sum(letter.isdigit() for letter in words)
    return words[0].isdigit() and (bool(_SPAN.fullmatch(words)) or figures < _SHORTEST_NUMBER)
