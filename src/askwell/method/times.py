"""The years that a claim is about: "before 2022", "since 2019", "two years ago", "now"."""

import re
from dataclasses import dataclass

_YEAR = r"(?P<year>(?:19|20)\d{2})"
_UNTIL = re.compile(rf"\b(?:before|until|till|up to|to)\s+{_YEAR}\b", re.IGNORECASE)
_SINCE = re.compile(rf"\b(?:since|from|after)\s+{_YEAR}\b", re.IGNORECASE)
_ALONE = re.compile(rf"\b{_YEAR}\b")
_SPAN = re.compile(r"\b(?P<first>(?:19|20)\d{2})\s*(?:to|-|–|until)\s*(?P<last>(?:19|20)\d{2})\b")
_COUNTS = {
    "a": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "twenty": 20,
}
_AGO = re.compile(rf"\b(?P<count>\d{{1,2}}|{'|'.join(_COUNTS)})\s+years?\s+ago\b", re.IGNORECASE)
# "In nine years I have never": all of them, until today.
_ALL_ALONG = re.compile(rf"\bin (?P<count>\d{{1,2}}|{'|'.join(_COUNTS)}) years$", re.IGNORECASE)
_LONG_AGO = re.compile(
    r"\b(?:years ago|used to|back then|before that|before then|in the old days|in the past|formerly|earlier|until recently|before the pandemic|before covid|"
    r"my (?:last|old|former|previous|first) (?:place|job|employer|house|shop|firm|company|hospital|school|office|agency|vendor|team))\b",
    re.IGNORECASE,
)
_LAST_YEAR = re.compile(r"\blast year\b", re.IGNORECASE)
_NOW = re.compile(
    r"\b(?:now|nowadays|today|these days|currently|at present|at the moment|this year)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Years:
    """The years from ``first`` to ``last``, both included; None where they are open."""

    first: int | None
    last: int | None

    def meets(self, other: "Years") -> bool:
        """Return whether the two have a year in common."""
        begins = self.last is None or other.first is None or other.first <= self.last
        ends = other.last is None or self.first is None or self.first <= other.last
        return begins and ends


def years_of(words: str, *, said_in: int) -> Years | None:
    """Return the years that words name, reckoned from the year in which they were said; None where they name none."""
    if found := _SPAN.search(words):
        return Years(first=int(found["first"]), last=int(found["last"]))
    since, until = _SINCE.search(words), _UNTIL.search(words)
    if since or until:
        before = bool(until and until[0].casefold().startswith("before"))
        last = int(until["year"]) - before if until else None
        return Years(first=int(since["year"]) if since else None, last=last)
    if found := _ALONE.search(words):
        return Years(first=int(found["year"]), last=int(found["year"]))
    return _told_from_now(words, said_in)


def _told_from_now(words: str, said_in: int) -> Years | None:
    if found := _AGO.search(words):
        count = _COUNTS.get(found["count"].casefold()) or int(found["count"])
        return Years(first=None, last=said_in - count)
    if found := _ALL_ALONG.search(words.strip()):
        return Years(
            first=said_in - (_COUNTS.get(found["count"].casefold()) or int(found["count"])), last=None
        )
    if re.search(r"\bsince I started\b", words, re.IGNORECASE):
        return Years(first=None, last=None)
    if _LAST_YEAR.search(words):
        return Years(first=said_in - 1, last=said_in - 1)
    if _LONG_AGO.search(words):
        return Years(first=None, last=said_in - 1)
    return Years(first=said_in, last=None) if _NOW.search(words) else None
